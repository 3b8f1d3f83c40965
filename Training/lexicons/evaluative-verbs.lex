# category: evaluative-verbs
# definition: Verbs that carry the writer's verdict on what somebody does; irregular forms stand beside their verb.
# source: Written for stance from general knowledge of English; idea: Wiebe et al. 2004 (subjective verbs); Martin & White 2005 (judgement in processes); no published list copied.
# licence: CC0-1.0
# kind: evaluative
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
add insult to injury	2	-
added insult to injury	2	-
adding insult to injury	2	-
adds insult to injury	2	-
bamboozle	2	v
befuddle	2	v
beguile	2	-
beguiled	2	-
beguiles	2	-
belie	2	-
belied	2	-
belies	2	-
belittle	2	v
belying	2	-
bemoan	2	v
besmirch	2	v
bloviate	2	v
botch	2	-
botches	2	-
botching	2	-
brainwash	2	v
browbeat	2	-
browbeaten	2	-
browbeating	2	-
browbeats	2	-
bulldoze	2	v
bungle	2	-
bungles	2	-
bungling	2	-
bury their heads	2	-
burying their heads	2	-
caved to	2	-
caves to	2	-
caving to	2	-
cheapen	2	v
cherry-pick	2	-
cherry-picked	2	-
cherry-picking	2	-
cherry-picks	2	-
churn out	2	-
churned out	2	-
churning out	2	-
churns out	2	-
cling to	2	-
clinging to	2	-
clings to	2	-
clung to	2	-
coddle	2	v
concoct	2	v
connive	2	v
contort	2	v
cook up	2	-
cooked up	2	-
cooking up	2	-
cooks up	2	-
cosset	2	v
cosy up to	2	-
cosying up to	2	-
cozy up to	2	-
cozying up to	2	-
debase	2	v
deign	2	-
deigned	2	-
deigning	2	-
deigns	2	-
delude	2	-
deludes	2	-
deluding	2	-
demean	2	-
demeaned	2	-
demeans	2	-
demonise	2	v
demonize	2	v
denigrate	2	v
disgracing	2	-
dishonored	2	-
dishonoring	2	-
dishonors	2	-
dishonoured	2	-
dishonouring	2	-
dishonours	2	-
disparage	2	v
drop the ball	2	-
dropped the ball	2	-
duped	2	-
duping	2	-
enfeeble	2	v
enthrall	2	-
enthralled	2	-
enthralls	2	-
eviscerate	2	v
excoriate	2	v
fall short	2	-
falling short	2	-
falls short	2	-
fawn	2	-
fawned	2	-
fawns	2	-
fell short	2	-
fiddle while	2	-
fiddling while	2	-
flail	2	v
flaunt	2	v
flounder	2	v
foist	2	v
fudged	2	-
fudging	2	-
fumble	2	-
fumbled	2	-
fumbles	2	-
gaslight	2	-
gaslighted	2	-
gaslights	2	-
get away with	2	-
gets away with	2	-
getting away with	2	-
gloat	2	v
glorify	2	v
goad	2	v
got away with	2	-
gouge	2	v
grandstand	2	-
grandstanded	2	-
grandstands	2	-
grovel	2	-
groveled	2	-
groveling	2	-
grovelled	2	-
grovelling	2	-
grovels	2	-
had the audacity	2	-
had the gall	2	-
had the nerve	2	-
has the audacity	2	-
has the gall	2	-
has the nerve	2	-
have the audacity	2	-
have the gall	2	-
have the nerve	2	-
hoodwink	2	v
idolise	2	v
idolize	2	v
impoverish	2	v
infantilise	2	v
infantilize	2	v
infuriate	2	-
infuriated	2	-
infuriates	2	-
jump on the bandwagon	2	-
kick the can	2	-
kicked the can	2	-
kicking the can	2	-
kicks the can	2	-
kneecap	2	-
kneecapped	2	-
kneecapping	2	-
kneecaps	2	-
kowtow	2	v
lampoon	2	v
legitimise	2	v
legitimize	2	v
lost the plot	2	-
made a mockery	2	-
made matters worse	2	-
make a mockery	2	-
make matters worse	2	-
makes a mockery	2	-
makes matters worse	2	-
making a mockery	2	-
making matters worse	2	-
malign	2	v
meddle	2	-
meddled	2	-
meddles	2	-
mischaracterise	2	v
mischaracterize	2	v
misconstrue	2	v
misgovern	2	v
misjudge	2	v
mislead	2	-
misleads	2	-
misled	2	-
misread	2	-
misreading	2	-
misreads	2	-
miss the mark	2	-
miss the point	2	-
missed the mark	2	-
missed the point	2	-
misses the mark	2	-
misses the point	2	-
missing the point	2	-
misspeak	2	-
misspeaks	2	-
misspoke	2	-
misspoken	2	-
mistook	2	-
move the goalposts	2	-
moved the goalposts	2	-
moves the goalposts	2	-
moving the goalposts	2	-
muddling	2	-
obfuscate	2	v
overreached	2	-
overreaching	2	-
overreact	2	v
oversell	2	-
overselling	2	-
oversells	2	-
oversold	2	-
paid lip service	2	-
pander	2	-
pandered	2	-
panders	2	-
pass the buck	2	-
passed the buck	2	-
passes the buck	2	-
passing the buck	2	-
patronise	2	-
patronised	2	-
patronises	2	-
patronize	2	-
patronized	2	-
patronizes	2	-
pay lip service	2	-
paying lip service	2	-
pays lip service	2	-
peddle	2	v
perpetuate	2	v
pervert	2	v
play fast and loose	2	-
play politics	2	-
playing politics	2	-
playing the victim	2	-
plays politics	2	-
pontificate	2	v
posture	2	-
postured	2	-
postures	2	-
prey on	2	-
preyed on	2	-
preying on	2	-
preys on	2	-
railroaded	2	-
ramble	2	-
rambled	2	-
rambles	2	-
rear its ugly head	2	-
reared its ugly head	2	-
rears its ugly head	2	-
reek	2	-
reeked	2	-
reeking	2	-
reeks	2	-
regurgitate	2	v
rehash	2	-
rehashes	2	-
rehashing	2	-
rings hollow	2	-
romanticise	2	v
romanticize	2	v
rubber-stamp	2	v
run roughshod	2	-
sanitise	2	v
sanitize	2	v
saw fit	2	-
scapegoat	2	-
scapegoated	2	-
scapegoats	2	-
scaremongered	2	-
scoff	2	v
see fit	2	-
sees fit	2	-
sensationalise	2	v
sensationalize	2	v
sit idly by	2	-
sneer	2	-
sneered	2	-
sneers	2	-
spew	2	v
spout	2	v
squander	2	v
stabbed in the back	2	-
stand idly by	2	-
standing idly by	2	-
stands idly by	2	-
stank	2	-
stink	2	-
stinks	2	-
stoke fear	2	-
stoke fears	2	-
stoked fear	2	-
stokes fear	2	-
stoking fear	2	-
stoking fears	2	-
stonewall	2	-
stonewalled	2	-
stonewalls	2	-
stood idly by	2	-
strong-arm	2	v
subvert	2	v
suck	2	-
sucks	2	-
sugar-coat	2	v
sugarcoat	2	v
sully	2	v
sweep under the rug	2	-
swept under the rug	2	-
toe the line	2	-
traduce	2	v
trivialise	2	v
trivialize	2	v
trot out	2	-
trots out	2	-
trotted out	2	-
trotting out	2	-
trumpet	2	v
turn a blind eye	2	-
turned a blind eye	2	-
turning a blind eye	2	-
turns a blind eye	2	-
usurp	2	v
vilify	2	v
wallow	2	v
weaponise	2	v
weaponize	2	v
whine	2	v
whinge	2	v
whitewashing	2	-
wreak	2	v
wring their hands	2	-
wringing their hands	2	-
abdicate	1	v
adulterate	1	v
appease	1	v
backfire	1	v
backpedal	1	-
backpedaled	1	-
backpedaling	1	-
backpedalled	1	-
backpedalling	1	-
backpedals	1	-
bedevil	1	-
bedeviling	1	-
bedevilled	1	-
bedevilling	1	-
bedevils	1	-
betray	1	-
betrayed	1	-
betraying	1	-
betrays	1	-
blighted	1	-
blighting	1	-
bolster	1	v
brushed aside	1	-
bullied	1	-
bullying	1	-
capitulate	1	v
cheat	1	v
condone	1	v
corrode	1	v
cringe	1	v
cripple	1	-
cripples	1	-
crosses the line	1	-
cut corners	1	-
cutting corners	1	-
dabble	1	v
deceive	1	v
defile	1	v
degenerate	1	v
degrade	1	v
delegitimise	1	v
delegitimize	1	v
deplore	1	v
derail	1	v
deride	1	v
deserving	1	-
deteriorate	1	v
devalue	1	v
disrespected	1	-
disrespecting	1	-
disrespects	1	-
distort	1	-
distorting	1	-
distorts	1	-
dodge	1	v
downplay	1	v
epitomise	1	v
epitomize	1	v
exacerbate	1	v
exaggerate	1	-
exaggerates	1	-
exaggerating	1	-
explain away	1	-
explained away	1	-
explaining away	1	-
explains away	1	-
exploit	1	v
fabricate	1	v
fail miserably	1	-
fail to	1	-
failed miserably	1	-
failed to	1	-
failing to	1	-
fails miserably	1	-
fails to	1	-
fall flat	1	-
falling flat	1	-
falls flat	1	-
falsify	1	v
falter	1	-
faltered	1	-
falters	1	-
fell flat	1	-
fleece	1	v
flew in the face	1	-
flies in the face	1	-
flout	1	v
fly in the face	1	-
flying in the face	1	-
forsake	1	-
forsaken	1	-
forsakes	1	-
forsook	1	-
fulminate	1	v
gave the lie	1	-
gerrymander	1	v
give the lie	1	-
gives the lie	1	-
gloss over	1	-
glossed over	1	-
glosses over	1	-
glossing over	1	-
go too far	1	-
goes too far	1	-
going too far	1	-
gone too far	1	-
ignore	1	v
imperil	1	-
imperilled	1	-
imperilling	1	-
imperils	1	-
impugn	1	v
indoctrinate	1	v
indulge	1	v
inflame	1	v
inflict	1	v
infringe	1	v
jeopardise	1	v
jeopardize	1	v
manipulate	1	v
marginalise	1	v
marginalize	1	v
misapply	1	v
miscalculate	1	v
misinform	1	-
misinforming	1	-
misinforms	1	-
misinterpret	1	v
mismanage	1	v
misrepresent	1	v
misstate	1	v
mistreat	1	v
misunderstand	1	-
misunderstands	1	-
misunderstood	1	-
misuse	1	v
muzzle	1	v
neglected	1	-
neglecting	1	-
neglects	1	-
nurture	1	v
obscured	1	-
obscures	1	-
obscuring	1	-
outdid	1	-
outdo	1	-
outdoes	1	-
outdone	1	-
overdid	1	-
overdo	1	-
overdoes	1	-
overhype	1	-
overhypes	1	-
overhyping	1	-
overlook	1	v
overpaid	1	-
overplay	1	v
overshadow	1	v
overstate	1	-
overstates	1	-
overstating	1	-
overstep	1	-
overstepped	1	-
overstepping	1	-
oversteps	1	-
overvalue	1	v
paper over	1	-
papered over	1	-
papering over	1	-
papers over	1	-
parrot	1	v
placate	1	v
pointing fingers	1	-
politicise	1	v
politicize	1	v
pretend	1	v
provoke	1	v
rationalise	1	v
rationalize	1	v
ravage	1	v
refuse to	1	-
refuses to	1	-
refusing to	1	-
relegate	1	v
revile	1	v
rise to the occasion	1	-
rises to the occasion	1	-
rose to the occasion	1	-
ruin	1	v
sabotage	1	v
savaged	1	-
savages	1	-
savaging	1	-
shortchange	1	v
shrug	1	v
sideline	1	v
sidestep	1	-
sidestepped	1	-
sidestepping	1	-
sidesteps	1	-
smack of	1	-
smacked of	1	-
smacking of	1	-
smacks of	1	-
smother	1	v
stagnate	1	v
steamroller	1	v
stumble	1	v
stymie	1	-
stymied	1	-
stymieing	1	-
stymies	1	-
subjugate	1	v
swindled	1	-
swindling	1	-
taint	1	-
tainting	1	-
taints	1	-
take for granted	1	-
taken for granted	1	-
takes for granted	1	-
taking for granted	1	-
tarnish	1	-
tarnishes	1	-
tarnishing	1	-
taunt	1	v
throw money at	1	-
throwing money at	1	-
thwart	1	v
took for granted	1	-
tout	1	v
trample	1	v
trash	1	v
trick	1	v
typify	1	v
undervalue	1	v
vindicate	1	v
water down	1	-
watered down	1	-
watering down	1	-
waters down	1	-
went too far	1	-
worsen	1	v
wreck	1	v
