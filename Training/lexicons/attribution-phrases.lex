# category: attribution-phrases
# definition: Formulas that hand a statement over to a source.
# source: Written for stance from general knowledge of English; idea: own reading of agency style; no published list copied.
# licence: CC0-1.0
# kind: reporting
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
a spokesman for	2	-
a spokesperson for	2	-
a spokeswoman for	2	-
according to	2	-
aides said	2	-
aides say	2	-
an aide said	2	-
analysts say	2	-
anonymous sources	2	-
are accused of	2	-
are believed to have	2	-
are said to	2	-
are thought to	2	-
as quoted by	2	-
as reported by	2	-
asked not to be identified	2	-
asked not to be named	2	-
attorney for	2	-
attorneys for	2	-
authorities said	2	-
authorities say	2	-
briefed on the matter	2	-
by phone	2	-
by telephone	2	-
campaigners say	2	-
citing the	2	-
could not be reached	2	-
could not independently verify	2	-
critics argue	2	-
critics said	2	-
critics say	2	-
data show	2	-
data showed	2	-
did not respond to a request	2	-
diplomats say	2	-
documents show	2	-
economists said	2	-
economists say	2	-
evidence suggests	2	-
experts said	2	-
experts say	2	-
familiar with the matter	2	-
figures show	2	-
for comment	2	-
he added	2	-
he explained	2	-
he noted	2	-
he said	2	-
he says	2	-
he told	2	-
he wrote	2	-
in a letter	2	-
in a news release	2	-
in a note to	2	-
in a report	2	-
in a speech	2	-
in a statement	2	-
in a tweet	2	-
in an email	2	-
in an interview	2	-
in an op-ed	2	-
in her view	2	-
in her words	2	-
in his view	2	-
in his words	2	-
in the words of	2	-
is accused of	2	-
is alleged to	2	-
is believed to have	2	-
is reported to	2	-
is said to	2	-
is thought to	2	-
is understood to	2	-
it emerged	2	-
it has been reported	2	-
it is alleged	2	-
it is understood	2	-
it was alleged	2	-
it was announced	2	-
it was reported	2	-
lawyers for	2	-
lawyers said	2	-
local media	2	-
media reports	2	-
news agency	2	-
news conference	2	-
news reports	2	-
not authorised to speak	2	-
not authorized to speak	2	-
off the record	2	-
official said	2	-
officials said	2	-
officials say	2	-
on condition of anonymity	2	-
on social media	2	-
on the condition of anonymity	2	-
on the record	2	-
opponents say	2	-
people familiar with	2	-
police said	2	-
police say	2	-
poll found	2	-
polls show	2	-
posted on facebook	2	-
posted on twitter	2	-
posted on x	2	-
press briefing	2	-
press conference	2	-
press release	2	-
prosecutors allege	2	-
prosecutors said	2	-
prosecutors say	2	-
records show	2	-
records showed	2	-
report found	2	-
requested anonymity	2	-
research shows	2	-
research suggests	2	-
researchers found	2	-
researchers said	2	-
researchers say	2	-
said dr	2	-
said he	2	-
said mr	2	-
said she	2	-
scientists say	2	-
she added	2	-
she explained	2	-
she noted	2	-
she said	2	-
she says	2	-
she told	2	-
she wrote	2	-
source said	2	-
sources said	2	-
sources say	2	-
speaking at	2	-
speaking on condition	2	-
speaking to reporters	2	-
spoke on condition	2	-
state media	2	-
state television	2	-
state tv	2	-
state-run	2	-
statement said	2	-
studies have shown	2	-
studies show	2	-
study found	2	-
survey found	2	-
the associated press	2	-
the company said	2	-
the court heard	2	-
the court said	2	-
the group said	2	-
the jury heard	2	-
the report said	2	-
the report says	2	-
they said	2	-
they say	2	-
they wrote	2	-
told reporters	2	-
told the	2	-
via email	2	-
was believed to	2	-
was said to	2	-
was told	2	-
were told	2	-
who declined to	2	-
who said	2	-
with knowledge of the matter	2	-
witnesses said	2	-
witnesses say	2	-
=AFP	1	-
=AP	1	-
=BBC	1	-
=Bloomberg	1	-
by all accounts	1	-
=CNN	1	-
in response to	1	-
=Interfax	1	-
issued a statement	1	-
=Reuters	1	-
said in	1	-
said on	1	-
said that	1	-
said the	1	-
says that	1	-
says the	1	-
source close to	1	-
sources close to	1	-
=TASS	1	-
=Xinhua	1	-
