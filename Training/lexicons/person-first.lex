# category: person-first
# definition: First person. "us" and "I" match case exactly (US the country, i the numeral).
# source: Written for stance from general knowledge of English; idea: closed class of English; no published list copied.
# licence: CC0-1.0
# kind: open
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
=I	2	-
i'd	2	-
i'll	2	-
i'm	2	-
i've	2	-
me	2	-
my	2	-
myself	2	-
our	2	-
ours	2	-
ourself	2	-
ourselves	2	-
=Us	2	-
=us	2	-
we	2	-
we'd	2	-
we'll	2	-
we're	2	-
we've	2	-
mine	1	-
one's	1	-
oneself	1	-
this author	1	-
this column	1	-
this columnist	1	-
this editorial	1	-
this newspaper	1	-
this observer	1	-
this page	1	-
this reviewer	1	-
this writer	1	-
your correspondent	1	-
yours truly	1	-
