import { aldrig, aldrigOpfyldt, alle, betingelse, dage, led, måneder, tidspunkt, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { mentorensArbejdsgiver, mentorstøtteBegyndte } from '../../fakta/mentor.ts'
import { udskrivesFraPsykiatrien, udskrivningsdag } from '../../fakta/mentor-efter-psykiatri.ts'
import { optagetPåUddannelse, optagetPåUddannelseDen } from '../../fakta/mentor-paa-uddannelse.ts'
import { kilde, LBK, LOV } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, sluttet, ventet } from '../../lovsamling/laest.ts'
import { LAB } from '../../lovsamling/love.ts'
import { mentorErAfgørendeOgUdOverDetSædvanlige, mentorFremmerMålet } from '../../skoen/mentor.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_439, LAB_2008_2016, LAB_FRA_2020 } from '../tekster.ts'

const hjælper = led({ da: 'en mentor kan hjælpe dig', en: 'a mentor can help you' }, mentorFremmerMålet)
const afgørende = led(
  {
    da: 'mentoren er afgørende og gør mere, end stedet plejer',
    en: 'the mentor is decisive and does more than the place usually does',
  },
  mentorErAfgørendeOgUdOverDetSædvanlige,
)

const indtil2009 = {
  hjemmel: LAB('78'),
  siger: {
    da: 'Du kunne få en mentor til at introducere, vejlede eller oplære dig på en arbejdsplads eller uddannelse, når det var afgørende, og mentoren gjorde mere, end stedet plejer.',
    en: 'You could have a mentor to introduce, guide or train you at a workplace or in an education when that was decisive, and the mentor did more than the place usually does.',
  },
  er: alle(hjælper, afgørende),
} as const

const siger = {
  da: 'Du kan få en mentor, der hjælper dig med at få eller fastholde tilbud, uddannelse eller arbejde. Har virksomheden eller skolen mentoren, skal det være afgørende og mere, end stedet plejer at gøre.',
  en: 'You may have a mentor who helps you get or keep measures, education or work. If the business or school has the mentor it must be decisive and more than the place usually does.',
}
const fra2009 = {
  siger,
  er: alle(
    hjælper,
    led(
      {
        da: 'har virksomheden eller skolen mentoren, er det afgørende',
        en: 'if the business or school has the mentor, it is decisive',
      },
      énAf(mentorensArbejdsgiver.er('kommune_eller_konsulent'), mentorErAfgørendeOgUdOverDetSædvanlige),
    ),
  ),
} as const

export const kanFåMentor = betingelse('LAB.167.1', {
  titel: { da: 'Mentorstøtte', en: 'Mentor support' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_439, ...indtil2009 },
    {
      fra: '2008-05-29',
      til: '2009-07-06',
      ...sluttet(LBK(439, 2008), LBK(742, 2009)),
      note: {
        da: 'Den bredere regel står i loven af 7. juli 2009. At den ikke gjaldt før, er sluttet.',
        en: 'The wider rule is in the act of 7 July 2009. That it did not hold before is inferred.',
      },
      ...indtil2009,
    },
    {
      fra: '2009-07-07',
      til: '2014-09-11',
      hjemmel: LAB('78'),
      ...læst(...LAB_2008_2016.slice(1, 7)),
      ...fra2009,
    },
    {
      fra: '2014-09-12',
      til: '2019-12-31',
      hjemmel: LAB('31 b'),
      ...læst(...LAB_2008_2016.slice(7)),
      ...fra2009,
    },
    { fra: '2020-01-01', hjemmel: LAB('167', { stk: '1' }), ...læst(...LAB_FRA_2020), ...fra2009 },
  ],
})

const ingenGrænse = {
  hjemmel: LAB('78'),
  siger: {
    da: 'Loven satte ingen grænse for, hvor længe mentorstøtte kunne vare.',
    en: 'The act set no limit to how long mentor support could last.',
  },
  er: aldrig,
} as const
const seksMåneder = {
  siger: {
    da: 'Mentorstøtte gives for højst 6 måneder ad gangen. Derefter kan kommunen give den i en ny periode.',
    en: 'Mentor support is given for at most 6 months at a time. Then the municipality may give it for a new period.',
  },
  er: mentorstøtteBegyndte.plus(måneder(6)).minus(dage(1)),
} as const

export const mentorstøtteSenestTil = tidspunkt('LAB.167.1.periode', {
  titel: { da: 'Mentorstøtten kan vare til', en: 'The mentor support can last until' },
  betyder: {
    da: 'Dagen er den sidste i perioden, som kan gives igen. Aldrig betyder, at loven ikke satte nogen grænse.',
    en: 'The day is the last of the period, which may be given again. Never means that the act set no limit.',
  },
  vælgesEfter: påDenDag,
  relevantNår: kanFåMentor,
  versioner: [
    { ...FØR_LBK_439, ...ingenGrænse },
    { fra: '2008-05-29', til: '2012-06-28', ...læst(...LAB_2008_2016.slice(0, 6)), ...ingenGrænse },
    {
      fra: '2012-06-29',
      til: '2013-04-23',
      hjemmel: LAB('78'),
      siger: {
        da: 'En aftale om mentorstøtte fik i denne tid en længste varighed på 6 måneder.',
        en: 'During this time an agreement on mentor support got a longest duration of 6 months.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'De 6 måneder står i loven fra april 2013, men ikke i den fra juni 2012. Dagen er ikke fundet.',
          en: 'The 6 months are in the act of April 2013 but not in that of June 2012. The day has not been found.',
        },
        LBK(706, 2012),
        LBK(415, 2013),
      ),
    },
    {
      fra: '2013-04-24',
      til: '2014-09-11',
      hjemmel: LAB('78', { stk: '3' }),
      ...læst(LBK(415, 2013)),
      ...seksMåneder,
    },
    {
      fra: '2014-09-12',
      til: '2019-12-31',
      hjemmel: LAB('31 c', { stk: '1' }),
      ...læst(...LAB_2008_2016.slice(7)),
      ...seksMåneder,
    },
    { fra: '2020-01-01', hjemmel: LAB('167', { stk: '1' }), ...læst(...LAB_FRA_2020), ...seksMåneder },
  ],
})

const fraPsykiatrien = {
  siger: {
    da: 'Udskrives du fra psykiatrien, har du ret til en mentor i mindst 6 måneder i alt. Støtten kan begynde op til 3 måneder, før du udskrives.',
    en: 'If you are discharged from psychiatric care you have a right to a mentor for at least 6 months in all. The support can begin up to 3 months before you are discharged.',
  },
  er: alle(
    led(
      { da: 'du udskrives fra psykiatrien', en: 'you are discharged from psychiatric care' },
      udskrivesFraPsykiatrien,
    ),
    led(
      { da: 'der er højst 3 måneder til', en: 'it is at most 3 months away' },
      vurderingsdato.tidligst(udskrivningsdag.minus(måneder(3))),
    ),
  ),
} as const
const ingenRet = {
  hjemmel: LAB('78'),
  siger: {
    da: 'Ingen havde ret til en mentor. Kommunen kunne give den.',
    en: 'Nobody had a right to a mentor. The municipality could give it.',
  },
  er: aldrigOpfyldt,
} as const

export const retTilMentorEfterPsykiatri = betingelse('LAB.167.2', {
  titel: {
    da: 'Ret til mentor efter psykiatrisk indlæggelse',
    en: 'A right to a mentor after psychiatric care',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_439, ...ingenRet },
    { fra: '2008-05-29', til: '2013-04-24', ...læst(...LAB_2008_2016.slice(0, 7)), ...ingenRet },
    {
      fra: '2013-04-25',
      til: '2014-09-11',
      hjemmel: LAB('31 b', { stk: '2' }),
      siger: {
        da: 'Retten til mentor efter en psykiatrisk indlæggelse kom i denne tid.',
        en: 'The right to a mentor after psychiatric care came during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Retten står i loven fra september 2014, men ikke i den fra april 2013. Dagen er ikke fundet.',
          en: 'The right is in the act of September 2014 but not in that of April 2013. The day has not been found.',
        },
        LBK(415, 2013),
        LBK(990, 2014),
      ),
    },
    {
      fra: '2014-09-12',
      til: '2019-12-31',
      hjemmel: LAB('31 b', { stk: '2' }),
      ...læst(...LAB_2008_2016.slice(7)),
      ...fraPsykiatrien,
    },
    { fra: '2020-01-01', hjemmel: LAB('167', { stk: '2' }), ...læst(...LAB_FRA_2020), ...fraPsykiatrien },
  ],
})

/** The right must be used within the six months; how long it then lasts is LAB.167.1.periode. */
export const ungesRetTilMentor = betingelse('LAB.167.3', {
  titel: {
    da: 'Unges ret til mentor på en uddannelse',
    en: 'The right of the young to a mentor in education',
  },
  vælgesEfter: påDenDag,
  relevantNår: målgruppeForTilbud.er('ung_uddannelsesparat', 'ung_aktivitetsparat'),
  versioner: [
    { ...FØR_LBK_439, ...ingenRet },
    {
      fra: '2008-05-29',
      til: '2019-12-31',
      ...læst(...LAB_2008_2016),
      ...ingenRet,
    },
    {
      fra: '2020-01-01',
      til: '2022-05-21',
      hjemmel: LAB('167', { stk: '3' }),
      siger: {
        da: 'Unge, der optages på en uddannelse, fik i denne tid ret til en mentor.',
        en: 'During this time the young who are admitted to an education got a right to a mentor.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Retten står i loven fra maj 2022, men ikke i den fra 2020. Dagen er ikke fundet.',
          en: 'The right is in the act of May 2022 but not in that of 2020. The day has not been found.',
        },
        LOV(548, 2019),
        LBK(701, 2022),
      ),
    },
    {
      fra: '2022-05-22',
      hjemmel: LAB('167', { stk: '3' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      siger: {
        da: 'Er du ung uden uddannelse og bliver optaget på en, har du ret til en mentor i op til 6 måneder. Du skal bruge retten inden 6 måneder efter, at du blev optaget.',
        en: 'If you are young without an education and are admitted to one you have a right to a mentor for up to 6 months. You must use it within 6 months after you were admitted.',
      },
      er: alle(
        led(
          { da: 'du er optaget på en uddannelse', en: 'you have been admitted to an education' },
          optagetPåUddannelse,
        ),
        led(
          { da: 'der er højst gået 6 måneder', en: 'at most 6 months have passed' },
          vurderingsdato.senest(optagetPåUddannelseDen.plus(måneder(6))),
        ),
      ),
    },
    {
      fra: '2027-01-01',
      hjemmel: LAB('167', { stk: '3' }),
      ...ventet(
        kilde(
          'STAR: lovgivningsproces og ikrafttrædelse',
          'https://star.dk/da/implementering/beskaeftigelsesreform/proces',
        ),
      ),
      siger: {
        da: 'Unges egen ret til en mentor ventes at falde væk med den nye lov.',
        en: 'The right of the young to a mentor is expected to go with the new act.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
