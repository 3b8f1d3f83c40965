# category: conflict
# definition: Parties, groups or persons against one another: disagreement, dispute, criticism and reproach, threat, confrontation, war and clash, winning and losing, and the talks by which opponents settle. Not mere violence of nature or accident.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
a compromise	1	-
absurd	1	a
accusation	2	n
accuse	2	v
accuser	2	n
acrimonious	2	a
acrimony	2	-
adversarial	2	-
adversaries	2	-
adversary	2	n
against each other	2	-
against her	1	-
against him	1	-
against its will	2	-
against one another	2	-
against the bill	2	-
against the council	2	-
against the decision	2	n
against the government	2	-
against the plan	2	n
against the proposal	2	n
against the will	2	-
against the wishes	2	-
aggression	1	-
aggressor	2	n
agree on nothing	2	-
agreed on nothing	2	-
air raid	2	n
air strike	2	n
airstrike	2	n
allegation	2	n
allege	2	v
altercation	2	n
ambush	2	v
anger	1	v
angry	1	a
animosity	2	n
annexation	2	n
annexed	2	-
annexing	2	-
answer that	1	-
answered fire	2	-
answered that	1	-
answers that	1	-
antagonise	2	v
antagonism	2	n
antagonistic	2	-
antagonize	2	v
apologise to	1	-
apologize to	1	-
apology from	2	-
appeal against	1	-
appealed against	2	-
arbitration	1	-
arch-enemy	2	n
arch-rival	2	n
are against	2	-
are split	2	-
argue	1	v
argument	1	n
arm-twisting	2	-
armistice	2	n
assail	2	v
at a standstill	1	-
at cross purposes	2	-
at daggers drawn	2	-
at each other's throats	2	-
at loggerheads	2	-
at odds	2	-
at one's throat	2	-
at variance	2	-
at war	2	-
at war with	2	-
attack on	1	n
attacked by	1	-
attacked her	1	-
attacked him	1	-
attacked the	1	-
attacks on	1	-
attempted coup	2	n
attorney for	1	-
attorneys for	1	-
back down	2	-
back off	1	-
backed down	2	-
backed off	1	-
backing down	2	-
backlash	2	-
bad blood	2	-
bad faith	2	-
bad terms	2	-
barb	1	n
barricade	2	v
barrister	1	n
baseless	2	-
battle between	2	-
battle lines	2	-
battle over	2	-
battle with the	2	-
battlefield	2	n
battleground	1	n
battles with	1	-
beg to differ	2	-
begs to differ	2	-
behind our backs	2	-
behind their backs	2	-
bellicose	2	-
belligerent	2	n
berate	2	v
betrayed by	1	-
bicker	2	v
bitter	1	a
bitter exchange	2	n
bitterness	1	-
blackmail	1	v
blame each other	2	-
blame the	1	-
blamed each other	2	-
blamed it on	2	-
blamed the	1	-
blames it on	2	-
blames the	1	-
blaming each other	2	-
blaming the	1	-
blockade	2	v
blocked the	1	-
blocking the	1	-
bombard	2	v
bombardment	2	n
booed	2	-
booing	2	-
boos	2	-
both camps	2	-
both parties	1	-
both sides	1	-
boycott	2	v
brawl	2	v
breach of contract	2	-
breakaway	2	-
brinkmanship	2	-
broadside	1	n
broke away from	1	-
broke off talks	2	-
broke with	1	-
brought against	1	-
call off talks	2	-
called her	1	-
called him	1	-
called it a	1	-
called them	1	-
called this	1	-
calls for a strike	2	-
calls her	1	-
calls him	1	-
calls it a	1	-
calls them	1	-
came out against	2	-
camp of	1	-
campaign against	2	-
campaigned against	2	-
campaigner	1	n
campaigning against	2	-
can't agree	2	-
cannot agree	2	-
capitulate	2	v
capitulation	2	-
case against	1	-
castigate	2	v
catcall	2	n
cease and desist	2	-
cease-fire	2	n
ceasefire	2	n
challenge the	1	-
challenged the	1	-
challenges the	1	-
challenging the	1	-
chide	1	v
claim that	1	-
claiming that	1	-
claims that	1	-
clash	2	v
clashing	2	-
climbdown	2	-
coalition partner	1	n
cold shoulder	2	-
cold-shouldered	2	-
collision course	2	-
combat	1	-
combatant	2	n
combative	2	a
come out against	2	-
come to blows	2	-
complain	1	v
complainant	2	n
complaint	1	n
concession	1	n
condemn	1	v
condemnation	1	n
confidence vote	2	n
conflict	2	n
confront	1	v
confrontation	2	n
confrontational	2	-
contempt for	1	-
contend	1	v
contentious	2	a
contest the	1	-
contested	1	-
contests that	2	-
contests the	2	-
contradict	1	v
contradictory	1	-
controversial	1	a
controversy	2	n
could not agree	2	-
counsel for	1	-
counter that	2	-
counter-attack	2	n
counter-claim	2	n
counter-demonstration	2	n
counter-offensive	2	n
counter-petition	2	n
counter-protest	2	n
counter-protester	2	n
counterattack	2	v
countercharge	2	n
counterclaim	2	n
countered	2	-
countering	1	-
counteroffensive	2	n
counters that	2	-
countersue	2	v
coup attempt	2	n
court battle	2	n
court case	2	n
court fight	2	n
crackdown	1	n
critic	1	n
criticise	2	v
criticism	1	n
criticize	2	v
cross swords	2	-
cross-examination	1	n
cross-examine	1	v
crossed swords	2	-
de-escalate	2	v
de-escalation	2	-
deadlock	2	n
deadlocked	2	-
decry	2	v
deeply divided	2	-
defamation	2	-
defame	2	v
defendant	1	n
defiance	1	-
defiant	1	a
defy	1	v
demand	1	v
demonstrate against	2	-
demonstrated against	2	-
demonstration against	2	-
demonstrations against	2	-
demonstrator	2	n
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
did not agree	2	-
didn't agree	2	-
differ on	2	-
differ over	2	-
differed over	2	-
difference of opinion	2	-
differences of opinion	2	-
disagree	2	v
disagreement	2	n
disapprove	1	v
discord	2	-
dismiss as	2	-
dismissed as	2	-
dismissed the	1	-
dismissed the accusation	2	-
dismissed the claim	2	-
dismisses as	2	-
dismisses the	1	-
dispute	2	v
dispute over	2	-
dissenter	2	n
dissenting	2	-
dissident	2	n
disunity	2	-
divided	1	-
divides opinion	2	-
divides the	1	-
dividing the	1	-
divisive	2	-
do not agree	2	-
does not agree	2	-
doesn't agree	2	-
don't agree	2	-
down tools	2	-
downed tools	2	-
drew criticism	2	-
drone attack	2	n
each blame	2	-
each blames	2	-
each blaming	2	-
each other	1	-
each other's throats	2	-
each side	2	-
either side	1	-
embattled	1	-
enemy forces	2	-
enmity	2	n
escalate	1	v
escalation	1	n
estranged	2	-
estrangement	2	-
exchange of fire	2	-
exchanged fire	2	-
expelled	1	-
face-off	2	n
faction	1	n
factional	2	-
failed to agree	2	-
fallen out	2	-
falling out	2	-
falling-out	2	n
false claim	2	n
fed up	1	-
fell foul of	2	-
fell out	1	-
fell out over	2	-
fell out with	2	-
feud	2	v
fierce resistance	2	-
fight about	2	-
fight back	2	-
fight between	2	-
fight over	2	-
fight the case	2	-
fight the council	2	-
fight the decision	2	-
fight the plan	2	n
fight with	1	-
fighting about	2	-
fighting between	2	-
fighting over	2	-
fighting with	2	-
fights over	2	-
filibuster	2	v
finger-wagging	2	-
fire back	2	-
fired back	2	-
firefight	2	n
foe	2	n
for her part	1	-
for his part	1	-
for its part	1	-
for their part	1	-
fought about	2	-
fought against the	1	-
fought over	2	-
found guilty	1	-
friction	1	n
frontline	1	n
furious	1	a
furore	2	-
fury	1	-
go to court	2	-
goes to court	2	-
going back on	1	-
going to court	2	-
gone back on	1	-
gridlock	2	-
grievance	1	n
groundless	2	-
grudge	2	n
grumble	1	v
guerrilla	2	n
had enough of	1	-
had no right	2	-
had words with	2	-
hard feelings	2	-
hardliner	1	n
has no right	2	-
has not forgiven	2	-
have no right	2	-
have not spoken	2	-
he claims	1	-
heated	1	-
heated argument	2	n
heated exchange	2	n
heckle	2	v
heckler	2	n
held to ransom	2	-
hit back	2	-
hit out at	2	-
hits back	2	-
hits out at	2	-
hold the opposite	2	-
hold to ransom	2	-
hostile	1	-
hostilities	2	-
hostility	2	n
hotly	1	-
how dare	2	-
ill will	2	-
ill-feeling	2	-
impasse	2	-
in dispute	2	-
in reply	1	-
incensed	1	-
incursion	2	n
indignant	1	a
indignation	1	-
industrial action	2	-
infighting	2	-
infuriate	1	v
injunction	1	n
insist on	1	-
insist that	1	-
insisted	1	-
insisting	1	-
insists	1	-
insult	1	v
insurgency	2	n
insurgent	2	n
intransigence	2	-
intransigent	2	a
invade	2	v
invasion	2	n
irate	1	-
irreconcilable	2	a
is against	2	-
is not true	1	-
is split	2	-
issue with	1	-
jeer	2	v
jibe	2	n
lambast	2	-
lambaste	2	v
lash out	2	-
lashed out	2	-
lashing out	2	-
lawsuit	2	n
lawyer	1	n
legal action	2	-
legal battle	2	n
legal challenge	2	n
legal fight	2	n
liar	2	n
libel	2	-
lined up against	2	-
litigant	2	n
litigation	2	-
lock horns	2	-
locked horns	2	-
lockout	2	n
lodge an appeal	1	-
lodged an appeal	1	-
loggerheads	2	-
ludicrous	1	a
maintain that	1	-
maintained that	1	-
maintains that	1	-
march against	2	-
marched against	2	-
mediate	2	v
mediation	2	-
mediator	2	n
met resistance	2	-
met with resistance	2	-
militant	1	n
military coup	2	n
militia	1	n
missile	2	n
moan	1	v
mock	1	v
mudslinging	2	-
mutineer	2	n
mutiny	2	n
name-calling	2	-
naysayer	2	n
negotiate	1	v
negotiation	1	n
negotiator	1	n
neither side	2	-
never forgave	2	-
never forgiven	2	-
no common ground	2	-
no compromise	2	-
no lessons from	2	-
no longer speak	2	-
no longer speaks to	2	-
no longer talk	1	-
no right to	1	-
no such thing	1	-
no-confidence	2	-
none of it	1	-
nonsense	1	-
not convinced	1	-
not everybody agrees	2	-
not everybody is convinced	2	-
not everybody is happy	2	-
not everyone agrees	2	-
not everyone is convinced	2	-
not everyone is happy	2	-
not give in	2	-
not give way	2	-
not on speaking terms	2	-
not speaking to	2	-
not spoken to	2	-
object to	1	-
objected	1	-
objecting to	1	-
objection	1	n
objector	2	n
obstinate	1	a
occupation forces	2	-
occupied the	1	-
occupier	2	n
occupying forces	2	-
odds with	2	-
of one mind	2	-
offended	1	-
old enemy	1	n
olive branch	2	-
on opposite sides	2	-
on strike	2	-
open letter	1	n
opened fire	2	-
opinions differ	2	-
opponent	2	n
oppose	1	v
opposing	1	-
opposing sides	2	-
opposite sides	1	-
opposite view	2	n
opposition	1	-
others object	2	-
others say	1	-
oust	1	v
out of court	1	-
out-of-court	2	-
out-voted	2	-
outcry	1	-
outrage	1	v
outvote	2	-
outvoted	2	-
overrule	1	-
overruled	1	-
overthrow	2	-
overthrown	2	-
parted company	1	-
peace deal	2	n
peace process	2	-
peace talks	2	-
peace treaty	2	n
peacekeeper	1	n
peacekeeping	1	-
personal attack	2	n
petition	1	n
petitioner	2	n
pick a fight	2	-
picked a fight	2	-
picket	2	v
pin the blame	2	-
pit against	2	-
pits against	2	-
pitted against	2	-
pitting	2	-
plaintiff	2	n
point the finger at	2	-
pointed the finger at	2	-
points the finger at	2	-
polarisation	2	-
polarise	2	v
polarization	2	-
polarize	2	v
political battle	2	n
political enemy	2	n
power struggle	2	n
proponent	1	n
protest	1	v
protester	1	n
provocation	2	n
provocative	1	a
provoke	1	v
public row	2	n
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
ranged against	2	-
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
replied that	1	-
replies that	1	-
reply that	1	-
reprisal	2	n
reproach	2	v
resent	1	v
resentful	1	a
resentment	1	n
resistance from	2	-
resistance to the	2	-
resisting the	1	-
restraining order	2	n
retaliate	2	v
retaliation	2	-
retaliatory	2	-
retorted	2	-
retorting	2	-
retorts	2	-
retract	1	v
returned fire	2	-
revolt	2	n
ridicule	1	v
rift	2	n
riot	2	v
rival	2	n
rivalry	2	n
row about	2	-
row between	2	-
row over	2	-
rows over	2	-
rows with	2	-
ructions	2	-
saber-rattling	2	-
sabotage	1	v
sabre rattling	2	-
sabre-rattling	2	-
said otherwise	2	-
sanction	1	n
saw it differently	2	-
say otherwise	2	-
says otherwise	2	-
scathing	1	a
sceptic	1	n
schism	2	n
scoff	2	v
scold	1	v
scorn	1	v
scuffle	2	v
see it differently	2	-
see things differently	2	-
see you in court	2	-
sees it differently	2	-
sent a letter	1	-
settle out of court	2	-
settle the dispute	2	-
shadow chancellor	1	-
shadow minister	1	n
shadow secretary	1	-
she claims	1	-
shelled	2	-
shelling	2	-
shift the blame	2	-
shot back	2	-
shout	1	v
shout down	2	-
shouted down	2	-
shouting match	2	n
showdown	2	n
side with	2	-
sided against	2	-
sided with	2	-
sides with	2	-
siding against	2	-
siding with	2	-
siege	2	n
simmering	1	-
skeptic	1	n
skirmish	2	v
slam	1	v
slander	2	v
slow handclap	2	-
smear	1	v
sneer	2	v
sniped at	2	-
snub	2	v
solicitor	1	n
soured	1	-
sparring	2	-
spat over	2	-
spat with	2	-
speak out against	2	-
speaking out against	2	-
speaking terms	1	-
splinter group	2	n
split between	1	-
split down the middle	2	-
split on	2	-
split over	2	-
spoke out against	2	-
spoken out against	2	-
squabble	2	v
stalemate	2	n
stand firm	1	-
stand their ground	2	-
stand up to	1	-
stand-off	2	n
standoff	2	n
stood her ground	2	-
stood his ground	2	-
stood their ground	2	-
stood up to	1	-
stopped speaking	2	-
stopped talking to	2	-
stopped work	1	-
storm out	2	-
stormed off	2	-
stormed out	2	-
strife	2	-
striker	1	n
strikes by	1	-
stubbornness	1	-
sue	2	-
sued	2	-
sues	2	-
suing	2	-
supporters say	2	-
swear at	1	-
swipe at	2	-
sworn enemies	2	-
take a different view	2	-
take him to court	2	-
take issue with	2	-
take it to court	2	-
take sides	2	-
take the view	1	-
take to court	2	-
take to the streets	2	-
taken aback	1	-
taken to court	2	-
takes a different view	2	-
takes issue with	2	-
takes sides	2	-
takes the view	1	-
taking sides	2	-
taking to court	2	-
talks between	2	-
talks broke down	2	-
talks collapsed	2	-
talks failed	2	-
talks have broken down	2	-
taunt	1	v
tear gas	2	-
tension between	2	-
tensions between	2	-
tensions over	2	-
tensions rose	2	-
tensions with	2	-
the blame on	1	-
the opposite camp	2	-
the other camp	2	-
the other way about	1	-
the prosecution	1	-
the strike	1	-
their enemies	1	-
they claim	1	-
think otherwise	2	-
thinks otherwise	2	-
threat	1	n
threaten	1	v
threw out	1	-
thrown out	1	-
tirade	2	n
tit-for-tat	2	-
told the court	1	-
took a different view	2	-
took her to court	2	-
took him to court	2	-
took issue with	2	-
took sides	2	-
took them to court	2	-
took to court	2	-
took to the streets	2	-
trade accusations	2	-
trade barbs	2	-
traded accusations	2	-
traded barbs	2	-
traded insults	2	-
tribunal	1	n
troops	1	-
truce	2	n
tug-of-war	2	-
turn against	2	-
turned against	2	-
tussle	2	v
two camps	2	-
two parties	1	-
ultimatum	2	n
unable to agree	2	-
uncompromising	1	-
unconvinced	1	-
under attack	1	-
under fire	1	-
unfounded	2	-
unimpressed	1	-
unrest	2	-
untrue	1	-
up in arms	2	-
upper hand	1	-
uprising	2	n
uproar	1	-
vendetta	2	n
verbal attack	2	n
versus	1	-
veto	2	v
vote against	2	-
vote down	2	-
vote of no confidence	2	-
voted against	2	-
voted down	2	-
voted off	1	-
voted out	1	-
votes against	2	-
voting against	2	-
vow to fight	2	-
vowed to fight	2	-
walk out	1	-
walked out	2	-
walking out	1	-
walkout	2	n
walks out	1	-
want nothing to do with	2	-
wanted nothing to do with	2	-
wants nothing to do with	2	-
war	2	n
war of words	2	-
warfare	2	-
warn against	1	-
warplane	2	n
warring	2	-
was against	2	-
was lied to	2	-
was never asked	2	-
water cannon	2	n
went back on	1	-
went to court	2	-
were against	2	-
were lied to	2	-
were never asked	2	-
whistled down	2	-
will fight	1	-
will have nothing to do with	2	-
will not hear of it	2	-
winner and loser	2	-
winners and losers	2	-
won't hear of it	2	-
would not have it	2	-
would not hear of it	2	-
wrangle	2	v
yell	1	v
yelled at	1	-
zero-sum	2	-
