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
=Allah	1	-
almighty	1	-
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
bad conscience	2	-
barbarian	1	n
barbaric	2	a
barbarism	2	-
barbarity	2	n
betray	2	v
betrayal	2	n
=Bible	1	-
biblical	1	-
big lie	2	-
bigot	2	n
bigoted	2	-
bigotry	2	-
blameworthy	2	-
blasphemous	2	a
blasphemy	2	-
blessing	1	n
bloodthirsty	2	-
brazen	1	a
breach of trust	2	-
break a promise	2	-
callous	2	a
charitable	1	a
charity	1	-
chastity	2	-
cheat	1	v
cheating	1	-
=Christ	1	-
clear conscience	2	-
code of honor	2	-
code of honour	2	-
commandment	2	n
common decency	2	-
compassion	2	-
compassionate	2	a
confess	1	v
conscience	2	n
conscientious	1	a
corrupt	1	-
corruption	1	-
courage	1	-
courageous	1	a
coward	2	n
cowardice	2	-
cowardly	2	-
crime against humanity	2	-
crimes against humanity	2	-
cruel	2	a
cruelty	2	n
damnation	2	-
damned	1	-
debauchery	2	-
decadence	2	-
deceit	2	n
deceitful	2	a
deceive	2	v
decency	2	-
decent	1	a
decently	2	-
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
deserve	1	v
despicable	2	a
despot	2	n
despotic	2	a
despotism	2	-
diabolical	2	a
dignified	1	-
dignity	2	-
disgrace	2	v
disgraceful	2	a
dishonest	2	a
dishonesty	2	-
dishonor	2	v
dishonorable	2	a
dishonour	2	v
dishonourable	2	a
disrespect	1	-
disrespectful	1	a
divine	1	a
do unto others	2	-
double standard	2	n
duties to	1	-
duty	1	-
duty to	1	-
duty-bound	2	-
envy	1	-
ethic	2	n
ethical	2	a
ethnic cleansing	1	-
evil	2	n
evildoer	2	n
fairness	1	-
faith	1	n
falsehood	2	n
fanaticism	2	-
for shame	2	-
forbidden	1	-
forgave	2	-
forgive	2	-
forgiven	2	-
forgiveness	1	-
gave her word	2	-
gave his word	2	-
gave our word	2	-
generosity	1	-
genocidal	2	-
genocide	1	n
gluttony	2	-
=God	1	-
godless	2	-
godly	2	-
golden rule	2	-
good and evil	2	-
good conscience	2	-
goodness	1	-
gospel	1	n
grace	1	-
greed	2	-
greedy	2	a
guilt	1	-
had no right	2	-
has no right	2	-
hateful	2	a
hatred	2	n
have no right	2	-
have no shame	2	-
heartless	2	a
=Heaven	1	-
heinous	2	a
hell	1	-
her duty	2	-
heresy	2	n
heretic	2	n
his duty	2	-
holier-than-thou	2	-
holiness	2	-
holy	1	-
honest	1	a
honesty	2	-
honor	1	-
honorable	2	a
honour	1	-
honourable	2	a
how dare	2	-
hubris	2	-
human decency	2	-
human dignity	2	-
humane	2	a
humble	1	a
humbly	1	-
humility	2	-
hypocrisy	2	n
hypocrite	2	n
hypocritical	2	a
idolatry	2	-
immodest	2	-
immoral	2	a
immorality	2	-
inalienable	1	-
indecency	2	-
indecent	1	a
inexcusable	2	a
infamy	2	-
infidel	2	n
inhuman	2	-
inhumane	2	a
inhumanity	2	-
iniquity	2	n
injustice	2	n
integrity	2	-
is wrong to	2	-
it is wrong to	2	-
it was wrong to	2	-
=Jesus	1	-
just cause	2	n
just war	2	n
keep one's word	2	-
keep your word	2	-
kept her word	2	-
kept his word	2	-
kept their word	2	-
kindness	1	-
=Koran	1	-
liar	2	n
lie	1	-
lied	2	-
lies	1	-
=Lord	1	-
love thy neighbor	2	-
love thy neighbour	2	-
love your neighbor	2	-
love your neighbour	2	-
lust	1	-
lying	1	-
lying about	2	-
lying to	2	-
malevolent	2	a
malice	2	-
malicious	1	a
martyr	1	n
martyrdom	2	-
matter of principle	2	-
mean-spirited	2	-
mendacious	2	a
merciful	2	-
merciless	2	a
mercy	1	-
modesty	1	-
monstrous	2	a
moral	2	a
moral bankruptcy	2	-
moral compass	2	-
moral courage	2	-
moral duty	2	-
moral high ground	2	-
moralise	2	v
moralist	2	n
morality	2	-
moralize	2	v
morally	2	-
morals	2	-
murderous	1	a
nefarious	2	a
no right to	2	-
noble	1	a
obscene	1	a
odious	2	-
on principle	2	-
ought	1	-
ought to be ashamed	2	-
our duty	2	-
outright lie	2	n
owe it to	2	-
owes it to	2	-
pack of lies	2	-
parable	2	n
patience	1	-
penance	2	-
perfidious	2	a
perfidy	2	-
pious	2	a
pray	1	v
prayer	1	n
preach	1	v
preacher	1	n
pride	1	-
principle	1	n
principled	2	-
prophet	1	n
prudence	1	-
psalm	1	n
=Quran	1	-
rectitude	2	-
religious	1	a
remorse	2	-
repent	2	v
repentance	2	-
reprehensible	2	a
repugnant	2	-
respect for	1	-
right and wrong	2	-
right from wrong	2	-
right thing	2	-
right thing to do	2	-
righteous	2	a
righteous anger	2	-
righteously	2	-
righteousness	2	-
ruthless	1	a
sacred	2	-
sacrifice	1	v
sacrilege	2	-
sacrosanct	2	-
sadistic	2	a
salvation	2	-
sanctify	2	-
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
sermon	1	n
shalt	2	-
shame	2	v
shameful	2	a
shameless	2	a
should be ashamed	2	-
sin	2	v
sinful	2	-
sinner	2	n
sleaze	2	-
sloth	2	-
social justice	2	-
solemn duty	2	-
soul	1	n
spineless	2	-
stain on	1	-
steal from	1	-
taboo	1	n
tell lies	2	-
telling lies	2	-
temperance	2	-
temptation	1	n
their duty	2	-
thou shalt	2	-
thy	1	-
told lies	2	-
=Torah	1	-
traitor	2	n
treacherous	1	-
treachery	2	-
trustworthy	1	-
truthful	2	a
truthfulness	2	-
tyrannical	2	a
tyranny	2	n
tyrant	2	n
unconscionable	2	a
undeserved	1	-
unethical	2	a
unfair	1	a
unfairness	2	-
unforgivable	2	a
unholy	2	-
unjust	2	a
unprincipled	2	-
unrepentant	2	-
unscrupulous	2	a
untruth	2	n
unworthy	2	-
vanity	1	-
venal	2	-
vengeance	1	-
vice	1	-
vile	2	-
virtue	1	n
virtuous	2	a
was wrong to	2	-
we owe it to	2	-
wicked	2	a
wickedness	2	-
worthy of	1	-
wrong thing	2	-
wrongful	1	a
wrongs	1	-
