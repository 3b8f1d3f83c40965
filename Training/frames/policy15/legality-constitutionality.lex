# category: legality-constitutionality
# definition: What law and constitution permit: rights and freedoms, the limits of public power, courts that review laws, rulings and precedents.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Constitutionality and jurisprudence); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
advisory opinion	2	n
amicus brief	2	n
appeals court	2	n
appellate	2	-
=Basic Law	2	-
bill of rights	2	-
case law	2	-
civil liberties	2	-
class action	1	n
common law	2	-
constitution	1	n
constitutional	2	a
constitutionality	2	-
court challenge	2	n
court of appeal	2	-
court of appeals	2	-
court order	2	n
court ruling	2	n
due process	2	-
=ECHR	2	-
=ECJ	2	-
equal protection clause	2	-
european court of human rights	2	-
european court of justice	2	-
executive order	1	n
executive power	2	n
federal court	2	n
federal judge	2	n
first amendment	2	-
fourteenth amendment	2	-
fourth amendment	2	-
freedom of assembly	2	-
freedom of expression	2	-
freedom of religion	2	-
freedom of speech	2	-
freedom of the press	2	-
fundamental rights	2	-
gun rights	1	-
habeas corpus	2	-
high court	2	n
human rights act	2	-
human rights law	2	n
injunction	2	n
judicial	1	a
judicial independence	2	-
judicial overreach	2	-
judicial review	2	n
judiciary	1	-
jurisdiction	1	n
jurisprudence	2	-
landmark ruling	2	n
lawful	2	a
lawfulness	2	-
lawsuit	1	n
legal action	1	-
legal basis	2	-
legal battle	2	n
legal challenge	2	n
legal loophole	2	n
legal precedent	2	n
legality	2	-
legally binding	1	-
litigant	2	n
litigation	2	-
lower court	2	n
magna carta	1	-
originalism	2	-
plaintiff	2	n
presidential immunity	2	-
property rights	2	-
right to bear arms	2	-
right to privacy	2	-
right to protest	2	-
roe v wade	2	-
royal prerogative	2	-
rule of law	2	-
second amendment	2	-
separation of church and state	2	-
separation of powers	2	-
sovereign immunity	2	-
statute	2	n
statutory power	2	n
strike down the law	2	-
struck down	1	-
supreme court	2	n
test case	1	n
top court	2	n
ultra vires	2	-
unconstitutional	2	a
unlawful	2	a
warrantless	2	-
writ petition	2	n
