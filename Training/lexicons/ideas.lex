# category: ideas
# definition: Ideas, ideals, conditions of society and the large words of political thought, as common nouns and their adjectives: what arguments are about, and reports seldom.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
abundance	2	-
accountability	2	-
aggression	2	-
ally	1	n
ambition	2	-
anarchy	2	-
anger	1	-
anti-semitism	2	-
antisemitism	2	-
aristocracy	2	n
artificial	2	a
authoritarian	2	a
authoritarianism	2	-
authority	1	-
belief	1	n
betrayal	2	-
big business	2	-
big government	2	-
big tech	2	-
bigotry	2	-
bondage	2	-
bourgeois	2	a
brotherhood	2	-
burden	1	n
bureaucracy	2	n
capitalism	2	-
capitalist	2	a
censorship	2	-
centralism	2	-
century	1	n
change	1	-
civic	2	a
civil liberties	2	-
civil rights	2	-
civil society	2	-
civilisation	2	n
civilised	2	a
civilization	2	n
civilized	2	a
class	1	n
class interest	2	n
class struggle	2	n
collective	2	a
collectivism	2	-
colonial	2	a
colonialism	2	-
common good	2	-
common sense	2	-
communism	2	-
communist	2	a
compassion	2	-
conformity	2	-
conscience	2	n
consciousness	2	n
consensus	2	n
conservatism	2	-
conservative	1	a
consumerism	2	-
contradiction	2	n
conviction	2	n
corruption	1	-
courage	2	-
cowardice	2	-
creed	2	n
crowd	1	n
cult	2	n
culture	2	n
cynicism	2	-
decay	2	-
decline	1	-
democracy	2	n
democratic	1	a
despair	2	-
despotism	2	-
destiny	2	n
dictatorship	2	n
dignity	2	-
dilemma	2	n
discipline	2	-
discourse	2	n
dissent	2	-
distrust	2	-
diversity	1	-
division	1	-
doctrine	2	n
dogma	2	n
domination	2	-
double standard	2	n
dream	2	n
duty	2	n
economics	2	-
elite	2	n
emancipation	2	-
empathy	2	-
empire	2	n
enemy	1	n
enslavement	2	-
entitlement	2	n
epoch	2	n
equality	2	-
era	2	n
establishment	2	n
ethical	2	a
existential	2	a
exploitation	2	-
extremism	2	-
faction	2	n
faith	2	-
falsehood	2	n
fanaticism	2	-
fantasy	2	n
fascism	2	-
fascist	2	a
fate	2	n
fear	1	n
federalism	2	-
feminism	2	-
foe	2	n
fraternity	2	-
free enterprise	2	-
free market	2	n
free speech	2	-
free will	2	-
freedom	2	-
freedom of expression	2	-
freedom of speech	2	-
general welfare	2	-
generation	1	n
globalisation	2	-
globalism	2	-
globalization	2	-
great power	2	n
greed	2	-
grievance	2	n
growth	1	-
guilt	2	-
happiness	2	-
hatred	2	-
hegemony	2	-
heresy	2	n
hierarchy	2	n
history	2	-
honor	2	-
honour	2	-
hope	1	n
human	2	a
human being	2	n
human history	2	-
human life	2	-
human nature	2	-
human race	2	-
human rights	1	-
humanity	2	-
humankind	2	-
hypocrisy	2	-
idea	1	n
ideal	2	n
idealism	2	-
identity	2	n
ideological	2	a
ideology	2	n
ignorance	2	-
illiberal	2	a
illusion	2	n
immoral	2	a
imperial	2	a
imperialism	2	-
imperialist	2	a
impulse	2	n
independence	1	-
individual	1	a
individualism	2	-
inequality	2	-
injustice	2	-
innocence	2	-
insecurity	2	-
instability	2	-
instinct	2	n
intellectual	2	a
intolerance	2	-
irony	2	n
irrational	2	a
justice	2	-
knowledge	1	-
legacy	1	n
legitimacy	2	-
liberal	1	a
liberalism	2	-
liberation	2	-
liberty	2	-
lie	2	n
love	1	-
loyalty	2	-
mankind	2	-
marxism	2	-
materialism	2	-
mercy	2	-
middle class	2	n
militancy	2	-
militarism	2	-
misery	2	-
mistrust	2	-
mob	2	n
modern	1	a
modernity	2	-
monarchy	2	n
moral	2	a
morality	2	-
multiculturalism	2	-
myth	2	n
narrative	1	n
nation	2	n
nation state	2	n
nation-state	2	n
national interest	2	-
national security	1	-
nationalism	2	-
nationalist	2	a
nationhood	2	-
natural	1	a
neoliberal	2	a
neoliberalism	2	-
obedience	2	-
oligarchy	2	n
oppression	2	-
optimism	2	-
orthodoxy	2	n
paradox	2	n
partisan	2	a
passion	2	n
patriotism	2	-
peace	2	-
pessimism	2	-
philosophy	2	-
pity	2	-
pluralism	2	-
polarisation	2	-
polarization	2	-
political	1	a
politics	2	-
populism	2	-
populist	2	a
poverty	1	-
power	1	-
pragmatism	2	-
prejudice	2	-
principle	2	n
private property	2	-
privilege	2	n
progress	2	-
progressive	1	a
proletarian	2	a
propaganda	2	n
property rights	2	-
prosperity	2	-
public good	2	-
public interest	2	-
public opinion	2	-
racism	2	-
rational	2	a
reactionary	2	a
realism	2	-
reality	2	-
reason	2	-
regime	1	n
religion	1	-
repression	2	-
republic	2	n
resistance	1	-
responsibility	2	-
revenge	2	-
revolution	2	n
revolutionary	2	a
rhetoric	2	n
rule of law	2	-
ruling class	2	n
sacrifice	2	n
scarcity	2	-
science	1	-
sect	2	n
secular	2	a
secularism	2	-
security	1	-
self-determination	2	-
self-government	2	-
self-interest	2	-
self-respect	2	-
selfishness	2	-
servitude	2	-
sexism	2	-
shame	2	-
sin	2	n
slavery	2	-
slogan	2	n
social	1	a
socialism	2	-
socialist	2	a
societal	2	a
society	2	n
solidarity	2	-
soul	2	n
sovereignty	2	-
spirit	2	n
spiritual	2	a
stability	1	-
statism	2	-
status quo	2	n
structural	2	a
struggle	2	n
subjugation	2	-
suffering	1	-
superpower	2	n
supremacy	2	-
system	1	n
systemic	2	a
technocracy	2	n
temptation	2	n
terrorism	1	-
the american dream	2	-
the american people	2	-
the elite	2	-
the elites	2	-
the establishment	2	-
the few	2	-
the future	2	-
the law	1	-
the left	1	-
the many	2	-
the masses	2	-
the nation	2	-
the past	2	-
the poor	2	-
the powerful	2	-
the powerless	2	-
the present	2	-
the rich	2	-
the right	1	-
the state	1	-
the strong	2	-
the system	2	-
the weak	2	-
the wealthy	2	-
the world	2	-
tolerance	2	-
totalitarian	2	a
totalitarianism	2	-
tradition	1	n
transparency	2	-
trap	2	n
trust	2	-
truth	2	n
tyranny	2	n
undemocratic	2	a
underclass	2	n
unity	2	-
universal	2	a
utopia	2	n
value	1	n
vengeance	2	-
vice	2	n
violence	1	-
virtue	2	n
war	1	-
warfare	2	-
way of life	2	n
way of thinking	2	n
wealth	2	-
wisdom	2	-
working class	2	n
world order	2	n
world view	2	n
worldview	2	n
