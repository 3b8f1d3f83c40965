# category: obligation-modals
# definition: What must, should or ought to happen: modals and formulas of duty, need, advice and reproach.
# source: Written for stance from general knowledge of English; idea: Biber & Finegan 1989 (necessity); Hyland 2005 (directives); no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
are long overdue	2	-
be held accountable	2	-
be held to account	2	-
behoove	2	-
behooves	2	-
can no longer afford	2	-
can no longer ignore	2	-
can't afford to	2	-
can't allow	2	-
can't be allowed	2	-
can't be ignored	2	-
can't ignore	2	-
cannot afford	2	-
cannot allow	2	-
cannot be allowed	2	-
cannot be ignored	2	-
cannot be tolerated	2	-
cannot continue	2	-
cannot go on	2	-
cannot ignore	2	-
cries out for	2	-
crying out for	2	-
deserve to	2	-
deserves to	2	-
duty to	2	-
duty-bound	2	-
gotta	2	-
had better	2	-
has got to	2	-
has no business	2	-
has no place	2	-
has no right	2	-
has to stop	2	-
have got to	2	-
have no business	2	-
have no place	2	-
have no right	2	-
have to stop	2	-
high time	2	-
ill afford	2	-
in dire need	2	-
incumbent on	2	-
incumbent upon	2	-
is long overdue	2	-
is not enough	2	-
isn't enough	2	-
it is crucial	2	-
it is essential	2	-
it is imperative	2	-
it is incumbent	2	-
it is necessary	2	-
it is past time	2	-
it is time	2	-
it is up to us	2	-
it is vital	2	-
it's crucial	2	-
it's essential	2	-
it's imperative	2	-
it's past time	2	-
it's time	2	-
it's up to us	2	-
it's vital	2	-
let us hope	2	-
let us not	2	-
let's hope	2	-
let's not	2	-
long past time	2	-
moral duty	2	-
moral imperative	2	-
moral obligation	2	-
moral responsibility	2	-
must	2	-
mustn't	2	-
need not	2	-
needn't	2	-
needs to stop	2	-
no choice but	2	-
no excuse	2	-
no excuses	2	-
no reason to	2	-
now is the time	2	-
ought	2	-
oughtn't	2	-
should	2	-
shouldn't	2	-
the time for	2	-
the time has come	2	-
time for a	2	-
time to act	2	-
to be applauded	2	-
to be avoided	2	-
to be commended	2	-
to be welcomed	2	-
too important for	2	-
too important to	2	-
urgently need	2	-
urgently needed	2	-
urgently needs	2	-
we can't	2	-
we cannot	2	-
we have to	2	-
we need	2	-
we owe	2	-
we've got to	2	-
what is needed	2	-
what is required	2	-
what's needed	2	-
would be a mistake	2	-
would be better	2	-
would be foolish	2	-
would be unwise	2	-
would be wise	2	-
would be wrong	2	-
would do well	2	-
are needed	1	-
crucial that	1	-
crucial to	1	-
deserve	1	-
deserved	1	-
deserves	1	-
essential that	1	-
essential to	1	-
has to	1	-
have to	1	-
imperative	1	-
important to	1	-
in need of	1	-
is needed	1	-
it is important	1	-
it's important	1	-
necessary to	1	-
need to	1	-
needs to	1	-
obligation to	1	-
supposed to	1	-
the right way	1	-
the way forward	1	-
vital that	1	-
vital to	1	-
why not	1	-
worth asking	1	-
worth considering	1	-
worth noting	1	-
worth pointing out	1	-
worth reading	1	-
worth remembering	1	-
worth seeing	1	-
