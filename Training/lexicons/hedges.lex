# category: hedges
# definition: Marks of doubt and of softened claims; the few that mostly belong to careful reporting have strength 1.
# source: Written for stance from general knowledge of English; idea: Hyland 2005 (hedges); Biber & Finegan 1989 (doubt); no published list copied.
# licence: CC0-1.0
# kind: open
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
arguably	2	-
as far as i know	2	-
as it were	2	-
at best	2	-
at worst	2	-
by and large	2	-
can be forgiven	2	-
conceivably	2	-
could be forgiven	2	-
difficult to believe	2	-
difficult to imagine	2	-
difficult to see	2	-
easy to forget	2	-
easy to imagine	2	-
easy to see	2	-
easy to understand	2	-
feel like	2	-
feels like	2	-
felt like	2	-
for all we know	2	-
for what it's worth	2	-
hard not to	2	-
hard to believe	2	-
hard to fathom	2	-
hard to ignore	2	-
hard to imagine	2	-
hard to overstate	2	-
hard to see	2	-
hard to understand	2	-
if anything	2	-
if only	2	-
if you will	2	-
impossible to ignore	2	-
in a sense	2	-
in a way	2	-
in essence	2	-
in some ways	2	-
it is as if	2	-
it looks as if	2	-
it looks like	2	-
it may be	2	-
it might be	2	-
it must be said	2	-
it seems to me	2	-
it would appear	2	-
it would be a mistake	2	-
it would be wrong	2	-
it would seem	2	-
it's as if	2	-
kind of	2	-
kinda	2	-
looks suspiciously	2	-
may well	2	-
maybe	2	-
might as well	2	-
might be forgiven	2	-
might well	2	-
more or less	2	-
my guess	2	-
my sense	2	-
not exactly	2	-
not necessarily	2	-
not quite	2	-
one can only	2	-
one could argue	2	-
one hopes	2	-
one might	2	-
one suspects	2	-
one wonders	2	-
only time will tell	2	-
perhaps	2	-
presumably	2	-
safe to assume	2	-
safe to say	2	-
seemingly	2	-
so to speak	2	-
something like	2	-
something of a	2	-
somewhat	2	-
sort of	2	-
sorta	2	-
sounds like	2	-
tantamount to	2	-
tempting to	2	-
to some degree	2	-
up to a point	2	-
who knows	2	-
you could argue	2	-
you might say	2	-
you'd be forgiven	2	-
you'd think	2	-
apparent	1	-
apparently	1	-
appear	1	-
appeared	1	-
appears	1	-
broadly	1	-
could	1	-
effectively	1	-
essentially	1	-
for the most part	1	-
generally	1	-
in general	1	-
in principle	1	-
in theory	1	-
it turns out	1	-
largely	1	-
likely	1	-
=may	1	-
might	1	-
mostly	1	-
nominally	1	-
on paper	1	-
on the face of it	1	-
ostensibly	1	-
possible	1	-
possibly	1	-
potentially	1	-
probable	1	-
probably	1	-
purportedly	1	-
remains to be seen	1	-
seem	1	-
seemed	1	-
seems	1	-
somehow	1	-
suggest that	1	-
suggests that	1	-
supposed to be	1	-
technically	1	-
tend to	1	-
tended to	1	-
tends to	1	-
theoretically	1	-
to a degree	1	-
to a large extent	1	-
to some extent	1	-
uncertain	1	-
unclear	1	-
unlikely	1	-
usually	1	-
