# category: generic-people
# definition: People, bodies and states spoken of as kinds, without a name, as in general claims.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: open
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
academic	2	n
activist	2	n
anyone who	2	-
banker	2	n
believer	2	n
billionaire	2	n
boss	2	n
bureaucrat	2	n
children	1	-
citizen	2	n
commentator	2	n
communist	2	n
conservative	2	n
consumer	2	n
corporation	2	n
country	1	n
critic	2	n
dictator	2	n
employer	2	n
expert	2	n
extremist	2	n
families	2	-
feminist	2	n
government	1	n
he who	2	-
immigrant	2	n
individuals	2	-
intellectual	2	n
investor	2	n
journalist	2	n
judge	1	n
landlord	2	n
lawmaker	2	n
leader	2	n
leftist	2	n
liberal	2	n
lobbyist	2	n
mainstream media	2	-
majority	2	n
man	1	-
many people	2	-
marxist	2	n
men	1	-
migrant	2	n
minority	2	n
moderate	2	n
most people	2	-
nation	2	n
nationalist	2	n
newspaper	2	n
old people	2	-
ordinary citizens	2	-
ordinary people	2	-
our leaders	2	-
parent	2	n
party	1	n
patriot	2	n
people	2	n
politician	2	n
president	1	n
press	2	n
progressive	2	n
public	2	n
pundit	2	n
radical	2	n
readers	2	-
refugee	2	n
ruler	2	n
scholar	2	n
socialist	2	n
some people	2	-
state	2	n
statesman	2	-
statesmen	2	-
taxpayer	2	n
technocrat	2	n
the average person	2	-
the government	2	-
the individual	2	-
the mainstream	2	-
the media	2	-
the people	2	-
the press	2	-
the public	2	-
the reader	2	-
the voters	2	-
the workers	2	-
these people	2	-
those who	2	-
union	2	n
voter	2	n
woman	1	-
women	1	-
worker	2	n
working people	2	-
world leaders	2	-
young people	2	-
