# category: quantifiers
# definition: Words of all and none, whoever and whatever, of degree without a figure, and of comparison without a measure.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: open
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
a few	2	-
a great deal	2	-
a lot	2	-
all	2	-
almost	2	-
always	1	-
another	1	-
any	2	-
anybody	1	-
anyone	1	-
anything	1	-
as many as	2	-
as much as	2	-
as well as	1	-
barely	2	-
basic	2	-
best	2	-
better	2	-
bigger	2	-
biggest	2	-
billions of	2	-
both	1	-
certain	2	-
chiefly	2	-
completely	2	-
countless	2	-
dozens of	1	-
each	1	-
either	2	-
enough	2	-
entire	2	-
entirely	2	-
essential	2	-
even	2	-
ever	1	-
every	2	-
everybody	1	-
everyone	1	-
everything	1	-
few	2	-
fewer	2	-
full	1	-
fundamental	2	-
greater	1	-
greatest	2	-
half	1	-
hardly	2	-
higher	1	-
highest	1	-
hundreds of	2	-
in itself	2	-
in themselves	2	-
innumerable	2	-
itself	2	-
just	2	-
key	1	-
largely	2	-
larger	1	-
largest	1	-
least	2	-
less	2	-
little	2	-
lots of	2	-
lower	1	-
lowest	1	-
main	1	-
mainly	2	-
major	1	-
many	2	-
merely	2	-
millions of	2	-
more	2	-
most	2	-
mostly	2	-
much	2	-
nearly	2	-
neither	2	-
never	1	-
no	2	-
no one	2	-
nobody	2	-
none	2	-
nothing	1	-
numerous	1	-
only	2	-
other	1	-
others	2	-
own	2	-
partly	2	-
plenty of	2	-
poorer	2	-
quite	2	-
rather	2	-
real	2	-
richer	2	-
same	2	-
scarcely	2	-
several	1	-
smaller	2	-
so few	2	-
so many	2	-
so much	2	-
solely	2	-
stronger	2	-
such	2	-
such a	2	-
the only	1	-
the real	2	-
the same	2	-
the true	2	-
the very	2	-
the whole	1	-
thousands of	2	-
too	2	-
too many	2	-
too much	2	-
total	1	-
true	2	-
various	1	-
very	2	-
weaker	2	-
whatever	2	-
whenever	2	-
wherever	2	-
whoever	2	-
whole	2	-
wholly	2	-
worse	2	-
worst	2	-
