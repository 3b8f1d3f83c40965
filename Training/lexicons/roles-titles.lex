# category: roles-titles
# definition: Offices, occupations and titles by which reporting identifies people.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: reporting
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
administrator	2	n
adviser	2	n
advisor	2	n
ambassador	2	n
analyst	2	n
archbishop	2	n
attorney	2	n
barrister	2	n
biologist	2	n
bishop	2	n
board member	2	-
brigadier	2	n
ceo	2	-
ceos	2	-
chairman	2	-
chairmen	2	-
chairperson	2	n
chairwoman	2	-
chancellor	2	n
chief executive	2	-
chief executives	2	-
chief justice	2	-
chief of staff	2	-
co-founder	2	n
colonel	2	n
columnist	2	n
commander-in-chief	2	-
commissioner	2	n
congressman	2	-
congressmen	2	-
congresswoman	2	-
congresswomen	2	-
consul	2	n
coroner	2	n
correspondent	2	n
councillor	2	n
councilor	2	n
defence minister	2	-
defence secretary	2	-
defense minister	2	-
defense secretary	2	-
deputy minister	2	-
detective	2	n
diplomat	2	n
director	2	n
dr	2	-
economist	2	n
editor-in-chief	2	-
envoy	2	n
epidemiologist	2	n
finance minister	2	-
firefighter	2	n
foreign minister	2	-
foreign ministers	2	-
foreign secretary	2	-
goalkeeper	2	n
gov	2	-
governor	2	n
head of state	2	-
health minister	2	-
health secretary	2	-
historian	2	n
home secretary	2	-
inspector	2	n
interior minister	2	-
investigator	2	n
judge	2	n
juror	2	n
lawmaker	2	n
lawyer	2	n
lecturer	2	n
legislator	2	n
lobbyist	2	n
majority leader	2	-
mayor	2	n
member of parliament	2	-
members of congress	2	-
members of parliament	2	-
meteorologist	2	n
midfielder	2	n
minority leader	2	-
mp	2	-
mps	2	-
mr	2	-
mrs	2	-
ms	2	-
negotiator	2	n
nurse	2	n
ombudsman	2	-
paramedic	2	n
pathologist	2	n
photographer	2	n
physician	2	n
physicist	2	n
police chief	2	-
police officer	2	-
police officers	2	-
policeman	2	-
policemen	2	-
policymaker	2	n
press secretary	2	-
prime minister	2	-
prime ministers	2	-
prof	2	-
professor	2	n
prosecutor	2	-
psychiatrist	2	n
psychologist	2	n
rector	2	n
referee	2	n
reporter	2	n
researcher	2	n
scientist	2	n
secretary general	2	-
secretary of	2	-
secretary-general	2	-
senator	2	n
senior official	2	-
senior officials	2	-
sergeant	2	n
sheriff	2	n
sociologist	2	n
solicitor	2	n
spokesman	2	-
spokesmen	2	-
spokespeople	2	-
spokesperson	2	n
spokeswoman	2	-
spokeswomen	2	-
staff member	2	-
staff members	2	-
superintendent	2	n
vice president	2	-
vice presidents	2	-
vice-president	2	n
aide	1	n
assistant	1	n
businessman	1	-
businessmen	1	-
businesswoman	1	-
candidate	1	n
captain	1	n
chief	1	n
civilian	1	n
cleric	1	n
coach	1	n
commander	1	n
constituent	1	n
contractor	1	n
defendant	1	n
delegate	1	n
demonstrator	1	n
deputy	1	n
developer	1	n
doctor	1	n
driver	1	n
editor	1	n
employee	1	n
executive	1	n
eyewitness	1	-
eyewitnesses	1	-
fisherman	1	-
fishermen	1	-
founder	1	n
graduate	1	n
incumbent	1	-
inmate	1	n
investor	1	n
journalist	1	n
leader	1	n
manager	1	n
member	1	n
migrant	1	n
minister	1	n
nominee	1	n
officer	1	n
official	1	n
participant	1	n
passenger	1	n
personnel	1	-
plaintiff	1	n
president	1	n
prisoner	1	n
protester	1	n
protestor	1	n
refugee	1	n
representative	1	n
resident	1	n
scholar	1	n
secretary	1	n
soldier	1	n
staff	1	-
student	1	n
teacher	1	n
teenager	1	n
veteran	1	n
victim	1	n
volunteer	1	n
voter	1	n
witness	1	n
worker	1	n
