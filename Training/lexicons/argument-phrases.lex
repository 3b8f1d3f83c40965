# category: argument-phrases
# definition: Set phrases that set one claim against another, narrow it, sum it up or put it into the writer's own time.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
all the more	2	-
all too	2	-
appears to	2	-
as if	2	-
as long as	2	-
as though	2	-
at all	2	-
at any rate	2	-
at best	2	-
at bottom	2	-
at heart	2	-
at stake	2	-
at worst	2	-
bound to	2	-
by definition	2	-
by no means	2	-
despite	1	-
even as	2	-
even if	2	-
even though	1	-
even when	1	-
far from	2	-
for its own sake	2	-
in effect	2	-
in essence	2	-
in fact	2	-
in our time	2	-
in reality	2	-
in short	2	-
in spite of	2	-
in the end	1	-
in the first place	2	-
in truth	2	-
instead of	1	-
it seems	2	-
less than	1	-
let alone	2	-
little more than	2	-
more than ever	2	-
much less	2	-
no doubt	2	-
no longer	2	-
no matter	2	-
not just	2	-
not merely	2	-
not only	2	-
not simply	2	-
not so much	2	-
nothing but	2	-
nothing less than	2	-
nothing more than	2	-
now more than ever	2	-
nowadays	1	-
once again	2	-
rather than	1	-
seems to	2	-
short of	2	-
so long as	2	-
sooner or later	2	-
tends to	2	-
thanks to	2	-
that is why	2	-
the way	1	-
these days	1	-
this is	1	-
this is why	2	-
time and again	2	-
what is	1	-
what makes	2	-
what matters	2	-
what was	1	-
which is why	2	-
yet again	2	-
