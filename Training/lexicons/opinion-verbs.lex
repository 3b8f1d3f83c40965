# category: opinion-verbs
# definition: Verbs of thinking and judging in the writer's own person (strong), and the same verbs bare (weak: often somebody else's opinion).
# source: Written for stance from general knowledge of English; idea: Wiebe et al. 2004 (private states); Biber & Finegan 1989; no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
as i see it	2	-
believe me	2	-
call it what	2	-
for my money	2	-
forgive me	2	-
from where i stand	2	-
i admire	2	-
i admit	2	-
i agree	2	-
i am afraid	2	-
i am confident	2	-
i am convinced	2	-
i am not convinced	2	-
i am not sure	2	-
i am sick of	2	-
i am sure	2	-
i am tired of	2	-
i applaud	2	-
i argue	2	-
i ask you	2	-
i believe	2	-
i bet	2	-
i can't imagine	2	-
i cannot imagine	2	-
i concede	2	-
i confess	2	-
i contend	2	-
i could not agree more	2	-
i couldn't agree more	2	-
i disagree	2	-
i dislike	2	-
i do not believe	2	-
i do not know	2	-
i do not think	2	-
i don't believe	2	-
i don't know	2	-
i don't see	2	-
i don't think	2	-
i doubt	2	-
i fail to see	2	-
i fear	2	-
i feel	2	-
i find	2	-
i firmly believe	2	-
i for one	2	-
i guess	2	-
i hate	2	-
i have little	2	-
i have no doubt	2	-
i hope	2	-
i imagine	2	-
i know	2	-
i love	2	-
i mean	2	-
i must admit	2	-
i must confess	2	-
i must say	2	-
i prefer	2	-
i reckon	2	-
i regret	2	-
i submit	2	-
i support	2	-
i suppose	2	-
i suspect	2	-
i think	2	-
i trust	2	-
i urge	2	-
i want to see	2	-
i welcome	2	-
i wish	2	-
i wonder	2	-
i worry	2	-
i would argue	2	-
i would rather	2	-
i would say	2	-
i would suggest	2	-
i'd argue	2	-
i'd rather	2	-
i'd say	2	-
i'd suggest	2	-
i'll admit	2	-
i'm afraid	2	-
i'm all for	2	-
i'm convinced	2	-
i'm not convinced	2	-
i'm not saying	2	-
i'm not sure	2	-
i'm sorry	2	-
i'm sure	2	-
i'm tired of	2	-
if i may	2	-
if you ask me	2	-
in my judgement	2	-
in my judgment	2	-
in our judgement	2	-
in our judgment	2	-
in our opinion	2	-
in our view	2	-
it seems to us	2	-
methinks	2	-
my fear	2	-
my hope	2	-
my opinion	2	-
my view	2	-
personally	2	-
strike me	2	-
strikes me	2	-
the way i see it	2	-
trust me	2	-
we are confident	2	-
we are convinced	2	-
we argue	2	-
we believe	2	-
we do not believe	2	-
we don't believe	2	-
we don't think	2	-
we doubt	2	-
we fear	2	-
we feel	2	-
we hope	2	-
we suspect	2	-
we think	2	-
we urge	2	-
agree	1	v
argue	1	-
assume	1	v
believe	1	-
believed	1	-
believes	1	-
believing	1	-
consider	1	v
deem	1	v
disagree	1	-
disbelieve	1	-
dislike	1	v
doubt	1	v
fear	1	v
feel	1	-
feels	1	-
guess	1	v
hate	1	v
hope	1	v
imagine	1	v
love	1	v
prefer	1	-
preferred	1	-
preferring	1	-
prefers	1	-
presume	1	v
reckon	1	v
suppose	1	v
suspect	1	v
think	1	-
thinking	1	-
thinks	1	-
thought	1	-
wish	1	v
wonder	1	v
