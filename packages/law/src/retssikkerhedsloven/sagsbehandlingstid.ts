import {
  aldrig,
  aldrigOpfyldt,
  altid,
  betingelse,
  efterDato,
  hvis,
  tidspunkt,
  uger,
  énAf,
} from '@sagsvej/rules'
import {
  ansøgningenModtaget,
  egenSagsbehandlingsfrist,
  foranstaltningensSlut,
  førstHenvendtOmForsørgelse,
  iKontaktforløb,
  iSygedagpengeopfølgning,
  sagsbehandlingsfristenKanIkkeHoldes,
} from '../fakta/sagsbehandlingstid.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { RSL } from '../lovsamling/love.ts'
import { FRA_LBK_2008, FRA_LBK_2013, FØR_LBK_2008, FØR_LBK_2013 } from './tider.ts'

const efterAnsøgningen = efterDato(ansøgningenModtaget)

/** LOV 316/2009 § 1 no. 3, by the footnote of LBK 1203/2009: a limit for each area, from receipt, and published. */
const OFFENTLIGE_FRISTER = '2010-04-01'

const FØR_2010 = {
  da: 'Kommunen sætter selv en frist for, hvor lang tid der må gå, før der er truffet en afgørelse. Den skulle ikke være for hvert område og ikke offentliggøres.',
  en: 'The municipality itself sets a limit on how long it may take to decide. It need not be for each area, nor published.',
} as const
const SIDEN_2010 = {
  da: 'Kommunen skal sætte og offentliggøre en frist for hvert område fra modtagelsen af ansøgningen, til afgørelsen er truffet. Hvor lang den er, bestemmer kommunen selv.',
  en: 'The municipality must set and publish a limit for each area, from receipt of the application to the decision. How long it is, is for the municipality.',
} as const
const frist = ansøgningenModtaget.plus(egenSagsbehandlingsfrist)

export const afgørelseSenestEfterEgenFrist = tidspunkt('RSL.3.2', {
  titel: {
    da: 'Afgørelsen skal være truffet efter kommunens egen frist',
    en: 'The decision must be made by the municipality’s own limit',
  },
  betyder: {
    da: 'Dagen er den sidste, kommunen kan afgøre sagen inden for den frist, den selv har sat.',
    en: 'The day is the last on which the municipality can decide within the limit it has set itself.',
  },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    { ...FØR_LBK_2008, hjemmel: RSL('3', { stk: '2' }), siger: FØR_2010, er: frist },
    {
      fra: FRA_LBK_2008,
      til: '2010-03-31',
      hjemmel: RSL('3', { stk: '2' }),
      ...læst(LBK(877, 2008), LBK(1203, 2009)),
      siger: FØR_2010,
      er: frist,
    },
    {
      fra: OFFENTLIGE_FRISTER,
      hjemmel: RSL('3', { stk: '2', pkt: '1' }),
      ...læst(LBK(1203, 2009), LBK(1054, 2010), LBK(983, 2013), LBK(188, 2018), LBK(354, 2025)),
      siger: SIDEN_2010,
      er: frist,
    },
  ],
})

const besked = {
  siger: {
    da: 'Kan kommunen ikke holde sin egen frist i din sag, skal du have skriftlig besked. Der skal stå, hvornår du kan vente afgørelsen.',
    en: 'If the municipality cannot keep its own limit in your case you must be told in writing. It must say when you can expect the decision.',
  },
  er: sagsbehandlingsfristenKanIkkeHoldes,
} as const

export const beskedOmForsinketAfgørelse = betingelse('RSL.3.2.besked', {
  titel: {
    da: 'Du skal have skriftlig besked om forsinkelsen',
    en: 'You must be told in writing of the delay',
  },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    { ...besked, ...FØR_LBK_2008, hjemmel: RSL('3', { stk: '2' }) },
    {
      ...besked,
      fra: FRA_LBK_2008,
      hjemmel: RSL('3', { stk: '2' }),
      ...læst(LBK(877, 2008), LBK(1203, 2009), LBK(1054, 2010), LBK(983, 2013), LBK(354, 2025)),
    },
  ],
})

const ikkeOffentlig = {
  hjemmel: RSL('3', { stk: '2' }),
  siger: {
    da: 'Kommunen skulle sætte en frist, men loven sagde ikke, at den skulle offentliggøres.',
    en: 'The municipality had to set a limit, but the act did not say that it should be published.',
  },
  er: aldrigOpfyldt,
} as const

/** A duty of the municipality's own, in no single case. */
export const fristerneSkalOffentliggøres = betingelse('RSL.3.2.offentlig', {
  titel: {
    da: 'Kommunen skal offentliggøre sine frister',
    en: 'The municipality must publish its time limits',
  },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    { ...ikkeOffentlig, ...FØR_LBK_2008 },
    {
      ...ikkeOffentlig,
      fra: FRA_LBK_2008,
      til: '2010-03-31',
      ...læst(LBK(877, 2008), LBK(1203, 2009)),
    },
    {
      fra: OFFENTLIGE_FRISTER,
      hjemmel: RSL('3', { stk: '2', pkt: '2' }),
      ...læst(LBK(1203, 2009), LOV(316, 2009), LBK(1054, 2010), LBK(983, 2013), LBK(354, 2025)),
      siger: {
        da: 'Kommunen skal offentliggøre de frister, den har sat for hvert område.',
        en: 'The municipality must publish the limits it has set for each area.',
      },
      er: altid,
    },
  ],
})

const otteUger = {
  hjemmel: RSL('7', { stk: '1' }),
  siger: {
    da: 'Senest 8 uger efter, at du første gang bad om løbende hjælp til forsørgelse, skal kommunen have vurderet dine behov på længere sigt og skrevet det til dig. Det gælder ikke, når du er i et kontaktforløb, eller kommunen følger op efter sygedagpengeloven.',
    en: 'At the latest 8 weeks after you first asked for running support the municipality must have assessed your needs in the longer run and written to you. Not so when you are in a contact course or followed up under the Sickness Benefit Act.',
  },
  er: hvis(énAf(iKontaktforløb, iSygedagpengeopfølgning), aldrig, førstHenvendtOmForsørgelse.plus(uger(8))),
} as const

export const vurderingAfLængereBehovSenest = tidspunkt('RSL.7.1', {
  titel: {
    da: 'Dine behov på længere sigt skal være vurderet',
    en: 'Your needs in the longer run must have been assessed',
  },
  betyder: {
    da: 'Dagen er den sidste i tide. Aldrig betyder, at vurderingen sker i kontaktforløbet eller i sygedagpengesagen.',
    en: 'The day is the last in time. Never means that the assessment is made in the contact course or in the sickness benefit case.',
  },
  vælgesEfter: efterDato(førstHenvendtOmForsørgelse),
  versioner: [
    { ...otteUger, ...FØR_LBK_2013 },
    {
      ...otteUger,
      fra: FRA_LBK_2013,
      ...læst(LBK(983, 2013), LBK(1345, 2016), LBK(1555, 2020), LBK(354, 2025)),
    },
  ],
})

const toUger = {
  hjemmel: RSL('7 a', { stk: '1' }),
  siger: {
    da: 'Senest 2 uger før en erhvervsrettet foranstaltning slutter, skal kommunen tage stilling til, om du har brug for mere. Du, din læge, din fagforening og virksomheder skal inddrages.',
    en: 'At the latest 2 weeks before a vocational measure ends the municipality must decide whether you need more. You, your doctor, your union and firms must be drawn in.',
  },
  er: foranstaltningensSlut.minus(uger(2)),
} as const

export const stillingtagenFørForanstaltningSlutter = tidspunkt('RSL.7a.1', {
  titel: {
    da: 'Der skal være taget stilling til flere foranstaltninger',
    en: 'Further measures must have been decided on',
  },
  betyder: { da: 'Dagen er den sidste i tide.', en: 'The day is the last in time.' },
  vælgesEfter: efterDato(foranstaltningensSlut),
  versioner: [
    { ...toUger, ...FØR_LBK_2008 },
    {
      ...toUger,
      fra: FRA_LBK_2008,
      ...læst(LBK(877, 2008), LBK(1203, 2009), LBK(983, 2013), LBK(1555, 2020), LBK(354, 2025)),
    },
  ],
})
