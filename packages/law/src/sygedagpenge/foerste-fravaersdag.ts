import { aldrig, dage, efterDato, hvis, kaldet, tidspunkt } from '@sagsvej/rules'
import { fravær, vurderingsdato } from '../fakta/forloeb.ts'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'

/** Days away because of own sickness, in whole or in part; a day one went home early is none. */
export const fraværsdage = kaldet(
  { da: 'dine sygedage', en: 'your days of sickness' },
  fravær.hvor((p) => p.omfang.er('fuldt', 'delvist')).dage(),
)

const BEGYNDELSEN = { da: 'den dag, fraværet begyndte', en: 'the day the absence began' }

/** The first day of the present spell, also when it is partial and so no first day of absence. Weeks count from it. */
export const fraværetsBegyndelse = kaldet(BEGYNDELSEN, fraværsdage.førsteDagIForløbet(vurderingsdato))

/** The last day of the present spell; never while it still runs. */
export const fraværetsSidsteDag = kaldet(
  { da: 'den sidste dag i fraværet', en: 'the last day of the absence' },
  fraværsdage.sidsteDagIForløbet(vurderingsdato),
)

export const efterFraværetsBegyndelse = efterDato(fraværetsBegyndelse, BEGYNDELSEN)

const heleDage = fravær.hvor((p) => p.omfang.er('fuldt')).dage()

/** Of any age: the provision below begins with the act. */
export const førsteHeleDag = kaldet(
  { da: 'den første hele sygedag', en: 'the first whole day of sickness' },
  heleDage.dagenDerNår(dage(1), fraværetsBegyndelse),
)

/** The first whole day of absence in the present spell. The act names the day without defining it. */
export const førsteFraværsdag = tidspunkt('SDL.6.1', {
  titel: { da: 'Første fraværsdag', en: 'First day of absence' },
  betyder: {
    da: 'Dagen er den, mange af lovens frister regnes fra. Aldrig betyder, at du ikke har været væk en hel dag i dette fravær.',
    en: 'The day is the one many limits of the act are counted from. Never means that you have not been away a whole day in this absence.',
  },
  vælgesEfter: efterFraværetsBegyndelse,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: SDL('6', { stk: '1' }),
      kilder: [
        LBK(1221, 2025),
        kilde(
          'Ankestyrelsens principafgørelse 10-21',
          'https://lundsteenwiederquist.dk/index.php/2022/04/10/principafgorelse-10-21-om-tidspunkt-for-ret-til-sygedagpenge-forste-fravaersdag/',
        ),
      ],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Første fraværsdag er den første hele dag, du er væk fra arbejdet på grund af egen sygdom. Går du hjem i løbet af dagen, er det ikke en fraværsdag.',
        en: 'The first day of absence is the first whole day you are away from work because of your own illness. A day you went home early is not one.',
      },
      // A whole day of a later spell is not the first day of this one.
      er: hvis(førsteHeleDag.senest(fraværetsSidsteDag), førsteHeleDag, aldrig),
    },
  ],
})

/** The selector most of this act uses. */
export const efterFørsteFraværsdag = efterDato(førsteFraværsdag, {
  da: 'første fraværsdag',
  en: 'the first day of absence',
})
