# category: discourse-openers
# definition: Words and phrases that, at the start of a sentence, connect, turn or comment as an arguing writer does. To be matched at sentence start only.
# source: Written for stance from general knowledge of English; idea: Hyland 2005 (transition and frame markers); own observation of editorials; no published list copied.
# licence: CC0-1.0
# kind: opinion
# position: sentence-start
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
above all	2	-
admittedly	2	-
after all	2	-
and so	2	-
and yet	2	-
anyway	2	-
besides	2	-
but	2	-
clearly	2	-
consider	2	-
even if	2	-
even so	2	-
for once	2	-
for one thing	2	-
for starters	2	-
given that	2	-
granted	2	-
hardly	2	-
hence	2	-
here is why	2	-
here's the	2	-
here's why	2	-
herein lies	2	-
how about	2	-
how can	2	-
how could	2	-
how dare	2	-
if only	2	-
if so	2	-
imagine	2	-
in other words	2	-
in short	2	-
in sum	2	-
indeed	2	-
instead	2	-
ironically	2	-
is it any wonder	2	-
it follows	2	-
let us	2	-
let's	2	-
little wonder	2	-
maybe	2	-
more importantly	2	-
more to the point	2	-
moreover	2	-
most importantly	2	-
needless to say	2	-
nevertheless	2	-
no	2	-
no one	2	-
nobody	2	-
nonetheless	2	-
nor	2	-
not all	2	-
not because	2	-
not even	2	-
not just	2	-
not only	2	-
not so	2	-
not that	2	-
obviously	2	-
on the contrary	2	-
perhaps	2	-
rather	2	-
regardless	2	-
remember	2	-
sadly	2	-
seriously	2	-
small wonder	2	-
so	2	-
still	2	-
sure	2	-
surely	2	-
surprisingly	2	-
thankfully	2	-
that alone	2	-
that is why	2	-
that said	2	-
that's why	2	-
the answer is	2	-
the bottom line	2	-
the fact is	2	-
the good news	2	-
the irony	2	-
the point is	2	-
the real problem	2	-
the real question	2	-
the real reason	2	-
the real scandal	2	-
the tragedy	2	-
the trouble is	2	-
the truth is	2	-
then again	2	-
there is no	2	-
there is nothing	2	-
there ought to	2	-
there should be	2	-
there's no	2	-
therefore	2	-
think about	2	-
think of	2	-
this is not	2	-
this is what	2	-
this is why	2	-
this isn't	2	-
thus	2	-
to be fair	2	-
to be sure	2	-
true	2	-
ultimately	2	-
unfortunately	2	-
well	2	-
what a	2	-
what else	2	-
what if	2	-
what is more	2	-
what is worse	2	-
what matters	2	-
what's more	2	-
what's worse	2	-
who cares	2	-
who knew	2	-
who knows	2	-
why	2	-
worse	2	-
worst of all	2	-
would that	2	-
yes	2	-
yet	2	-
accordingly	1	-
although	1	-
and	1	-
apparently	1	-
as a result	1	-
at the same time	1	-
even	1	-
few	1	-
furthermore	1	-
however	1	-
in any case	1	-
in any event	1	-
in effect	1	-
in fact	1	-
in fairness	1	-
it is	1	-
it's	1	-
never	1	-
on the one hand	1	-
on the other hand	1	-
once again	1	-
that	1	-
this	1	-
though	1	-
to begin with	1	-
