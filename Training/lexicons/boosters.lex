# category: boosters
# definition: Marks of certainty: the writer vouches for the statement or presents it as shared knowledge.
# source: Written for stance from general knowledge of English; idea: Hyland 2005 (boosters); Biber & Finegan 1989 (certainty); no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
all too clear	2	-
all too obvious	2	-
as we know	2	-
beyond a doubt	2	-
beyond a shadow of a doubt	2	-
beyond all doubt	2	-
beyond any doubt	2	-
beyond dispute	2	-
beyond doubt	2	-
beyond question	2	-
by definition	2	-
categorically	2	-
clear that	2	-
clearly	2	-
crystal clear	2	-
definitely	2	-
doubtless	2	-
everybody knows	2	-
everyone knows	2	-
evident that	2	-
evidently	2	-
face it	2	-
few would deny	2	-
for sure	2	-
frankly	2	-
hands down	2	-
hardly a surprise	2	-
hardly surprising	2	-
in fact	2	-
in reality	2	-
in truth	2	-
incontrovertibly	2	-
indisputably	2	-
inescapable conclusion	2	-
inescapably	2	-
irrefutable	2	-
irrefutably	2	-
it goes without saying	2	-
it is a fact that	2	-
it is no secret	2	-
it is no surprise	2	-
it is obvious	2	-
it is undeniable	2	-
it should be clear	2	-
it should be obvious	2	-
it's no secret	2	-
it's no surprise	2	-
it's obvious	2	-
let me be clear	2	-
let us be clear	2	-
let us be honest	2	-
let's be clear	2	-
let's be honest	2	-
make no mistake	2	-
manifestly	2	-
mark my words	2	-
needless to say	2	-
no accident	2	-
no coincidence	2	-
no doubt	2	-
no getting away from	2	-
no one can deny	2	-
no one doubts	2	-
no question	2	-
no two ways about	2	-
nobody can deny	2	-
nobody doubts	2	-
obvious that	2	-
obviously	2	-
of course	2	-
palpably	2	-
patently	2	-
perfectly obvious	2	-
plain and simple	2	-
plain to see	2	-
plainly	2	-
pure and simple	2	-
rest assured	2	-
self-evidently	2	-
surely	2	-
the fact is	2	-
the fact remains	2	-
the harsh reality	2	-
the plain fact	2	-
the plain truth	2	-
the reality is	2	-
the sad fact	2	-
the sad reality	2	-
the sad truth	2	-
the simple fact	2	-
the simple truth	2	-
the truth is	2	-
the truth of the matter	2	-
the ugly truth	2	-
there is no denying	2	-
there's no denying	2	-
to be honest	2	-
truth be told	2	-
unarguably	2	-
undeniably	2	-
undoubtedly	2	-
unequivocally	2	-
unmistakably	2	-
unquestionably	2	-
we all know	2	-
we know that	2	-
we now know	2	-
without a doubt	2	-
without a shadow of a doubt	2	-
without any doubt	2	-
without doubt	2	-
without question	2	-
you bet	2	-
you can bet	2	-
actually	1	-
as a matter of fact	1	-
candidly	1	-
certainly	1	-
conclusively	1	-
for all to see	1	-
honestly	1	-
literally	1	-
naturally	1	-
no secret	1	-
once and for all	1	-
really	1	-
seriously	1	-
speak for themselves	1	-
speaks for itself	1	-
stands to reason	1	-
sure enough	1	-
time and again	1	-
time and time again	1	-
truly	1	-
truthfully	1	-
ultimately	1	-
undisputed	1	-
you see	1	-
