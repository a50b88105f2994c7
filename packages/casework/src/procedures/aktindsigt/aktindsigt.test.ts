import { parseDay } from '@sagsvej/calendar'
import { beforeEach, describe, expect, test } from 'vitest'
import { aktindsigter } from '../../aktindsigt/aktindsigter.ts'
import { emne } from '../../sag/emne.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  ALT_GIVES,
  bed,
  gennemgå,
  modtag,
  opret,
  PAKKE,
  sagMedPapirer,
  send,
  skrivBrev,
} from './aktindsigt.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = sagMedPapirer()
})

const anmodning = (id = 'a') => emne(sag.tilstand, aktindsigter).get(id)
const disposition = (dokumentId: string) => anmodning()?.gennemgået.get(dokumentId)?.disposition
const afgrænset = () => bed(sag).gør('AfgrænsAktindsigt', { anmodningId: 'a' })
const INTERNT = { internt: true, begrundelse: 'Interne overvejelser, ikke afgivet.' }
const gennemgået = () => {
  afgrænset()
  gennemgå(sag, 'd1')
  return gennemgå(sag, 'd2', INTERNT)
}
const afgør = (mere: object = {}) => ({
  anmodningId: 'a',
  brevId: 'b-svar',
  kanal: 'digital_post',
  pakke: PAKKE,
  ...mere,
})
const skrivSvar = (til = 'borger', brevId = 'b-svar') => skrivBrev(sag, brevId, 'aktindsigt_svar', til)

describe('[G1 P: frist] svaret kommer inden 7 arbejdsdage', () => {
  test('i et brev løber fristen fra den dag, brevet kom, også når det først læses senere', () => {
    sag.den('2025-03-10')
    modtag(sag, 'd3', { modtaget: '2025-03-04', anmoderOmAktindsigt: true })
    expect(sag.huskeliste).toContain('afgraenset klar')
    expect(sag.huskeliste).toContain('afgjort venter 2025-03-13')
  })
  test('en mundtlig anmodning begynder også en frist', () => {
    bed(sag)
    expect(anmodning()).toMatchObject({ regelsæt: 'partsaktindsigt', omfang: 'sag' })
    expect(sag.huskeliste).toContain('afgjort venter 2025-03-12')
  })
  test('går fristen uden svar, står der både afgørelsen og et fristbrev, der mangler', () => {
    bed(sag).den('2025-03-12')
    expect(sag.huskeliste.join()).not.toContain('fristbrev')
    sag.den('2025-03-13')
    expect(sag.huskeliste).toEqual([
      'fristbrev klar 2025-03-12',
      'afgjort venter 2025-03-12',
      'afgraenset klar',
    ])
  })
  test('kan det ikke nås, sendes fristbrevet før dag 7, og derefter gælder den dag, det nævner', () => {
    bed(sag).gør('ForetagSkøn', {
      skoen: 'ikkeMuligtIndenForFristen',
      vaerdi: true,
      begrundelse: 'Sagen er på 2.000 sider',
      grundlag: ['Antallet af dokumenter', 'Hvad der skal vurderes i dem'],
    })
    expect(sag.huskeliste).toContain('fristbrev klar 2025-03-12')
    const brev = { anmodningId: 'a', brevId: 'b-frist', ventes: '2025-03-24', grund: 'Omfanget' }
    expect(sag.nægtes('MeldFristbrev', brev)).toEqual([expect.stringContaining('Skriv og send det først')])
    send(sag, 'b-frist', 'aktindsigt_fristbrev')
    expect(sag.nægtes('MeldFristbrev', { ...brev, ventes: '2025-03-03' })).toEqual([
      expect.stringContaining('ikke efter i dag'),
    ])
    sag.gør('MeldFristbrev', brev)
    expect(sag.huskeliste).toEqual(['afgjort venter 2025-03-24', 'afgraenset klar'])
    sag.den('2025-03-25')
    expect(sag.huskeliste).toContain('fristbrev klar 2025-03-12')
  })
  test('før 2014 var det 10 dage, og efter offentlighedsloven og databeskyttelsesreglerne gælder deres egne frister', () => {
    bed(sag, { modtaget: '2013-11-04' })
    bed(sag, { anmodningId: 'o', regelsaet: 'offentlighedsloven' })
    bed(sag, { anmodningId: 'g', regelsaet: 'databeskyttelse' })
    const senest = (id: string) =>
      sag.opgaver.find(({ gang, trin }) => gang.id === id && trin.nøgle === 'afgjort')?.senest
    expect(senest('a')).toBe(parseDay('2013-11-14'))
    expect(senest('o')).toBe(parseDay('2025-03-12'))
    expect(senest('g')).toBe(parseDay('2025-04-03'))
  })
  test('efter offentlighedsloven kan der klages over tiden efter 14 arbejdsdage; klagen sendes videre inden 7', () => {
    bed(sag, { regelsaet: 'offentlighedsloven' })
    bed(sag, { anmodningId: 'f' }).den('2025-03-21')
    const klag = (anmodningId: string) => ({ anmodningId, modtaget: sag.dag })
    expect(sag.nægtes('KlagOverAktindsigtstid', klag('a'))).toEqual([
      expect.stringContaining('14 arbejdsdage'),
    ])
    sag.den('2025-03-24').som('borger').gør('KlagOverAktindsigtstid', klag('a')).som('sagsbehandler')
    expect(sag.huskeliste).toContain('tidsklage_videre klar 2025-04-02')
    expect(sag.nægtes('KlagOverAktindsigtstid', klag('f'))).toEqual([
      expect.stringContaining('14 arbejdsdage'),
    ])
    send(sag, 'b-kvit', 'kvittering_for_klage')
    sag.gør('VideresendTidsklage', { anmodningId: 'a', brevId: 'b-kvit', begrundelse: 'Sagen er stor.' })
    expect(sag.huskeliste.join()).not.toContain('tidsklage')
  })
  test('en arbejdsgivers anmodning følger offentlighedsloven', () => {
    sag.gør('TilføjPart', { partId: 'firma', rolle: 'arbejdsgiver', navn: 'Prøve ApS', beskyttet: false })
    bed(sag, { partId: 'firma' })
    expect(anmodning()?.regelsæt).toBe('offentlighedsloven')
  })
})

describe('[G1 P: undtaget] hvert dokument har netop én afgørelse, og det, der ikke gives, har en hjemmel', () => {
  beforeEach(() => {
    afgrænset()
  })

  test('loven siger, hvad der gives: attesten helt, det interne notat ikke', () => {
    gennemgå(sag, 'd1')
    gennemgå(sag, 'd2', INTERNT)
    expect([disposition('d1'), disposition('d2')]).toEqual(['gives', 'undtages'])
  })
  test('et internt dokument i endelig form, der kun er et notat efter notatpligten, gives', () => {
    opret(sag, 'd3')
    gennemgå(sag, 'd3', { internt: true, indhold: 'notat' })
    expect(disposition('d3')).toBe('gives')
    expect(
      sag.nægtes('GennemgåDokument', {
        anmodningId: 'a',
        dokumentId: 'd3',
        version: 1,
        ...ALT_GIVES,
        internt: true,
      }),
    ).toEqual([expect.stringContaining('indhold')])
  })
  test('en passage undtages efter et af lovens hensyn, og resten gives', () => {
    const passager = [
      { side: 2, hvad: 'Naboens forhold', hensyn: 'saerlig_karakter', begrundelse: 'En anmelder' },
    ]
    gennemgå(sag, 'd1', { passager })
    expect(disposition('d1')).toBe('delvis')
    gennemgå(sag, 'd1', { passager, rest: 'roeber' })
    expect(disposition('d1')).toBe('undtages')
  })
  test('en paragraf kan ikke skrives ind, og et hensyn, loven ikke længere kender, rækker ikke', () => {
    const passage = { side: 1, hvad: 'x', begrundelse: 'y' }
    const med = (hensyn: string) => ({
      ...{ anmodningId: 'a', dokumentId: 'd1', version: 1, ...ALT_GIVES },
      passager: [{ ...passage, hensyn }],
    })
    expect(sag.nægtes('GennemgåDokument', med('§ 15 b, nr. 5'))[0]).toContain('saerlig_karakter')
    expect(sag.nægtes('GennemgåDokument', med('partens_egne'))).toEqual([
      expect.stringContaining('kan ikke begrunde'),
    ])
  })
  test('lægekonsulentens notat: navnet gives, og oplysningerne trækkes ud, selv om notatet er internt', () => {
    opret(sag, 'd3', { art: 'laegekonsulentnotat', titel: 'Lægekonsulentens notat', endelig: false })
    const svar = { anmodningId: 'a', dokumentId: 'd3', version: 1, ...ALT_GIVES, ...INTERNT }
    const why = sag.nægtes('GennemgåDokument', svar).join(' ')
    expect(why).toContain('lægekonsulentens navn')
    expect(why).toContain('oplysningerne i det')
    const fakta = {
      tekst: 'Scanning den 2. februar',
      art: 'faktisk_grundlag',
      relevant: true,
      staarAndetsteds: false,
    }
    gennemgå(sag, 'd3', { ...INTERNT, laegekonsulent: 'Mia Medicus', oplysninger: [fakta] })
    expect(disposition('d3')).toBe('ekstraheres')
    expect(sag.begivenheder.at(-1)).toMatchObject({
      laegekonsulent: 'Mia Medicus',
      uddrag: ['Scanning den 2. februar'],
      grunde: ['internt'],
    })
    gennemgå(sag, 'd3', {
      ...INTERNT,
      laegekonsulent: 'Mia Medicus',
      oplysninger: [{ ...fakta, staarAndetsteds: true }],
    })
    expect(disposition('d3')).toBe('undtages')
  })
  test('det regelsæt, der giver mest, vælges for hvert dokument', () => {
    gennemgå(sag, 'd2', { ...INTERNT, omtalerAnmoderen: true, undtagetOffentligt: false })
    expect(anmodning()?.gennemgået.get('d2')).toMatchObject({ regelsæt: 'egenacces', disposition: 'gives' })
    gennemgå(sag, 'd2', { ...INTERNT, omtalerAnmoderen: true, undtagetOffentligt: true })
    expect(anmodning()?.gennemgået.get('d2')).toMatchObject({
      regelsæt: 'partsaktindsigt',
      disposition: 'undtages',
    })
  })
  test('det, der kom udefra, er ikke internt, og et afslag skal begrundes', () => {
    const svar = { anmodningId: 'a', version: 1, ...ALT_GIVES, internt: true }
    expect(sag.nægtes('GennemgåDokument', { ...svar, dokumentId: 'd1' })).toEqual([
      expect.stringContaining('kom udefra'),
    ])
    expect(sag.nægtes('GennemgåDokument', { ...svar, dokumentId: 'd2' })).toEqual([
      expect.stringContaining('hvorfor dokumentet ikke gives'),
    ])
  })
  test('mangler ét dokument, kan anmodningen ikke afgøres', () => {
    gennemgå(sag, 'd1')
    skrivSvar()
    expect(sag.nægtes('AfgørAktindsigt', afgør()).join(' ')).toContain('»Overvejelser« (version 1)')
  })
  test('et nyt dokument og en ny version, der kommer imens, er også omfattet', () => {
    gennemgå(sag, 'd1')
    gennemgå(sag, 'd2', INTERNT)
    skrivSvar()
    opret(sag, 'd3')
    sag.gør('NyVersion', { dokumentId: 'd2', version: 2, aendring: 'Tilføjet' })
    expect(sag.huskeliste).toContain('gennemgaaet klar')
    expect(
      sag.nægtes('GennemgåDokument', { anmodningId: 'a', dokumentId: 'd2', version: 1, ...ALT_GIVES }),
    ).toEqual([expect.stringContaining('nu i version 2')])
    const why = sag.nægtes('AfgørAktindsigt', afgør()).join(' ')
    expect(why).toContain('»d3« (version 1)')
    expect(why).toContain('»Overvejelser« (version 2)')
  })
  test('er der kun bedt om nogle dokumenter, er det dem', () => {
    bed(sag, { anmodningId: 'v', omfang: 'dokumenter', dokumenter: ['d1'] })
    expect(
      sag.nægtes('GennemgåDokument', { anmodningId: 'v', dokumentId: 'd2', version: 1, ...ALT_GIVES }),
    ).toEqual([expect.stringContaining('ikke omfattet')])
    const forkert = {
      anmodningId: 'w',
      modtaget: '2025-03-03',
      partId: 'borger',
      form: 'mundtligt',
      oensker: 'x',
    }
    expect(sag.nægtes('BedOmAktindsigt', { ...forkert, omfang: 'dokumenter' })).toEqual([
      expect.stringContaining('Nævn dokumenterne'),
    ])
    expect(sag.nægtes('BedOmAktindsigt', { ...forkert, omfang: 'dokumenter', dokumenter: ['d9'] })).toEqual([
      expect.stringContaining('ikke et dokument'),
    ])
  })
  test('er der bedt om flere sager, skal det stå, hvor den ellers er taget op', () => {
    bed(sag, { anmodningId: 'v', omfang: 'alt' })
    expect(sag.nægtes('AfgrænsAktindsigt', { anmodningId: 'v' })).toEqual([
      expect.stringContaining('hvilke andre sager'),
    ])
    sag.gør('AfgrænsAktindsigt', { anmodningId: 'v', andreSager: ['sag-2'] })
  })
})

describe('[G1 P: levering] netop det, der blev afgjort, bliver sendt', () => {
  test('gennemgå, afgør, udlever', () => {
    gennemgået()
    skrivSvar()
    expect(sag.huskeliste).toEqual(['afgjort klar 2025-03-12'])
    sag.gør('AfgørAktindsigt', afgør())
    expect(anmodning()?.afgjort).toMatchObject({ udfald: 'delvis', dokumenter: ['d1', 'd2'] })
    expect(sag.huskeliste).toEqual(['udleveret klar 2025-03-12'])
    expect(sag.nægtes('UdleverAktindsigt', afgør({ pakke: 'cd'.repeat(32) }))).toEqual([
      expect.stringContaining('ikke den, der blev afgjort'),
    ])
    sag.gør('UdleverAktindsigt', afgør())
    expect(sag.huskeliste).toEqual([])
  })
  test('uden en pakke, en rigtig pakke eller et svarbrev kan den ikke afgøres', () => {
    gennemgået()
    const { pakke: _, ...uden } = afgør()
    expect(sag.nægtes('AfgørAktindsigt', uden)).toEqual([expect.stringContaining('Svaret på anmodningen')])
    skrivSvar()
    expect(sag.nægtes('AfgørAktindsigt', uden)).toEqual([expect.stringContaining('fingeraftrykket')])
    expect(sag.nægtes('AfgørAktindsigt', afgør({ pakke: 'fil.pdf' }))).toEqual([
      expect.stringContaining('SHA-256'),
    ])
  })
  test('før den er afgjort, kan intet udleveres, men det, der ikke er tvivl om, kan', () => {
    afgrænset()
    gennemgå(sag, 'd1')
    skrivSvar()
    expect(sag.nægtes('UdleverAktindsigt', afgør()).join(' ')).toContain('ikke afgjort')
    expect(sag.nægtes('UdleverNoget', { ...afgør(), dokumenter: ['d2'] })).toEqual([
      expect.stringContaining('ikke gennemgået som et, der gives helt'),
    ])
    sag.gør('UdleverNoget', { ...afgør(), dokumenter: ['d1'] })
    expect(anmodning()?.delvis.get('b-svar')).toEqual(['d1'])
    expect(sag.huskeliste).toContain('afgjort venter 2025-03-12')
  })
  test('et afslag har ingen pakke, slutter anmodningen og kan påklages for sig', () => {
    bed(sag, { omfang: 'dokumenter', dokumenter: ['d2'] }).gør('AfgrænsAktindsigt', { anmodningId: 'a' })
    gennemgå(sag, 'd2', INTERNT)
    skrivSvar()
    expect(sag.nægtes('AfgørAktindsigt', afgør())).toEqual([expect.stringContaining('Intet gives')])
    const { pakke: _, ...afslag } = afgør()
    sag.gør('AfgørAktindsigt', afslag)
    expect(anmodning()?.afgjort?.udfald).toBe('afslag')
    expect(sag.huskeliste).toEqual([])
  })
  test('med klagevejledningen fra de andre afgørelser kan den ikke afgøres', () => {
    gennemgået()
    skrivBrev(sag, 'b-svar', 'aktindsigt_svar', 'borger', 'retssikkerhedsloven')
    expect(sag.nægtes('AfgørAktindsigt', afgør())).toEqual([expect.stringContaining('hverken 4 uger')])
  })
  test('borgeren kan hverken gennemgå, afgøre eller udlevere', () => {
    gennemgået()
    skrivSvar().som('borger')
    expect(sag.nægtes('AfgørAktindsigt', afgør())).toEqual([
      expect.stringContaining('kan ikke gøres af borgeren'),
    ])
    sag.som('sagsbehandler').gør('AfgørAktindsigt', afgør()).som('borger')
    expect(sag.nægtes('UdleverAktindsigt', afgør())).toEqual([
      expect.stringContaining('kan ikke gøres af borgeren'),
    ])
  })
  test('borgeren beder selv om den, og trækker den tilbage', () => {
    sag.som('borger')
    bed(sag).gør('TrækAktindsigtTilbage', { anmodningId: 'a', modtaget: '2025-03-03' }).som('sagsbehandler')
    expect(sag.huskeliste).toEqual([])
    expect(sag.nægtes('AfgrænsAktindsigt', { anmodningId: 'a' })).toEqual([
      expect.stringContaining('ikke i gang'),
    ])
  })
})

describe('[G2 P: fuldmagt] en repræsentant får det, fuldmagten dækker, og ikke mere', () => {
  const ADVOKAT = { partId: 'adv', rolle: 'repraesentant', navn: 'Lea Lov', beskyttet: false, fag: 'advokat' }
  const FULDMAGT = { fuldmagtId: 'f', partId: 'adv', sagsgange: [], fra: '2025-03-01', til: '2025-03-10' }
  const fuldmagt = (mere: object = {}) =>
    sag.gør('RegistrérFuldmagt', { ...FULDMAGT, befoejelser: ['se', 'modtage'], dokumentId: 'x', ...mere })
  beforeEach(() => {
    sag.gør('TilføjPart', ADVOKAT)
    bed(sag, { partId: 'adv' }).gør('AfgrænsAktindsigt', { anmodningId: 'a' })
    gennemgå(sag, 'd1')
    gennemgå(sag, 'd2', INTERNT)
  })

  test('uden fuldmagt er fristen der, men intet gives', () => {
    expect(sag.huskeliste).toEqual(['afgjort venter 2025-03-12', 'fuldmagt_givet klar', 'fuldmagt klar'])
    expect(sag.nægtes('KontrollérFuldmagt', { anmodningId: 'a' })).toEqual([
      expect.stringContaining('ingen fuldmagt'),
    ])
    skrivSvar('adv')
    expect(sag.nægtes('AfgørAktindsigt', afgør()).join(' ')).toContain('ikke en fuldmagt')
    expect(sag.nægtes('UdleverNoget', { ...afgør(), dokumenter: ['d1'] }).join(' ')).toContain(
      'ikke en fuldmagt',
    )
  })
  test('med den kontrolleres den, og dokumenterne sendes til repræsentanten', () => {
    fuldmagt().gør('KontrollérFuldmagt', { anmodningId: 'a' })
    skrivSvar('adv').gør('AfgørAktindsigt', afgør()).gør('UdleverAktindsigt', afgør())
    expect(anmodning()?.udleveret?.pakke).toBe(PAKKE)
  })
  test('dækker den kun nogle af dokumenterne, gives de andre ikke', () => {
    fuldmagt({ dokumenter: ['d2'] })
    expect(sag.nægtes('KontrollérFuldmagt', { anmodningId: 'a' })).toEqual([
      expect.stringContaining('dækker disse dokumenter'),
    ])
    skrivSvar('adv')
    expect(sag.nægtes('UdleverNoget', { ...afgør(), dokumenter: ['d1'] }).join(' ')).toContain('dækker disse')
  })
  test('er den udløbet, da der skal udleveres, gives intet', () => {
    fuldmagt().gør('KontrollérFuldmagt', { anmodningId: 'a' })
    skrivSvar('adv').gør('AfgørAktindsigt', afgør()).den('2025-03-11')
    expect(sag.nægtes('UdleverAktindsigt', afgør()).join(' ')).toContain('ingen fuldmagt')
  })
  test('et brev til en anden end den, der bad om det, kan dokumenterne ikke følge med', () => {
    sag.gør('TilføjPart', { partId: 'firma', rolle: 'arbejdsgiver', navn: 'Prøve ApS', beskyttet: false })
    fuldmagt().gør('KontrollérFuldmagt', { anmodningId: 'a' })
    skrivSvar('firma')
    expect(sag.nægtes('AfgørAktindsigt', afgør())).toEqual([expect.stringContaining('anden end den')])
  })
  test('en bisidder kan ikke få aktindsigt for parten', () => {
    sag.gør('TilføjPart', { partId: 'bi', rolle: 'bisidder', navn: 'Ib Sidder', beskyttet: false })
    bed(sag, { anmodningId: 'b', partId: 'bi' })
    expect(sag.nægtes('KontrollérFuldmagt', { anmodningId: 'b' })).toEqual([
      expect.stringContaining('ingen fuldmagt'),
    ])
  })
})

describe('løbende aktindsigt', () => {
  beforeEach(() => {
    bed(sag, { loebende: true }).gør('AfgrænsAktindsigt', { anmodningId: 'a' })
    gennemgå(sag, 'd1')
    gennemgå(sag, 'd2', INTERNT)
    skrivSvar().gør('AfgørAktindsigt', afgør()).gør('UdleverAktindsigt', afgør())
  })

  test('hvert nyt dokument og hver ny version begynder sin egen frist, fra den dag, den kom til', () => {
    sag.den('2025-04-01')
    modtag(sag, 'd3')
    expect(anmodning('a-d3-1')).toMatchObject({ valgte: ['d3'], partId: 'borger', løbende: false })
    expect(sag.huskeliste).toContain('afgjort venter 2025-04-10')
    sag.den('2025-04-02').gør('NyVersion', { dokumentId: 'd2', version: 2, aendring: 'Tilføjet' })
    expect(anmodning('a-d2-2')).toBeDefined()
  })
  test('standses den, begynder der ikke flere', () => {
    sag.den('2025-04-01')
    modtag(sag, 'd3')
    const før = emne(sag.tilstand, aktindsigter).size
    sag.gør('StandsLøbendeAktindsigt', { anmodningId: 'a' })
    opret(sag, 'd4')
    expect(emne(sag.tilstand, aktindsigter).size).toBe(før)
  })
})
