# category: security-defense
# definition: Threats to a country or community and the guarding against them: armed forces and weapons, terrorism, espionage, borders, attacks on networks.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Security and defense); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
air defence	2	n
air defense	2	n
air raid	2	n
air strike	2	n
aircraft carrier	2	n
airstrike	2	n
ammunition	1	-
armed forces	2	-
armored vehicle	2	n
armoured vehicle	2	n
arms race	2	n
artillery	2	-
ballistic missile	2	n
battlefield	1	n
bombardment	2	n
bombing	1	n
border control	1	n
border patrol	2	n
border security	2	-
conscription	2	-
counter-terrorism	2	-
counterinsurgency	2	-
counterintelligence	2	-
counterterrorism	2	-
cruise missile	2	n
cyber attack	2	n
cyberattack	2	n
cybersecurity	2	-
cyberwarfare	2	-
defence budget	2	n
defence ministry	2	-
defence spending	2	-
defense budget	2	n
defense ministry	2	-
defense spending	2	-
deterrence	2	-
drone attack	2	n
drone strike	2	n
espionage	2	-
extremist	1	n
fighter jet	2	n
foreign fighter	2	n
ground offensive	2	n
ground troops	2	-
guerrilla	2	n
homeland security	2	-
hostage	1	n
hybrid warfare	2	-
insurgency	2	n
insurgent	2	n
intelligence agency	2	n
intelligence service	2	n
jihadist	2	n
landmine	2	n
militant	1	n
military action	2	-
military aid	2	-
military base	2	n
military intervention	2	n
military operation	2	n
military spending	2	-
militia	2	n
missile	2	n
national security	2	-
=NATO	2	-
naval blockade	2	n
nuclear arsenal	2	n
nuclear deterrent	2	n
nuclear warhead	2	n
nuclear weapon	2	n
paramilitary	2	n
peacekeeper	2	n
peacekeeping	2	-
radicalisation	2	-
radicalization	2	-
rearmament	2	-
rocket attack	2	n
rocket fire	2	-
security forces	2	-
security threat	2	n
shelling	1	-
special forces	2	-
suicide bomber	2	n
suicide bombing	2	n
surveillance	1	-
terror attack	2	n
terrorism	2	-
terrorist	2	n
troop deployment	2	n
troop withdrawal	2	n
troops	2	-
warship	2	n
weaponry	2	-
weapons of mass destruction	2	-
