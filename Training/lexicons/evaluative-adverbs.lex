# category: evaluative-adverbs
# definition: Adverbs of stance and attitude: the writer comments on the whole statement, or judges how a thing was done.
# source: Written for stance from general knowledge of English; idea: Biber & Finegan 1989 (stance adverbials); Hyland 2005 (attitude markers); no published list copied.
# licence: CC0-1.0
# kind: evaluative
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
absurdly	2	-
admirably	2	-
amazingly	2	-
appallingly	2	-
as it should be	2	-
astonishingly	2	-
astoundingly	2	-
atrociously	2	-
bafflingly	2	-
best of all	2	-
better still	2	-
better yet	2	-
bizarrely	2	-
brilliantly	2	-
callously	2	-
comically	2	-
commendably	2	-
curiously enough	2	-
cynically	2	-
deplorably	2	-
depressingly	2	-
disappointingly	2	-
disastrously	2	-
disgracefully	2	-
disgustingly	2	-
dishonestly	2	-
disturbingly	2	-
dreadfully	2	-
egregiously	2	-
embarrassingly	2	-
encouragingly	2	-
farcically	2	-
fittingly	2	-
foolishly	2	-
for good reason	2	-
fortunately	2	-
frighteningly	2	-
frustratingly	2	-
glaringly	2	-
gratifyingly	2	-
grotesquely	2	-
heroically	2	-
hilariously	2	-
horrifically	2	-
horrifyingly	2	-
hypocritically	2	-
idiotically	2	-
incomprehensibly	2	-
inexcusably	2	-
inexplicably	2	-
infuriatingly	2	-
insultingly	2	-
interestingly enough	2	-
ironically	2	-
justifiably	2	-
lamentably	2	-
laughably	2	-
luckily	2	-
ludicrously	2	-
maddeningly	2	-
magnificently	2	-
marvellously	2	-
marvelously	2	-
mercifully	2	-
mindlessly	2	-
more importantly	2	-
most importantly	2	-
nauseatingly	2	-
needlessly	2	-
obscenely	2	-
oddly	2	-
ominously	2	-
outrageously	2	-
paradoxically	2	-
pathetically	2	-
perversely	2	-
pitifully	2	-
pointlessly	2	-
preposterously	2	-
reassuringly	2	-
recklessly	2	-
refreshingly	2	-
regrettably	2	-
remarkably	2	-
ridiculously	2	-
rightfully	2	-
rightly	2	-
sadly	2	-
scandalously	2	-
senselessly	2	-
shamefully	2	-
shockingly	2	-
sickeningly	2	-
significantly enough	2	-
spectacularly	2	-
splendidly	2	-
strangely	2	-
stupidly	2	-
sublimely	2	-
superbly	2	-
surprisingly	2	-
suspiciously	2	-
tellingly	2	-
terrifyingly	2	-
thankfully	2	-
to her credit	2	-
to his credit	2	-
to his shame	2	-
to its credit	2	-
to its shame	2	-
to my mind	2	-
to their credit	2	-
to their shame	2	-
tragically	2	-
troublingly	2	-
unbelievably	2	-
uncannily	2	-
understandably	2	-
undeservedly	2	-
unfairly	2	-
unforgivably	2	-
unfortunately	2	-
unhappily	2	-
unjustifiably	2	-
unjustly	2	-
unnecessarily	2	-
unreasonably	2	-
unsurprisingly	2	-
unwisely	2	-
weirdly	2	-
with a straight face	2	-
with good reason	2	-
wonderfully	2	-
worryingly	2	-
worse still	2	-
worse yet	2	-
worst of all	2	-
aimlessly	1	-
alarmingly	1	-
amusingly	1	-
arbitrarily	1	-
arrogantly	1	-
badly	1	-
beautifully	1	-
begrudgingly	1	-
belatedly	1	-
bitterly	1	-
blindly	1	-
blithely	1	-
bluntly	1	-
boldly	1	-
bravely	1	-
brazenly	1	-
carelessly	1	-
cheaply	1	-
cleverly	1	-
clumsily	1	-
complacently	1	-
correctly	1	-
courageously	1	-
cravenly	1	-
criminally	1	-
crucially	1	-
crudely	1	-
cruelly	1	-
curiously	1	-
deceptively	1	-
deftly	1	-
deliberately	1	-
demonstrably	1	-
dubiously	1	-
dutifully	1	-
effortlessly	1	-
elegantly	1	-
eloquently	1	-
endlessly	1	-
erroneously	1	-
exquisitely	1	-
falsely	1	-
famously	1	-
fiercely	1	-
fraudulently	1	-
generously	1	-
glibly	1	-
gloriously	1	-
graciously	1	-
gratuitously	1	-
grudgingly	1	-
half-heartedly	1	-
haphazardly	1	-
happily	1	-
helpfully	1	-
hopefully	1	-
hopelessly	1	-
humanely	1	-
humbly	1	-
hysterically	1	-
ideally	1	-
illogically	1	-
implausibly	1	-
importantly	1	-
impressively	1	-
improperly	1	-
inaccurately	1	-
inadequately	1	-
incompetently	1	-
ineptly	1	-
inevitably	1	-
ingeniously	1	-
insanely	1	-
insidiously	1	-
interestingly	1	-
irrationally	1	-
irresponsibly	1	-
justly	1	-
knowingly	1	-
lamely	1	-
lazily	1	-
memorably	1	-
miserably	1	-
misleadingly	1	-
mistakenly	1	-
morally	1	-
nakedly	1	-
neatly	1	-
nicely	1	-
nobly	1	-
obligingly	1	-
opportunistically	1	-
painstakingly	1	-
perfectly	1	-
persuasively	1	-
plausibly	1	-
poorly	1	-
predictably	1	-
pretentiously	1	-
properly	1	-
prudently	1	-
relentlessly	1	-
ruthlessly	1	-
selfishly	1	-
sensibly	1	-
shamelessly	1	-
slavishly	1	-
sloppily	1	-
smugly	1	-
strikingly	1	-
stubbornly	1	-
stunningly	1	-
suitably	1	-
thoughtfully	1	-
thoughtlessly	1	-
tirelessly	1	-
unapologetically	1	-
unashamedly	1	-
unduly	1	-
unethically	1	-
unhelpfully	1	-
vaguely	1	-
valiantly	1	-
viciously	1	-
wantonly	1	-
wilfully	1	-
willfully	1	-
wisely	1	-
woefully inadequate	1	-
woefully short	1	-
wrongfully	1	-
wrongly	1	-
