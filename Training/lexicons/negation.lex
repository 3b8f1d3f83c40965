# category: negation
# definition: Negation and near-negation.
# source: Written for stance from general knowledge of English; idea: closed class of English; Hyland 2005; no published list copied.
# licence: CC0-1.0
# kind: open
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
ain't	2	-
aren't	2	-
barely	2	-
can't	2	-
cannot	2	-
couldn't	2	-
couldnt	2	-
daren't	2	-
didn't	2	-
didnt	2	-
doesn't	2	-
doesnt	2	-
don't	2	-
dont	2	-
hadn't	2	-
hadnt	2	-
hardly	2	-
hasn't	2	-
hasnt	2	-
haven't	2	-
havent	2	-
isn't	2	-
isnt	2	-
mightn't	2	-
mustn't	2	-
nay	2	-
needn't	2	-
neither	2	-
never	2	-
no	2	-
no longer	2	-
no one	2	-
nobody	2	-
none	2	-
nor	2	-
not	2	-
nothing	2	-
nowhere	2	-
oughtn't	2	-
rarely	2	-
scarcely	2	-
seldom	2	-
shan't	2	-
shouldn't	2	-
shouldnt	2	-
wasn't	2	-
wasnt	2	-
weren't	2	-
werent	2	-
without	2	-
won't	2	-
wouldn't	2	-
wouldnt	2	-
absence of	1	-
devoid of	1	-
lack	1	-
lacked	1	-
lacks	1	-
little if any	1	-
unable	1	-
unwilling	1	-
