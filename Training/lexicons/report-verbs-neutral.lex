# category: report-verbs-neutral
# definition: Verbs that pass on what somebody said without a comment on it; every form listed.
# source: Written for stance from general knowledge of English; idea: Thompson & Ye 1991 and Bergler 1992 for the class; own list; no published list copied.
# licence: CC0-1.0
# kind: reporting
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
added	2	-
adds	2	-
announce	2	-
announced	2	-
announces	2	-
announcing	2	-
answered	2	-
as saying	2	-
as telling	2	-
asked	2	-
asking	2	-
cited	2	-
cites	2	-
citing	2	-
clarified	2	-
commented	2	-
commenting	2	-
concluded that	2	-
confirmed	2	-
confirming	2	-
confirms	2	-
declared	2	-
declares	2	-
declaring	2	-
declined to answer	2	-
declined to be named	2	-
declined to comment	2	-
declined to elaborate	2	-
declined to give	2	-
declined to say	2	-
described	2	-
describes	2	-
describing	2	-
did not comment	2	-
did not elaborate	2	-
did not give	2	-
did not immediately respond	2	-
did not reply	2	-
did not respond	2	-
did not return	2	-
did not say	2	-
did not specify	2	-
disclosed	2	-
discloses	2	-
disclosing	2	-
estimated	2	-
explained	2	-
explaining	2	-
explains	2	-
forecasted	2	-
informed	2	-
informing	2	-
informs	2	-
inquired	2	-
mentioned	2	-
mentioning	2	-
mentions	2	-
notified	2	-
outlined	2	-
outlines	2	-
outlining	2	-
posted that	2	-
predicted	2	-
predicting	2	-
predicts	2	-
proposed	2	-
proposes	2	-
proposing	2	-
quoted	2	-
quoting	2	-
reacted to	2	-
recalled	2	-
recalling	2	-
recalls	2	-
recommended	2	-
recommending	2	-
recommends	2	-
recounted	2	-
reiterated	2	-
reiterates	2	-
remarked	2	-
remarking	2	-
replied	2	-
replies	2	-
replying	2	-
reported	2	-
reportedly	2	-
reporting	2	-
responded	2	-
responding	2	-
responds	2	-
said	2	-
says	2	-
speaking to	2	-
spoke to	2	-
stated	2	-
stating	2	-
testified	2	-
testifies	2	-
testify	2	-
testifying	2	-
told	2	-
tweeted	2	-
tweets	2	-
went on to say	2	-
would not say	2	-
writes	2	-
wrote	2	-
adding	1	-
advise	1	-
advised	1	-
advises	1	-
advising	1	-
announcement	1	-
announcements	1	-
answering	1	-
asks	1	-
briefing	1	-
briefings	1	-
comment	1	-
comments	1	-
concluded	1	-
concludes	1	-
concluding	1	-
discussed	1	-
discusses	1	-
discussing	1	-
estimates	1	-
interviewed	1	-
mention	1	-
observed	1	-
observes	1	-
posted	1	-
propose	1	-
published a	1	-
reads	1	-
recommendations	1	-
remark	1	-
remarks	1	-
reply	1	-
report	1	-
reports	1	-
request	1	-
requests	1	-
say	1	-
saying	1	-
speaking	1	-
speaks	1	-
spoke	1	-
spoken	1	-
statement	1	-
statements	1	-
suggest	1	-
suggested	1	-
suggesting	1	-
suggests	1	-
talked	1	-
talking	1	-
telling	1	-
tells	1	-
testimony	1	-
warned that	1	-
write	1	-
writing	1	-
