import { formatDay, parseDay } from '@sagsvej/calendar'
import { beforeEach, describe, expect, test } from 'vitest'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { klagefristFor } from '../../klage/klagefrist.ts'
import { klager } from '../../klage/klager.ts'
import { KOMMANDOARTER } from '../../kommandoer/alle.ts'
import { emne } from '../../sag/emne.ts'
import type { Sag } from '../sag.test-support.ts'
import { afgjortSag, meddeltSag, nyAfgørelse, skriv, UDEN_OPHOLD } from './klage.test-support.ts'

const KLAGE = {
  klageId: 'k1',
  afgoerelseId: 'a1',
  form: 'skriftligt',
  tekst: 'Det er forkert.',
  fra: 'borger',
}
const GENVURDERING = { klageId: 'k1', begrundelse: 'Intet nyt.', brevId: 'b-genv' }

let sag: Sag

const frist = (på = '2019-06-01') => {
  const found = klagefristFor(sag.tilstand, 'a1', parseDay(på))
  if (found.art !== 'løber') return found.art === 'standset' ? 'standset' : found.grund
  return [found.dag, found.senest].map(formatDay).join(' / ')
}
const klagen = () => emne(sag.tilstand, klager).get('k1')
const send = (brevId: string, art: string) =>
  skriv(sag, brevId, art).gør('SendBrev', { brevId, kanal: 'digital_post' })
const trin = () => sag.huskeliste.filter((line) => !/^(afsendt|virkning) /.test(line))
const kvitteret = () => {
  send('b-kvit', 'kvittering_for_klage')
  return sag.gør('KvitterForKlage', { klageId: 'k1', brevId: 'b-kvit' })
}
const genvurderet = (udfald: string, mere: object = {}) => {
  send('b-genv', 'genvurdering')
  return sag.gør('ForetagGenvurdering', { ...GENVURDERING, udfald, ...mere })
}
const videresendt = (brevId: string, art: string) => {
  send(brevId, art)
  return sag.gør('VideresendKlage', { klageId: 'k1', brevId })
}

describe('[G5 P: klage] de 4 uger tælles fra den dag, brevet nåede frem', () => {
  test('de løber ikke, før der er truffet afgørelse, og ikke, mens brevet kun er sendt', () => {
    sag = afgjortSag()
    expect(klagefristFor(sag.tilstand, 'a2', parseDay('2019-06-01'))).toMatchObject({ grund: 'ikke truffet' })
    expect(frist()).toBe('ikke fremme')
    sag.den('2019-03-20').gør('MeldBrevTilgængeligt', { brevId: 'b-afgoerelse', forsendelsesId: 'f1' })
    expect(frist()).toBe('2019-04-17 / 2019-04-17')
  })
  test('et brev, der blev afvist, er ikke nået frem', () => {
    sag = afgjortSag().gør('MeldBrevAfvist', { brevId: 'b-afgoerelse', grund: 'Postkassen er lukket' })
    expect(frist()).toBe('ikke fremme')
  })
  test('en manglende klagevejledning, eller den for aktindsigt, sætter ingen frist i gang', () => {
    sag = afgjortSag({ spor: 'aktindsigt_forvaltningsloven' })
    sag.gør('MeldBrevTilgængeligt', { brevId: 'b-afgoerelse', forsendelsesId: 'f1' })
    expect(frist()).toBe('ikke vejledt')
    sag.den('2019-10-01').gør('ModtagKlage', { ...KLAGE, modtaget: '2019-10-01' })
    expect(trin()).toContain('genvurdering klar 2019-10-29')
  })
  test('på papir er dagen formodet, og tvivlen om lørdag kommer borgeren til gode', () => {
    sag = afgjortSag({ kanal: 'fysisk_post' })
    // Sent on a Monday: six weekdays with Saturday are Monday the 25th, without it Tuesday the 26th.
    expect(frist()).toBe('2019-04-23 / 2019-04-23')
    sag.den('2019-04-01').gør('BevisModtagelse', {
      brevId: 'b-afgoerelse',
      modtaget: '2019-03-20',
      bevis: 'Kvittering fra postbuddet',
    })
    expect(frist()).toBe('2019-04-17 / 2019-04-17')
  })
  test('en anmodning om aktindsigt kan få fristen til at stå stille; den løber videre, og mindst 14 dage', () => {
    sag = meddeltSag().den('2019-04-10').gør('BedOmAktindsigt', {
      anmodningId: 'akt',
      modtaget: '2019-04-10',
      partId: 'borger',
      form: 'mundtligt',
      oensker: 'Sagen',
    })
    expect(frist()).toBe('2019-04-15 / 2019-04-15')
    const afbryd = {
      afgoerelseId: 'a1',
      anmodningId: 'akt',
      begrundelse: 'Klagen afhænger af sagens papirer.',
    }
    sag.gør('AfbrydKlagefrist', afbryd)
    expect(frist()).toBe('standset')
    sag.den('2019-04-29').gør('TrækAktindsigtTilbage', { anmodningId: 'akt', modtaget: '2019-04-29' })
    expect(frist()).toBe('2019-05-13 / 2019-05-13')
  })
  test('fristen kan ikke afbrydes for en anmodning, der kom, da den var gået', () => {
    sag = meddeltSag().den('2019-04-17').gør('BedOmAktindsigt', {
      anmodningId: 'akt',
      modtaget: '2019-04-17',
      partId: 'borger',
      form: 'mundtligt',
      oensker: 'Sagen',
    })
    expect(
      sag.nægtes('AfbrydKlagefrist', { afgoerelseId: 'a1', anmodningId: 'akt', begrundelse: 'x' }),
    ).toEqual([expect.stringContaining('senest 2019-04-15')])
  })
})

describe('[G5 P: klage] en klage i tide genvurderes inden 4 uger', () => {
  beforeEach(() => {
    sag = meddeltSag()
      .den('2019-04-01')
      .gør('ModtagKlage', { ...KLAGE, modtaget: '2019-04-01' })
  })

  test('kvittér, genvurdér, og send videre samme dag, når afgørelsen fastholdes', () => {
    expect(trin()).toEqual(['kvittering klar 2019-04-01', 'genvurdering klar 2019-04-29'])
    kvitteret()
    sag.den('2019-04-24')
    genvurderet('fastholdt')
    expect(trin()).toEqual(['fastholdt_videre klar 2019-04-29'])
    sag.gør('VideresendKlage', { klageId: 'k1', brevId: 'b-genv' })
    expect(klagen()?.videresendt).toMatchObject({ grund: 'fastholdt' })
    expect(trin()).toEqual([])
  })
  test('klagen udsætter ikke afgørelsen', () => {
    sag.gør('AnvisUdbetaling', { afgoerelseId: 'a1', instruks: 'stop', virkningFra: '2019-03-18' })
    expect(trin()).toContain('genvurdering klar 2019-04-29')
  })
  test('den kan ikke sendes videre, før den er genvurderet, og ikke uden besked til borgeren samme dag', () => {
    send('b-kvit', 'kvittering_for_klage')
    expect(sag.nægtes('VideresendKlage', { klageId: 'k1', brevId: 'b-kvit' })).toEqual([
      expect.stringContaining('Genvurdér afgørelsen'),
    ])
    genvurderet('fastholdt')
    sag.den('2019-04-02')
    expect(sag.nægtes('VideresendKlage', { klageId: 'k1', brevId: 'b-genv' })).toEqual([
      expect.stringContaining('samme dag'),
    ])
  })
  test('trækker den ud, får borgeren besked, og den nye dag gælder', () => {
    kvitteret()
    sag.den('2019-04-30')
    expect(trin()).toEqual(['genvurdering klar 2019-04-29', 'besked_om_udskydelse klar 2019-04-29'])
    const besked = { klageId: 'k1', ventes: '2019-05-20', grund: 'Vi mangler en attest', brevId: 'b-vent' }
    skriv(sag, 'b-vent', 'genvurdering_forsinket')
    expect(sag.nægtes('UdskydGenvurdering', besked)).toEqual([expect.stringContaining('ikke sendt')])
    sag.gør('SendBrev', { brevId: 'b-vent', kanal: 'digital_post' }).gør('UdskydGenvurdering', besked)
    expect(trin()).toEqual(['genvurdering klar 2019-05-20'])
    sag.den('2019-05-21')
    expect(trin()).toContain('besked_om_udskydelse klar 2019-04-29')
  })
  test('haster den, skal den genvurderes straks', () => {
    sag.gør('ForetagSkøn', {
      skoen: 'klagenHaster',
      vaerdi: true,
      begrundelse: 'Uden forsørgelse',
      grundlag: ['klagen', 'hvad ventetiden betyder for den, der klager'],
    })
    expect(trin()).toContain('genvurdering klar 2019-04-01')
  })
  test('fuldt medhold gives med en ny afgørelse, og klagen er slut', () => {
    send('b-genv', 'genvurdering')
    expect(sag.nægtes('ForetagGenvurdering', { ...GENVURDERING, udfald: 'medhold' })).toEqual([
      expect.stringContaining('Træf den først'),
    ])
    expect(
      sag.nægtes('ForetagGenvurdering', { ...GENVURDERING, udfald: 'medhold', nyAfgoerelseId: 'a1' }),
    ).toEqual([expect.stringContaining('Træf den først')])
    nyAfgørelse(sag, 'a2').gør('ForetagGenvurdering', {
      ...GENVURDERING,
      udfald: 'medhold',
      nyAfgoerelseId: 'a2',
    })
    expect(trin()).toEqual([])
  })
  test('delvist medhold: borgeren har 4 uger, og fastholdes klagen, sendes den inden 14 dage', () => {
    kvitteret()
    nyAfgørelse(sag.den('2019-04-08'), 'a2')
    genvurderet('delvis', { nyAfgoerelseId: 'a2' })
    expect(trin()).toEqual(['opretholdt klar 2019-05-06'])
    sag.den('2019-04-30').som('borger').gør('OpretholdKlage', { klageId: 'k1', modtaget: '2019-04-30' })
    sag.som('sagsbehandler')
    expect(trin()).toContain('opretholdt_videre klar 2019-05-14')
    videresendt('b-videre', 'klage_videresendt')
    expect(klagen()?.videresendt?.grund).toBe('opretholdt')
  })
  test('siger borgeren intet efter delvist medhold, lukkes klagen, men ikke før de 4 uger', () => {
    kvitteret()
    nyAfgørelse(sag.den('2019-04-08'), 'a2')
    genvurderet('delvis', { nyAfgoerelseId: 'a2' }).den('2019-05-06')
    expect(sag.nægtes('LukKlage', { klageId: 'k1' })).toEqual([expect.stringContaining('kan endnu sige')])
    sag.den('2019-05-07')
    expect(trin()).toContain('bortfaldet klar')
    sag.gør('LukKlage', { klageId: 'k1' })
    expect(trin()).toEqual([])
  })
  test('uden delvist medhold er der intet at opretholde', () => {
    expect(sag.nægtes('OpretholdKlage', { klageId: 'k1', modtaget: '2019-04-01' })).toEqual([
      expect.stringContaining('intet at opretholde'),
    ])
  })
  test('frafaldes den, er der ikke mere at gøre', () => {
    sag.som('borger').gør('FrafaldKlage', { klageId: 'k1', modtaget: '2019-04-01' }).som('sagsbehandler')
    expect(trin()).toEqual([])
    send('b-genv', 'genvurdering')
    expect(sag.nægtes('ForetagGenvurdering', { ...GENVURDERING, udfald: 'fastholdt' })).toEqual([
      expect.stringContaining('ikke i gang'),
    ])
  })
})

// The letter of 2019 arrives, or does so only three years later: the order of the day the complaint comes is what counts.
test.each([
  [2019, 'i 2019', '14'],
  [2022, 'efter bekendtgørelsen af 2021', '11'],
])(
  '[G5 P: klage] en klage i %i har 4 uger til genvurdering, 4 til at opretholde, 14 dage til at sende, %s',
  (år, _, paragraf) => {
    const dag = (md: string) => `${år}-${md}`
    sag = meddeltSag(dag('03-18'))
      .den(dag('04-01'))
      .gør('ModtagKlage', { ...KLAGE, modtaget: dag('04-01') })
    const svar = sag.opgaver.find((one) => one.trin.nøgle === 'genvurdering')?.frist
    expect(svar).toMatchObject({ dag: parseDay(dag('04-29')), hjemmel: { paragraf } })
    nyAfgørelse(sag.den(dag('04-08')), 'a2')
    genvurderet('delvis', { nyAfgoerelseId: 'a2' })
    expect(trin()).toContain(`opretholdt klar ${dag('05-06')}`)
    sag.den(dag('04-30')).gør('OpretholdKlage', { klageId: 'k1', modtaget: dag('04-30') })
    expect(trin()).toContain(`opretholdt_videre klar ${dag('05-14')}`)
  },
)

describe('en klage modtages altid, og fra hvem den end kommer', () => {
  beforeEach(() => {
    sag = meddeltSag().den('2019-04-01')
  })

  test('mundtligt, og noteret ned', () => {
    sag.gør('ModtagKlage', { ...KLAGE, form: 'mundtligt', tekst: 'Ringede: uenig.', modtaget: '2019-04-01' })
    expect(klagen()).toMatchObject({ fra: 'borger', over: { art: 'afgørelse', afgoerelseId: 'a1' } })
  })
  test('i et brev, der modtages: kender sagen én afgørelse, er det den', () => {
    const brev = {
      dokumentId: 'd9',
      titel: 'Brev',
      art: 'brev_ind',
      fra: 'borger',
      anmoderOmAktindsigt: false,
    }
    sag.gør('ModtagDokument', { ...brev, modtaget: '2019-03-29', klager: true })
    expect(emne(sag.tilstand, klager).get('klage-d9')).toMatchObject({ modtaget: parseDay('2019-03-29') })
    expect(trin()).toContain('genvurdering klar 2019-04-26')
  })
  test('over noget, der ikke er afgjort, eller over to ting på en gang, kan der ikke klages', () => {
    expect(sag.nægtes('ModtagKlage', { ...KLAGE, afgoerelseId: 'a9', modtaget: '2019-04-01' })).toEqual([
      expect.stringContaining('ikke truffet'),
    ])
    expect(sag.nægtes('ModtagKlage', { ...KLAGE, anmodningId: 'x', modtaget: '2019-04-01' })[0]).toContain(
      'enten en afgørelse',
    )
    expect(sag.nægtes('ModtagKlage', { ...KLAGE, fra: 'ukendt', modtaget: '2019-04-01' })).toEqual([
      expect.stringContaining('ingen part'),
    ])
  })
  test('en arbejdsgiver, en læge eller en leverandør kan ikke indgive den', () => {
    for (const rolle of ['arbejdsgiver', 'laege', 'leverandoer'] as const) {
      expect(sag.som(rolle).nægtes('ModtagKlage', { ...KLAGE, modtaget: '2019-04-01' })).toEqual([
        expect.stringContaining('kan ikke gøres af'),
      ])
    }
  })
  test('borgeren eller lægekonsulenten kan ikke genvurdere eller sende videre', () => {
    sag.gør('ModtagKlage', { ...KLAGE, modtaget: '2019-04-01' })
    send('b-genv', 'genvurdering')
    for (const rolle of ['borger', 'laegekonsulent', 'system'] as const) {
      const why = sag.som(rolle).nægtes('ForetagGenvurdering', { ...GENVURDERING, udfald: 'fastholdt' })
      expect(why).toEqual([expect.stringContaining('kan ikke gøres af')])
    }
  })
  test('en repræsentants klage er modtaget; uden fuldmagt genvurderes den ikke, før den er der', () => {
    const rep = { partId: 'rep', rolle: 'repraesentant', navn: 'Rita Rep', beskyttet: false, fag: 'andet' }
    sag.gør('TilføjPart', rep).gør('ModtagKlage', { ...KLAGE, fra: 'rep', modtaget: '2019-04-01' })
    send('b-genv', 'genvurdering')
    const genvurdér = { ...GENVURDERING, udfald: 'fastholdt' }
    expect(sag.nægtes('ForetagGenvurdering', genvurdér)).toEqual([
      expect.stringContaining('fuldmagt til at klage'),
    ])
    expect(trin()).toContain('genvurdering venter 2019-04-29')
    const fuldmagt = { fuldmagtId: 'f', partId: 'rep', befoejelser: ['klage'], sagsgange: ['klage'] }
    sag.gør('RegistrérFuldmagt', { ...fuldmagt, fra: '2019-04-01', dokumentId: 'd-f' })
    sag.gør('ForetagGenvurdering', genvurdér)
  })
})

describe('en klage, der kom for sent', () => {
  beforeEach(() => {
    sag = meddeltSag()
      .den('2019-04-16')
      .gør('ModtagKlage', { ...KLAGE, modtaget: '2019-04-16' })
  })

  test('sendes straks til Ankestyrelsen uden genvurdering', () => {
    expect(trin()).toContain('for_sen_videre klar 2019-04-16')
    expect(trin().join()).not.toContain('genvurdering')
    send('b-genv', 'genvurdering')
    expect(sag.nægtes('ForetagGenvurdering', { ...GENVURDERING, udfald: 'fastholdt' })).toEqual([
      expect.stringContaining('Send den straks'),
    ])
    videresendt('b-sen', 'for_sen_klage')
    expect(klagen()?.videresendt?.grund).toBe('for_sen')
  })
  test('kommunen kan ikke afvise den: der er ingen måde at gøre det på', () => {
    expect(KOMMANDOARTER.map(({ type }) => type).filter((type) => /afvis/i.test(type))).toEqual([
      'MeldBrevAfvist',
    ])
  })
  test('kom den på den sidste dag, er den i tide', () => {
    sag.gør('ModtagKlage', { ...KLAGE, klageId: 'k2', modtaget: '2019-04-15' })
    expect(sag.opgaver.filter(({ gang }) => gang.id === 'k2').map(({ trin }) => trin.nøgle)).toContain(
      'genvurdering',
    )
  })
  test('er den sendt direkte til Ankestyrelsen i tide, kommer den tilbage og genvurderes fra den dag', () => {
    sag.den('2019-04-24').gør('ModtagKlage', {
      ...KLAGE,
      klageId: 'k2',
      modtaget: '2019-04-24',
      hosAnkestyrelsen: '2019-04-12',
    })
    const [task] = sag.opgaver.filter(({ gang, trin }) => gang.id === 'k2' && trin.nøgle === 'genvurdering')
    expect(task?.senest).toBe(parseDay('2019-05-22'))
  })
})

describe('når Ankestyrelsen har afgjort', () => {
  const AFGJORT = { klageId: 'k1', modtaget: '2019-08-01', tekst: 'Ankestyrelsens afgørelse' }
  beforeEach(() => {
    sag = meddeltSag()
      .den('2019-04-01')
      .gør('ModtagKlage', { ...KLAGE, modtaget: '2019-04-01' })
    kvitteret()
    genvurderet('fastholdt')
  })
  const hosAnkestyrelsen = () =>
    sag.gør('VideresendKlage', { klageId: 'k1', brevId: 'b-genv' }).den('2019-08-01').som('ankestyrelsen')

  test('kan det ikke registreres, før klagen er sendt dertil', () => {
    sag.den('2019-08-01')
    expect(sag.nægtes('RegistrérAnkestyrelsensAfgørelse', { ...AFGJORT, udfald: 'stadfaestet' })).toEqual([
      expect.stringContaining('ikke sendt til Ankestyrelsen'),
    ])
  })
  test('stadfæstet: intet mere at gøre', () => {
    hosAnkestyrelsen().gør('RegistrérAnkestyrelsensAfgørelse', { ...AFGJORT, udfald: 'stadfaestet' })
    expect(trin()).toEqual([])
  })
  test('ændret: det skal efterleves straks, og det skal stå, hvad der gik galt', () => {
    hosAnkestyrelsen()
    expect(sag.nægtes('RegistrérAnkestyrelsensAfgørelse', { ...AFGJORT, udfald: 'aendret' })).toEqual([
      expect.stringContaining('hvad der gik galt'),
    ])
    sag.gør('RegistrérAnkestyrelsensAfgørelse', { ...AFGJORT, udfald: 'aendret', fejl: 'lov' })
    expect(trin()).toEqual(['efterlevet klar 2019-08-01'])
    const efterlev = { klageId: 'k1', instruks: 'Genoptag fra 1. marts', virkningFra: '2019-03-01' }
    expect(sag.nægtes('EfterlevAnkestyrelsensAfgørelse', efterlev)).toEqual([
      expect.stringContaining('kan ikke gøres af'),
    ])
    sag.som('sagsbehandler').gør('EfterlevAnkestyrelsensAfgørelse', efterlev)
    expect(trin()).toEqual([])
  })
  test('hjemvist for manglende høring: afgørelsen forberedes på ny og kan ikke træffes uden en ny høring', () => {
    hosAnkestyrelsen().gør('RegistrérAnkestyrelsensAfgørelse', {
      ...AFGJORT,
      udfald: 'hjemvist',
      fejl: 'hoering',
      senest: '2019-09-02',
    })
    sag.som('sagsbehandler')
    expect(emne(sag.tilstand, afgørelser).get('a1-k1')).toMatchObject({ art: 'ret_til_sygedagpenge' })
    expect(trin()).toContain('partshoering klar')
    expect(trin()).toContain('ny_behandling venter 2019-09-02')
    skriv(sag, 'b-ny', 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1-k1', brevId: 'b-ny' }).join(' ')).toContain(
      'Intet er rettet',
    )
    sag.brev('b-hoering2', 'partshoering')
    const hør = { hoeringId: 'h2', afgoerelseId: 'a1-k1', brevId: 'b-hoering2', svarSenest: '2019-08-20' }
    sag.gør('HørPart', hør).den('2019-08-21').som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1-k1' })
    sag.som('sagsbehandler').gør('TræfAfgørelse', { afgoerelseId: 'a1-k1', brevId: 'b-ny' })
    expect(trin().join()).not.toContain('ny_behandling')
  })
  test('hjemvist, fordi sagen ikke var oplyst: der skal nye oplysninger til', () => {
    hosAnkestyrelsen().gør('RegistrérAnkestyrelsensAfgørelse', {
      ...AFGJORT,
      udfald: 'hjemvist',
      fejl: 'oplysning',
    })
    sag.som('sagsbehandler')
    skriv(sag, 'b-ny', 'afgoerelse')
    const træf = { afgoerelseId: 'a1-k1', brevId: 'b-ny' }
    expect(sag.nægtes('TræfAfgørelse', træf).join(' ')).toContain('Intet er rettet')
    sag.gør('RegistrérOplysning', UDEN_OPHOLD)
    expect(sag.nægtes('TræfAfgørelse', træf).join(' ')).not.toContain('Intet er rettet')
  })
})
