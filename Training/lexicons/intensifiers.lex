# category: intensifiers
# definition: Words that turn the strength of a statement up (or, few, down) without judging it themselves.
# source: Written for stance from general knowledge of English; idea: Biber & Finegan 1989 (emphatics, amplifiers); Quirk et al. 1985 (degree adverbs); no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
abjectly	2	-
absolutely	2	-
all too	2	-
anything but	2	-
awfully	2	-
breathtakingly	2	-
by any measure	2	-
by any standard	2	-
by any stretch	2	-
by far	2	-
devastatingly	2	-
downright	2	-
eminently	2	-
enormously	2	-
even better	2	-
even worse	2	-
ever more	2	-
ever so	2	-
exceedingly	2	-
exceptionally	2	-
excruciatingly	2	-
extraordinarily	2	-
extremely	2	-
eye-wateringly	2	-
far better	2	-
far less	2	-
far more	2	-
far too	2	-
far worse	2	-
grossly	2	-
hugely	2	-
immensely	2	-
in living memory	2	-
in the extreme	2	-
in the least	2	-
incomparably	2	-
incredibly	2	-
infinitely	2	-
inordinately	2	-
intensely	2	-
intolerably	2	-
let alone	2	-
little more than	2	-
little short of	2	-
mind-numbingly	2	-
much better	2	-
much worse	2	-
never mind	2	-
not to mention	2	-
nothing but	2	-
nothing less than	2	-
nothing more than	2	-
nothing short of	2	-
of all time	2	-
of the highest order	2	-
of the worst kind	2	-
on the planet	2	-
overwhelmingly	2	-
painfully	2	-
perilously	2	-
positively	2	-
quite simply	2	-
resoundingly	2	-
singularly	2	-
so many	2	-
so much	2	-
so very	2	-
staggeringly	2	-
still worse	2	-
supremely	2	-
terribly	2	-
the mother of all	2	-
the very idea	2	-
the very notion	2	-
thoroughly	2	-
to say the least	2	-
to the core	2	-
too few	2	-
too little	2	-
too many	2	-
too much	2	-
too often	2	-
totally	2	-
tremendously	2	-
unspeakably	2	-
utter	2	-
utterly	2	-
vastly	2	-
way too	2	-
what a	2	-
what an	2	-
whatsoever	2	-
wholly	2	-
wildly	2	-
woefully	2	-
absolute	1	-
acutely	1	-
all the more	1	-
altogether	1	-
at all	1	-
bloody	1	-
chronically	1	-
completely	1	-
consistently	1	-
constantly	1	-
continually	1	-
damn	1	-
dangerously	1	-
darn	1	-
decidedly	1	-
deeply	1	-
dramatically	1	-
drastically	1	-
each and every	1	-
entirely	1	-
especially	1	-
even more	1	-
every single	1	-
exactly	1	-
fairly	1	-
fully	1	-
fundamentally	1	-
gravely	1	-
greatly	1	-
hideously	1	-
horribly	1	-
just about	1	-
keenly	1	-
mere	1	-
merely	1	-
more and more	1	-
much more	1	-
no less	1	-
on earth	1	-
outright	1	-
particularly	1	-
precious few	1	-
precious little	1	-
precisely	1	-
pretty much	1	-
profoundly	1	-
purely	1	-
quite	1	-
richly	1	-
severely	1	-
sheer	1	-
simply	1	-
so badly	1	-
so clearly	1	-
so obviously	1	-
solely	1	-
sorely	1	-
starkly	1	-
strongly	1	-
such a	1	-
such an	1	-
the best	1	-
the greatest	1	-
the most	1	-
the worst	1	-
thoroughgoing	1	-
too	1	-
uniquely	1	-
very	1	-
virtually	1	-
yet another	1	-
