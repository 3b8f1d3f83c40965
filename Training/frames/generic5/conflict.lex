# category: conflict
# definition: Parties, groups or persons against one another: disagreement, dispute, criticism and reproach, threat, confrontation, war and clash, winning and losing, and the talks by which opponents settle. Not mere violence of nature or accident.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
accusation	2	n
accuse	2	v
acrimonious	2	a
acrimony	2	-
adversarial	2	-
adversary	2	n
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
arch-enemy	2	n
arch-rival	2	n
armistice	2	n
assail	2	v
at each other's throats	2	-
at loggerheads	2	-
at odds	2	-
attack	1	v
backlash	2	-
battle	1	v
battlefield	2	n
battleground	1	n
bellicose	2	-
belligerent	2	n
berate	2	v
besiege	2	v
bicker	2	v
blockade	2	v
bombard	2	v
bombardment	2	n
boycott	2	v
brawl	2	v
brinkmanship	2	-
castigate	2	v
cease-fire	2	n
ceasefire	2	n
clash	2	v
collision course	2	-
combatant	2	n
combative	2	a
come to blows	2	-
condemn	1	v
condemnation	1	n
conflict	2	n
confront	1	v
confrontation	2	n
confrontational	2	-
contentious	2	a
counter-offensive	2	n
counterattack	2	v
counteroffensive	2	n
coup	1	n
critic	1	n
criticise	2	v
criticism	1	n
criticize	2	v
cross swords	2	-
de-escalate	2	v
de-escalation	2	-
deadlock	2	n
deadlocked	2	-
decry	2	v
deeply divided	2	-
defeat	1	v
defiance	1	-
defiant	1	a
defy	1	v
denounce	2	v
denunciation	2	n
deride	1	v
detractor	2	n
disagree	2	v
disagreement	2	n
discord	2	-
dispute	2	v
dissent	1	-
dissenter	2	n
disunity	2	-
divisive	2	-
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
fell out with	2	-
feud	2	v
fight	1	n
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
guerrilla	2	n
heated argument	2	n
heated exchange	2	n
hit back	2	-
hits back	2	-
hostile	1	-
hostility	2	n
impasse	2	-
incursion	2	n
infighting	2	-
insurgency	2	n
insurgent	2	n
invade	2	v
invasion	2	n
irreconcilable	2	a
lambast	2	-
lambaste	2	v
lash out	2	-
lashed out	2	-
lashing out	2	-
legal battle	2	n
mediator	2	n
militant	1	n
militia	1	n
mudslinging	2	-
mutiny	2	n
name-calling	2	-
negotiate	1	v
negotiation	1	n
negotiator	1	n
no-confidence	2	-
opponent	2	n
oppose	1	v
opposition	1	-
oust	1	v
outcry	1	-
overthrow	2	-
overthrown	2	-
peace deal	2	n
peace process	2	-
peace talks	2	-
peace treaty	2	n
pitted against	2	-
polarisation	2	-
polarise	2	v
polarization	2	-
polarize	2	v
power struggle	2	n
protest	1	v
protester	1	n
provocation	2	n
quarrel	2	v
quarrelled	2	-
railed against	2	-
rancor	2	-
rancour	2	-
rebel	2	n
rebelled	2	-
rebellion	2	n
rebuff	1	v
rebuke	2	v
recrimination	2	n
reprisal	2	n
reproach	2	v
retaliate	2	v
retaliation	2	-
retaliatory	2	-
revolt	2	n
rift	2	n
riot	2	v
rival	2	n
rivalry	2	n
row over	2	-
saber-rattling	2	-
sabre-rattling	2	-
schism	2	n
scuffle	2	v
shelling	2	-
showdown	2	n
siege	2	n
skirmish	2	v
slam	1	v
sparring	2	-
squabble	2	v
stalemate	2	n
stand-off	2	n
standoff	2	n
strife	2	-
talks between	2	-
talks with	1	-
tension	1	n
threat	1	n
threaten	1	v
tirade	2	n
tit-for-tat	2	-
trade barbs	2	-
traded barbs	2	-
troops	1	-
trounce	2	v
truce	2	n
tussle	2	v
ultimatum	2	n
under fire	1	-
unrest	2	-
uprising	2	n
vanquish	2	v
vendetta	2	n
versus	1	-
victory	1	n
war	2	n
warfare	2	-
warring	2	-
winners and losers	2	-
wrangle	2	v
zero-sum	2	-
