import { alle, betingelse, led, énAf } from '@sagsvej/rules'
import { arbejdsgiverensBetaling } from '../fakta/anmeldelse.ts'
import { persongruppe, vurderingsdato } from '../fakta/forloeb.ts'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { refusionMedAftale } from './aftale/refusion-fra-foerste-dag.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from './foerste-fravaersdag.ts'
import { kommunensStart } from './kommunens-start.ts'
import { retModKommunen } from './ret-mod-kommunen.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const fraFørsteDag = alle(refusionMedAftale, vurderingsdato.tidligst(førsteFraværsdag))

/** What is refunded is what the employee would otherwise have from the municipality. */
const iStedetForLønmodtageren = alle(
  vurderingsdato.tidligst(kommunensStart),
  led(
    { da: 'Du har ret over for kommunen', en: 'You have a right against the municipality' },
    retModKommunen,
  ),
)

const fælles = {
  hjemmel: SDL('54', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Betaler din arbejdsgiver løn, mens du er syg, får arbejdsgiveren dine sygedagpenge fra den dag, kommunen betaler. Med en godkendt aftale om langvarig sygdom er det fra første fraværsdag.',
    en: 'If your employer pays wages while you are ill, the employer gets your sickness benefit from the day the municipality pays. With an approved agreement on a lasting illness it is from the first day of absence.',
  },
  note: {
    da: 'Forsikring for mindre arbejdsgivere og de midlertidige regler om covid-19 er ikke med her.',
    en: 'The insurance of small employers and the temporary covid-19 rules are not in here.',
  },
  er: alle(
    led({ da: 'Du er lønmodtager', en: 'You are an employee' }, persongruppe.er('loenmodtager')),
    led(
      { da: 'Arbejdsgiveren betaler løn under sygdommen', en: 'The employer pays wages in the illness' },
      arbejdsgiverensBetaling.er('loen'),
    ),
    led(
      { da: 'Kommunen betaler for dagen', en: 'The municipality pays for the day' },
      énAf(iStedetForLønmodtageren, fraFørsteDag),
    ),
  ),
}

/** Whether an employer that pays wages gets the benefit of the day in its place. */
export const refusionTilArbejdsgiver = betingelse('SDL.54.1', {
  titel: { da: 'Refusion til arbejdsgiveren', en: 'A refund to the employer' },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...fælles,
      fra: FRA_LBK_2011,
      kilder: [
        LBK(85, 2011),
        LBK(1221, 2025),
        kilde(
          'Ankestyrelsens principafgørelse 10-21',
          'https://lundsteenwiederquist.dk/index.php/2022/04/10/principafgorelse-10-21-om-tidspunkt-for-ret-til-sygedagpenge-forste-fravaersdag/',
        ),
      ],
      sikkerhed: 'kontrolleret',
    },
  ],
})
