# category: morality
# definition: The issue told as a matter of right and wrong: conscience, ethics, duty, virtue and sin, and what a religion teaches.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Morality); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
abhorrent	1	-
abstinence	1	-
adultery	1	-
altruism	2	-
altruistic	2	a
amoral	2	a
apostasy	2	-
atonement	2	-
bioethics	2	-
blasphem*	2	-
catholic teaching	2	-
chastity	2	-
christian duty	2	-
church doctrine	2	-
church teaching	2	n
common decency	2	-
conscience	1	n
conscience vote	2	n
conscientious objector	2	n
crisis of conscience	2	-
debauchery	2	-
depraved	2	-
depravity	2	-
divine law	2	-
encyclical	2	n
ethical	2	a
ethicist	2	n
fatwa	2	n
good and evil	2	-
good samaritan	1	n
heresy	2	-
human decency	2	-
human dignity	2	-
immoral	2	a
immorality	2	-
inhumane	1	a
irreligious	2	-
islamic teaching	2	n
jewish law	2	-
just war	1	n
lesser evil	1	n
licentiousness	2	-
love thy neighbor	2	-
love thy neighbour	2	-
matter of conscience	2	-
moral	1	a
moral authority	2	-
moral compass	2	-
moral decay	2	-
moral duty	2	-
moral high ground	2	-
moral imperative	2	n
moral obligation	2	n
moral outrage	2	-
moral responsibility	2	-
morality	2	-
morally bankrupt	2	-
morally indefensible	2	-
morally repugnant	2	-
morally wrong	2	-
on religious grounds	2	-
pastoral letter	1	n
piety	2	-
playing god	2	-
promiscuity	2	-
puritanical	2	a
religious belief	2	n
religious conviction	2	n
religious doctrine	2	n
religious duty	2	n
religious edict	2	n
religious teaching	2	n
repentance	2	-
right and wrong	2	-
righteous	1	a
righteousness	2	-
sacred duty	2	-
sacrilege	2	-
sacrilegious	2	-
sanctity of life	2	-
sanctity of marriage	2	-
scripture	1	n
selflessness	2	-
sermon	1	n
sinful	2	a
sinner	2	n
social responsibility	1	-
ten commandments	2	-
un-islamic	2	-
unchristian	2	-
unconscionable	2	a
unethical	2	a
wickedness	2	-
