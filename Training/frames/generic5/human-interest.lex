# category: human-interest
# definition: Individuals and what life does to them: kin and friends, faces and feelings, birth, love, illness and death, suffering, grief, comfort and empathy, the personal story.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
adore	1	v
affection	1	-
affectionate	2	a
agonising	2	a
agonizing	2	a
agony	2	-
anguish	2	-
anguished	2	-
aunt	2	n
baby	1	n
bedridden	2	-
bedside	2	-
befriend	2	v
beloved	2	-
bereaved	2	-
bereavement	2	n
best friend	2	n
birthday	1	n
boy	1	n
boyfriend	2	n
brave	1	a
bravery	1	-
bride	2	n
broken heart	2	n
brother	1	n
caregiver	2	n
carer	2	n
cherish	2	v
childhood	1	n
children	1	-
classmate	2	n
compassion	2	-
compassionate	2	a
condolence	2	n
courage	1	-
cousin	2	n
cried	1	-
crying	1	-
dad	2	n
daddy	2	-
daughter	2	n
dear friend	2	n
despair	2	v
despondent	2	-
devoted father	2	-
diagnosed with	2	-
distraught	2	-
dying wish	2	-
elderly	1	-
emotion	2	n
emotional	2	a
empathetic	2	-
empathise	2	v
empathize	2	v
empathy	2	-
eulogy	2	n
family	1	n
farewell	1	n
father	1	n
fell in love	2	-
fiance	2	n
fiancee	2	-
fiancé	2	n
fiancée	2	-
fondly	2	-
friend	1	n
friendship	1	n
frightened	1	-
funeral	2	n
gave birth	2	-
girl	1	n
girlfriend	2	n
giving birth	2	-
grandchild	2	-
grandchildren	2	-
granddaughter	2	n
grandfather	2	n
grandma	2	n
grandmother	2	n
grandpa	2	n
grandparent	2	n
grandson	2	n
grateful	1	a
gratitude	1	-
grew up	2	-
grief	2	-
grief-stricken	2	-
grieve	2	v
growing up	1	-
happily married	2	-
happiness	1	-
harrowing	2	a
heart-warming	2	a
heart-wrenching	2	a
heartache	2	n
heartbreak	2	n
heartbreaking	2	a
heartbroken	2	-
heartfelt	2	-
heartwarming	2	a
hero	1	-
heroes	1	-
homesick	2	-
hometown	1	n
hug	2	v
human face	2	-
human story	2	n
human suffering	2	-
husband	2	n
in memory of	2	-
inconsolable	2	a
infant	1	n
joy	2	-
joyful	2	a
kid	1	n
kind-hearted	2	-
kiss	2	v
laid to rest	2	-
laugh	1	v
laughter	1	-
life story	2	n
lifelong dream	2	n
lifelong friend	2	n
little boy	2	n
little girl	2	n
lived with her	2	-
lived with his	2	-
loneliness	2	-
lonely	2	-
longing for	2	-
love story	2	n
loved one	2	n
loving	1	a
marriage	1	n
married	1	-
memories	1	-
misery	1	-
mom	2	n
mother	2	n
motherhood	2	-
mourn	2	v
mourner	2	n
mournful	2	a
mum	2	n
nephew	2	n
newborn	2	n
newlywed	2	n
next-door neighbor	2	n
next-door neighbour	2	n
niece	2	n
nostalgia	1	-
nostalgic	1	-
ordeal	2	n
orphan	2	n
orphanage	2	n
orphaned	2	-
paid tribute	2	-
parent	1	n
parenthood	2	-
passed away	2	-
pay tribute	2	-
personal story	2	n
personal tragedy	2	n
plight	1	-
poignant	2	a
pregnant	1	-
relive	2	v
reunite	1	v
romance	1	n
romantic	1	-
sad	1	-
saddened	2	-
sadness	2	-
scared	1	-
schoolboy	2	n
schoolgirl	2	n
sibling	2	n
single parent	2	n
sister	1	n
sleepless	2	-
smile	2	v
sob	2	v
son	2	n
sorrow	2	n
spouse	1	n
stepfather	2	n
stepmother	2	n
suffering	1	-
survived by	2	-
survivor	2	n
sympathy	1	-
tearful	2	a
tears	1	-
teenage	1	-
teenager	2	n
tenderness	2	-
terminally ill	2	-
terrified	2	-
thoughts and prayers	2	-
toddler	2	n
tragedy	1	n
tragic	1	a
trauma	1	n
traumatic	1	a
traumatised	2	-
traumatized	2	-
tributes	2	-
twin brother	2	n
twin sister	2	n
uncle	2	n
unsung hero	2	-
victim	1	n
vigil	1	n
wedding	2	n
weep	2	-
weeping	2	-
wept	2	-
wheelchair	1	n
widow	2	n
widowed	2	-
widower	2	n
wife	2	-
wives	2	-
yearn	1	v
