import { aldrigOpfyldt, alle, betingelse, den, ikke, krav, led, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { ventet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { førsteFraværsdag } from '../sygedagpenge/foerste-fravaersdag.ts'
import { periodensUdløb } from '../sygedagpenge/forlaengelse/afgoerelse-om-forlaengelse.ts'
import { kanForlænges } from '../sygedagpenge/forlaengelse/forlaengelse.ts'
import { livstruendeSygedagpengeOphører } from '../sygedagpenge/livstruende-valg.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { harPensionEllerAlderen } from '../sygedagpenge/revurdering-pensionister.ts'
import { uarbejdsdygtig } from '../sygedagpenge/uarbejdsdygtighed.ts'
import { retTilJobafklaringVedNySygemelding } from './ny-sygemelding.ts'

const stadigSyg = led(
  { da: 'du kan ikke arbejde på grund af egen sygdom', en: 'you cannot work because of your own illness' },
  uarbejdsdygtig,
)

// SDL.24.2 and SDL.27.3 give this right to those under SDL.24.1, and so not to those under SDL.25.1.
const efterSygedagpenge = alle(
  periodensUdløb.senest(vurderingsdato),
  ikke(harPensionEllerAlderen),
  ikke(kanForlænges),
)

/** The three ways into it, as numbers or sentences of the paragraph: each where it stands in that version. */
const vej = {
  efterSygedagpenge: (nr: string) =>
    krav(
      nr,
      {
        da: 'dine sygedagpenge slutter og kan ikke forlænges',
        en: 'your sickness benefit ends and cannot be extended',
      },
      efterSygedagpenge,
    ),
  efterNySygemelding: (nr: string) =>
    krav(
      nr,
      {
        da: 'du blev syg igen, mens du var over grænsen',
        en: 'you fell ill again while over the limit',
      },
      retTilJobafklaringVedNySygemelding,
    ),
  efterLivstruendeSygdom: (nr: string) =>
    krav(
      nr,
      {
        da: 'dine sygedagpenge ved livstruende sygdom slutter',
        en: 'your benefit for a life-threatening illness ends',
      },
      livstruendeSygedagpengeOphører,
    ),
}

const siger = {
  da: 'Du har ret til jobafklaringsforløb, når dine sygedagpenge slutter uden forlængelse, og du stadig er syg. Det gælder også, hvis du bliver syg igen, mens du er over grænsen.',
  en: 'You have a right to a job clarification course when your sickness benefit ends without extension and you are still ill. So also if you fall ill again while over the limit.',
}

const sigerMedLivstruende = {
  da: `${siger.da} Fra 2016 gælder det også, når sygedagpenge ved livstruende sygdom slutter.`,
  en: `${siger.en} From 2016 also when benefit for a life-threatening illness ends.`,
}

/** The right to a jobafklaringsforløb on the day the case is looked at. */
export const retTilJobafklaring = betingelse('LAB.107.1', {
  titel: { da: 'Ret til jobafklaringsforløb', en: 'A right to a job clarification course' },
  vælgesEfter: påDenDag,
  // without an illness that has begun, no benefit of it has ended; before the scheme there is nothing to ask
  relevantNår: énAf(vurderingsdato.før(den('2014-07-01')), førsteFraværsdag.senest(vurderingsdato)),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2014-06-30',
      hjemmel: LAB('68 d', { stk: '1' }),
      kilder: [LOV(720, 2014), LBK(990, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Jobafklaringsforløb fandtes ikke før 1. juli 2014. Sluttede dine sygedagpenge før, var der ikke ret til et forløb.',
        en: 'Job clarification courses did not exist before 1 July 2014. If your benefit ended before, there was no right to one.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2014-07-01',
      til: '2015-12-31',
      hjemmel: LAB('68 d', { stk: '1' }),
      kilder: [LBK(990, 2014), LOV(1486, 2014), LBK(807, 2015)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger,
      note: {
        da: 'Retten ved ny sygemelding blev vedtaget i december 2014 med virkning tilbage fra 1. juli 2014.',
        en: 'The right when falling ill again was adopted in December 2014 with effect back to 1 July 2014.',
      },
      er: alle(stadigSyg, énAf(vej.efterSygedagpenge('1. pkt.'), vej.efterNySygemelding('2. pkt.'))),
    },
    {
      fra: '2016-01-01',
      til: '2019-12-31',
      hjemmel: LAB('68 d', { stk: '1' }),
      kilder: [LBK(1342, 2016)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: sigerMedLivstruende,
      er: alle(
        stadigSyg,
        énAf(
          vej.efterSygedagpenge('1. pkt.'),
          vej.efterNySygemelding('2. pkt.'),
          vej.efterLivstruendeSygdom('3. pkt.'),
        ),
      ),
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('107'),
      kilder: [LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: sigerMedLivstruende,
      er: alle(
        stadigSyg,
        énAf(vej.efterSygedagpenge('1'), vej.efterNySygemelding('2'), vej.efterLivstruendeSygdom('3')),
      ),
    },
    {
      fra: '2027-01-01',
      hjemmel: LAB('107'),
      ...ventet(
        kilde('Styrelsen for Arbejdsmarked og Rekruttering: reformens andet trin ventes 1. januar 2027'),
        kilde('KL’s høringssvar af 12. november 2025 om sygedagpenge- og aktivloven'),
      ),
      siger: {
        da: 'Jobafklaringsforløb ventes afskaffet. I stedet ventes du at kunne blive på sygedagpenge med en lavere sats.',
        en: 'Job clarification is expected to be abolished. Instead you are expected to stay on sickness benefit at a lower rate.',
      },
      note: {
        da: 'Loven er ikke vedtaget. Hvad der sker med løbende forløb, er ikke fundet.',
        en: 'The act has not been adopted. What happens to running courses has not been found.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
