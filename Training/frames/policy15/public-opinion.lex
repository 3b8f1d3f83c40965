# category: public-opinion
# definition: What the public thinks and how it shows it: polls and surveys, mood, support and outcry, petitions, protests and demonstrations.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Public opinion); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
afrobarometer	2	-
approval rating	2	n
attitudes toward	1	-
attitudes towards	1	-
chanted slogans	2	-
chanting slogans	2	-
court of public opinion	2	-
demonstrator	2	n
disapproval rating	2	n
eurobarometer	2	-
favorability	2	-
favourability	2	-
focus group	2	n
gallup	2	-
gilets jaunes	2	-
grassroots campaign	1	n
groundswell	2	-
ipsos	2	-
latinobarómetro	2	-
letter-writing campaign	2	n
majority of americans	2	-
majority of britons	2	-
majority of respondents	2	-
majority of voters	2	-
mass demonstration	2	n
mass protest	2	n
mass rally	2	n
most americans	1	-
most britons	1	-
most europeans	1	-
online petition	2	n
opinion poll	2	n
opinion polling	2	-
opinion survey	2	n
ordinary citizens	1	-
overwhelmingly oppose	1	-
overwhelmingly support	1	-
pew research	2	-
placard	2	n
poll found	2	-
poll suggests	2	-
polled	2	-
polls show	2	-
polls suggest	2	-
pollster	2	n
popular anger	2	-
popular discontent	2	-
popular opinion	2	-
popular protest	2	n
popular support	1	-
popular unrest	2	-
popular uprising	1	n
protest march	2	n
protest movement	2	n
protester	2	n
protestor	2	n
public anger	2	-
public approval	2	-
public attitudes	2	-
public backlash	2	-
public confidence	2	-
public discontent	2	-
public disquiet	2	-
public fury	2	-
public hostility	2	-
public mood	2	-
public opinion	2	-
public opposition	2	-
public outcry	2	-
public outrage	2	-
public perception	2	n
public pressure	2	-
public sentiment	2	-
public support	1	-
public sympathy	2	-
public trust	1	-
respondent	1	n
signed a petition	2	-
signed the petition	2	-
silent majority	2	-
sit-in	1	n
snap poll	1	n
straw poll	2	n
street protest	2	n
survey found	1	-
take to the streets	2	-
taken to the streets	2	-
taking to the streets	2	-
took to the streets	2	-
unpopularity	2	-
voter anger	2	-
voter sentiment	2	-
will of the people	2	-
yellow vests	1	-
yougov	2	-
