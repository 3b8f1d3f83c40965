# category: irony-markers
# definition: Distance and mockery: words by which a writer disowns what the sentence says, mock politeness and mock surprise.
# source: Written for stance from general knowledge of English; idea: own list; Riloff et al. 2013 and Martin & White 2005 for the notion of disclaim; no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
aha	2	-
apparently not	2	-
as if by magic	2	-
as luck would have it	2	-
ask us to believe	2	-
asks us to believe	2	-
believe it or not	2	-
bless her heart	2	-
bless his heart	2	-
bless their hearts	2	-
can't make this up	2	-
color me surprised	2	-
colour me surprised	2	-
conveniently	2	-
dear leader	2	-
expect us to believe	2	-
expects us to believe	2	-
faux	2	-
for crying out loud	2	-
funny how	2	-
gee	2	-
give me a break	2	-
go figure	2	-
god forbid	2	-
good luck with	2	-
heaven forbid	2	-
heaven knows	2	-
hmm	2	-
ho hum	2	-
how convenient	2	-
how dare	2	-
how nice	2	-
if you can believe it	2	-
if you please	2	-
in his infinite wisdom	2	-
in its infinite wisdom	2	-
in its wisdom	2	-
in their infinite wisdom	2	-
in their wisdom	2	-
isn't it funny	2	-
lo and behold	2	-
magically	2	-
miraculously	2	-
much vaunted	2	-
never fear	2	-
nice try	2	-
no kidding	2	-
no prizes for guessing	2	-
not to worry	2	-
of all people	2	-
of all places	2	-
of all things	2	-
oh dear	2	-
oh please	2	-
oh so	2	-
oh well	2	-
oh yes	2	-
our glorious	2	-
our masters	2	-
our rulers	2	-
pray tell	2	-
purported	2	-
right on cue	2	-
shock horror	2	-
so called	2	-
so much for	2	-
so-called	2	-
soi-disant	2	-
spare me	2	-
spare us	2	-
supposedly	2	-
surprise surprise	2	-
thanks a lot	2	-
the great and the good	2	-
the joke is on	2	-
the mind boggles	2	-
they'd have us believe	2	-
voila	2	-
voilà	2	-
wait for it	2	-
wannabe	2	-
want us to believe	2	-
wants us to believe	2	-
we are asked to believe	2	-
we are expected to believe	2	-
we are supposed to believe	2	-
we are told	2	-
what a coincidence	2	-
what a joke	2	-
what a relief	2	-
what a shock	2	-
what a surprise	2	-
what could go wrong	2	-
what could possibly go wrong	2	-
who knew	2	-
who would have thought	2	-
would have us believe	2	-
would have you believe	2	-
would you believe	2	-
wouldn't you know	2	-
yeah right	2	-
you couldn't make it up	2	-
you don't say	2	-
you guessed it	2	-
alas	1	-
and so on and so forth	1	-
as if	1	-
as though	1	-
blah blah	1	-
bravo	1	-
but of course	1	-
dear old	1	-
duly	1	-
good old	1	-
gosh	1	-
heck	1	-
of sorts	1	-
=Oh	1	-
=oh	1	-
or so they	1	-
or so we	1	-
or something	1	-
poor old	1	-
quote unquote	1	-
self-declared	1	-
self-described	1	-
somehow managed	1	-
somehow manages	1	-
whoa	1	-
would-be	1	-
wow	1	-
yikes	1	-
