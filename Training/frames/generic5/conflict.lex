# category: conflict
# definition: Parties, groups or persons against one another: disagreement, dispute, criticism and reproach, threat, confrontation, war and clash, winning and losing, and the talks by which opponents settle. Not mere violence of nature or accident.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
accusation	2	n
accuse	2	v
accuser	2	n
acrimonious	2	a
acrimony	2	-
adversarial	2	-
adversaries	2	-
adversary	2	n
against each other	2	-
against one another	2	-
aggression	1	-
aggressor	2	n
air raid	2	n
air strike	2	n
airstrike	2	n
altercation	2	n
ambush	2	v
animosity	2	n
antagonise	2	v
antagonism	2	n
antagonistic	2	-
antagonize	2	v
appeal against	1	-
arbitration	1	-
arch-enemy	2	n
arch-rival	2	n
argue	1	v
argument	1	n
arm-twisting	2	-
armistice	2	n
assail	2	v
at each other	1	-
at each other's throats	2	-
at loggerheads	2	-
at odds	2	-
at war	2	-
at war with	2	-
attack	1	v
back down	2	-
backed down	2	-
backing down	2	-
backlash	2	-
bad blood	2	-
barb	1	n
battle	1	v
battlefield	2	n
battleground	1	n
bellicose	2	-
belligerent	2	n
berate	2	v
besiege	2	v
bicker	2	v
bitter exchange	2	n
blame each other	2	-
blamed each other	2	-
blaming each other	2	-
blockade	2	v
bombard	2	v
bombardment	2	n
both camps	2	-
both parties	1	-
both sides	1	-
boycott	2	v
brawl	2	v
brinkmanship	2	-
call off talks	2	-
castigate	2	v
cease-fire	2	n
ceasefire	2	n
challenge	1	v
challenger	1	n
chide	1	v
clash	2	v
clashing	2	-
climbdown	2	-
collision course	2	-
combat	1	-
combatant	2	n
combative	2	a
come to blows	2	-
complain	1	v
complainant	2	n
complaint	1	n
compromise	1	v
concession	1	n
condemn	1	v
condemnation	1	n
conflict	2	n
confront	1	v
confrontation	2	n
confrontational	2	-
contentious	2	a
contest	1	v
contested	1	-
counter-claim	2	n
counter-offensive	2	n
counter-protest	2	n
counterattack	2	v
counteroffensive	2	n
countersue	2	v
coup	1	n
crackdown	1	n
critic	1	n
criticise	2	v
criticism	1	n
criticize	2	v
cross swords	2	-
cross-examine	1	v
de-escalate	2	v
de-escalation	2	-
deadlock	2	n
deadlocked	2	-
decry	2	v
deeply divided	2	-
defeat	1	v
defendant	1	n
defiance	1	-
defiant	1	a
defy	1	v
demand	1	v
denial	1	n
denied	1	-
denies	1	-
denounce	2	v
denunciation	2	n
deny	1	-
denying	1	-
deride	1	v
detente	2	-
detractor	2	n
dig in	1	-
disagree	2	v
disagreement	2	n
disapprove	1	v
discord	2	-
dismissed the accusation	2	-
dismissed the claim	2	-
dispute	2	v
dispute over	2	-
dissent	1	-
dissenter	2	n
disunity	2	-
divisive	2	-
drew criticism	2	-
dug in	1	-
embattled	1	-
enemy	2	n
enmity	2	n
escalate	1	v
escalation	1	n
exchange of fire	2	-
exchanged fire	2	-
face-off	2	n
faction	1	n
factional	2	-
fall out	1	-
falling-out	2	n
fell out	1	-
fell out over	2	-
fell out with	2	-
feud	2	v
fight	1	n
fight back	2	-
fighter	1	n
fighting	1	-
fire back	2	-
fired back	2	-
firefight	2	n
foe	2	n
fought	1	-
friction	1	n
front line	1	n
gridlock	2	-
grievance	1	n
grudge	2	n
guerrilla	2	n
heated argument	2	n
heated exchange	2	n
hit back	2	-
hit out at	2	-
hits back	2	-
hits out at	2	-
hostile	1	-
hostilities	2	-
hostility	2	n
ill will	2	-
impasse	2	-
in dispute	2	-
incursion	2	n
infighting	2	-
injunction	1	n
insult	1	v
insurgency	2	n
insurgent	2	n
invade	2	v
invasion	2	n
irreconcilable	2	a
issue with	1	-
lambast	2	-
lambaste	2	v
lash out	2	-
lashed out	2	-
lashing out	2	-
lawsuit	2	n
legal action	2	-
legal battle	2	n
litigant	2	n
litigation	2	-
lock horns	2	-
locked horns	2	-
loggerheads	2	-
mediate	2	v
mediation	2	-
mediator	2	n
militant	1	n
militia	1	n
mock	1	v
mudslinging	2	-
mutiny	2	n
name-calling	2	-
negotiate	1	v
negotiation	1	n
negotiator	1	n
no common ground	2	-
no-confidence	2	-
not on speaking terms	2	-
object to	1	-
objected	1	-
objecting to	1	-
objection	1	n
objector	2	n
olive branch	2	-
on opposite sides	2	-
opponent	2	n
oppose	1	v
opposing	1	-
opposing sides	2	-
opposition	1	-
other side	1	-
oust	1	v
out of court	1	-
outcry	1	-
overthrow	2	-
overthrown	2	-
peace deal	2	n
peace process	2	-
peace talks	2	-
peace treaty	2	n
peacekeeper	1	n
peacekeeping	1	-
pick a fight	2	-
picked a fight	2	-
picket	2	v
pitted against	2	-
plaintiff	2	n
polarisation	2	-
polarise	2	v
polarization	2	-
polarize	2	v
power struggle	2	n
protest	1	v
protester	1	n
provocation	2	n
pushback	2	-
pushed back against	2	-
quarrel	2	v
quarreled	2	-
quarreling	2	-
quarrelled	2	-
quarrelling	2	-
quarrelsome	2	-
railed against	2	-
rancor	2	-
rancour	2	-
rebel	2	n
rebelled	2	-
rebellion	2	n
rebuff	1	v
rebuke	2	v
rebut	2	-
rebuttal	2	n
reconcile	1	v
reconciliation	1	-
recrimination	2	n
refusal	1	n
refuse	1	v
refusing	1	-
refute	1	v
reject	1	v
rejection	1	n
reprisal	2	n
reproach	2	v
resist	1	v
resistance	1	-
retaliate	2	v
retaliation	2	-
retaliatory	2	-
retort	2	v
revolt	2	n
ridicule	1	v
rift	2	n
riot	2	v
rival	2	n
rivalry	2	n
row over	2	-
saber-rattling	2	-
sabre-rattling	2	-
sanction	1	n
schism	2	n
scold	1	v
scuffle	2	v
settle out of court	2	-
settle the dispute	2	-
shelling	2	-
shot back	2	-
shout down	2	-
shouted down	2	-
shouting match	2	n
showdown	2	n
sided against	2	-
sided with	2	-
siege	2	n
skirmish	2	v
slam	1	v
sparring	2	-
speaking terms	1	-
split over	2	-
squabble	2	v
stalemate	2	n
stand firm	1	-
stand up to	1	-
stand-off	2	n
standoff	2	n
stood up to	1	-
stormed out	2	-
strife	2	-
sue	2	-
sued	2	-
sues	2	-
suing	2	-
take issue with	2	-
taken to court	2	-
takes issue with	2	-
taking to court	2	-
talks between	2	-
talks with	1	-
taunt	1	v
tension	1	n
threat	1	n
threaten	1	v
tirade	2	n
tit-for-tat	2	-
took issue with	2	-
took to court	2	-
trade accusations	2	-
trade barbs	2	-
traded accusations	2	-
traded barbs	2	-
traded insults	2	-
troops	1	-
trounce	2	v
truce	2	n
tussle	2	v
ultimatum	2	n
under fire	1	-
unrest	2	-
up in arms	2	-
uprising	2	n
vanquish	2	v
vendetta	2	n
versus	1	-
veto	2	v
victory	1	n
walk out	1	-
walked out	2	-
walkout	2	n
war	2	n
war of words	2	-
warfare	2	-
warn against	1	-
warring	2	-
winners and losers	2	-
wrangle	2	v
yelled at	1	-
zero-sum	2	-
