# category: report-verbs-loaded
# definition: Verbs of saying that add the reporter's view of the speaker or of the claim; every form listed.
# source: Written for stance from general knowledge of English; idea: Recasens et al. 2013 (assertives and implicatives); own list; no published list copied.
# licence: CC0-1.0
# kind: open
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
accused	2	-
accuses	2	-
accusing	2	-
admits	2	-
admitted	2	-
admitting	2	-
allege	2	-
alleged	2	-
allegedly	2	-
alleges	2	-
alleging	2	-
appealed for	2	-
appealed to	2	-
applauded	2	-
applauding	2	-
applauds	2	-
argue	2	-
argued	2	-
argues	2	-
arguing	2	-
assert	2	-
asserted	2	-
asserting	2	-
asserts	2	-
begged	2	-
berated	2	-
berates	2	-
berating	2	-
blamed	2	-
blames	2	-
blaming	2	-
blasted	2	-
blasts	2	-
boasted	2	-
boasting	2	-
boasts	2	-
bragged	2	-
bragging	2	-
brags	2	-
called for	2	-
called on	2	-
calling for	2	-
calling on	2	-
calls for	2	-
calls on	2	-
cast doubt	2	-
castigated	2	-
castigates	2	-
charged that	2	-
charges that	2	-
chastised	2	-
chided	2	-
chides	2	-
claimed	2	-
claiming	2	-
commended	2	-
commending	2	-
commends	2	-
complained	2	-
complaining	2	-
complains	2	-
conceded	2	-
concedes	2	-
conceding	2	-
condemned	2	-
condemning	2	-
condemns	2	-
confessed	2	-
confessing	2	-
contend	2	-
contended	2	-
contending	2	-
contends	2	-
countered	2	-
countering	2	-
criticised	2	-
criticises	2	-
criticising	2	-
criticized	2	-
criticizes	2	-
criticizing	2	-
decried	2	-
decries	2	-
decrying	2	-
demanded	2	-
denied	2	-
denies	2	-
denounced	2	-
denounces	2	-
denouncing	2	-
deny	2	-
denying	2	-
dismissed as	2	-
dismissed claims	2	-
disputed	2	-
disputes	2	-
disputing	2	-
doubled down	2	-
drawn criticism	2	-
drew criticism	2	-
emphasised	2	-
emphasises	2	-
emphasising	2	-
emphasized	2	-
emphasizes	2	-
emphasizing	2	-
exhorted	2	-
expressed concern	2	-
expressed confidence	2	-
expressed doubt	2	-
expressed fears	2	-
expressed frustration	2	-
expressed hope	2	-
expressed regret	2	-
expressed support	2	-
fired back	2	-
fires back	2	-
hailed	2	-
hailing	2	-
hails	2	-
hinted	2	-
hinting	2	-
hints at	2	-
hit back	2	-
hit out	2	-
hitting back	2	-
hitting out	2	-
implied	2	-
implies	2	-
implored	2	-
implores	2	-
implying	2	-
insinuated	2	-
insist	2	-
insisted	2	-
insisting	2	-
insists	2	-
lambaste	2	-
lambasted	2	-
lambastes	2	-
lambasting	2	-
lambasts	2	-
lamented	2	-
lamenting	2	-
laments	2	-
lashed out	2	-
lashes out	2	-
lashing out	2	-
lauded	2	-
lauding	2	-
lauds	2	-
maintained that	2	-
maintains that	2	-
mused	2	-
muses	2	-
musing	2	-
objected	2	-
objecting	2	-
objects to	2	-
pleaded with	2	-
pledged	2	-
pledges	2	-
pledging	2	-
praised	2	-
praises	2	-
praising	2	-
proclaimed	2	-
proclaiming	2	-
proclaims	2	-
professed	2	-
professing	2	-
protested that	2	-
quipped	2	-
railed	2	-
railing against	2	-
rails against	2	-
raised concerns	2	-
raised doubts	2	-
rebuffed	2	-
rebuffs	2	-
rebuked	2	-
rebukes	2	-
refuted	2	-
refutes	2	-
refuting	2	-
rejected claims	2	-
retorted	2	-
retorts	2	-
ripped into	2	-
scolded	2	-
scolds	2	-
shot back	2	-
slammed	2	-
slamming	2	-
slams	2	-
sparked criticism	2	-
sparked outrage	2	-
speculated	2	-
speculates	2	-
speculating	2	-
takes aim	2	-
takes issue	2	-
taking aim	2	-
taking issue	2	-
threatened to	2	-
threatening to	2	-
threatens to	2	-
took aim	2	-
took issue	2	-
took to task	2	-
tore into	2	-
under fire for	2	-
underscored	2	-
underscores	2	-
underscoring	2	-
urged	2	-
urges	2	-
urging	2	-
voiced concern	2	-
voiced doubts	2	-
vowed	2	-
vowing	2	-
vows	2	-
warned	2	-
warning	2	-
warns	2	-
accusation	1	-
accusations	1	-
accuse	1	-
admit	1	-
allegation	1	-
allegations	1	-
blame	1	-
claim	1	-
claims	1	-
complain	1	-
concede	1	-
condemn	1	-
condemnation	1	-
criticise	1	-
criticism	1	-
criticisms	1	-
criticize	1	-
demands	1	-
denial	1	-
denials	1	-
denounce	1	-
disagreed	1	-
disagreeing	1	-
disagrees	1	-
dismiss	1	-
dismissed	1	-
dismisses	1	-
dismissing	1	-
emphasise	1	-
emphasize	1	-
expects that	1	-
feared that	1	-
fears that	1	-
hoped that	1	-
hopes that	1	-
pledge	1	-
praise	1	-
promised	1	-
promises	1	-
protested	1	-
questioned	1	-
rebuke	1	-
reject	1	-
rejected	1	-
rejecting	1	-
rejects	1	-
stress	1	-
stressed	1	-
stresses	1	-
stressing	1	-
threatened	1	-
threatens	1	-
urge	1	-
vow	1	-
warn	1	-
warnings	1	-
welcomed	1	-
welcomes	1	-
worried that	1	-
worries that	1	-
