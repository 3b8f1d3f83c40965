# category: evaluative-nouns
# definition: Nouns that carry the writer's verdict on an act, a thing, a quality or a state of affairs.
# source: Written for stance from general knowledge of English; idea: Wiebe et al. 2004 (subjective nouns); Martin & White 2005 (judgement and appreciation); no published list copied.
# licence: CC0-1.0
# kind: evaluative
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
abomination	2	n
absurdity	2	n
arrogance	2	-
audacity	2	-
bad faith	2	-
bad joke	2	-
balderdash	2	-
baloney	2	-
banality	2	n
bigotry	2	-
bilge	2	-
blather	2	n
blight	2	n
blowhard	2	n
bluster	2	-
bombast	2	-
boondoggle	2	n
box-ticking exercise	2	-
bravado	2	-
breath of fresh air	2	-
brilliance	2	-
broken promises	2	-
buffoon	2	n
buffoonery	2	-
bunk	2	-
bunkum	2	-
callousness	2	-
can of worms	2	-
carelessness	2	-
catalogue of errors	2	-
cesspool	2	n
charade	2	n
charlatan	2	n
cheap shot	2	-
chicanery	2	-
chutzpah	2	-
claptrap	2	-
clown	2	n
cock-up	2	n
complacency	2	-
conceit	2	-
condescension	2	-
contempt	2	-
cop-out	2	n
coward	2	n
cowardice	2	-
cronyism	2	-
culture of impunity	2	-
cynicism	2	-
debacle	2	n
deceit	2	-
demagogue	2	n
demagoguery	2	-
demagogy	2	-
dirty secret	2	-
disgrace	2	n
dishonesty	2	-
dishonor	2	-
dishonour	2	-
disingenuousness	2	-
disservice	2	n
double standard	2	-
double standards	2	-
double-talk	2	-
doublespeak	2	-
drivel	2	-
dunce	2	n
dupe	2	n
duplicity	2	-
egotism	2	-
elephant in the room	2	-
emperor's new clothes	2	-
empty gesture	2	-
empty promises	2	-
empty rhetoric	2	-
empty words	2	-
eyesore	2	n
fakery	2	-
fallacy	2	n
false dawn	2	-
false economy	2	-
false equivalence	2	-
falsehood	2	n
farce	2	n
favoritism	2	-
favouritism	2	-
fearmonger	2	-
fecklessness	2	-
fiasco	2	n
fig leaf	2	-
fig-leaf	2	-
figment of the imagination	2	-
flimflam	2	-
folly	2	n
fool's errand	2	-
foolhardiness	2	-
foolishness	2	-
free-for-all	2	n
frivolity	2	-
fudge	2	n
futility	2	-
gall	2	-
gaslighting	2	-
ghoul	2	n
gibberish	2	-
gimmick	2	n
gobbledegook	2	-
gobbledygook	2	-
godsend	2	n
golden opportunity	2	-
greed	2	-
grifter	2	n
gullibility	2	-
hagiography	2	n
half-measure	2	n
half-truth	2	n
hellhole	2	n
hellscape	2	n
hogwash	2	-
hot air	2	-
house of cards	2	-
hubris	2	-
humbug	2	-
hypocrisy	2	-
hypocrite	2	n
ideologue	2	n
idiocy	2	-
idiot	2	n
ignominy	2	-
ignoramus	2	n
imbecile	2	n
immaturity	2	-
immorality	2	-
inanity	2	n
incoherence	2	-
indecency	2	n
ineptitude	2	-
ineptness	2	-
infamy	2	-
inhumanity	2	-
iniquity	2	n
insanity	2	-
insensitivity	2	-
insincerity	2	-
intransigence	2	-
irrationality	2	-
irresponsibility	2	-
jingoism	2	-
kangaroo court	2	-
kleptocracy	2	n
laughing stock	2	-
laughingstock	2	n
laziness	2	-
liar	2	n
lip service	2	-
lip-service	2	-
lunacy	2	-
malarkey	2	-
malevolence	2	-
masterclass	2	n
masterstroke	2	n
mediocrity	2	n
mendacity	2	-
misjudgement	2	n
misjudgment	2	n
misrule	2	-
mockery	2	n
money grab	2	-
monstrosity	2	n
moral bankruptcy	2	-
moral equivalence	2	-
moral high ground	2	-
moron	2	n
mumbo-jumbo	2	-
myopia	2	-
naivete	2	-
naivety	2	-
narcissism	2	-
navel-gazing	2	-
non-apology	2	n
non-starter	2	n
nonsense	2	-
nothingburger	2	n
obfuscation	2	n
opportunism	2	-
opprobrium	2	-
own goal	2	-
pandering	2	-
paragon	2	n
perfidy	2	-
pettiness	2	-
piffle	2	-
pipe dream	2	-
pipe-dream	2	n
pipedream	2	n
platitude	2	n
politicking	2	-
pomposity	2	-
power grab	2	-
pretence	2	n
pretense	2	n
profiteering	2	-
pseudoscience	2	-
publicity stunt	2	-
puffery	2	-
quack	2	n
quackery	2	-
rabble-rouser	2	n
race to the bottom	2	-
recipe for disaster	2	-
rip-off	2	n
rubbish	2	-
ruthlessness	2	-
saber-rattling	2	-
sabre-rattling	2	-
sad state	2	-
sanctimony	2	-
scaremonger	2	n
scourge	2	n
screw-up	2	n
self-aggrandisement	2	-
self-aggrandizement	2	-
self-delusion	2	-
self-fulfilling prophecy	2	-
self-righteousness	2	-
selfishness	2	-
sell-out	2	n
sensationalism	2	-
shakedown	2	n
shallowness	2	-
sham	2	n
shambles	2	-
shame	2	-
shenanigans	2	-
shoddiness	2	-
short-sightedness	2	-
shortsightedness	2	-
show-trial	2	n
showboating	2	-
sick joke	2	-
skullduggery	2	-
slap in the face	2	-
sleaze	2	-
slippery slope	2	-
smear-campaign	2	n
smoke and mirrors	2	-
smokescreen	2	n
smugness	2	-
snake oil	2	-
sophistry	2	-
sorry state	2	-
sorry tale	2	-
spinelessness	2	-
spite	2	-
stooge	2	n
straw man	2	-
straw-man	2	-
strawmen	2	-
stroke of genius	2	-
stupidity	2	-
subterfuge	2	-
sycophancy	2	-
sycophant	2	n
talking point	2	-
talking points	2	-
temerity	2	-
ticking time bomb	2	-
tokenism	2	-
tomfoolery	2	-
tone-deafness	2	-
tour de force	2	-
tour-de-force	2	n
train wreck	2	-
train-wreck	2	n
trainwreck	2	n
travesty	2	n
tripe	2	-
triumphalism	2	-
twaddle	2	-
unfairness	2	-
unmitigated disaster	2	-
unreason	2	-
untruth	2	n
vanity	2	-
vanity-project	2	n
venality	2	-
vested interest	2	-
vested interests	2	-
villain	2	n
vindictiveness	2	-
virtue-signaling	2	-
virtue-signalling	2	-
vulgarity	2	-
wake-up call	2	-
wake-up-call	2	n
wasted opportunity	2	-
whataboutery	2	-
whataboutism	2	-
white elephant	2	-
whitewash	2	n
wickedness	2	-
window dressing	2	-
wishful thinking	2	-
wishful-thinking	2	-
witch hunt	2	-
witch hunts	2	-
wrong-headedness	2	-
aberration	1	n
acrimony	1	-
acumen	1	-
alarmism	1	-
alarmists	1	-
anachronism	1	n
anathema	1	n
anti-intellectualism	1	-
antics	1	-
apologist	1	n
backlash	1	n
beauty	1	-
betrayal	1	n
bias	1	-
bitter pill	1	-
bitterness	1	-
blunder	1	n
boon	1	n
brutality	1	-
bully	1	n
burden	1	n
calamity	1	n
caricature	1	n
carping	1	-
catastrophe	1	n
censorship	1	-
chaos	1	-
circus	1	n
cleverness	1	-
cliche	1	n
cliché	1	n
collusion	1	-
compassion	1	-
complicity	1	-
confusion	1	-
conundrum	1	n
cornerstone	1	n
courage	1	-
credibility	1	-
cruelty	1	-
debasement	1	n
defeatism	1	-
delusion	1	n
desperation	1	-
despotism	1	-
diatribe	1	n
dignity	1	-
dilemma	1	n
disappointment	1	n
disaster	1	n
disdain	1	-
disrespect	1	-
distortion	1	n
distraction	1	n
dogma	1	-
doom	1	-
double whammy	1	-
dysfunction	1	-
elegance	1	-
eloquence	1	-
embarrassment	1	n
empathy	1	-
exaggeration	1	n
excellence	1	-
excuse	1	n
exploitation	1	-
failure	1	n
fairness	1	-
falsification	1	n
fanaticism	1	-
fantasy	1	n
finesse	1	-
flattery	1	-
flaw	1	n
flip-flop	1	n
foible	1	n
fool	1	n
foresight	1	-
fraudster	1	n
frugality	1	-
fuss	1	-
gaffe	1	n
gem	1	n
genius	1	-
glory	1	-
gripe	1	n
groupthink	1	-
havoc	1	-
heavy-handedness	1	-
hoax	1	n
honesty	1	-
hoopla	1	-
horror	1	n
horse-trading	1	-
humiliation	1	n
hype	1	-
hyperbole	1	-
hysteria	1	-
icon	1	n
ignorance	1	-
illusion	1	n
imagination	1	-
impotence	1	-
inaction	1	-
inadequacy	1	n
incompetence	1	-
inconsistency	1	n
indifference	1	-
indignation	1	-
indignity	1	n
inefficiency	1	-
inequity	1	n
ingenuity	1	-
ingratitude	1	-
injustice	1	n
insight	1	n
insult	1	n
integrity	1	-
intemperance	1	-
intolerance	1	-
irony	1	-
irrelevance	1	-
jewel	1	n
joke	1	n
junk	1	-
lapse	1	n
liability	1	n
litany of	1	-
madness	1	-
maelstrom	1	n
magnanimity	1	-
malaise	1	n
malfeasance	1	-
malice	1	-
mantra	1	n
martinet	1	n
marvel	1	n
masterpiece	1	n
meddling	1	-
meltdown	1	n
menace	1	n
mercy	1	-
mess	1	n
miracle	1	n
misadventure	1	n
misconception	1	n
misgiving	1	n
misgovernment	1	-
mishmash	1	n
misinformation	1	-
mismanagement	1	-
misnomer	1	n
misrepresentation	1	n
missed opportunities	1	-
missed opportunity	1	-
misstep	1	n
mistake	1	n
misunderstanding	1	n
morality	1	-
mud-slinging	1	-
muddle	1	n
mudslinging	1	-
myth	1	n
neglect	1	-
negligence	1	-
nepotism	1	-
nightmare	1	n
nihilism	1	-
no-brainer	1	n
nuance	1	n
nuisance	1	n
oaf	1	n
obstinacy	1	-
opportunist	1	n
oppression	1	-
outrage	1	n
overkill	1	-
overreach	1	n
overreaction	1	n
oversimplification	1	n
panacea	1	n
pandora's box	1	-
paradox	1	n
paralysis	1	-
partisanship	1	-
perfect storm	1	-
perfection	1	-
perversion	1	n
pinnacle	1	n
plague	1	n
plight	1	n
ploy	1	n
predicament	1	n
prejudice	1	-
pretensions	1	-
pretext	1	n
propaganda	1	-
prudence	1	-
puppet	1	n
puzzle	1	n
quagmire	1	n
quandary	1	n
quibble	1	n
rancor	1	-
rancour	1	-
rant	1	n
rarity	1	n
recklessness	1	-
repression	1	-
resilience	1	-
rhetoric	1	-
ridicule	1	-
righteousness	1	-
rigidity	1	-
ruse	1	n
sanity	1	-
savagery	1	-
savior	1	n
saviour	1	n
scam	1	n
scandal	1	n
scapegoating	1	-
scorn	1	-
screed	1	n
self-indulgence	1	-
shortcoming	1	n
sin	1	n
smear	1	n
snub	1	n
solace	1	-
spectacle	1	n
stain	1	n
stalwart	1	n
stereotype	1	n
stonewalling	1	-
stranglehold	1	n
strife	1	-
stunt	1	n
subtlety	1	n
swindle	1	n
swindler	1	n
tact	1	-
tirade	1	n
torment	1	-
tragedy	1	-
transgression	1	n
triumph	1	n
trope	1	n
turmoil	1	-
upheaval	1	-
uproar	1	-
valor	1	-
valour	1	-
vicious circle	1	-
vicious cycle	1	-
vigor	1	-
vigour	1	-
virtue	1	n
visionaries	1	-
vitriol	1	-
weakness	1	n
wisdom	1	-
witch-hunt	1	n
woes	1	-
wrongness	1	-
