# category: factives
# definition: Verbs and nouns that take what follows for true: revealed, acknowledged, pointed out.
# source: Written for stance from general knowledge of English; idea: Kiparsky & Kiparsky 1970; Hooper 1975; Recasens et al. 2013 (factives); no published list copied.
# licence: CC0-1.0
# kind: open
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
acknowledge	2	-
acknowledged	2	-
acknowledges	2	-
acknowledging	2	-
came to light	2	-
confirmed that	2	-
demonstrate	2	-
demonstrated	2	-
demonstrates	2	-
demonstrating	2	-
discover	2	-
discovered	2	-
discovers	2	-
established that	2	-
expose	2	-
exposed	2	-
exposes	2	-
find that	2	-
finds that	2	-
forgets that	2	-
forgot that	2	-
found that	2	-
highlighted	2	-
highlighting	2	-
highlights	2	-
illustrate	2	-
illustrated	2	-
illustrates	2	-
illustrating	2	-
laid bare	2	-
lays bare	2	-
learned that	2	-
learns that	2	-
learnt that	2	-
made clear	2	-
made plain	2	-
makes clear	2	-
making clear	2	-
noted	2	-
notes that	2	-
noting	2	-
point out	2	-
pointed out	2	-
pointed to	2	-
pointing out	2	-
pointing to	2	-
points out	2	-
points to	2	-
prove	2	-
proved	2	-
proven	2	-
proves	2	-
proving	2	-
realise	2	-
realised	2	-
realises	2	-
realising	2	-
realize	2	-
realized	2	-
realizes	2	-
realizing	2	-
recognise	2	-
recognised	2	-
recognises	2	-
recognising	2	-
recognize	2	-
recognized	2	-
recognizes	2	-
recognizing	2	-
remembered that	2	-
reminded	2	-
reminding	2	-
reminds	2	-
reveal	2	-
revealed	2	-
reveals	2	-
show that	2	-
showed that	2	-
showing that	2	-
shown that	2	-
shows that	2	-
testify to	2	-
turned out	2	-
turning out	2	-
turns out	2	-
uncovered	2	-
uncovering	2	-
uncovers	2	-
unearthed	2	-
verified	2	-
verify	2	-
aware	1	-
indicate	1	-
indicated	1	-
indicates	1	-
indicating	1	-
point to	1	-
regret that	1	-
revelation that	1	-
show how	1	-
showed how	1	-
shows how	1	-
unaware	1	-
