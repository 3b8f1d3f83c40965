# category: morality
# definition: Good and evil: moral, religious and ethical prescription, virtue and vice, sin and guilt, honour and shame, duty, decency, truth and lies, justice as a moral value, and the words of moral denunciation.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
abhor	2	-
abhorrent	2	a
abominable	2	a
abomination	2	n
adultery	2	-
altruism	2	-
altruistic	2	-
amoral	2	a
apostasy	2	-
apostate	2	n
arrogance	1	-
ashamed	2	-
atone	2	v
atonement	2	-
atrocity	2	n
avarice	2	-
barbarian	1	n
barbaric	2	a
barbarism	2	-
barbarity	2	n
betray	2	v
betrayal	2	n
big lie	2	-
bigot	2	n
bigoted	2	-
bigotry	2	-
blasphemous	2	a
blasphemy	2	-
blessing	1	n
bloodthirsty	2	-
brazen	1	a
callous	2	a
chastity	2	-
code of honor	2	-
code of honour	2	-
conscience	2	n
corrupt	1	-
corruption	1	-
coward	2	n
cowardice	2	-
cowardly	2	-
crime against humanity	2	-
crimes against humanity	2	-
cruel	2	a
cruelty	2	n
debauchery	2	-
decadence	2	-
deceit	2	n
deceitful	2	a
deceive	2	v
decency	2	-
deception	1	n
defile	2	v
degeneracy	2	-
degrading	1	-
dehumanise	2	v
dehumanize	2	v
demonic	2	a
deplorable	2	a
depraved	2	-
depravity	2	-
desecrate	2	v
desecration	2	n
despicable	2	a
despot	2	n
despotic	2	a
despotism	2	-
diabolical	2	a
dignity	2	-
disgrace	2	v
disgraceful	2	a
dishonest	2	a
dishonesty	2	-
dishonor	2	v
dishonorable	2	a
dishonour	2	v
dishonourable	2	a
divine	1	a
double standard	2	n
duty to	1	-
duty-bound	2	-
ethic	2	n
ethical	2	a
ethnic cleansing	1	-
evil	2	n
evildoer	2	n
faith	1	n
falsehood	2	n
fanaticism	2	-
forgave	2	-
forgive	2	-
forgiven	2	-
forgiveness	1	-
genocidal	2	-
genocide	1	n
=God	1	-
godless	2	-
greed	2	-
greedy	2	a
guilt	1	-
hateful	2	a
hatred	2	n
heinous	2	a
heresy	2	n
heretic	2	n
holier-than-thou	2	-
holy	1	-
honesty	2	-
honorable	2	a
honourable	2	a
hubris	2	-
humane	2	a
humility	2	-
hypocrisy	2	n
hypocrite	2	n
hypocritical	2	a
idolatry	2	-
immoral	2	a
immorality	2	-
inalienable	1	-
indecency	2	-
inexcusable	2	a
infamy	2	-
infidel	2	n
inhuman	2	-
inhumane	2	a
inhumanity	2	-
iniquity	2	n
injustice	2	n
just cause	2	n
just war	2	n
liar	2	n
lied	2	-
lies	1	-
lying about	2	-
lying to	2	-
malevolent	2	a
malice	2	-
malicious	1	a
martyr	1	n
martyrdom	2	-
mendacious	2	a
merciful	2	-
merciless	2	a
mercy	1	-
monstrous	2	a
moral	2	a
moralise	2	v
moralist	2	n
morality	2	-
moralize	2	v
morals	2	-
murderous	1	a
nefarious	2	a
noble	1	a
obscene	1	a
odious	2	-
outright lie	2	n
pack of lies	2	-
perfidious	2	a
perfidy	2	-
pious	2	a
pray	1	v
prayer	1	n
principled	2	-
rectitude	2	-
religious	1	a
remorse	2	-
repent	2	v
repentance	2	-
reprehensible	2	a
repugnant	2	-
right and wrong	2	-
right from wrong	2	-
righteous	2	a
righteousness	2	-
ruthless	1	a
sacred	2	-
sacrifice	1	v
sacrilege	2	-
sacrosanct	2	-
sadistic	2	a
salvation	2	-
sanctimonious	2	a
sanctity	2	-
satan	2	-
satanic	2	-
scoundrel	2	n
scripture	2	n
scruple	2	n
self-righteous	2	a
selfish	2	a
selfishness	2	-
selfless	2	a
sense of duty	2	-
shame	2	v
shameful	2	a
shameless	2	a
sin	2	v
sinful	2	-
sinner	2	n
sleaze	2	-
social justice	2	-
solemn duty	2	-
spineless	2	-
tell lies	2	-
telling lies	2	-
told lies	2	-
traitor	2	n
treacherous	1	-
treachery	2	-
tyrannical	2	a
tyranny	2	n
tyrant	2	n
unconscionable	2	a
unethical	2	a
unforgivable	2	a
unholy	2	-
unjust	2	a
unprincipled	2	-
unrepentant	2	-
unscrupulous	2	a
untruth	2	n
venal	2	-
vengeance	1	-
vile	2	-
virtue	1	n
virtuous	2	a
wicked	2	a
wickedness	2	-
