# category: loaded-naming
# definition: Names and labels that take a side: what partisans of the left, the right and others call people, policies and institutions, and labels that mostly an opponent gives.
# source: Written for stance from general knowledge of English; idea: Recasens et al. 2013 (framing and one-sided terms); Martin & White 2005 (judgement in naming); no published list copied.
# licence: CC0-1.0
# kind: evaluative
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
anchor-baby	2	n
anti-vaxxer	2	n
apartheid regime	2	-
apartheid state	2	-
appeaser	2	n
baby-killer	2	n
bankster	2	n
big lie	2	-
birther	2	n
bleeding-heart	2	n
bootlicker	2	n
cancel culture	2	-
chattering classes	2	-
chickenhawk	2	n
climate alarmism	2	-
climate denial	2	-
climate denialism	2	-
climate hoax	2	-
climate-alarmist	2	n
climate-denier	2	n
coastal elites	2	-
commie	2	n
corporate greed	2	-
corporate media	2	-
crony	2	n
death tax	2	-
deep state	2	-
democrat party	2	-
deplorables	2	-
do-gooder	2	n
dog whistle	2	-
dog whistles	2	-
eco-terrorist	2	n
election-denier	2	n
establishment democrats	2	-
establishment media	2	-
establishment republicans	2	-
fat cats	2	-
fat-cat	2	n
fearmongers	2	-
feminazi	2	n
fifth column	2	-
freedom-loving	2	-
freeloader	2	n
gender ideologues	2	-
gender ideology	2	-
global elite	2	-
global elites	2	-
globalist	2	n
gun grabbers	2	-
gun nuts	2	-
gun-grabber	2	n
gun-nut	2	n
hard-left	2	-
hard-right	2	-
hardworking families	2	-
hate-monger	2	n
henchman	2	-
henchmen	2	-
ilk	2	-
illegal alien	2	-
illegal aliens	2	-
illegal-alien	2	n
illegals	2	-
jackbooted	2	-
job creators	2	-
junk science	2	-
kleptocrat	2	n
lackey	2	n
lamestream media	2	-
lapdog	2	n
left wing mob	2	-
leftism	2	-
lefty	2	n
liberal elite	2	-
liberal elites	2	-
liberal establishment	2	-
liberal media	2	-
libtard	2	n
loony left	2	-
media elite	2	-
media elites	2	-
metropolitan elite	2	-
moocher	2	n
nanny state	2	-
nativist	2	n
neo-con	2	n
neocon	2	n
nutjob	2	n
open-borders	2	-
plutocracy	2	-
plutocrat	2	n
plutocratic	2	-
police state	2	-
political correctness	2	-
powers that be	2	-
pro-abortion	2	-
propagandist	2	n
puppet regime	2	-
puppet-master	2	n
quisling	2	n
race card	2	-
radical islam	2	-
radical left	2	-
radical right	2	-
real americans	2	-
redneck	2	n
remoaner	2	n
rino	2	-
rinos	2	-
robber barons	2	-
robber-baron	2	n
scrounger	2	n
shill	2	n
silent majority	2	-
sjw	2	n
snowflake	2	n
so-called experts	2	-
social justice warrior	2	-
social justice warriors	2	-
social-justice-warrior	2	n
socialised medicine	2	-
socialized medicine	2	-
spin-doctor	2	n
stolen election	2	-
tax and spend	2	-
tax grab	2	-
the elites	2	-
the likes of	2	-
the one percent	2	-
the patriarchy	2	-
the swamp	2	-
the usual suspects	2	-
thought police	2	-
thug	2	n
toxic masculinity	2	-
tree-hugger	2	n
trump derangement syndrome	2	-
trumpist	2	n
truther	2	n
unelected bureaucrats	2	-
union bosses	2	-
unwashed masses	2	-
wackos	2	-
war machine	2	-
warmonger	2	n
welfare queens	2	-
welfare-queen	2	n
western imperialism	2	-
wingnut	2	n
woke	2	-
wokeism	2	-
wokeness	2	-
zealot	2	n
zionist entity	2	-
agitator	1	n
alt-right	1	-
anti-choice	1	-
anti-family	1	-
anti-immigrant	1	-
anti-worker	1	-
antifa	1	-
bandit	1	n
barbarian	1	n
big business	1	-
big corporations	1	-
big government	1	-
big money	1	-
big oil	1	-
big pharma	1	-
big tech	1	-
big-government	1	-
bigot	1	n
brexiteer	1	n
bureaucrat	1	n
cabal	1	-
cheerleader	1	n
class warfare	1	-
climate catastrophe	1	-
climate crisis	1	-
climate emergency	1	-
colonialism	1	-
corporate interests	1	-
corporate welfare	1	-
crusader	1	n
cultural marxism	1	-
culture war	1	-
culture wars	1	-
dark money	1	-
denier	1	n
despot	1	n
dictator	1	n
election integrity	1	-
elites	1	-
elitists	1	-
ethno-nationalist	1	-
ethnonationalist	1	-
extremist	1	n
fake news	1	-
far left	1	-
far right	1	-
far-left	1	-
far-right	1	-
fascism	1	-
fascist	1	n
firebrand	1	n
free stuff	1	-
fundamentalist	1	n
globalism	1	-
gun lobby	1	-
hard-liner	1	n
hardliner	1	n
hidden agenda	1	-
hordes	1	-
identity politics	1	-
illegal immigrant	1	-
illegal immigrants	1	-
imperialism	1	-
imperialist	1	n
islamism	1	-
islamist	1	n
israel lobby	1	-
jihadist	1	n
junta	1	-
kingpin	1	n
left-wing	1	-
left-winger	1	n
leftist	1	-
leftists	1	-
legacy media	1	-
liberal agenda	1	-
mafia	1	n
maga	1	-
mainstream media	1	-
marxist	1	-
mass immigration	1	-
military-industrial complex	1	-
mobs	1	-
moral decay	1	-
mouthpiece	1	n
mullahs	1	-
nativism	1	-
neo-fascist	1	-
neo-nazi	1	n
neoliberal	1	n
neoliberalism	1	-
new world order	1	-
nimby	1	n
obstructionist	1	n
occupier	1	n
oligarch	1	-
oligarchic	1	-
oligarchs	1	-
oligarchy	1	-
open borders	1	-
oppressor	1	n
ordinary americans	1	-
ordinary people	1	-
our betters	1	-
patriarchy	1	-
patriots	1	-
petrostate	1	-
political class	1	-
political elite	1	-
politically correct	1	-
politicos	1	-
populism	1	-
populist	1	n
profiteer	1	n
rabble	1	n
racketeer	1	n
radical	1	n
reactionaries	1	-
red tape	1	-
regime	1	n
religious right	1	-
remainer	1	n
right-wing	1	-
right-winger	1	n
rogue state	1	-
rogue states	1	-
ruling class	1	-
ruling elite	1	-
socialist agenda	1	-
soft on crime	1	-
special interests	1	-
special-interest	1	-
strongman	1	-
strongmen	1	-
supremacist	1	n
surveillance state	1	-
systemic racism	1	-
technocrat	1	n
=the 1 percent	1	-
=the 99 percent	1	-
the elite	1	-
the establishment	1	-
the left	1	-
the masses	1	-
the rich	1	-
these people	1	-
those people	1	-
tough on crime	1	-
traditional values	1	-
trickle down	1	-
trickle-down	1	-
two-tier justice	1	-
tyrants	1	-
ultra-conservative	1	-
ultra-left	1	-
ultra-right	1	-
unborn child	1	-
unborn children	1	-
voter suppression	1	-
war hawks	1	-
warlord	1	n
welfare dependency	1	-
white privilege	1	-
white supremacy	1	-
working families	1	-
working people	1	-
xenophobe	1	n
