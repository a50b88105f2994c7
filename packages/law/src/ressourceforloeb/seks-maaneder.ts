import {
  aldrig,
  aldrigOpfyldt,
  alle,
  alleDage,
  betingelse,
  dage,
  den,
  efterDato,
  ikke,
  led,
  måneder,
  tidspunkt,
  énAf,
} from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  arbejdeIFørsteHalvår,
  indsatsBegyndteDen,
  indsatsErBegyndt,
  perioderUdenRådighed,
  ressourceforløbErBevilget,
  ressourceforløbStartede,
} from '../fakta/ressourceforloeb.ts'
import { BEK, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { særligeGrundeModTeamet } from '../skoen/ressourceforloeb.ts'
import { FØR_ORDNINGEN } from './foer-ordningen.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

const KILDER = [LBK(701, 2022), LBK(280, 2024), BEK(2408, 2021), BEK(1708, 2024)] as const

/** The first day is day 0, and days the person was exempt are not counted. */
const halvåret = alleDage
  .uden(perioderUdenRådighed.dage())
  .dagenDerNår(
    ressourceforløbStartede.dageTil(ressourceforløbStartede.plus(måneder(6))),
    ressourceforløbStartede.plus(dage(1)),
  )

const SIGER = {
  da: 'Senest 6 måneder efter, at forløbet begyndte, skal en indsats fra din plan være i gang. Tid, hvor du var fritaget for at stå til rådighed, tæller ikke med.',
  en: 'At the latest 6 months after the course began, help named in your plan must be under way. Time you were exempt from being available is not counted.',
}

const INGEN_FRIST = {
  siger: {
    da: 'Loven satte ingen frist for, hvornår en indsats skulle være i gang.',
    en: 'The act set no deadline for help to be under way.',
  },
} as const

/** Chosen by the first day: no transitional rule for courses under way on 1 January 2022 has been read. */
const efterStarten = efterDato(ressourceforløbStartede)

export const indsatsSenest = tidspunkt('LAB.113.2', {
  titel: { da: 'En indsats skal være i gang', en: 'Help must be under way' },
  betyder: {
    da: 'Dagen er den sidste, en indsats kan begynde, før sagen skal i rehabiliteringsteamet igen. Aldrig betyder, at loven ikke satte nogen frist.',
    en: 'The day is the last on which help can begin before the case must go to the rehabilitation team again. Never means that the act set no deadline.',
  },
  vælgesEfter: efterStarten,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrig },
    {
      fra: '2013-01-01',
      til: '2021-06-30',
      hjemmel: LAB('113'),
      ...læst(LBK(415, 2013), LBK(1342, 2016), LOV(548, 2019)),
      ...INGEN_FRIST,
      er: aldrig,
    },
    {
      fra: '2021-07-01',
      til: '2021-12-31',
      hjemmel: LAB('113', { stk: '2' }),
      kilder: [LOV(548, 2019), ...KILDER, ulæst('Overgangsreglerne i lov 1160/2021')],
      sikkerhed: 'konflikt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Fristen på 6 måneder kom 1. januar 2022. Om den gælder forløb, der var begyndt før, har vi ikke læst.',
        en: 'The deadline of 6 months came on 1 January 2022. Whether it applies to courses begun before we have not read.',
      },
      læsninger: [
        {
          navn: { da: 'Fristen gælder ikke', en: 'The deadline does not apply' },
          grund: {
            da: 'Forløbet begyndte, før reglen kom.',
            en: 'The course began before the rule came.',
          },
          er: aldrig,
        },
        {
          navn: { da: 'Fristen gælder', en: 'The deadline applies' },
          grund: {
            da: 'De 6 måneder udløb, efter at reglen var kommet.',
            en: 'The 6 months ran out after the rule had come.',
          },
          er: halvåret,
        },
      ],
    },
    {
      fra: '2022-01-01',
      til: '2026-01-31',
      hjemmel: LAB('113', { stk: '2' }),
      ...læst(...KILDER),
      siger: SIGER,
      er: halvåret,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('113', { stk: '2' }),
      ...sluttet(LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      siger: SIGER,
      er: halvåret,
    },
  ],
})

const tilbageTilTeamet = {
  siger: {
    da: 'Er en indsats ikke i gang efter 6 måneder, skal kommunen forelægge sagen for rehabiliteringsteamet igen. Det gælder ikke, hvis særlige grunde taler imod, eller hvis du har haft arbejde, løntilskud eller STU.',
    en: 'If help is not under way after 6 months the municipality must put the case before the rehabilitation team again. Not so if special reasons speak against it, or if you had work, a wage subsidy or STU.',
  },
  er: alle(
    led({ da: 'fristen er gået', en: 'the deadline has passed' }, vurderingsdato.efter(indsatsSenest)),
    led(
      { da: 'indsatsen begyndte ikke i tide', en: 'the help did not begin in time' },
      énAf(ikke(indsatsErBegyndt), indsatsBegyndteDen.efter(indsatsSenest)),
    ),
    led(
      {
        da: 'du har ikke haft arbejde, løntilskud eller STU imens',
        en: 'you had no work, wage subsidy or STU meanwhile',
      },
      ikke(arbejdeIFørsteHalvår),
    ),
    led(
      { da: 'ingen særlige grunde taler imod', en: 'no special reasons speak against it' },
      ikke(særligeGrundeModTeamet),
    ),
  ),
} as const

export const sagenSkalITeamIgen = betingelse('LAB.113.2.team', {
  titel: {
    da: 'Sagen skal i rehabiliteringsteamet igen',
    en: 'The case must go to the rehabilitation team again',
  },
  vælgesEfter: efterStarten,
  relevantNår: ressourceforløbErBevilget,
  overgange: [
    {
      navn: {
        da: 'Rehabiliteringsteamet er afskaffet. Hvad der gælder gamle forløb i stedet, har vi ikke læst.',
        en: 'The rehabilitation team is abolished. What applies to old courses instead we have not read.',
      },
      hjemmel: LAB('113', { stk: '2' }),
      kilder: [LOV(1750, 2025), ...KILDER_OM_LUKNINGEN],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      når: vurderingsdato.tidligst(den('2026-07-01')),
      ukendt: {
        da: 'Kravet om et rehabiliteringsteam faldt væk 1. juli 2026. Om et gammelt ressourceforløb stadig skal forelægges et team, har vi ikke læst.',
        en: 'The demand of a rehabilitation team fell away on 1 July 2026. Whether an old resource course must still be put before a team we have not read.',
      },
    },
  ],
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      til: '2021-06-30',
      hjemmel: LAB('113'),
      ...læst(LBK(415, 2013), LBK(1342, 2016), LOV(548, 2019)),
      ...INGEN_FRIST,
      er: aldrigOpfyldt,
    },
    {
      fra: '2021-07-01',
      til: '2026-01-31',
      hjemmel: LAB('113', { stk: '2' }),
      ...læst(...KILDER),
      ...tilbageTilTeamet,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('113', { stk: '2' }),
      ...sluttet(LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      ...tilbageTilTeamet,
    },
  ],
})
