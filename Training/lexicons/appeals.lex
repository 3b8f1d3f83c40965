# category: appeals
# definition: Exhortation and address: the writer calls on the reader or on a "we" to act, feel or look.
# source: Written for stance from general knowledge of English; idea: Hyland 2005 (engagement markers: directives, appeals to shared ground); no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
all of us	2	-
ask yourself	2	-
ask yourselves	2	-
basic decency	2	-
bear in mind	2	-
beware	2	-
call your congressman	2	-
come on	2	-
common decency	2	-
common sense	2	-
consider the case	2	-
consider this	2	-
dear reader	2	-
dear readers	2	-
do not be fooled	2	-
do not believe	2	-
do not forget	2	-
do the right thing	2	-
don't be fooled	2	-
don't forget	2	-
don't let	2	-
enough is enough	2	-
fellow americans	2	-
fellow citizens	2	-
fight back	2	-
for god's sake	2	-
for goodness sake	2	-
for heaven's sake	2	-
future generations	2	-
generations to come	2	-
gentle reader	2	-
get real	2	-
god bless	2	-
god help us	2	-
hats off	2	-
human decency	2	-
imagine a	2	-
imagine if	2	-
imagine that	2	-
imagine the	2	-
join us	2	-
just imagine	2	-
just look at	2	-
just think	2	-
keep in mind	2	-
kudos	2	-
lest we forget	2	-
let that sink in	2	-
let us	2	-
let's	2	-
long live	2	-
look around	2	-
look at the	2	-
my fellow	2	-
my friends	2	-
never again	2	-
never forget	2	-
no one should	2	-
nobody should	2	-
none of us	2	-
not in my name	2	-
not on our watch	2	-
open your eyes	2	-
our country	2	-
our democracy	2	-
our founding fathers	2	-
our freedom	2	-
our freedoms	2	-
our government	2	-
our grandchildren	2	-
our leaders	2	-
our nation	2	-
our planet	2	-
our politicians	2	-
our politics	2	-
our rights	2	-
our society	2	-
our troops	2	-
our values	2	-
our way of life	2	-
our world	2	-
remember that	2	-
remember when	2	-
rise up	2	-
say no to	2	-
say yes to	2	-
shame on	2	-
speak up	2	-
stand firm	2	-
stand up for	2	-
stand up to	2	-
take a stand	2	-
take heed	2	-
thank god	2	-
thank goodness	2	-
thank heavens	2	-
the american people	2	-
the buck stops	2	-
the rest of us	2	-
they deserve better	2	-
think again	2	-
think twice	2	-
this great nation	2	-
three cheers	2	-
wake up	2	-
we deserve better	2	-
you and i	2	-
you and me	2	-
folks	1	-
look at	1	-
look to	1	-
many of us	1	-
most of us	1	-
our borders	1	-
our collective	1	-
our economy	1	-
our own	1	-
our time	1	-
our times	1	-
please	1	-
rule of law	1	-
some of us	1	-
take for example	1	-
the common good	1	-
the greater good	1	-
the public good	1	-
the public interest	1	-
the right thing	1	-
think of	1	-
this country	1	-
this nation	1	-
those of us	1	-
welcome to	1	-
