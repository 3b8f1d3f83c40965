# category: conclusion-markers
# definition: Argument and conclusion: inference, contrastive claims, verdict frames, what a fact is said to show or mean.
# source: Written for stance from general knowledge of English; idea: Hyland 2005 (transitions, attitude frames); Biber & Finegan 1989; own reading of editorials; no published list copied.
# licence: CC0-1.0
# kind: opinion
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
a classic case	2	-
a classic example	2	-
a far cry from	2	-
a perfect example	2	-
a prime example	2	-
a sure sign	2	-
a symptom of	2	-
a textbook case	2	-
a textbook example	2	-
all boils down	2	-
amounts to	2	-
and that is	2	-
as simple as that	2	-
at our peril	2	-
at the end of the day	2	-
at their peril	2	-
beg the question	2	-
begs the question	2	-
beside the point	2	-
boil down to	2	-
boils down to	2	-
case in point	2	-
come as no surprise	2	-
comes as no surprise	2	-
couldn't be more	2	-
do little to	2	-
does little to	2	-
does not matter	2	-
doesn't matter	2	-
every reason to	2	-
far from it	2	-
for too long	2	-
go to show	2	-
goes to show	2	-
gone are the days	2	-
good reason to	2	-
here is the problem	2	-
history has shown	2	-
history shows	2	-
history teaches	2	-
history tells us	2	-
history will judge	2	-
if ever there was	2	-
in the final analysis	2	-
is anything but	2	-
is at stake	2	-
is exactly what	2	-
is hardly	2	-
is just another	2	-
is little more	2	-
is more than just	2	-
is not about	2	-
is not just	2	-
is not merely	2	-
is not simply	2	-
is nothing but	2	-
is nothing new	2	-
is nothing short	2	-
is precisely	2	-
is proof	2	-
is simply	2	-
isn't about	2	-
isn't just	2	-
it is a disgrace	2	-
it is a mistake	2	-
it is a pity	2	-
it is a scandal	2	-
it is a shame	2	-
it is absurd	2	-
it is clear	2	-
it is ironic	2	-
it is not enough	2	-
it is not only	2	-
it is not that	2	-
it is only right	2	-
it is outrageous	2	-
it is right	2	-
it is shameful	2	-
it is telling	2	-
it is unacceptable	2	-
it is unfair	2	-
it is worth	2	-
it is wrong	2	-
it makes sense	2	-
it matters	2	-
it's a mistake	2	-
it's a pity	2	-
it's a scandal	2	-
it's a shame	2	-
it's clear	2	-
it's not about	2	-
it's not enough	2	-
it's not just	2	-
it's not that	2	-
leave much to be desired	2	-
leaves a lot to be desired	2	-
leaves much to be desired	2	-
little wonder	2	-
look no further	2	-
make no sense	2	-
makes all the difference	2	-
makes no sense	2	-
more harm than good	2	-
never been about	2	-
no small feat	2	-
no surprise that	2	-
no wonder	2	-
not because	2	-
not least because	2	-
not the answer	2	-
nothing could be further	2	-
nothing to do with	2	-
nothing wrong with	2	-
only serve to	2	-
only serves to	2	-
raise serious questions	2	-
raises serious questions	2	-
right to say	2	-
says a lot	2	-
says everything	2	-
says it all	2	-
says more about	2	-
small wonder	2	-
something wrong with	2	-
speaks volumes	2	-
suffice it to say	2	-
symptomatic of	2	-
testament to	2	-
that is a pity	2	-
that is a shame	2	-
that is exactly	2	-
that is not	2	-
that is the problem	2	-
that is what	2	-
that is why	2	-
that's a shame	2	-
that's exactly	2	-
that's not	2	-
that's the point	2	-
that's the problem	2	-
that's what	2	-
that's why	2	-
the bigger picture	2	-
the bottom line	2	-
the embodiment of	2	-
the epitome of	2	-
the fact of the matter	2	-
the irony is	2	-
the lesson is	2	-
the mere fact	2	-
the mere idea	2	-
the myth that	2	-
the notion that	2	-
the point is	2	-
the problem is	2	-
the problem with	2	-
the question remains	2	-
the real issue	2	-
the real problem	2	-
the real question	2	-
the real reason	2	-
the real scandal	2	-
the real story	2	-
the right side of history	2	-
the sooner the	2	-
the trouble is	2	-
the trouble with	2	-
the upshot is	2	-
the wrong direction	2	-
the wrong message	2	-
the wrong side of history	2	-
there is nothing	2	-
there's nothing	2	-
therefore	2	-
therein lies	2	-
this is an outrage	2	-
this is exactly	2	-
this is not	2	-
this is nothing	2	-
this is what	2	-
this is why	2	-
this isn't	2	-
this means	2	-
this proves	2	-
this should	2	-
this shows	2	-
thus	2	-
too good to be true	2	-
too little too late	2	-
what is clear	2	-
what is more	2	-
what is striking	2	-
what is worse	2	-
what matters	2	-
what's more	2	-
what's worse	2	-
what's wrong with	2	-
which is why	2	-
a reminder of	1	-
a reminder that	1	-
after all	1	-
akin to	1	-
all too often	1	-
among the best	1	-
among the worst	1	-
and not just	1	-
as a result	1	-
at its best	1	-
at its worst	1	-
at stake	1	-
at the expense of	1	-
at the heart of	1	-
but because	1	-
but rather	1	-
comes down to	1	-
consequently	1	-
does not mean	1	-
doesn't mean	1	-
evidence that	1	-
far from	1	-
few if any	1	-
given that	1	-
hence	1	-
in conclusion	1	-
in short	1	-
in stark contrast	1	-
in sum	1	-
in the face of	1	-
in the long run	1	-
is not only	1	-
it follows	1	-
it is true that	1	-
it's true that	1	-
more than just	1	-
nevertheless	1	-
no better than	1	-
no different from	1	-
no matter how	1	-
no matter what	1	-
nonetheless	1	-
not in spite of	1	-
not simply	1	-
nothing more	1	-
on the contrary	1	-
one of the best	1	-
one of the finest	1	-
one of the greatest	1	-
one of the most	1	-
one of the worst	1	-
precisely because	1	-
raises the question	1	-
reminiscent of	1	-
serves as a reminder	1	-
that kind of	1	-
that means	1	-
that sort of	1	-
the answer is	1	-
the fact that	1	-
the idea that	1	-
the only reason	1	-
the only thing	1	-
this kind of	1	-
this sort of	1	-
under the guise	1	-
under the pretext	1	-
what happened to	1	-
which means	1	-
with impunity	1	-
