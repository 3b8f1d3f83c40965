# category: colloquial
# definition: Informal words, slang and stock figures of talk that edited reporting avoids outside quotation marks.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
a hell of a	2	-
a ton of	2	-
a whole lot	2	-
ain't	2	-
asleep at the wheel	2	-
ass	2	-
badass	2	-
bang for the buck	2	-
bastard	2	-
bastards	2	-
below the belt	2	-
big deal	2	-
big fat	2	-
bite the bullet	2	-
bollocks	2	-
business as usual	2	-
butt	2	-
cloud cuckoo land	2	-
crap	2	-
damned	2	-
daylight robbery	2	-
dead duck	2	-
deer in the headlights	2	-
down the drain	2	-
down the tubes	2	-
duh	2	-
dunno	2	-
egg on its face	2	-
fat chance	2	-
fed up	2	-
flunked	2	-
fly in the ointment	2	-
freak out	2	-
freaking	2	-
fuck	2	-
fucked	2	-
fucking	2	-
gimme	2	-
go to hell	2	-
goddamn	2	-
gone mad	2	-
gonna	2	-
good riddance	2	-
gotcha	2	-
guys	2	-
have it both ways	2	-
have your cake	2	-
hell bent	2	-
hell to pay	2	-
hook line and sinker	2	-
hot mess	2	-
hot potato	2	-
in bed with	2	-
in cahoots	2	-
in denial	2	-
in shambles	2	-
in tatters	2	-
in the pocket of	2	-
jerk	2	-
jerks	2	-
kool-aid	2	-
last straw	2	-
lemme	2	-
lipstick on a pig	2	-
lol	2	-
loose cannon	2	-
meh	2	-
mumbo jumbo	2	-
nah	2	-
nail in the coffin	2	-
no way	2	-
nope	2	-
off the rails	2	-
on life support	2	-
on steroids	2	-
out of whack	2	-
over a barrel	2	-
over the top	2	-
par for the course	2	-
peeve	2	-
pie in the sky	2	-
pissed off	2	-
plain old	2	-
pull no punches	2	-
pulling no punches	2	-
pulls no punches	2	-
rearranging the deckchairs	2	-
reinvent the wheel	2	-
reinventing the wheel	2	-
rip off	2	-
ripoff	2	-
ripped off	2	-
screwed	2	-
shit	2	-
shitty	2	-
sick and tired	2	-
sick of	2	-
spot on	2	-
sucker	2	-
suckers	2	-
talk the talk	2	-
the heck	2	-
the hell	2	-
throwing the baby	2	-
ticked off	2	-
tired of	2	-
to hell with	2	-
under the bus	2	-
up in arms	2	-
walk the walk	2	-
wanna	2	-
whack-a-mole	2	-
who gives a	2	-
wimps	2	-
wolf in sheep's clothing	2	-
writing is on the wall	2	-
writing on the wall	2	-
wtf	2	-
y'all	2	-
yadda	2	-
yep	2	-
yup	2	-
a lot of	1	-
bunch of	1	-
dude	1	-
dudes	1	-
geek	1	-
geeks	1	-
guy	1	-
hassle	1	-
hullabaloo	1	-
kid	1	-
kidding	1	-
lots of	1	-
mess up	1	-
messed up	1	-
messing with	1	-
nerd	1	-
nerds	1	-
ok	1	-
okay	1	-
screw	1	-
screwing	1	-
stuff	1	-
tad	1	-
tons of	1	-
vibe	1	-
vibes	1	-
