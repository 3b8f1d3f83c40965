# category: morality
# definition: Good and evil: moral, religious and ethical prescription, virtue and vice, sin and guilt, honour and shame, duty, decency, truth and lies, justice as a moral value, and the words of moral denunciation.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
a lie is	2	-
a wrong	2	-
abhor	2	-
abhorrent	2	a
abominable	2	a
abomination	2	n
abuse of trust	2	-
abused the trust	2	-
adulterer	2	n
adultery	2	-
=Allah	1	-
almighty	1	-
alms	2	-
altruism	2	-
altruistic	2	-
amoral	2	a
answer to god	2	-
apostasy	2	-
apostate	2	n
arrogance	1	-
as we would be treated	2	-
as you would be treated	2	-
ashamed	2	-
atone	2	v
atonement	2	-
atrocity	2	n
avarice	2	-
bad conscience	2	-
bad deed	2	n
bad example	2	n
bad manners	2	-
barbarian	1	n
barbaric	2	a
barbarism	2	-
barbarity	2	n
be kind	2	-
before god	2	-
before his maker	2	-
beneath him	1	-
beneath us	2	-
betray	2	v
betrayal	2	n
beyond the pale	2	-
=Bible	1	-
biblical	1	-
big lie	2	-
bigot	2	n
bigoted	2	-
bigotry	2	-
blameworthy	2	-
blasphemous	2	a
blasphemy	2	-
blessed are	2	-
blessing	1	n
blood on his hands	2	-
blood on our hands	2	-
blood on their hands	2	-
bloodthirsty	2	-
blush	1	v
brazen	1	a
breach of trust	2	-
break a promise	2	-
break his word	2	-
broke her word	2	-
broke his word	2	-
broke their word	2	-
broken his word	2	-
broken their word	2	-
brought up to	2	-
=Buddha	1	-
callous	2	a
cannot be justified	2	-
cannot defend themselves	2	-
cast the first stone	2	-
charitable	1	a
charity	1	-
chastity	2	-
cheat	1	v
cheating	1	-
=Christ	1	-
civility	2	-
clean hands	2	-
clear conscience	2	-
code of honor	2	-
code of honour	2	-
commandment	2	n
common decency	2	-
common good	2	-
compassion	2	-
compassionate	2	a
complicity	1	-
confess	1	v
conscience	2	n
conscience-stricken	2	-
conscientious	1	a
contempt	1	-
contemptible	2	-
corrupt	1	-
corruption	1	-
courage	1	-
courageous	1	a
coward	2	n
cowardice	2	-
cowardly	2	-
crime against humanity	2	-
crimes against humanity	2	-
crook	2	n
crooked	2	-
cruel	2	a
cruelty	2	n
cynical	1	a
cynicism	1	-
damnation	2	-
damned	1	-
day of judgment	2	-
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
degrade	1	v
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
did wrong	2	-
dignified	1	-
dignity	2	-
disgrace	2	v
disgraceful	2	a
disgust	1	-
disgusting	1	-
dishonest	2	a
dishonesty	2	-
dishonor	2	v
dishonorable	2	a
dishonour	2	v
dishonourable	2	a
disloyal	2	-
disloyalty	2	-
disrespect	1	-
disrespectful	1	a
divine	1	a
do as you would	2	-
do good	2	-
do no harm	2	-
do not lie	2	-
do right	2	-
do unto others	2	-
do wrong	2	-
does not excuse	2	-
does not lie	2	-
doing good	2	-
doing right	2	-
doing wrong	2	-
done harm	1	-
done wrong	2	-
double standard	2	n
duties of	1	-
duties to	1	-
duty	1	-
duty to	1	-
duty-bound	2	-
ends justify	2	-
enrich himself	2	-
enrich themselves	2	-
enriched himself	2	-
enriched themselves	2	-
envy	1	-
ethic	2	n
ethical	2	a
ethicist	2	n
ethnic cleansing	1	-
evil	2	n
evildoer	2	n
excusable	2	-
eye for an eye	2	-
face in the mirror	2	-
fair play	2	-
fairness	1	-
faith	1	n
faithless	2	-
false witness	2	-
falsehood	2	n
fanaticism	2	-
fellow creature	2	n
fellow human	2	n
fellow man	2	-
fellow men	2	-
following orders	2	-
for shame	2	-
forgave	2	-
forgive	2	-
forgiven	2	-
forgiveness	1	-
fraudulent	1	-
gave her word	2	-
gave his word	2	-
gave our word	2	-
generosity	1	-
genocidal	2	-
genocide	1	n
given word	2	-
gluttonous	2	-
gluttony	2	-
=God	1	-
god's	1	-
godless	2	-
godly	2	-
golden rule	2	-
good and evil	2	-
good conscience	2	-
good deed	2	n
good manners	2	-
good person	2	-
good works	2	-
goodness	1	-
gospel	1	n
gratitude	1	-
greed	2	-
greedy	2	a
guilt	1	-
had no right	2	-
hallowed	2	-
hang his head	2	-
hang one's head	2	-
hang their heads	2	-
harm to others	2	-
has no right	2	-
hateful	2	a
hatred	2	n
have no right	2	-
have no shame	2	-
heartless	2	a
=Heaven	1	-
heinous	2	a
her duty	2	-
her lies	2	-
heresy	2	n
heretic	2	n
his duty	2	-
his lies	2	-
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
how we treat	2	-
hubris	2	-
human being	1	n
human decency	2	-
human dignity	2	-
humane	2	a
humble	1	a
humbly	1	-
humiliate	1	v
humiliation	1	n
humility	2	-
hurt others	2	-
hurts no one	1	-
hypocrisy	2	n
hypocrite	2	n
hypocritical	2	a
idolatry	2	-
if everybody did	2	-
if everyone did	2	-
immodest	2	-
immoral	2	a
immorality	2	-
impropriety	1	-
in the eyes of god	2	-
in the sight of god	2	-
inalienable	1	-
indecency	2	-
indecent	1	a
indefensible	2	-
indifference to	1	-
inexcusable	2	a
infamy	2	-
infidel	2	n
infidelity	2	-
ingratitude	2	-
inhuman	2	-
inhumane	2	a
inhumanity	2	-
inhumanly	2	-
iniquity	2	n
injustice	2	n
innocent people	2	-
integrity	2	-
intolerance	2	-
is it right	2	-
is no excuse	2	-
is wrong to	2	-
isn't fair	1	-
isn't right	2	-
it is wrong to	2	-
it was wrong to	2	-
=Jesus	1	-
judgment day	2	-
just cause	2	n
just war	2	n
karma	2	-
keep a promise	2	-
keep her word	2	-
keep his word	2	-
keep one's promise	2	-
keep one's word	2	-
keep our promises	2	-
keep their word	2	-
keep your promise	2	-
keep your word	2	-
kept a promise	2	-
kept her promise	2	-
kept her word	2	-
kept his promise	2	-
kept his word	2	-
kept their word	2	-
kind to	2	-
kindness	1	-
kindnesses	2	-
=Koran	1	-
last judgement	2	-
last judgment	2	-
liar	2	n
lie to	2	-
lied	2	-
lies about	2	-
lies and	1	-
lies to	2	-
live with herself	2	-
live with himself	2	-
live with ourselves	2	-
live with themselves	2	-
look each other in the eye	2	-
look her in the eye	2	-
look him in the eye	2	-
look in the eye	2	-
look in the mirror	2	-
look them in the eye	2	-
=Lord	1	-
love of neighbour	2	-
love thy neighbor	2	-
love thy neighbour	2	-
love your neighbor	2	-
love your neighbour	2	-
lust	1	-
lying	1	-
lying about	2	-
lying to	2	-
made amends	2	-
made right	1	-
make amends	2	-
malevolent	2	a
malice	2	-
malicious	1	a
mammon	2	-
martyr	1	n
martyrdom	2	-
matter of principle	2	-
mean thing	2	-
mean-spirited	2	-
meanness	2	-
means justify	2	-
mendacious	2	a
merciful	2	-
merciless	2	a
mercy	1	-
misery of others	2	-
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
neighbor as yourself	2	-
neighborly	2	-
neighbour as yourself	2	-
neighbourly	2	-
never lie	2	-
no child should	1	-
no excuse for	2	-
no one has the right	2	-
no right to	2	-
nobility of	1	-
noble	1	a
nobody has the right	2	-
nobody ought to	2	-
nobody should	1	-
not fair	1	-
not right	2	-
obedience	1	-
obligation to	2	-
obligations to	2	-
obscene	1	a
odious	2	-
of lies	2	-
on principle	2	-
one cannot	1	-
one does not	2	-
one ought	2	-
one owed	2	-
one should	1	-
one's word	2	-
only fair	2	-
other people's misery	2	-
other people's suffering	2	-
ought not	1	-
ought to be ashamed	2	-
our duty	2	-
outrageous	1	a
outright lie	2	n
owe each other	2	-
owe it	1	-
owe it to	2	-
owe one another	2	-
owed her	1	-
owed him	1	-
owed them	1	-
owed us	1	-
owes it	1	-
owes it to	2	-
pack of lies	2	-
pang of	1	-
parable	2	n
pardonable	2	-
patience	1	-
penance	2	-
penitent	2	n
people ought to	2	-
perfidious	2	a
perfidy	2	-
perjure	2	v
perjury	1	-
pharisee	2	n
pious	2	a
plainly wrong	2	-
practice what	2	-
practise what	2	-
pray	1	v
prayer	1	n
preach	1	v
preacher	1	n
pride	1	-
principle is	1	-
principled	2	-
principles	1	-
profit from misery	2	-
promises are	1	-
prophet	1	n
propriety	2	-
prudence	1	-
psalm	1	n
=Quran	1	-
raised to believe	2	-
rectitude	2	-
redemption	1	-
religious	1	a
remorse	2	-
repent	2	v
repentance	2	-
reprehensible	2	a
repugnant	2	-
repulsive	2	-
respect for	1	-
respectful	1	a
reverence	2	-
revolting	1	-
right and proper	2	-
right and wrong	2	-
right from wrong	2	-
right is right	2	-
right thing	2	-
right thing to do	2	-
right to know	2	-
righteous	2	a
righteous anger	2	-
righteously	2	-
righteousness	2	-
rudeness	2	-
ruthless	1	a
sacred	2	-
sacrifice	1	v
sacrilege	2	-
sacrosanct	2	-
sadistic	2	a
salvation	2	-
samaritan	2	n
sanctified	2	-
sanctify	2	-
sanctimonious	2	a
sanctity	2	-
satan	2	-
satanic	2	-
scandalous	2	a
scorn for	1	-
scoundrel	2	n
scripture	2	n
scruple	2	n
self-respect	2	-
self-righteous	2	a
self-sacrifice	2	-
selfish	2	a
selfishness	2	-
selfless	2	a
selflessness	2	-
sense of duty	2	-
sermon	1	n
sets an example	2	-
setting an example	2	-
shabby	1	a
shalt	2	-
shame	2	v
shameful	2	a
shameless	2	a
should be ashamed	2	-
should not have to	1	-
sickening	2	-
simply wrong	2	-
sin	2	v
sinful	2	-
sinner	2	n
sleaze	2	-
sloth	2	-
social justice	2	-
solemn duty	2	-
soul	1	n
spineless	2	-
spread lies	2	-
spreading lies	2	-
stain on	1	-
stand by his word	2	-
steal from	1	-
stealing	1	-
suffering of others	2	-
swindle	1	v
taboo	1	n
take advantage of	1	-
takes advantage of	1	-
taking advantage of	1	-
teach children	1	-
teach our children	2	-
teach them that	2	-
tell lies	2	-
telling lies	2	-
temperance	2	-
temptation	1	n
the end justifies	2	-
the greater good	2	-
the hungry	2	-
the least he could do	2	-
the least of	2	-
the least one can do	2	-
the least we can do	2	-
the meek	2	-
the needy	2	-
the poor	1	-
the truth	1	-
the weak	2	-
the weakest	2	-
the wrong done	2	-
their duty	2	-
their lies	2	-
thou shalt	2	-
throw the first stone	2	-
told lies	2	-
took advantage of	1	-
=Torah	1	-
traitor	2	n
treacherous	1	-
treachery	2	-
treat each other	2	-
treat one another	2	-
treat others	2	-
treat people	2	-
treat them as	1	-
treated others	2	-
trust placed in	2	-
trustworthy	1	-
truthful	2	a
truthfulness	2	-
turn the other cheek	2	-
two-faced	2	-
tyrannical	2	a
tyranny	2	n
tyrant	2	n
unconscionable	2	a
undeserved	1	-
unethical	2	a
unfair	1	a
unfairness	2	-
unfaithful	2	-
unforgivable	2	a
ungodly	2	-
ungrateful	2	a
unholy	2	-
unjust	2	a
unkind	2	a
unpardonable	2	-
unprincipled	2	-
unrepentant	2	-
unscrupulous	2	a
unseemly	2	-
untruth	2	n
unworthy	2	-
venal	2	-
vengeance	1	-
vile	2	-
virtue	1	n
virtuous	2	a
was taught that	2	-
was wrong to	2	-
we ought	2	-
we owe it to	2	-
were taught that	2	-
what is right	2	-
what kind of country	2	-
what kind of people	2	-
what kind of person	2	-
what kind of society	2	-
what right	2	-
what sort of country	2	-
what sort of man	2	-
what sort of people	2	-
what sort of society	2	-
what was right	2	-
wicked	2	a
wickedness	2	-
will of god	2	-
word of god	2	-
worth of a human	2	-
worthy of	1	-
wrong is done	2	-
wrong of	2	-
wrong thing	2	-
wrongful	1	a
wrongs	1	-
your word	1	-
