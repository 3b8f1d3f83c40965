# category: human-interest
# definition: Individuals and what life does to them: kin and friends, faces and feelings, birth, love, illness and death, suffering, grief, comfort and empathy, the personal story.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
a boy	2	-
a friend	1	-
a girl	2	-
adore	1	v
affection	1	-
affectionate	2	a
afraid	2	-
agonising	2	a
agonizing	2	a
agony	2	-
alzheimer's	2	-
anguish	2	-
anguished	2	-
anxious	1	a
arm around	2	-
armchair	2	n
arms around	2	-
as a child	2	-
at bedtime	2	-
aunt	2	n
baby	1	n
bedridden	2	-
bedroom	1	n
bedside	2	-
befriend	2	v
beloved	2	-
bereaved	2	-
bereavement	2	n
best friend	2	n
birthday	1	n
blanket	1	n
blushed	2	-
boyfriend	2	n
brave	1	a
bravery	1	-
bride	2	n
broken heart	2	n
brother	1	n
brother-in-law	2	-
burial	1	n
buried	1	-
by the hand	2	-
cancer	1	-
caregiver	2	n
carer	2	n
chemotherapy	2	-
cherish	2	v
childhood	1	n
classmate	2	n
clung to	1	-
coffin	2	n
coma	2	-
comforted	2	-
compassion	2	-
compassionate	2	a
condolence	2	n
console	1	-
consoled	2	-
could not sleep	2	-
couldn't sleep	2	-
courage	1	-
cousin	2	n
cradle	2	n
cried	1	-
cries	1	-
crutches	2	-
cry	1	-
crying	1	-
cuddle	2	v
dad	2	n
daddy	2	-
daughter	2	n
daughter-in-law	2	-
dear friend	2	n
delighted	1	-
dementia	2	-
despair	2	v
desperate	1	a
despondent	2	-
devastated	2	-
devoted father	2	-
diagnosed with	2	-
died	1	-
distraught	2	-
doll	2	n
dreamed of	2	-
dreamt of	2	-
dying	1	-
dying wish	2	-
embrace	1	-
embraced	2	-
emotion	2	n
emotional	2	a
empathetic	2	-
empathise	2	v
empathize	2	v
empathy	2	-
eulogy	2	n
family of	1	-
farewell	1	n
father	1	n
father-in-law	2	-
fell in love	2	-
fiance	2	n
fiancee	2	-
fiancé	2	n
fiancée	2	-
first child	2	-
fondly	2	-
four children	1	-
friendship	1	n
frightened	1	-
funeral	2	n
gave birth	2	-
giggle	2	v
girlfriend	2	n
giving birth	2	-
godfather	2	n
godmother	2	n
got married	2	-
gran	2	-
grandad	2	-
grandchild	2	-
grandchildren	2	-
granddad	2	-
granddaughter	2	n
grandfather	2	n
grandma	2	n
grandmother	2	n
grandpa	2	n
grandparent	2	n
grandson	2	n
granny	2	-
grateful	1	a
gratitude	1	-
grave	1	n
graveside	2	-
grew up	2	-
grief	2	-
grief-stricken	2	-
grieve	2	v
grinned	2	-
grins	2	-
growing up	1	-
happiest	2	-
happily married	2	-
happiness	1	-
harrowing	2	a
he said quietly	2	-
heart-warming	2	a
heart-wrenching	2	a
heartache	2	n
heartbreak	2	n
heartbreaking	2	a
heartbroken	2	-
heartfelt	2	-
heartwarming	2	a
held hands	2	-
her cat	2	-
her children	2	-
her death	2	-
her dog	2	-
her eyes	2	-
her face	2	-
her family	2	-
her father's	2	-
her hand	2	n
her life	2	-
her mother's	2	-
her parents	2	-
her voice	2	-
his cat	2	-
his children	2	-
his death	2	-
his dog	2	-
his eyes	2	-
his face	2	-
his family	2	-
his father's	2	-
his hand	2	n
his life	2	-
his mother's	2	-
his parents	2	-
his voice	2	-
hold hands	2	-
holding hands	2	-
homesick	2	-
hometown	1	n
honeymoon	2	-
hospital bed	2	n
hug	2	v
human face	2	-
human story	2	n
human suffering	2	-
husband	2	n
i remember	2	-
i still	2	-
in her arms	2	-
in his arms	2	-
in memory of	2	-
in the kitchen	1	-
inconsolable	2	a
infant	1	n
joy	2	-
joyful	2	a
kid	1	n
kind-hearted	2	-
kiss	2	v
kitchen table	2	n
laid to rest	2	-
laugh	1	v
laughter	1	-
life story	2	n
life with	1	-
lifelong dream	2	n
lifelong friend	2	n
little boy	2	n
little girl	2	n
lived alone	2	-
lived with	2	-
lived with her	2	-
lived with his	2	-
lives alone	2	-
lives with	1	-
lonelier	2	-
loneliness	2	-
lonely	2	-
longing for	2	-
love story	2	n
loved	1	-
loved one	2	n
loves	1	-
loving	1	a
lullabies	2	-
lullaby	2	-
lump in	1	-
mama	2	-
marriage	1	n
married couple	1	-
married in	1	-
memories	1	-
midwife	2	-
miscarriage	2	n
misery	1	-
miss her	2	-
miss him	2	-
misses her	2	-
misses him	2	-
mom	2	n
mommy	2	-
mother	2	n
mother-in-law	2	-
motherhood	2	-
mourn	2	v
mourner	2	n
mournful	2	a
mum	2	n
mummy	2	-
nephew	2	n
never forget	2	-
newborn	2	n
newlywed	2	n
next-door neighbor	2	n
next-door neighbour	2	n
niece	2	n
nightmare	1	n
nostalgia	1	-
nostalgic	1	-
nursed	1	-
old friend	2	n
old lady	2	-
old man	2	-
old woman	2	-
ordeal	2	n
orphan	2	n
orphanage	2	n
orphaned	2	-
our children	1	-
our kitchen	2	-
paid tribute	2	-
papa	2	-
parenthood	2	-
parents-in-law	2	-
passed away	2	-
pay tribute	2	-
personal story	2	n
personal tragedy	2	n
pet	1	n
photograph of her	2	-
photograph of him	2	-
photograph of his	2	-
pillow	2	n
plight	1	-
poignant	2	a
pram	2	n
pregnancy	2	-
pregnant	1	-
proud	1	a
puppy	2	n
recalls how	1	-
relieved	1	-
relive	2	v
remembers	1	-
reunite	1	v
romance	1	n
romantic	1	-
sad	1	-
saddened	2	-
sadness	2	-
scared	1	-
schoolboy	2	n
schoolgirl	2	n
she said quietly	2	-
shocked	1	-
shy	1	a
sibling	2	n
sighed	2	-
sighs	2	-
single parent	2	n
sister	1	n
sister-in-law	2	-
sleepless	2	-
sleeps	1	-
slept	1	-
small boy	2	-
small children	1	-
small girl	2	-
smile	2	v
sob	2	v
sofa	1	-
son	2	n
son-in-law	2	-
sorrow	2	n
spouse	1	n
stepdaughter	2	n
stepfather	2	n
stepmother	2	n
stepson	2	n
stunned	1	-
suffering	1	-
survived by	2	-
survivor	2	n
sweetheart	2	n
sympathy	1	-
tearful	2	a
tears	1	-
teddy	2	-
teenage	1	-
teenager	2	n
tenderness	2	-
terminally ill	2	-
terrified	2	-
the boy	2	-
the children	1	-
the dog	1	-
the family	1	-
the girl	2	-
their children	1	-
their parents	1	-
thoughts and prayers	2	-
three children	1	-
toddler	2	n
tragedy	1	n
tragic	1	a
trauma	1	n
traumatic	1	a
traumatised	2	-
traumatized	2	-
trembled	1	-
trembling	2	-
tributes	2	-
twin	1	-
twin brother	2	n
twin sister	2	n
twins	2	-
two children	1	-
uncle	2	n
unhappy	1	-
unsung hero	2	-
victims	1	-
vigil	1	n
voice broke	2	-
wakes	2	-
wedding	2	n
weep	2	-
weeping	2	-
wept	2	-
were married	1	-
wheelchair	1	n
when he was	1	-
when she was	1	-
whisper	2	-
whispered	2	-
whispers	2	-
widow	2	n
widowed	2	-
widower	2	n
widowhood	2	-
wife	2	-
wives	2	-
woke	2	-
worried	1	-
year-old	1	-
yearn	1	v
years old	1	-
young man	1	-
young woman	1	-
