# category: argument-nouns
# definition: Nouns that name a step of an argument or a view of a matter: what something is, comes from or leads to, as a writer who argues calls it.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
absence of	2	-
accusation	2	n
aim	1	n
alternative	2	n
analogy	2	n
answer	1	n
argument	2	n
assumption	2	n
barrier	2	n
bases	2	-
basis	2	-
cause	2	n
challenge	2	n
chance	1	n
choice	1	n
circumstance	2	n
claim	1	n
comparison	2	n
conclusion	2	n
condition	1	n
confusion	2	n
consequence	2	n
contrast	2	n
controversy	2	n
cornerstone	2	n
criticism	2	n
crossroads	2	n
danger	1	n
debate	1	n
difference	2	n
direction	2	n
dispute	2	n
distinction	2	n
error	2	n
essence	2	n
evidence	1	n
example	2	n
exception	2	n
excuse	2	n
explanation	2	n
fact	1	n
fact that	2	-
form of	2	-
foundation	2	n
goal	1	n
heart of the matter	2	-
implication	2	n
incentive	2	n
indication	2	n
instrument	2	n
issue	1	n
juncture	2	n
justification	2	n
kind	2	n
kind of	2	-
lack of	2	-
lesson	2	n
logic	2	n
matter	1	n
means	2	-
metaphor	2	n
mistake	2	n
misunderstanding	2	n
moment	1	n
motive	2	n
need	1	n
need for	2	-
nonsense	2	n
notion	2	n
objection	2	n
obstacle	2	n
opportunity	1	n
origin	2	n
outcome	2	n
parallel	2	n
part	1	n
path	2	n
pillar	2	n
place	1	n
point	1	n
premise	2	n
pretence	2	n
pretense	2	n
pretext	2	n
price to pay	2	-
problem	1	n
product of	2	-
promise	1	n
proof	2	n
prospect	2	n
purpose	2	n
quarrel	2	n
question	1	n
reason	1	n
reminder	2	n
result	1	n
risk	1	n
road	1	n
role	1	n
root	2	n
rule of thumb	2	-
sense	2	n
sense of	2	-
side	1	n
sign	1	n
situation	1	n
solution	2	n
sort	2	n
sort of	2	-
source of	2	-
step	1	n
symbol	2	n
symptom	2	n
task	2	n
test	1	n
the fact	2	-
the fact that	2	-
thing	1	n
thought	2	n
threat	1	n
tool	1	n
turning point	2	n
want of	2	-
warning	2	n
weapon	2	n
