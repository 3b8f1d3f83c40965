# category: person-second
# definition: Second person.
# source: Written for stance from general knowledge of English; idea: closed class of English; no published list copied.
# licence: CC0-1.0
# kind: open
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
you	2	-
you'd	2	-
you'll	2	-
you're	2	-
you've	2	-
your	2	-
yours	2	-
yourself	2	-
yourselves	2	-
