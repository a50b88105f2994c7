import { aldrigOpfyldt, alle, betingelse, dage, hvis, led, måneder, tidspunkt } from '@sagsvej/rules'
import { persongruppe } from '../fakta/forloeb.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from '../sygedagpenge/foerste-fravaersdag.ts'
import { kommunensStart } from '../sygedagpenge/kommunens-start.ts'
import { opholdskrav } from '../sygedagpenge/ophold.ts'
import { retModKommunen } from '../sygedagpenge/ret-mod-kommunen.ts'
import { uarbejdsdygtig } from '../sygedagpenge/uarbejdsdygtighed.ts'
import { ugeLæsninger } from '../sygedagpenge/uge.ts'

/** Adopted in December 2014, in force from 5 January 2015, with effect back to 1 July 2014. */
const KILDER = [
  LOV(1486, 2014),
  LBK(43, 2015),
  LBK(1221, 2025),
  kilde(
    'Styrelsen for Arbejdsmarked og Rekruttering: andre ændringer af sygedagpengeloven',
    'http://star.dk/da/Ydelser-og-ferie/Ydelser-ved-sygdom-og-barsel/Sygedagpenge/Andre-aendringer-af-sygedagpengeloven.aspx',
  ),
]

const FØR_REFORMEN = {
  fra: '2006-07-03',
  til: '2014-06-30',
  kilder: [LBK(85, 2011), LBK(487, 2014)],
  sikkerhed: 'kontrolleret',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Jobafklaringsforløb fandtes ikke før 1. juli 2014.',
    en: 'Job clarification courses did not exist before 1 July 2014.',
  },
  er: aldrigOpfyldt,
} as const

const månedensFørste = førsteFraværsdag.begyndelsenAfMåneden()

/** The nine months: those that were over, or those that end with the month the spell begins in. Both are tried. */
const vinduer = [
  {
    navn: { da: 'de 9 afsluttede måneder før', en: 'the 9 finished months before' },
    fra: månedensFørste.minus(måneder(9)),
    til: månedensFørste.minus(dage(1)),
  },
  {
    navn: { da: 'måneden, du blev syg i, og de 8 før', en: 'the month you fell ill in and the 8 before' },
    fra: månedensFørste.minus(måneder(8)),
    til: førsteFraværsdag.minus(dage(1)),
  },
]

const læsninger = vinduer.flatMap((vindue) =>
  ugeLæsninger((days, daysInWeek) => days.antalDage(vindue.fra, vindue.til).over(dage(22 * daysInWeek))).map(
    ({ navn, grund, er }) => ({
      navn: { da: `${navn.da}: ${vindue.navn.da}`, en: `${navn.en}: ${vindue.navn.en}` },
      grund: {
        da: `${grund.da} De 9 måneder er ${vindue.navn.da}.`,
        en: `${grund.en} The 9 months are ${vindue.navn.en}.`,
      },
      er,
    }),
  ),
)

export const overGrænsenPåFørsteFraværsdag = betingelse('SDL.24a.1.grænse', {
  titel: {
    da: 'Over grænsen på første fraværsdag',
    en: 'Over the limit on the first day of absence',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...FØR_REFORMEN, hjemmel: SDL('24 a', { stk: '1' }) },
    {
      fra: '2014-07-01',
      hjemmel: SDL('24 a', { stk: '1' }),
      kilder: KILDER,
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Du er stadig over grænsen, når du har fået sygedagpenge i mere end 22 uger i de 9 måneder før den nye sygdom.',
        en: 'You are still over the limit when you had sickness benefit for more than 22 weeks in the 9 months before the new illness.',
      },
      læsninger,
    },
  ],
})

export const retTilJobafklaringVedNySygemelding = betingelse('SDL.24a.1', {
  titel: {
    da: 'Jobafklaring ved ny sygemelding',
    en: 'Job clarification when falling ill again',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...FØR_REFORMEN, hjemmel: SDL('24 a', { stk: '1' }) },
    {
      fra: '2014-07-01',
      hjemmel: SDL('24 a', { stk: '1' }),
      kilder: KILDER,
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Bliver du syg igen, mens du er over grænsen, får du ikke sygedagpenge fra kommunen. Du har ret til et jobafklaringsforløb, hvis du ellers opfylder betingelserne.',
        en: 'If you fall ill again while over the limit you get no sickness benefit from the municipality. You have a right to a job clarification course if you otherwise meet the conditions.',
      },
      er: alle(
        led(
          {
            da: 'du er over grænsen på første fraværsdag',
            en: 'you are over the limit on the first day of absence',
          },
          overGrænsenPåFørsteFraværsdag,
        ),
        led(
          {
            da: 'du havde ellers ret over for kommunen',
            en: 'you would otherwise have a right against the municipality',
          },
          retModKommunen,
        ),
        led({ da: 'du opholder dig lovligt i Danmark', en: 'you stay lawfully in Denmark' }, opholdskrav),
        led(
          {
            da: 'du kan ikke arbejde på grund af egen sygdom',
            en: 'you cannot work because of your own illness',
          },
          uarbejdsdygtig,
        ),
      ),
    },
  ],
})

export const jobafklaringVedNySygemeldingFra = tidspunkt('SDL.24a.2', {
  titel: {
    da: 'Første dag i jobafklaring ved ny sygemelding',
    en: 'First day of job clarification when falling ill again',
  },
  betyder: {
    da: 'Dagen er den første i jobafklaringsforløbet.',
    en: 'The day is the first of the job clarification course.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: retTilJobafklaringVedNySygemelding,
  versioner: [
    {
      fra: '2014-07-01',
      hjemmel: SDL('24 a', { stk: '2-5' }),
      kilder: KILDER,
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Forløbet begynder, når arbejdsgiveren eller a-kassen er færdig med at betale. Skal ingen betale først, eller er du selvstændig, begynder det på første fraværsdag.',
        en: 'The course begins when the employer or the unemployment fund has finished paying. If nobody is to pay first, or you are self-employed, it begins on the first day of absence.',
      },
      er: hvis(persongruppe.er('selvstaendig'), førsteFraværsdag, kommunensStart),
    },
  ],
})
