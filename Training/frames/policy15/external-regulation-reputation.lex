# category: external-regulation-reputation
# definition: Relations with other countries and bodies: diplomacy, treaties, trade agreements, sanctions and international rules, and a country's standing abroad.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: External regulation and reputation); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
accession talks	2	-
african union	2	-
ambassador	1	n
arms control	1	-
arms embargo	2	-
=ASEAN	2	-
association agreement	2	n
bilateral	2	a
brexit	1	-
climate summit	2	n
customs union	2	n
diplomacy	2	-
diplomat	2	n
diplomatic	2	a
embargo	2	-
embargoes	2	-
embassy	1	n
envoy	2	n
eu accession	2	-
eu directive	2	n
eu law	2	n
eu membership	2	-
eu regulation	2	n
european commission	2	-
extraterritorial	2	-
foreign affairs	2	-
foreign aid	2	-
foreign government	2	n
foreign interference	2	-
foreign minister	2	n
foreign ministry	2	-
foreign policy	2	-
foreign secretary	2	-
free trade agreement	2	n
=G20	2	-
=G7	2	-
geneva convention	2	n
geopolitical	2	a
global reputation	2	-
global standing	2	-
good friday agreement	2	-
=ICJ	2	-
intergovernmental	2	-
international agreement	2	n
international community	2	-
international condemnation	2	-
international court	2	n
international criminal court	2	-
international isolation	2	-
international law	2	-
international obligations	2	-
international pressure	2	-
international reputation	2	-
international sanctions	2	-
international standing	2	-
member state	2	n
mercosur	2	-
multilateral	2	a
multilateralism	2	-
non-aligned	2	-
pariah state	2	n
paris agreement	2	-
paris climate accord	2	-
rapprochement	2	-
ratification	2	-
reputational damage	1	-
security council	2	-
signatories	1	-
single market	2	-
soft power	2	-
sovereignty	1	-
special relationship	1	-
state visit	2	n
summit	1	n
supranational	2	-
trade agreement	2	n
trade bloc	2	n
trade deal	2	n
trade dispute	2	n
trade negotiations	2	-
trade pact	2	n
trade talks	2	-
trade war	2	n
transatlantic	2	-
treaty	2	n
trilateral	2	-
=UN	1	-
unilateral	1	a
united nations	2	-
world leaders	2	-
world opinion	2	-
world stage	2	-
world trade organisation	2	-
world trade organization	2	-
=WTO	2	-
