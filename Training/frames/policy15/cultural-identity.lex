# category: cultural-identity
# definition: Who a people or group takes itself to be: traditions, language, dress, heritage, patriotism, and the joining or meeting of cultures.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Cultural identity); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
aboriginal	2	n
american values	2	-
ancestral homeland	2	n
ancestral land	2	n
anglophone	1	n
asian values	2	-
assimilate	1	v
assimilation	2	-
assimilationist	2	n
bilingualism	2	-
british values	2	-
britishness	2	-
burka	2	n
burqa	2	n
christian heritage	2	-
clash of civilisations	2	-
clash of civilizations	2	-
colonial legacy	2	-
colonial past	2	-
confederate flag	2	n
confederate monument	2	n
cultural appropriation	2	-
cultural heritage	2	-
cultural identity	2	n
cultural norms	2	-
cultural tradition	2	n
culture war	2	n
decolonisation	1	-
decolonization	1	-
dialect	2	n
diaspora	2	n
englishness	2	-
ethnic identity	2	-
ethnicity	1	-
ethnonationalism	2	-
european identity	2	-
european values	2	-
family values	1	-
first nations	2	-
flag-waving	1	-
folklore	2	-
francophone	1	n
headscarf	2	-
headscarves	2	-
hijab	2	n
hindutva	2	-
identity politics	2	-
immigrant community	1	n
indigenous	1	-
indigenous language	2	n
indigenous people	2	n
irish language	2	-
islamic values	2	-
kippah	2	n
laicite	2	-
laïcité	2	-
leitkultur	2	-
local customs	2	-
melting pot	2	n
minority language	2	n
mother tongue	2	n
multi-ethnic	2	-
multicultural*	2	-
nation of immigrants	2	-
national anthem	1	n
national costume	2	n
national flag	1	n
national identity	2	-
national pride	2	-
nationhood	2	-
native language	2	n
nativism	2	-
nativist	2	n
niqab	2	n
official language	2	n
patriotic	2	a
patriotism	2	-
rainbow nation	2	-
regional language	2	n
religious dress	2	-
religious symbol	2	n
russian-speaking	1	-
secularism	2	-
shared values	1	-
subculture	2	n
traditional dress	2	-
traditional values	2	-
unpatriotic	2	a
way of life	1	-
welsh language	2	-
western civilisation	2	-
western civilization	2	-
western values	2	-
white supremacist	1	n
xenophobia	1	-
