// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayOver, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, lookupLeast, lookupMost, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, union, without } from '@sagsvej/rules/runtime'
const TABEL_1 = [13514, 13878, 102, 15340, 15705, 105, 15706, 16070, 107, 16071, 16435, 105, 16436, 16800, 103, 16801, 17166, 100, 17167, 17531, 97, 17532, 17896, 97, 17897, 18261, 99, 18262, 18627, 98, 18628, 18992, 95, 18993, 19112, 99, 19358, 19722, 110, 19723, 20088, 112, 20089, 20453, 112, 20454, 20634, 114]

const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 20826000 : (day < 16436 ? 21189600 : 21501600)) : (day < 17532 ? (day < 17167 ? 21735600 : 22074000) : (day < 17897 ? 22359600 : 22646400))) : (day < 19358 ? (day < 18628 ? 22905600 : (day < 18993 ? 23192400 : 23217600)) : (day < 20089 ? (day < 19723 ? 23660400 : 24414000) : (day < 20454 ? 25298400 : 26442000)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 18951600 : (day < 16436 ? 19282800 : 19567200)) : (day < 17532 ? (day < 17167 ? 19779600 : 20086800) : (day < 17897 ? 20347200 : 20607600))) : (day < 19358 ? (day < 18628 ? 20844000 : (day < 18993 ? 21104400 : 21128400)) : (day < 20089 ? (day < 19723 ? 21530400 : 22216800) : (day < 20454 ? 23020800 : 24062400)))

const SATS_4 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 3747 : 3837) : (day < 14245 ? 3948 : (day < 14610 ? 4070 : 4221))) : (day < 15706 ? (day < 15340 ? 4301 : 4426) : (day < 16071 ? 4497 : (day < 16436 ? 4578 : 4648)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 4713 : 4807) : (day < 17897 ? 4903 : (day < 18262 ? 5001 : 5101))) : (day < 19723 ? (day < 18993 ? 5203 : (day < 19358 ? 5265 : 5407)) : (day < 20089 ? 5580 : (day < 20454 ? 5781 : 6041))))

const SATS_5 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 2141 : 2192) : (day < 14245 ? 2256 : (day < 14610 ? 2326 : 2412))) : (day < 15706 ? (day < 15340 ? 2458 : 2529) : (day < 16071 ? 2569 : (day < 16436 ? 2615 : 2654)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 2691 : 2745) : (day < 17897 ? 2800 : (day < 18262 ? 2856 : 2913))) : (day < 19723 ? (day < 18993 ? 2971 : (day < 19358 ? 3007 : 3088)) : (day < 20089 ? 3187 : (day < 20454 ? 3302 : 3451))))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_7 = (day) => day < 17897 ? (day < 16801 ? (day < 16071 ? 1700800 : (day < 16436 ? 1731200 : 1755000)) : (day < 17348 ? (day < 17167 ? 1774500 : 1802700) : (day < 17532 ? 1803500 : 1826000))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1848900 : 1870100) : (day < 18993 ? 1893600 : 1896400)) : (day < 20089 ? (day < 19723 ? 1933300 : 1995200) : (day < 20454 ? 2067000 : 2160000)))

const SATS_8 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 12700000 : (day < 16436 ? 12928600 : 13122500)) : (day < 17532 ? (day < 17167 ? 13306200 : 13572300) : (day < 17897 ? 13843700 : 14120600))) : (day < 19358 ? (day < 18628 ? 14388900 : (day < 18993 ? 14676700 : 14808800)) : (day < 20089 ? (day < 19723 ? 15208600 : 15695600) : (day < 20454 ? 16260600 : 16992000)))

const SATS_9 = (day) => day < 16436 ? 20530 : (day < 17897 ? 25457 : 27393)

const SATS_10 = (day) => day < 17897 ? (day < 16436 ? 39500000 : 48983200) : (day < 19723 ? 52709100 : 58818900)

const SATS_11 = (day) => day < 20270 ? 2000000 : (day < 20454 ? 3100000 : 3240000)

const SATS_12 = (day) => day < 20270 ? 1000000 : (day < 20454 ? 1550000 : 1620000)

const SATS_13 = (day) => day < 20454 ? 292500 : 305700

const SATS_14 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_15 = (day) => day < 20454 ? 720500 : 752900

const SATS_16 = (day) => day < 20454 ? 678900 : 709500

const SATS_17 = (day) => day < 20454 ? 278400 : 290900

const SATS_18 = (day) => day < 20454 ? 163800 : 171200

const SATS_19 = (day) => day < 20454 ? 109200 : 114100

const SATS_20 = (day) => day < 20454 ? 259000 : 270700

const SATS_21 = (day) => day < 20454 ? 103600 : 108300

const SATS_22 = (day) => day < 20454 ? 259000 : 270700

const SATS_23 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 563800 : 577300) : (day < 14245 ? 594000 : (day < 14610 ? 612400 : 635100))) : (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : (day < 16436 ? 688900 : 699200)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 706900 : 718200) : (day < 17897 ? 727200 : (day < 18262 ? 736300 : 744800))) : (day < 19358 ? (day < 18993 ? 754100 : 755200) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100))))

const SATS_24 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 819600 : (day < 16801 ? 831900 : 841100)) : (day < 17532 ? 854600 : (day < 17897 ? 865300 : 876100))) : (day < 19358 ? (day < 18628 ? 886200 : (day < 18993 ? 897300 : 898600)) : (day < 19723 ? 916100 : (day < 20089 ? 945400 : 979400)))

const SATS_25 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 949800 : (day < 16801 ? 964000 : 974600)) : (day < 17532 ? 990200 : (day < 17897 ? 1002600 : 1015100))) : (day < 19358 ? (day < 18628 ? 1026800 : (day < 18993 ? 1039600 : 1041200)) : (day < 19723 ? 1061500 : (day < 20089 ? 1095500 : 1134900)))

const SATS_26 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 585700 : (day < 16801 ? 594500 : 601000)) : (day < 17532 ? 610600 : (day < 17897 ? 618200 : 625900))) : (day < 19358 ? (day < 18628 ? 633100 : (day < 18993 ? 641000 : 642000)) : (day < 19723 ? 654500 : (day < 20089 ? 675400 : 699700)))

const SATS_27 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 688900 : (day < 16801 ? 699200 : 706900)) : (day < 17532 ? 718200 : (day < 17897 ? 727200 : 736300))) : (day < 19358 ? (day < 18628 ? 744800 : (day < 18993 ? 754100 : 755200)) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100)))

const SATS_28 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1162500 : 1190400) : (day < 14245 ? 1224900 : (day < 14610 ? 1262900 : 1309600))) : (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : (day < 18262 ? 1518000 : 1535500))) : (day < 19358 ? (day < 18993 ? 1554700 : 1557000) : (day < 19723 ? 1587400 : (day < 20089 ? 1638200 : 1697200))))

const SATS_29 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_30 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

const SATS_31 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1171200 : (day < 16801 ? 1188800 : 1201900)) : (day < 17532 ? 1221100 : (day < 17897 ? 1236400 : 1251900))) : (day < 19358 ? (day < 18628 ? 1266300 : (day < 18993 ? 1282100 : 1284000)) : (day < 19723 ? 1309000 : (day < 20089 ? 1350900 : 1399500)))

const SATS_32 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1357500 : (day < 16801 ? 1377900 : 1393100)) : (day < 17532 ? 1415400 : (day < 17897 ? 1433100 : 1451000))) : (day < 19358 ? (day < 18628 ? 1467700 : (day < 18993 ? 1486000 : 1488200)) : (day < 19723 ? 1517200 : (day < 20089 ? 1565800 : 1622200)))

const SATS_33 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 252400 : (day < 16801 ? 256200 : 259000)) : (day < 17532 ? 263100 : (day < 17897 ? 266400 : 269700))) : (day < 19358 ? (day < 18628 ? 272800 : (day < 18993 ? 276200 : 276600)) : (day < 19723 ? 282000 : (day < 20089 ? 291000 : 301500)))

const SATS_34 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 332400 : (day < 16801 ? 337400 : 341100)) : (day < 17532 ? 346600 : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200)))

const SATS_35 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_36 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_37 = (day) => day < 20454 ? 160400 : 167600

const SATS_38 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_39 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_40 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_41 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_42 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_43 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_44 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_45 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_46 = (day) => day < 17168 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 1445200 : 1479800) : (day < 14249 ? 1523200 : (day < 14613 ? 1570800 : 1629300))) : (day < 16076 ? (day < 15341 ? 1659700 : (day < 15712 ? 1707300 : 1735500)) : (day < 16440 ? 1765800 : (day < 16804 ? 1791800 : 1811300)))) : (day < 18628 ? (day < 17532 ? (day < 17348 ? 1839500 : 1840300) : (day < 17897 ? 1863300 : (day < 18262 ? 1886600 : 1908300))) : (day < 19723 ? (day < 18993 ? 1932200 : (day < 19358 ? 1935100 : 1972800)) : (day < 20089 ? 2035900 : (day < 20454 ? 2109200 : 2204100))))

const SATS_47 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_48 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_49 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_50 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_51 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_52 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_53 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_54 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_55 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_56 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_57 = (day) => day < 15341 ? (day < 14249 ? (day < 13514 ? 333500 : (day < 13885 ? 341500 : 351500)) : (day < 14613 ? 362500 : (day < 14977 ? 376000 : 383000))) : (day < 16440 ? (day < 15712 ? 394000 : (day < 16076 ? 400500 : 407500)) : (day < 16804 ? 413500 : (day < 17168 ? 418000 : 424500)))

const SATS_58 = (day) => day < 17903 ? (day < 16804 ? (day < 16076 ? 356500 : (day < 16440 ? 362500 : 368000)) : (day < 17168 ? 372000 : (day < 17532 ? 378000 : 382700))) : (day < 18995 ? (day < 18267 ? 387500 : (day < 18631 ? 391900 : 396800)) : (day < 20094 ? (day < 19359 ? 397400 : 405200) : (day < 20458 ? 433200 : 452700)))

const SATS_59 = (day) => day < 18993 ? (day < 17897 ? (day < 17532 ? 1637900 : 1658300) : (day < 18262 ? 1679100 : (day < 18628 ? 1698400 : 1719700))) : (day < 19723 ? (day < 19358 ? 1722200 : 1755800) : (day < 20089 ? 1812000 : (day < 20454 ? 1877200 : 1961600)))

const SATS_60 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1228700 : 1258200) : (day < 14245 ? 1294700 : (day < 14610 ? 1334800 : 1384200))) : (day < 15706 ? (day < 15340 ? 1410500 : 1451400) : (day < 16071 ? 1474600 : (day < 16436 ? 1501100 : 1523600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1540400 : 1565000) : (day < 17897 ? 1584600 : (day < 18262 ? 1604400 : 1622900))) : (day < 19723 ? (day < 18993 ? 1643200 : (day < 19358 ? 1645700 : 1677800)) : (day < 20089 ? 1731500 : (day < 20454 ? 1793800 : 1874500))))

const SATS_61 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1445600 : 1480300) : (day < 14245 ? 1523200 : (day < 14610 ? 1570400 : 1628500))) : (day < 15706 ? (day < 15340 ? 1659400 : 1707500) : (day < 16071 ? 1734800 : (day < 16436 ? 1766000 : 1792500)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1812200 : 1841200) : (day < 17897 ? 1864200 : (day < 18262 ? 1887500 : 1909200))) : (day < 19723 ? (day < 18993 ? 1933100 : (day < 19358 ? 1936000 : 1973800)) : (day < 20089 ? 2037000 : (day < 20454 ? 2110300 : 2205300))))

const SATS_62 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 483600 : 495200) : (day < 14245 ? 509600 : (day < 14610 ? 525400 : 544800))) : (day < 15706 ? (day < 15340 ? 555200 : 571300) : (day < 16071 ? 580400 : (day < 16436 ? 590800 : 599700)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 606300 : 616000) : (day < 17897 ? 623700 : (day < 18262 ? 632700 : 641900))) : (day < 19723 ? (day < 18993 ? 651800 : (day < 19358 ? 654700 : 669400)) : (day < 20089 ? 692800 : (day < 20454 ? 719800 : 754400))))

const SATS_63 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 286800 : 291400) : (day < 17532 ? 296600 : (day < 17897 ? 333300 : 345300))) : (day < 19723 ? (day < 18993 ? 370700 : (day < 19358 ? 380000 : 396300)) : (day < 20089 ? 410200 : (day < 20454 ? 426200 : 446700)))

const SATS_64 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 593300 : 602800) : (day < 17532 ? 613700 : (day < 17897 ? 672800 : 692300))) : (day < 19723 ? (day < 18993 ? 733500 : (day < 19358 ? 747200 : 774500)) : (day < 20089 ? 801600 : (day < 20454 ? 832900 : 872900)))

const SATS_65 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const SATS_66 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 360000 : 390000) : (day < 16436 ? 400000 : (day < 16801 ? 405000 : 410000))) : (day < 18262 ? (day < 17897 ? 420000 : 440000) : (day < 18628 ? 450000 : (day < 20089 ? 460000 : 515000)))

const SATS_67 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 370000 : 400000) : (day < 16436 ? 410000 : (day < 16801 ? 415000 : 420000))) : (day < 18262 ? (day < 17897 ? 430000 : 450000) : (day < 18628 ? 460000 : (day < 20089 ? 470000 : 525000)))

const SATS_68 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 245000 : 270000) : (day < 16436 ? 280000 : (day < 16801 ? 285000 : 290000))) : (day < 18262 ? (day < 17897 ? 295000 : 305000) : (day < 18628 ? 310000 : (day < 20089 ? 315000 : 350000)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5])

const HELLIGDAGE_2 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // AIBEK.1.6: Afgørelsen må træffes, som den er behandlet (BEK 101/2026 § 1, stk. 6)
  const v0 = f.vurderingsdato ?? FIRST_DAY
  s[11] = v0
  const v1 = f.vurderingsdato ?? 84005 /* 2199-12-31 */
  s[8] = v1
  const ALF_53_2_fleksjob_ir = v0 <= 13331 /* 2006-07-02 */
  s[6] = ALF_53_2_fleksjob_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */
  s[15] = v3
  const v4 = v0 <= 20484 /* 2026-01-31 */
  s[125] = v4
  const v5 = v3 && v4
  const v6 = v1 >= 20485 /* 2026-02-01 */
  s[126] = v6
  const AIBEK_1_6 = ALF_53_2_fleksjob_ir || v5 || v6 && f.afgoerelsenErAleneAutomatisk !== true
  s[1484] = AIBEK_1_6
  const AIBEK_1_6_nej = ALF_53_2_fleksjob_ir || v5 || v6 && f.afgoerelsenErAleneAutomatisk !== false
  s[1485] = AIBEK_1_6_nej
  const AIBEK_1_6_ir = ALF_53_2_fleksjob_ir || v5
  s[1486] = AIBEK_1_6_ir
  // AIBEK.2: Pligterne ved brug af kunstig intelligens er opfyldt (BEK 101/2026 § 2)
  const AIBEK_2 = f.kunstigIntelligensErBrugt !== false && (ALF_53_2_fleksjob_ir || v5 || v6 && f.brugenAfAiErDokumenteret !== false && f.brugenAfAiFremgaarTydeligt !== false)
  s[1487] = AIBEK_2
  const AIBEK_2_nej = f.kunstigIntelligensErBrugt !== false && (ALF_53_2_fleksjob_ir || v5 || v6 && (f.brugenAfAiErDokumenteret !== true || f.brugenAfAiFremgaarTydeligt !== true))
  s[1488] = AIBEK_2_nej
  const AIBEK_2_ir = f.kunstigIntelligensErBrugt !== false && AIBEK_1_6_ir || f.kunstigIntelligensErBrugt !== true
  s[1489] = AIBEK_2_ir
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v13 = v0 <= 15705 /* 2012-12-31 */
  s[16] = v13
  const v14 = v3 && v13
  s[13] = v14
  const v15 = (f.timerUdenStoetteSeneste3Aar ?? 2635200) >= 192400
  s[878] = v15
  const v16 = f.erVisiteretTilFleksjob !== false || (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400
  const v17 = f.erVisiteretTilFleksjob !== true && v15
  const LAS_69k_6_senest_er = v1 >= 15706 /* 2013-01-01 */
  s[14] = LAS_69k_6_senest_er
  const ALF_53_2_fleksjob = ALF_53_2_fleksjob_ir || v14 && v17 || LAS_69k_6_senest_er && v17
  s[1490] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = ALF_53_2_fleksjob_ir || v14 && v16 || LAS_69k_6_senest_er && v16
  s[1491] = ALF_53_2_fleksjob_nej
  // ALF.55.sygdom: Sygdommen forlænger retten til dagpenge (ALF § 55)
  const v21 = v3 && v0 <= 14790 /* 2010-06-30 */
  s[7] = v21
  const v22 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[1217] = v22
  const v23 = f.fravaer !== undefined ? v22 : NO_DAYS
  s[189] = v23
  const v24 = runStart(v23, v0)
  const v25 = runStart(v23, v1)
  const v26 = v24 === 2147483647
  const v27 = v25 === 2147483647
  const v28 = !v26 || v27
  const v29 = v0 === v1
  s[225] = v29
  const v30 = v29 || v28
  const v31 = f.fravaer !== undefined && v30
  const v32 = v31 ? v24 : FIRST_DAY
  s[9] = v32
  const v33 = v31 ? v25 : NEVER
  s[12] = v33
  const v34 = v1 >= 14791 /* 2010-07-01 */
  s[10] = v34
  const v35 = f.persongruppe === 'ledig'
  const v36 = f.persongruppe !== undefined && v35 || !(f.persongruppe !== undefined)
  s[3] = v36
  const v37 = f.persongruppe !== undefined && !v35 || !(f.persongruppe !== undefined)
  s[5] = v37
  const ALF_55_sygdom = v36 && (ALF_53_2_fleksjob_ir || v21 && v1 >= shiftDays(v32, 42) || v34)
  s[1493] = ALF_55_sygdom
  const ALF_55_sygdom_nej = v36 && (ALF_53_2_fleksjob_ir || v21 && v0 < shiftDays(v33, 42) || v34)
  s[1494] = ALF_55_sygdom_nej
  const ALF_55_sygdom_ir = v36 && (ALF_53_2_fleksjob_ir || v34) || v37
  s[1431] = ALF_55_sygdom_ir
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v41 = v32 <= 13331 /* 2006-07-02 */
  s[190] = v41
  const v42 = v33 >= 13332 /* 2006-07-03 */
  s[187] = v42
  const v43 = v32 <= 2147483646
  s[188] = v43
  const v44 = v42 && v43
  const v45 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v46 = f.fravaer !== undefined ? v45 : NO_DAYS
  const v47 = f.fravaer !== undefined ? v45 : ALL_DAYS
  const v48 = dayReaching(v47, v32, 1)
  s[1377] = v48
  const v49 = dayReaching(v46, v33, 1)
  s[1376] = v49
  const v50 = runEnd(v23, v0)
  const v51 = runEnd(v23, v1)
  const v52 = v50 === 2147483647
  const v53 = v51 === 2147483647
  const v54 = v53 && v28
  const v55 = !v52 || v54
  const v56 = v29 || v55
  const v57 = f.fravaer !== undefined && v56
  const v58 = v57 ? v50 : FIRST_DAY
  s[192] = v58
  const v59 = v57 ? v51 : NEVER
  s[191] = v59
  const v60 = v59 >= v48
  const v61 = v58 >= v49
  const v62 = v60 ? v48 : NEVER
  const v63 = v61 ? v49 : NEVER
  const v64 = v33 === NEVER
  s[193] = v64
  const SDL_6_1_er = v41 || v44
  s[0] = SDL_6_1_er
  const SDL_6_1 = v41 ? FIRST_DAY : v62
  s[1] = SDL_6_1
  const SDL_6_1_hoej = v41 ? NEVER : v63
  s[2] = SDL_6_1_hoej
  const SDL_6_1_ir = v41 || v64
  s[4] = SDL_6_1_ir
}

function svar_2(f, s) {
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v0 = s[0] && s[1] <= 13331 /* 2006-07-02 */
  s[253] = v0
  const v1 = s[2] >= 13332 /* 2006-07-03 */
  s[251] = v1
  const v2 = s[1] <= 15011 /* 2011-02-06 */
  s[1078] = v2
  const v3 = s[0] && v1 && v2
  s[258] = v3
  const v4 = s[2] >= 15012 /* 2011-02-07 */
  s[257] = v4
  const v5 = s[1] <= 16439 /* 2015-01-04 */
  s[268] = v5
  const v6 = s[0] && v4 && v5
  s[1327] = v6
  const v7 = s[1] <= 2147483646
  s[252] = v7
  const v8 = s[0] && s[2] >= 16440 /* 2015-01-05 */ && v7
  s[271] = v8
  const v9 = shiftDays(s[1], 13)
  const v10 = shiftDays(s[2], 13)
  const v11 = Math.min(v9, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v12 = Math.min(v10, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v13 = f.dagpengerettenSlutter !== false && s[0]
  const v14 = f.dagpengerettenSlutter !== true && s[0]
  const v15 = s[3] && (v13 || v14)
  const v16 = s[4] || s[0] && s[2] === NEVER
  s[254] = v16
  const v17 = v8 && (v15 || s[5])
  const ALF_62_3 = v0 ? FIRST_DAY : v6 || v17 ? (v17 ? (v15 ? (v13 ? (v14 ? Math.min(v9, v11) : v11) : v9) : NEVER) : NEVER) : NEVER
  s[1185] = ALF_62_3
  const ALF_62_3_hoej = v0 ? NEVER : v3 ? NEVER : v6 ? NEVER : s[5] ? NEVER : v13 ? (v14 ? Math.max(v10, v12) : v12) : v10
  s[1186] = ALF_62_3_hoej
  const ALF_62_3_er = v0 || v3 || v6 || v17
  s[1184] = ALF_62_3_er
  const ALF_62_3_ir = v0 || v8 && s[3] && (f.dagpengerettenSlutter !== false && s[4] || f.dagpengerettenSlutter !== true && s[4]) || v16
  s[1187] = ALF_62_3_ir
  // ALF.62.tilmelding: Du skal melde dig ledig igen (ALF § 62)
  const ALF_62_tilmelding = s[3] && (s[6] || s[7] && s[8] >= shiftDays(s[9], 14) || s[10])
  s[1496] = ALF_62_tilmelding
  const ALF_62_tilmelding_nej = s[3] && (s[6] || s[7] && s[11] < shiftDays(s[12], 14) || s[10])
  s[1497] = ALF_62_tilmelding_nej
  // ALF.75h.3.fleksjob: Feriedagpenge, mens du er i fleksjob (ALF § 75 h, stk. 3, nr. 2)
  const LOB_11_1_nej = s[6] || s[13] || s[14]
  s[2462] = LOB_11_1_nej
  const ALF_75h_3_fleksjob = f.ansatIFleksjob !== false && s[6]
  s[1498] = ALF_75h_3_fleksjob
  const ALF_75h_3_fleksjob_nej = f.ansatIFleksjob !== false && LOB_11_1_nej
  s[1499] = ALF_75h_3_fleksjob_nej
  const ALF_75h_3_fleksjob_ir = ALF_75h_3_fleksjob || f.ansatIFleksjob !== true
  s[21] = ALF_75h_3_fleksjob_ir
  // ARBEVNEBEK.6.1: Ressourceprofil efter arbejdsevnemetoden (ARBEVNEBEK § 6, stk. 1)
  const v28 = f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'foertidspension'
  const ARBEVNEBEK_6_1 = s[6] || s[13] && (f.afgoerelsenGaelder !== undefined && v28 || !(f.afgoerelsenGaelder !== undefined))
  s[1501] = ARBEVNEBEK_6_1
  const ARBEVNEBEK_6_1_nej = s[6] || s[13] && (f.afgoerelsenGaelder !== undefined && !v28 || !(f.afgoerelsenGaelder !== undefined)) || s[14]
  s[1502] = ARBEVNEBEK_6_1_nej
  // BEK937.27.2007: Undervisning uden loft over timerne (BEK 937/2024 § 27, stk. 2)
  const v31 = s[11] <= 16439 /* 2015-01-04 */
  s[803] = v31
  const v32 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v33 = f.uddannelseUnderSygdom !== undefined && v32 || !(f.uddannelseUnderSygdom !== undefined)
  const v34 = f.uddannelseUnderSygdom !== undefined && !v32 || !(f.uddannelseUnderSygdom !== undefined)
  const v35 = s[11] <= 13878 /* 2007-12-31 */
  s[22] = v35
  const v36 = s[15] && v35
  const v37 = f.revalideringStartede ?? FIRST_DAY
  s[147] = v37
  const v38 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  s[151] = v38
  const v39 = f.slagsUndervisning === 'enkeltfag'
  const v40 = f.slagsUndervisning === 'almen'
  const v41 = s[8] >= 13879 /* 2008-01-01 */
  s[23] = v41
  const v42 = v41 && v31
  const v43 = s[8] >= 16440 /* 2015-01-05 */
  s[802] = v43
  const BEK937_27_2007 = v33 && (s[6] || v36 && (f.revalideringErBevilget !== false && s[11] < v38 || (f.slagsUndervisning !== undefined && v39 || !(f.slagsUndervisning !== undefined)) && f.undervisningErBehandlingEllerFritid !== false || (f.slagsUndervisning !== undefined && v40 || !(f.slagsUndervisning !== undefined)) && f.uddannelsePasserMedBehandling !== false) || v42)
  s[1506] = BEK937_27_2007
  const BEK937_27_2007_nej = v33 && (s[6] || v36 && (f.revalideringErBevilget !== true || s[8] >= v37) && (f.slagsUndervisning !== undefined && !v39 || !(f.slagsUndervisning !== undefined) || f.undervisningErBehandlingEllerFritid !== true) && (f.slagsUndervisning !== undefined && !v40 || !(f.slagsUndervisning !== undefined) || f.uddannelsePasserMedBehandling !== true) || v42 || v43)
  s[1507] = BEK937_27_2007_nej
  const BEK937_27_2007_ir = v33 && (s[6] || v42) || v34
  s[1508] = BEK937_27_2007_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v47 = s[15] && v31
  s[1079] = v47
  const v48 = f.uddannelseUnderSygdom === 'foer'
  const v49 = f.uddannelseUnderSygdom !== undefined && v48 || !(f.uddannelseUnderSygdom !== undefined)
  const v50 = f.uddannelseUnderSygdom !== undefined && !v48 || !(f.uddannelseUnderSygdom !== undefined)
  const v51 = v34 || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v52 = v33 && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v53 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v54 = f.uddannelseUnderSygdom === 'ingen'
  const v55 = f.uddannelseUnderSygdom !== undefined && !v54 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v55 && (s[6] || v47 && (v49 || v52 || BEK937_27_2007) || v43 && (v49 || v52 || f.uddannelseUnderSygdom !== undefined && v53 || !(f.uddannelseUnderSygdom !== undefined)))
  s[1503] = BEK937_27
  const BEK937_27_nej = v55 && (s[6] || v47 && v50 && v51 && (BEK937_27_2007_nej || BEK937_27_2007_ir) || v43 && v50 && v51 && (f.uddannelseUnderSygdom !== undefined && !v53 || !(f.uddannelseUnderSygdom !== undefined)))
  s[1504] = BEK937_27_nej
  const BEK937_27_ir = v55 && s[6] || f.uddannelseUnderSygdom !== undefined && v54 || !(f.uddannelseUnderSygdom !== undefined)
  s[1505] = BEK937_27_ir
  // DPL.3.1: Brevet skal sendes på papir (DPL § 3, stk. 1)
  const v59 = f.brevetSendtDen ?? FIRST_DAY
  const v60 = f.brevetSendtDen ?? 84005 /* 2199-12-31 */
  const DPL_3_1_ir = v59 <= 13331 /* 2006-07-02 */
  s[1511] = DPL_3_1_ir
  const v62 = v60 >= 13332 /* 2006-07-03 */ && v59 <= 15521 /* 2012-06-30 */
  const v63 = v60 >= 15522 /* 2012-07-01 */ && v59 <= 16374 /* 2014-10-31 */
  const v64 = v60 >= 16375 /* 2014-11-01 */
  const DPL_3_1 = DPL_3_1_ir || v62 || v63 && f.frivilligtTilsluttetDigitalPost !== true || v64 && (f.fritagetForDigitalPost !== false || f.borIDanmarkOgErFyldt15 !== true) && f.frivilligtTilsluttetDigitalPost !== true
  s[1509] = DPL_3_1
  const DPL_3_1_nej = DPL_3_1_ir || v63 && f.frivilligtTilsluttetDigitalPost !== false || v64 && (f.fritagetForDigitalPost !== true && f.borIDanmarkOgErFyldt15 !== false || f.frivilligtTilsluttetDigitalPost !== false)
  s[1510] = DPL_3_1_nej
  // DPL.10: Brevet er kommet frem (DPL § 10, nr. 1)
  const v67 = f.brevetsVej === 'digital_post'
  const v68 = f.brevetsVej !== undefined && v67 || !(f.brevetsVej !== undefined)
  const v69 = f.brevetsVej !== undefined && !v67 || !(f.brevetsVej !== undefined)
  const v70 = f.leveringErBevist !== false ? f.tilgaengeligIDigitalPost ?? FIRST_DAY : NEVER
  const v71 = f.leveringErBevist !== true ? NEVER : f.tilgaengeligIDigitalPost ?? 84005 /* 2199-12-31 */
  const v72 = f.brevetsVej === 'papir'
  const v73 = f.brevetsVej !== undefined && v72 || !(f.brevetsVej !== undefined) ? f.papirbrevetKomFrem ?? FIRST_DAY : NEVER
  const v74 = f.brevetsVej !== undefined && !v72 || !(f.brevetsVej !== undefined) ? NEVER : f.papirbrevetKomFrem ?? 84005 /* 2199-12-31 */
  const DPL_10 = DPL_3_1_ir ? FIRST_DAY : v62 ? FIRST_DAY : v68 ? (v69 ? Math.min(v70, v73) : v70) : v73
  s[1512] = DPL_10
  const DPL_10_hoej = DPL_3_1_ir ? NEVER : v62 ? NEVER : v68 ? (v69 ? Math.max(v71, v74) : v71) : v74
  s[1513] = DPL_10_hoej
  const DPL_10_ir = DPL_3_1_ir || v62
  s[1514] = DPL_10_ir
}

function svar_3(f, s) {
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v0 = s[11] >= 15706 /* 2013-01-01 */
  s[380] = v0
  const v1 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = s[14] && (f.ydelsesperioder !== undefined ? v1 : Infinity) > 0 && (s[16] || s[14])
  s[1516] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v0 || (f.ydelsesperioder !== undefined ? v1 : 0) <= 0
  s[1517] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v4 = s[11] <= 16070 /* 2013-12-31 */
  s[26] = v4
  const v5 = s[14] && v4
  s[904] = v5
  const v6 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v7 = f.ydelsesperioder !== undefined ? v6 : NO_DAYS
  const v8 = f.ydelsesperioder !== undefined ? v6 : ALL_DAYS
  const v9 = monthStart(shiftDays(monthStart(shiftDays(s[11], 1)), -1))
  const v10 = monthStart(shiftDays(monthStart(shiftDays(s[8], 1)), -1))
  const v11 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v12 = f.ydelsesperioder !== undefined ? v11 : NO_DAYS
  const v13 = f.ydelsesperioder !== undefined ? v11 : ALL_DAYS
  const v14 = shiftMonths(v9, -1)
  const v15 = shiftMonths(v10, -1)
  const v16 = shiftMonths(v9, -2)
  const v17 = shiftMonths(v10, -2)
  const v18 = shiftMonths(v9, -3)
  const v19 = shiftMonths(v10, -3)
  const v20 = shiftMonths(v9, -4)
  const v21 = shiftMonths(v10, -4)
  const v22 = shiftMonths(v9, -5)
  const v23 = shiftMonths(v10, -5)
  const v24 = shiftMonths(v9, -6)
  const v25 = shiftMonths(v10, -6)
  const v26 = shiftMonths(v9, -7)
  const v27 = shiftMonths(v10, -7)
  const v28 = shiftMonths(v9, -8)
  const v29 = shiftMonths(v10, -8)
  const v30 = shiftMonths(v9, -9)
  const v31 = shiftMonths(v10, -9)
  const v32 = shiftMonths(v9, -10)
  const v33 = shiftMonths(v10, -10)
  const v34 = shiftMonths(v9, -11)
  const v35 = shiftMonths(v10, -11)
  const v36 = countDays(v8, v9, monthEnd(v10)) >= 1 && countDays(v13, v14, monthEnd(v15)) >= 1 && countDays(v13, v16, monthEnd(v17)) >= 1 && countDays(v13, v18, monthEnd(v19)) >= 1 && countDays(v13, v20, monthEnd(v21)) >= 1 && countDays(v13, v22, monthEnd(v23)) >= 1 && countDays(v13, v24, monthEnd(v25)) >= 1 && countDays(v13, v26, monthEnd(v27)) >= 1 && countDays(v13, v28, monthEnd(v29)) >= 1 && countDays(v13, v30, monthEnd(v31)) >= 1 && countDays(v13, v32, monthEnd(v33)) >= 1 && countDays(v13, v34, monthEnd(v35)) >= 1 || FERIEBEK_2_6
  const v37 = (countDays(v7, v10, monthEnd(v9)) < 1 || countDays(v12, v15, monthEnd(v14)) < 1 || countDays(v12, v17, monthEnd(v16)) < 1 || countDays(v12, v19, monthEnd(v18)) < 1 || countDays(v12, v21, monthEnd(v20)) < 1 || countDays(v12, v23, monthEnd(v22)) < 1 || countDays(v12, v25, monthEnd(v24)) < 1 || countDays(v12, v27, monthEnd(v26)) < 1 || countDays(v12, v29, monthEnd(v28)) < 1 || countDays(v12, v31, monthEnd(v30)) < 1 || countDays(v12, v33, monthEnd(v32)) < 1 || countDays(v12, v35, monthEnd(v34)) < 1) && (FERIEBEK_2_6 || FERIEBEK_2_6_ir)
  const v38 = s[8] >= 16071 /* 2014-01-01 */
  s[27] = v38
  const v39 = s[11] <= 16616 /* 2015-06-30 */
  s[501] = v39
  const v40 = v38 && v39
  const v41 = s[8] >= 16617 /* 2015-07-01 */
  s[502] = v41
  const v42 = s[11] <= 18261 /* 2019-12-31 */
  s[17] = v42
  const v43 = v41 && v42
  const LAB_31_3_ledighedsydelse_er = s[8] >= 18262 /* 2020-01-01 */
  s[20] = LAB_31_3_ledighedsydelse_er
  const v45 = s[11] <= 20269 /* 2025-06-30 */
  s[181] = v45
  const v46 = LAB_31_3_ledighedsydelse_er && v45
  const LAS_17_1_er = s[8] >= 20270 /* 2025-07-01 */
  s[182] = LAS_17_1_er
  const FERIEBEK_2 = s[14] && (s[16] || v5 && v36 || v40 && v36 || v43 && v36 || v46 && v36 || LAS_17_1_er && v36)
  s[702] = FERIEBEK_2
  const FERIEBEK_2_nej = s[14] && (s[16] || v5 && v37 || v40 && v37 || v43 && v37 || v46 && v37 || LAS_17_1_er && v37)
  s[701] = FERIEBEK_2_nej
  const v50 = s[14] && s[16]
  const FERIEBEK_2_ir = v50 || !v0
  s[595] = FERIEBEK_2_ir
  // FERIEHINDRINGSBEK.2: Et ressourceforløb er en feriehindring (BEK 1072/2019 § 2)
  const v52 = s[14] && s[11] <= 18505 /* 2020-08-31 */
  const v53 = f.ressourceforloebErBevilget !== true || !v0
  s[146] = v53
  const LAB_31_3_ressourceforloeb_er = f.ressourceforloebErBevilget !== false && s[14]
  s[145] = LAB_31_3_ressourceforloeb_er
  const FERIEHINDRINGSBEK_2 = LAB_31_3_ressourceforloeb_er && (s[16] || v52)
  s[1518] = FERIEHINDRINGSBEK_2
  const FERIEHINDRINGSBEK_2_nej = LAB_31_3_ressourceforloeb_er && (s[16] || v52 || s[8] >= 18506 /* 2020-09-01 */)
  s[1519] = FERIEHINDRINGSBEK_2_nej
  const FERIEHINDRINGSBEK_2_ir = FERIEHINDRINGSBEK_2 || v53
  s[1520] = FERIEHINDRINGSBEK_2_ir
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v58 = s[14] && s[11] <= 16189 /* 2014-04-29 */
  s[404] = v58
  const v59 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg'
  const v60 = s[8] >= 16190 /* 2014-04-30 */
  s[403] = v60
  const v61 = s[11] <= 19722 /* 2023-12-31 */
  s[123] = v61
  const v62 = v60 && v61
  const v63 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b'
  const v64 = s[8] >= 19723 /* 2024-01-01 */
  s[124] = v64
  const v65 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning'
  const FLEKSLOENBEK_1_1 = s[6] || v58 && (f.beloebetsArt !== undefined && v59 || !(f.beloebetsArt !== undefined)) || v62 && (f.beloebetsArt !== undefined && v63 || !(f.beloebetsArt !== undefined)) || v64 && (f.beloebetsArt !== undefined && v65 || !(f.beloebetsArt !== undefined))
  s[1521] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = s[6] || s[13] || v58 && (f.beloebetsArt !== undefined && !v59 || !(f.beloebetsArt !== undefined)) || v62 && (f.beloebetsArt !== undefined && !v63 || !(f.beloebetsArt !== undefined)) || v64 && (f.beloebetsArt !== undefined && !v65 || !(f.beloebetsArt !== undefined))
  s[1522] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v68 = v58 || v60
  const v69 = v58 ? -Infinity : Math.round((f.loenForFlereMaaneder ?? 0) / (f.maanederLoennenDaekker ?? 120))
  const FLEKSLOENBEK_3_4 = s[6] ? -Infinity : s[13] ? (v68 ? Math.min(0, v69) : 0) : v69
  s[1523] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[6] ? Infinity : v68 ? (v58 ? Infinity : Math.round((f.loenForFlereMaaneder ?? 1000000000) / (f.maanederLoennenDaekker ?? 1))) : 0
  s[1524] = FLEKSLOENBEK_3_4_hoej
  const FLEKSLOENBEK_3_4_ir = s[6] || v58
  s[1525] = FLEKSLOENBEK_3_4_ir
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v73 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  const v74 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  const v75 = f.aendringIFleksjobbet === 'overdragelse'
  const LAB_133_1_nyt = s[6] || s[14] && (f.aendringIFleksjobbet !== undefined && v73 || !(f.aendringIFleksjobbet !== undefined) || (f.aendringIFleksjobbet !== undefined && v74 || !(f.aendringIFleksjobbet !== undefined)) && (f.sammeArbejdsgiverIFleksjobbet !== true || f.sammeOpgaverIFleksjobbet !== true) || (f.aendringIFleksjobbet !== undefined && v75 || !(f.aendringIFleksjobbet !== undefined)) && f.sammeOpgaverIFleksjobbet !== true)
  s[18] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = s[6] || s[13] || s[14] && (f.aendringIFleksjobbet !== undefined && !v73 || !(f.aendringIFleksjobbet !== undefined)) && (f.aendringIFleksjobbet !== undefined && !v74 || !(f.aendringIFleksjobbet !== undefined) || f.sammeArbejdsgiverIFleksjobbet !== false && f.sammeOpgaverIFleksjobbet !== false) && (f.aendringIFleksjobbet !== undefined && !v75 || !(f.aendringIFleksjobbet !== undefined) || f.sammeOpgaverIFleksjobbet !== false)
  s[19] = LAB_133_1_nyt_nej
}

function svar_4(f, s) {
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v0 = s[14] && s[17]
  s[144] = v0
  const v1 = f.fleksjobStartede ?? FIRST_DAY
  s[382] = v1
  const v2 = f.fleksjobStartede ?? 84005 /* 2199-12-31 */
  s[383] = v2
  const v3 = v2 >= 15706 /* 2013-01-01 */ || s[18]
  const v4 = v1 < 15706 /* 2013-01-01 */ && (s[19] || s[6])
  const LAB_133_1 = f.ansatIFleksjob !== false && (s[6] || s[13] || v0 && v4 || s[20] && v4)
  s[378] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob !== false && (s[6] || v0 && v3 || s[20] && v3)
  s[377] = LAB_133_1_nej
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v7 = v0 || s[20]
  s[379] = v7
  const FLEKSLOENBEK_4_1 = s[6] ? FIRST_DAY : v7 ? shiftDays(monthStart(s[11]), -1) : NEVER
  s[1526] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[6] ? NEVER : s[13] ? NEVER : shiftDays(monthStart(s[8]), -1)
  s[1527] = FLEKSLOENBEK_4_1_hoej
  const v10 = f.ansatIFleksjob !== true || LAB_133_1
  s[390] = v10
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob !== false && (LAB_133_1_nej || s[21])
  s[389] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && s[6] || v10
  s[402] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (s[6] || v0 && f.helMaanedsLoenErOplyst !== true || s[20] && f.helMaanedsLoenErOplyst !== true)
  s[1529] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (s[6] || s[13] || v0 && f.helMaanedsLoenErOplyst !== false || s[20] && f.helMaanedsLoenErOplyst !== false)
  s[1530] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const FLEKSLOENBEK_4_4 = s[6] ? FIRST_DAY : v7 ? shiftMonths(s[11], -12) : NEVER
  s[1532] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[6] ? NEVER : s[13] ? NEVER : shiftMonths(s[8], -12)
  s[1533] = FLEKSLOENBEK_4_4_hoej
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v17 = s[11] <= 15339 /* 2011-12-31 */
  s[68] = v17
  const v18 = f.foedselsdag ?? FIRST_DAY
  s[56] = v18
  const v19 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[58] = v19
  const FYL_2a_ir = s[11] <= 11503 /* 2001-06-30 */
  s[75] = FYL_2a_ir
  const v21 = s[11] <= 13502 /* 2006-12-20 */
  s[54] = v21
  const v22 = s[8] >= 11504 /* 2001-07-01 */ && v21
  s[76] = v22
  const v23 = f.iAkasseUdenBrudFra ?? FIRST_DAY
  s[88] = v23
  const v24 = f.iAkasseUdenBrudFra ?? 84005 /* 2199-12-31 */
  s[87] = v24
  const v25 = f.bidragUdenBrudFra ?? FIRST_DAY
  const v26 = f.bidragUdenBrudFra ?? 84005 /* 2199-12-31 */
  const v27 = v19 > -6516 /* 1952-02-29 */ || v24 > 8125 /* 1992-03-31 */ && f.betalteTilFleksydelsesalderen !== true || (f.ubrudteMaanederSeneste15Aar ?? 0) < 120 || v26 > 10682 /* 1999-04-01 */ || f.fleksydelsesbidragFraTilmelding !== true
  const v28 = v18 <= -6516 /* 1952-02-29 */ && (v23 <= 8125 /* 1992-03-31 */ || f.betalteTilFleksydelsesalderen !== false) && (f.ubrudteMaanederSeneste15Aar ?? 180) >= 120 && v25 <= 10682 /* 1999-04-01 */ && f.fleksydelsesbidragFraTilmelding !== false
  const v29 = (f.bidragsmaanederSeneste30Aar ?? 360) >= 300 || v28
  const v30 = (f.bidragsmaanederSeneste30Aar ?? 0) < 300 && v27
  const v31 = s[8] >= 13503 /* 2006-12-21 */
  s[53] = v31
  const v32 = v31 && s[22]
  const v33 = s[23] && v17
  s[442] = v33
  const v34 = f.foersteEfterloensEllerFleksydelsesbidragDen ?? FIRST_DAY
  const v35 = f.foersteEfterloensEllerFleksydelsesbidragDen ?? 84005 /* 2199-12-31 */
  const v36 = shiftMonths(v18, 360)
  s[138] = v36
  const v37 = shiftMonths(v19, 360)
  s[137] = v37
  const v38 = f.bidragsmaanederIAlt ?? 0
  const v39 = f.bidragsmaanederIAlt ?? 720
  const v40 = v39 >= 360
  const v41 = v18 <= -4019 /* 1958-12-31 */
  s[69] = v41
  const v42 = v19 <= -4019 /* 1958-12-31 */
  s[70] = v42
  const v43 = v25 <= 10773 /* 1999-07-01 */
  const v44 = (f.bidragsmaanederSeneste25Aar ?? 300) >= 240
  const v45 = v19 >= -4018 /* 1959-01-01 */
  s[57] = v45
  const v46 = v18 >= -4018 /* 1959-01-01 */
  s[55] = v46
  const v47 = v37 >= v34 && v40 || v28 || v41 && v43 && v44 && f.fleksydelsesbidragFraTilmelding !== false || v45 && v18 <= 2190 /* 1975-12-31 */ && (v25 <= 13879 /* 2008-01-01 */ && v23 <= 13879 /* 2008-01-01 */ && v39 >= 300 || v18 <= -2011 /* 1964-06-30 */ && v43 && v23 <= 10773 /* 1999-07-01 */ && v44 && f.fleksydelsesbidragFraTilmelding !== false) || v19 >= 2191 /* 1976-01-01 */ && v18 <= 2921 /* 1977-12-31 */ && shiftMonths(v19, 384) >= v34 && v40
  const v48 = (v36 < v35 || v38 < 360) && v27 && (!v42 || v26 > 10773 /* 1999-07-01 */ || (f.bidragsmaanederSeneste25Aar ?? 0) < 240 || f.fleksydelsesbidragFraTilmelding !== true) && (!v46 || v19 > 2190 /* 1975-12-31 */ || (v26 > 13879 /* 2008-01-01 */ || v24 > 13879 /* 2008-01-01 */ || v38 < 300) && (v19 > -2011 /* 1964-06-30 */ || v26 > 10773 /* 1999-07-01 */ || v24 > 10773 /* 1999-07-01 */ || (f.bidragsmaanederSeneste25Aar ?? 0) < 240 || f.fleksydelsesbidragFraTilmelding !== true)) && (v18 < 2191 /* 1976-01-01 */ || v19 > 2921 /* 1977-12-31 */ || shiftMonths(v18, 384) < v35 || v38 < 360)
  const v49 = s[8] >= 15340 /* 2012-01-01 */
  s[79] = v49
  const v50 = s[11] <= 16306 /* 2014-08-24 */
  s[85] = v50
  const v51 = v49 && v50
  s[74] = v51
  const v52 = s[8] >= 16307 /* 2014-08-25 */
  s[73] = v52
  const FYL_2a = FYL_2a_ir || v22 && v29 || v32 && v29 || v33 && v47 || v51 && v47 || v52 && v47
  s[83] = FYL_2a
  const FYL_2a_nej = FYL_2a_ir || v22 && v30 || v32 && v30 || v33 && v48 || v51 && v48 || v52 && v48
  s[82] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const FLEKSYDELSESBEK_4_ir = s[11] <= 13329 /* 2006-06-30 */
  s[77] = FLEKSYDELSESBEK_4_ir
  const v56 = s[8] >= 13330 /* 2006-07-01 */
  s[86] = v56
  const v57 = v56 && v17
  s[78] = v57
  const v58 = v19 >= -1280 /* 1966-07-01 */ || FYL_2a || f.kunneIkkeKlareNormaltJob !== true || f.visTilknytningTilArbejdsmarkedet !== true || f.fleksydelsesbidragFraTilmelding !== true || f.betalteTilFleksydelsesalderen !== true || v38 < 60
  const v59 = FYL_2a_nej || FYL_2a_ir
  s[80] = v59
  const v60 = v18 < -1280 /* 1966-07-01 */ && v59 && f.kunneIkkeKlareNormaltJob !== false && f.visTilknytningTilArbejdsmarkedet !== false && f.fleksydelsesbidragFraTilmelding !== false && f.betalteTilFleksydelsesalderen !== false && v39 >= 60
  const FLEKSYDELSESBEK_4 = FLEKSYDELSESBEK_4_ir || v57 && v60 || v49 && v60
  s[84] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = FLEKSYDELSESBEK_4_ir || v57 && v58 || v49 && v58
  s[81] = FLEKSYDELSESBEK_4_nej
  // FVL.7.1: Myndigheden skal vejlede dig (FVL § 7, stk. 1)
  const v63 = s[15] && s[11] <= 13853 /* 2007-12-06 */
  s[24] = v63
  const v64 = f.henvendelsenVedroererSagsomraadet !== true || f.vejledningErFornoeden !== true
  const v65 = f.henvendelsenVedroererSagsomraadet !== false && f.vejledningErFornoeden !== false
  const v66 = s[8] >= 13854 /* 2007-12-07 */
  s[25] = v66
  const FVL_7_1 = s[6] || v63 && v65 || v66 && v65
  s[1535] = FVL_7_1
  const FVL_7_1_nej = s[6] || v63 && v64 || v66 && v64
  s[1536] = FVL_7_1_nej
  // FVL.7.2: Henvendelsen skal sendes videre til den rette myndighed (FVL § 7, stk. 2)
  const v69 = f.henvendelsenErSkriftlig !== true || f.henvendelsenVedroererSagsomraadet !== false || f.retteMyndighedKendes !== true
  const v70 = f.henvendelsenErSkriftlig !== false && f.henvendelsenVedroererSagsomraadet !== true && f.retteMyndighedKendes !== false
  const FVL_7_2 = s[6] || v63 && v70 || v66 && v70
  s[1537] = FVL_7_2
  const FVL_7_2_nej = s[6] || v63 && v69 || v66 && v69
  s[1538] = FVL_7_2_nej
  // FVL.8.1: Du kan lade dig repræsentere eller bistå (FVL § 8, stk. 1)
  const v73 = !(f.hensynModRepraesentation !== false && f.hensynModRepraesentation === true) && !(f.andenLovBegraenserRepraesentation !== false && f.andenLovBegraenserRepraesentation === true)
  const v74 = v73 && f.erPartISagen !== false
  const v75 = f.hensynModRepraesentation !== false || f.andenLovBegraenserRepraesentation !== false || v73 && f.erPartISagen !== true
  const FVL_8_1 = s[6] || v63 && v74 || v66 && v74
  s[1539] = FVL_8_1
  const FVL_8_1_nej = s[6] || v63 && v75 || v66 && v75
  s[1540] = FVL_8_1_nej
}

function svar_5(f, s) {
  // FVL.8.1.aktindsigt: Den, der hjælper dig, kan få aktindsigt for dig (FVL § 8, stk. 1)
  const v0 = f.hjaelperensRolle === 'partsrepraesentant'
  const v1 = f.hjaelperensRolle !== undefined && v0 || !(f.hjaelperensRolle !== undefined)
  const v2 = f.hjaelperensRolle !== undefined && !v0 || !(f.hjaelperensRolle !== undefined)
  const FVL_8_1_aktindsigt = s[6] || s[15] && v1
  s[1541] = FVL_8_1_aktindsigt
  const FVL_8_1_aktindsigt_nej = s[6] || s[15] && v2
  s[1542] = FVL_8_1_aktindsigt_nej
  // FVL.8.1.breve: Brevene sendes til din repræsentant (FVL § 8, stk. 1)
  const FVL_8_1_breve = s[6] || s[15] && v1 && f.aftaltAtBrevetSendesTilParten !== true
  s[1543] = FVL_8_1_breve
  const FVL_8_1_breve_nej = s[6] || s[15] && (v2 || f.aftaltAtBrevetSendesTilParten !== false)
  s[1544] = FVL_8_1_breve_nej
  // FVL.8.1.fuldmagt: Der kan kræves en skriftlig fuldmagt (FVL § 8, stk. 1)
  const v7 = f.repraesentantensFag === 'advokat' || f.repraesentantensFag === 'revisor' || f.repraesentantensFag === 'socialraadgiver'
  const v8 = f.repraesentantensFag !== undefined && !v7 || !(f.repraesentantensFag !== undefined) || f.repraesentantenHandlerForParten !== true
  const v9 = (f.repraesentantensFag !== undefined && v7 || !(f.repraesentantensFag !== undefined)) && f.repraesentantenHandlerForParten !== false
  const FVL_8_1_fuldmagt = s[6] || s[15] && f.skriftligFuldmagtForeligger !== true && (v9 && f.tvivlOmFuldmagten !== false || v8 && f.skriftligFuldmagtErNoedvendig !== false)
  s[1545] = FVL_8_1_fuldmagt
  const FVL_8_1_fuldmagt_nej = s[6] || s[15] && (f.skriftligFuldmagtForeligger !== false || v9 && f.tvivlOmFuldmagten !== true || v8 && f.skriftligFuldmagtErNoedvendig !== true)
  s[1546] = FVL_8_1_fuldmagt_nej
  // FVL.8.1.omfang: Fuldmagten dækker sagen (FVL § 8, stk. 1)
  const FVL_8_1_omfang = s[6] || s[15] && f.fuldmagtenNaevnerSagen !== false && f.fuldmagtenNaevnerHandlingen !== false && s[8] >= (f.fuldmagtenGaelderFra ?? FIRST_DAY) && (f.fuldmagtenHarEnSidsteDag !== true || (f.fuldmagtenGaelderTil ?? 84005 /* 2199-12-31 */) >= s[11]) && f.fuldmagtenErTilbagekaldt !== true
  s[1547] = FVL_8_1_omfang
  const FVL_8_1_omfang_nej = s[6] || s[15] && (f.fuldmagtenNaevnerSagen !== true || f.fuldmagtenNaevnerHandlingen !== true || s[11] < (f.fuldmagtenGaelderFra ?? 84005 /* 2199-12-31 */) || f.fuldmagtenHarEnSidsteDag !== false && (f.fuldmagtenGaelderTil ?? FIRST_DAY) < s[8] || f.fuldmagtenErTilbagekaldt !== false)
  s[1548] = FVL_8_1_omfang_nej
  // FVL.8.1.personligt: Du kan blive bedt om selv at medvirke (FVL § 8, stk. 1)
  const FVL_8_1_personligt = s[6] || s[24] && f.personligMedvirkenHarBetydning !== false || s[25] && f.personligMedvirkenHarBetydning !== false
  s[1549] = FVL_8_1_personligt
  const FVL_8_1_personligt_nej = s[6] || s[24] && f.personligMedvirkenHarBetydning !== true || s[25] && f.personligMedvirkenHarBetydning !== true
  s[1550] = FVL_8_1_personligt_nej
  // FVL.9.1: Ret til at se sagens dokumenter (FVL § 9, stk. 1-2)
  const v16 = f.erPartISagen !== true || f.sagenErEnAfgoerelsessag !== true || f.sagenErEnStraffesag !== false
  const v17 = f.erPartISagen !== false && f.sagenErEnAfgoerelsessag !== false && f.sagenErEnStraffesag !== true
  const v18 = s[25] && s[26]
  s[30] = v18
  const v19 = s[27] && s[11] <= 16181 /* 2014-04-21 */
  s[28] = v19
  const v20 = s[8] >= 16182 /* 2014-04-22 */
  s[29] = v20
  const FVL_9_1 = s[6] || s[24] && v17 || v18 && v17 || v19 && v17 || v20 && v17
  s[1551] = FVL_9_1
  const FVL_9_1_nej = s[6] || s[24] && v16 || v18 && v16 || v19 && v16 || v20 && v16
  s[31] = FVL_9_1_nej
  // FVL.12.1: Dokumentet er internt (FVL § 12, stk. 1-2)
  const v23 = f.afgivetAfGrund === 'retlig' || f.afgivetAfGrund === 'forskning'
  const v24 = f.erInterntArbejdsdokument !== true || f.afgivetTilUdenforstaaende !== false && (f.afgivetAfGrund !== undefined && !v23 || !(f.afgivetAfGrund !== undefined)) && f.afgivetAfLignendeGrund !== true
  const v25 = f.erInterntArbejdsdokument !== false && (f.afgivetTilUdenforstaaende !== true || f.afgivetAfGrund !== undefined && v23 || !(f.afgivetAfGrund !== undefined) || f.afgivetAfLignendeGrund !== false)
  const FVL_12_1 = s[6] || s[24] && f.erInterntArbejdsdokument !== false || v18 && f.erInterntArbejdsdokument !== false || v19 && v25 || v20 && v25
  s[1565] = FVL_12_1
  const FVL_12_1_nej = s[6] || s[24] && f.erInterntArbejdsdokument !== true || v18 && f.erInterntArbejdsdokument !== true || v19 && v24 || v20 && v24
  s[1566] = FVL_12_1_nej
  // FVL.13: Det interne dokument skal alligevel udleveres (FVL § 13)
  const v28 = f.interntDokumentsIndhold === 'beslutning' || f.interntDokumentsIndhold === 'notat' || f.interntDokumentsIndhold === 'bevis'
  const v29 = FVL_12_1_nej || f.foreliggerIEndeligForm !== true || f.interntDokumentsIndhold !== undefined && !v28 || !(f.interntDokumentsIndhold !== undefined)
  const v30 = FVL_12_1 || s[6]
  const v31 = v30 && f.foreliggerIEndeligForm !== false && (f.interntDokumentsIndhold !== undefined && v28 || !(f.interntDokumentsIndhold !== undefined))
  const FVL_13 = s[6] || s[24] && v31 || s[25] && v31
  s[1571] = FVL_13
  const FVL_13_nej = s[6] || s[24] && v29 || s[25] && v29
  s[1572] = FVL_13_nej
  // FVL.14: Dokumentet er undtaget på grund af sin art (FVL § 14)
  const v34 = f.dokumentetsSaerligeArt === 'ministermoede'
  const v35 = f.dokumentetsSaerligeArt === 'sekretariat'
  const v36 = f.dokumentetsSaerligeArt === 'retssag'
  const v37 = f.dokumentetsSaerligeArt !== undefined && v36 || !(f.dokumentetsSaerligeArt !== undefined)
  s[39] = v37
  const v38 = f.dokumentetsSaerligeArt !== undefined && !v36 || !(f.dokumentetsSaerligeArt !== undefined)
  s[40] = v38
  const v39 = f.dokumentetsSaerligeArt !== undefined && v34 || !(f.dokumentetsSaerligeArt !== undefined) || f.dokumentetsSaerligeArt !== undefined && v35 || !(f.dokumentetsSaerligeArt !== undefined) || v37
  const v40 = (f.dokumentetsSaerligeArt !== undefined && !v34 || !(f.dokumentetsSaerligeArt !== undefined)) && (f.dokumentetsSaerligeArt !== undefined && !v35 || !(f.dokumentetsSaerligeArt !== undefined)) && v38
  const FVL_14 = s[6] || s[24] && v39 || s[25] && v39
  s[1573] = FVL_14
  const FVL_14_nej = s[6] || s[24] && v40 || s[25] && v40
  s[1574] = FVL_14_nej
  // FVL.12.1.undtaget: Dokumentet kan holdes tilbage (FVL § 12, stk. 1)
  const v43 = FVL_12_1_nej || FVL_13
  const v44 = v30 && (FVL_13_nej || s[6]) && (FVL_12_1 || FVL_13_nej) || FVL_14
  const v45 = (v43 || s[6]) && (FVL_14_nej || s[6]) && (v43 || FVL_14_nej)
  const FVL_12_1_undtaget = s[6] || s[24] && v44 || s[25] && v44
  s[37] = FVL_12_1_undtaget
  const FVL_12_1_undtaget_nej = s[6] || s[24] && v45 || s[25] && v45
  s[35] = FVL_12_1_undtaget_nej
  // FVL.15: Passagen kan undtages (FVL § 15)
  const v48 = f.hensynBagUndtagelse === 'intet'
  const v49 = f.hensynBagUndtagelse !== undefined && v48 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true
  const v50 = (f.hensynBagUndtagelse !== undefined && !v48 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false
  const v51 = f.hensynBagUndtagelse === 'statens_sikkerhed'
  const v52 = f.hensynBagUndtagelse === 'fortrolighed_udland'
  const v53 = f.hensynBagUndtagelse === 'udenrigspolitik'
  const v54 = f.hensynBagUndtagelse === 'lovovertraedelser'
  const v55 = f.hensynBagUndtagelse === 'kontrol'
  const v56 = f.hensynBagUndtagelse === 'oekonomi'
  const v57 = f.hensynBagUndtagelse === 'forskning'
  const v58 = f.hensynBagUndtagelse === 'saerlig_karakter'
  const v59 = (f.hensynBagUndtagelse !== undefined && v51 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v52 || !(f.hensynBagUndtagelse !== undefined)) && f.fortrolighedFoelgerAfForpligtelse !== false || (f.hensynBagUndtagelse !== undefined && v53 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v54 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v55 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v56 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v57 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v58 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false
  const v60 = (f.hensynBagUndtagelse !== undefined && !v51 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v52 || !(f.hensynBagUndtagelse !== undefined) || f.fortrolighedFoelgerAfForpligtelse !== true) && (f.hensynBagUndtagelse !== undefined && !v53 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v54 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v55 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v56 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v57 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v58 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true)
  const FVL_15 = s[6] || s[24] && v50 || v18 && v50 || v19 && v59 || v20 && v59
  s[38] = FVL_15
  const FVL_15_nej = s[6] || s[24] && v49 || v18 && v49 || v19 && v60 || v20 && v60
  s[36] = FVL_15_nej
  // FVL.9.2: Dokumentet skal udleveres helt (FVL § 9)
  const v63 = FVL_9_1_nej || FVL_12_1_undtaget || FVL_15
  const v64 = FVL_9_1 || s[6]
  s[32] = v64
  const v65 = FVL_12_1_undtaget_nej || s[6]
  s[33] = v65
  const v66 = FVL_15_nej || s[6]
  s[34] = v66
  const v67 = v64 && v65 && v66 && (FVL_9_1 || FVL_12_1_undtaget_nej || FVL_15_nej)
  const FVL_9_2 = s[6] || s[24] && v67 || s[25] && v67
  s[1552] = FVL_9_2
  const FVL_9_2_nej = s[6] || s[24] && v63 || s[25] && v63
  s[1553] = FVL_9_2_nej
}

function svar_6(f, s) {
  // FVL.9.4: Et dokument, der er sendt til andre, kan ses (FVL § 9, stk. 4)
  const v0 = f.dokumentetAntagesFremmeDen ?? FIRST_DAY
  const v1 = f.dokumentetAntagesFremmeDen ?? 84005 /* 2199-12-31 */
  const v2 = shiftDays(f.dokumentetAfsendtDen ?? FIRST_DAY, 1)
  const v3 = shiftDays(f.dokumentetAfsendtDen ?? 84005 /* 2199-12-31 */, 1)
  const v4 = s[28] || s[29]
  const v5 = s[30] || v4
  const v6 = s[30] ? (v4 ? Math.min(v0, v2) : v0) : v2
  const FVL_9_4 = s[6] ? FIRST_DAY : s[24] ? (v5 ? Math.min(v0, v6) : v0) : v6
  s[1554] = FVL_9_4
  const v8 = s[30] ? (v4 ? Math.max(v1, v3) : v1) : v3
  const FVL_9_4_hoej = s[6] ? NEVER : s[24] ? (v5 ? Math.max(v1, v8) : v1) : v8
  s[1555] = FVL_9_4_hoej
  const FVL_9_4_ir = f.dokumentetErAfsendtTilAndre !== false && s[6] || f.dokumentetErAfsendtTilAndre !== true
  s[1556] = FVL_9_4_ir
  // FVL.9a.1: Anmodningen om aktindsigt er tilstrækkelig (FVL § 9 a)
  const FVL_9a_1 = s[6] || s[24] && f.sagenAngivet !== false || s[30] && f.sagenAngivet !== false || s[28] && f.sagenAngivet !== false || s[29] && f.sagenAngivet !== false
  s[1557] = FVL_9a_1
  const FVL_9a_1_nej = s[6] || s[24] && f.sagenAngivet !== true || s[30] && f.sagenAngivet !== true || s[28] && f.sagenAngivet !== true || s[29] && f.sagenAngivet !== true
  s[1558] = FVL_9a_1_nej
  // FVL.9a.2: Anmodningen kan afslås på grund af sit formål (FVL § 9 a, stk. 2)
  const v13 = s[27] && s[11] <= 19904 /* 2024-06-30 */
  s[1008] = v13
  const v14 = s[8] >= 19905 /* 2024-07-01 */
  s[1009] = v14
  const FVL_9a_2 = s[6] || v14 && f.retsstridigtFormaal !== false
  s[1559] = FVL_9a_2
  const FVL_9a_2_nej = s[6] || s[24] || s[30] || v13 || v14 && f.retsstridigtFormaal !== true
  s[1560] = FVL_9a_2_nej
  // FVL.9b.1: Afgørelsen skal vente på aktindsigten (FVL § 9 b, stk. 1)
  const v17 = s[31] || f.nogetKanUdleveres !== true
  s[43] = v17
  const v18 = s[32] && f.nogetKanUdleveres !== false
  s[42] = v18
  const v19 = !(f.fristForAfgoerelsenBrydes !== false && f.fristForAfgoerelsenBrydes === true) && !(f.hensynModAtVentePaaAktindsigt !== false && f.hensynModAtVentePaaAktindsigt === true)
  s[41] = v19
  const v20 = v19 && f.anmodetOmAktindsigt !== false && v18 && f.harFaaetAktindsigt !== true
  const v21 = f.fristForAfgoerelsenBrydes !== false || f.hensynModAtVentePaaAktindsigt !== false || v19 && (f.anmodetOmAktindsigt !== true || v17 || f.harFaaetAktindsigt !== false)
  const FVL_9b_1 = s[6] || s[24] && v20 || s[30] && v20 || s[28] && v20 || s[29] && v20
  s[1561] = FVL_9b_1
  const FVL_9b_1_nej = s[6] || s[24] && v21 || s[30] && v21 || s[28] && v21 || s[29] && v21
  s[1562] = FVL_9b_1_nej
  // FVL.10.1: Det skal overvejes at give mere, end du har ret til (FVL § 10, stk. 1)
  const v24 = f.anmodetOmAktindsigt !== true || s[33] && s[34] && (s[35] || s[36])
  const v25 = f.anmodetOmAktindsigt !== false && (s[37] || s[38] || s[6])
  const FVL_10_1 = s[6] || s[28] && v25 || s[29] && v25
  s[1563] = FVL_10_1
  const FVL_10_1_nej = s[6] || s[24] || s[30] || s[28] && v24 || s[29] && v24
  s[1564] = FVL_10_1_nej
  // FVL.12.1.navn: Du skal have lægekonsulentens navn (FVL § 12, stk. 1)
  const FVL_12_1_navn = s[6] || s[15] && f.laegekonsulentHarUdtaltSig !== false
  s[1567] = FVL_12_1_navn
  const FVL_12_1_navn_nej = s[6] || s[15] && f.laegekonsulentHarUdtaltSig !== true
  s[1568] = FVL_12_1_navn_nej
  // FVL.12.1.skik: Lægekonsulentens vurdering bør deles med dig (FVL § 12, stk. 1)
  const FVL_12_1_skik = s[6] || s[15] && f.laegekonsulentHarUdtaltSig !== false && f.afgoerelsenErTruffet !== true
  s[1569] = FVL_12_1_skik
  const FVL_12_1_skik_nej = s[6] || s[15] && (f.laegekonsulentHarUdtaltSig !== true || f.afgoerelsenErTruffet !== false)
  s[1570] = FVL_12_1_skik_nej
  // FVL.14a.1: Oplysningen skal gives, selv om dokumentet er undtaget (FVL § 14 a)
  const v32 = f.oplysningernesArt === 'faktisk_grundlag'
  const v33 = f.oplysningernesArt !== undefined && v32 || !(f.oplysningernesArt !== undefined)
  s[46] = v33
  const v34 = f.oplysningernesArt !== undefined && !v32 || !(f.oplysningernesArt !== undefined)
  s[47] = v34
  const v35 = v34 || f.oplysningerneErVaesentlige !== true || f.fremgaarAfAndetUdleveret !== false
  const v36 = v33 && f.oplysningerneErVaesentlige !== false && f.fremgaarAfAndetUdleveret !== true
  const v37 = f.oplysningernesArt === 'ekstern_faglig_vurdering'
  const v38 = (v34 || f.oplysningenErRelevant !== true) && (f.oplysningernesArt !== undefined && !v37 || !(f.oplysningernesArt !== undefined) || f.oplysningenErRelevant !== true || s[39]) || f.fremgaarAfAndetUdleveret !== false
  const v39 = (v33 && f.oplysningenErRelevant !== false || (f.oplysningernesArt !== undefined && v37 || !(f.oplysningernesArt !== undefined)) && f.oplysningenErRelevant !== false && s[40]) && f.fremgaarAfAndetUdleveret !== true
  const FVL_14a_1 = s[37] && (s[6] || s[24] && v36 || s[30] && v36 || s[28] && v39 || s[29] && v39)
  s[1575] = FVL_14a_1
  const FVL_14a_1_nej = s[37] && (s[6] || s[24] && v35 || s[30] && v35 || s[28] && v38 || s[29] && v38)
  s[1576] = FVL_14a_1_nej
  const FVL_14a_1_ir = s[6] || s[33]
  s[1577] = FVL_14a_1_ir
  // FVL.14b: Myndighedens egen faglige vurdering skal gives (FVL § 14 b)
  const v43 = f.erInternFagligVurdering !== true || f.foreliggerIEndeligForm !== true || f.praksisAtIndhenteEksternVurdering !== true
  const v44 = f.erInternFagligVurdering !== false && f.foreliggerIEndeligForm !== false && f.praksisAtIndhenteEksternVurdering !== false
  const FVL_14b = s[6] || s[28] && v44 || s[29] && v44
  s[1578] = FVL_14b
  const FVL_14b_nej = s[6] || s[24] || s[30] || s[28] && v43 || s[29] && v43
  s[1579] = FVL_14b_nej
  // FVL.15c: Resten af dokumentet skal udleveres (FVL § 15 c)
  const v47 = !(f.restenRoeberHensynet !== false && f.restenRoeberHensynet === true) && !(f.restenErKlartVildledende !== false && f.restenErKlartVildledende === true) && !(f.restenErUdenMening !== false && f.restenErUdenMening === true)
  const v48 = v47 && f.heleDokumentetErOmfattet !== true
  const v49 = f.restenRoeberHensynet !== false || f.restenErKlartVildledende !== false || f.restenErUdenMening !== false || v47 && f.heleDokumentetErOmfattet !== false
  const FVL_15c = s[38] && (s[6] || s[24] && f.heleDokumentetErOmfattet !== true || s[30] && f.heleDokumentetErOmfattet !== true || s[28] && v48 || s[29] && v48)
  s[1580] = FVL_15c
  const FVL_15c_nej = s[38] && (s[6] || s[24] && f.heleDokumentetErOmfattet !== false || s[30] && f.heleDokumentetErOmfattet !== false || s[28] && v49 || s[29] && v49)
  s[1581] = FVL_15c_nej
  const FVL_15c_ir = s[6] || s[34]
  s[1582] = FVL_15c_ir
}

function svar_7(f, s) {
  // FVL.16.2: Anmodningen om aktindsigt skal være færdigbehandlet (FVL § 16, stk. 2)
  const v0 = f.anmodningOmAktindsigtModtaget ?? FIRST_DAY
  s[44] = v0
  const v1 = f.anmodningOmAktindsigtModtaget ?? 84005 /* 2199-12-31 */
  s[45] = v1
  const FVL_16_2_underretning_ir = v0 <= 13331 /* 2006-07-02 */
  s[1588] = FVL_16_2_underretning_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 13853 /* 2007-12-06 */
  const v4 = shiftDays(v0, 10)
  const v5 = shiftDays(v1, 10)
  const v6 = v1 >= 13854 /* 2007-12-07 */ && v0 <= 16070 /* 2013-12-31 */
  const v7 = v1 >= 16071 /* 2014-01-01 */ && v0 <= 16181 /* 2014-04-21 */
  const v8 = shiftDays(v0, 1)
  const v9 = shiftDays(v1, 1)
  const v10 = from(ALL_DAYS, v9)
  const v11 = from(ALL_DAYS, v8)
  const v12 = from(ALL_DAYS, shiftDays(v9, 120))
  const v13 = from(ALL_DAYS, shiftDays(v8, 120))
  const v14 = without(v10, v13)
  const v15 = without(v11, v12)
  const v16 = onWeekdays(v14, 62)
  const v17 = onWeekdays(v15, 62)
  const v18 = intersectTable(v14, HELLIGDAGE_1)
  const v19 = intersectTable(v15, HELLIGDAGE_1)
  const v20 = without(v16, v19)
  const v21 = without(v17, v18)
  const v22 = dayReaching(v21, v8, 7)
  const v23 = dayReaching(v20, v9, 7)
  const v24 = v1 >= 16182 /* 2014-04-22 */
  const v25 = v7 || v24
  const v26 = v6 || v25
  const v27 = v6 ? (v25 ? Math.min(v4, v22) : v4) : v22
  const FVL_16_2 = FVL_16_2_underretning_ir ? FIRST_DAY : v3 ? (v26 ? Math.min(v4, v27) : v4) : v27
  s[1583] = FVL_16_2
  const v29 = v6 ? (v25 ? Math.max(v5, v23) : v5) : v23
  const FVL_16_2_hoej = FVL_16_2_underretning_ir ? NEVER : v3 ? (v26 ? Math.max(v5, v29) : v5) : v29
  s[1584] = FVL_16_2_hoej
  const FVL_16_2_ir = f.anmodetOmAktindsigt !== false && FVL_16_2_underretning_ir || f.anmodetOmAktindsigt !== true
  s[1585] = FVL_16_2_ir
  // FVL.16.2.underretning: Du skal have besked om, at fristen ikke holdes (FVL § 16, stk. 2)
  const v32 = f.anmodetOmAktindsigt !== true || f.anmodningOmAktindsigtErFaerdigbehandlet !== false
  const v33 = f.anmodetOmAktindsigt !== false && f.anmodningOmAktindsigtErFaerdigbehandlet !== true
  const v34 = f.anmodetOmAktindsigt !== false && FVL_16_2 < s[8]
  const v35 = f.anmodetOmAktindsigt !== false && FVL_16_2_hoej >= s[11]
  const v36 = v32 || v35
  const v37 = v33 && (v34 || FVL_16_2_ir)
  const v38 = v32 || (v35 || FVL_16_2_ir) && f.ikkeMuligtIndenForFristen !== true
  const v39 = v33 && (v34 || f.ikkeMuligtIndenForFristen !== false)
  const FVL_16_2_underretning = FVL_16_2_underretning_ir || v3 && v37 || v6 && v37 || v7 && v39 || v24 && v39
  s[1586] = FVL_16_2_underretning
  const FVL_16_2_underretning_nej = FVL_16_2_underretning_ir || v3 && v36 || v6 && v36 || v7 && v38 || v24 && v38
  s[1587] = FVL_16_2_underretning_nej
  // FVL.16.3: Dokumenterne skal udleveres, som du ønsker det (FVL § 16, stk. 3)
  const v42 = f.kopiHarBetydning !== true || f.dokumenterneTalerModKopi !== false
  const v43 = f.kopiHarBetydning !== false && f.dokumenterneTalerModKopi !== true
  const v44 = f.formenErUmulig !== false || f.tungtvejendeModhensyn !== false
  s[1030] = v44
  const v45 = f.formenErUmulig !== true && f.tungtvejendeModhensyn !== true
  s[1029] = v45
  const FVL_16_3 = s[6] || s[24] && v43 || s[30] && v43 || s[28] && v45 || s[29] && v45
  s[1589] = FVL_16_3
  const FVL_16_3_nej = s[6] || s[24] && v42 || s[30] && v42 || s[28] && v44 || s[29] && v44
  s[1590] = FVL_16_3_nej
  // FVL.16.4: Klagen over aktindsigt går til sagens egen klageinstans (FVL § 16, stk. 4)
  const v48 = f.klagenGaelder === 'partsaktindsigt'
  const v49 = f.klageinstansISagen === 'ingen'
  const v50 = f.klageinstansISagen !== undefined && v49 || !(f.klageinstansISagen !== undefined)
  s[1028] = v50
  const v51 = f.klageinstansISagen !== undefined && !v49 || !(f.klageinstansISagen !== undefined)
  s[1027] = v51
  const v52 = f.klagenGaelder !== undefined && !v48 || !(f.klagenGaelder !== undefined) || v50
  const v53 = (f.klagenGaelder !== undefined && v48 || !(f.klagenGaelder !== undefined)) && v51
  const FVL_16_4 = s[6] || s[24] && v53 || s[25] && v53
  s[1591] = FVL_16_4
  const FVL_16_4_nej = s[6] || s[24] && v52 || s[25] && v52
  s[1592] = FVL_16_4_nej
  // FVL.16.4.ankestyrelsen: Klagen over aktindsigt går til Ankestyrelsen (FVL § 16, stk. 4)
  const v56 = f.klageinstansISagen === 'ankestyrelsen'
  const v57 = f.klageinstansISagen !== undefined && v56 || !(f.klageinstansISagen !== undefined)
  const v58 = f.klageinstansISagen !== undefined && !v56 || !(f.klageinstansISagen !== undefined)
  const v59 = v52 || v58
  const v60 = v53 && v57
  const FVL_16_4_ankestyrelsen = s[6] || s[24] && v60 || s[25] && v60
  s[1593] = FVL_16_4_ankestyrelsen
  const FVL_16_4_ankestyrelsen_nej = s[6] || s[24] && v59 || s[25] && v59
  s[1594] = FVL_16_4_ankestyrelsen_nej
  // FVL.16.4.spor: Klagen har 4 ugers frist og genvurdering (FVL § 16, stk. 4)
  const v63 = f.klagenGaelder === 'sagen'
  const v64 = f.klagenGaelder !== undefined && v63 || !(f.klagenGaelder !== undefined)
  s[1052] = v64
  const v65 = f.klagenGaelder !== undefined && !v63 || !(f.klagenGaelder !== undefined)
  s[1053] = v65
  const FVL_16_4_spor = s[6] || s[15] && v64 && v57
  s[1595] = FVL_16_4_spor
  const FVL_16_4_spor_nej = s[6] || s[15] && (v65 || v58)
  s[1596] = FVL_16_4_spor_nej
  // FVL.16.4.udsættelse: Afgørelsen skal vente på klagen over aktindsigt (FVL § 16, stk. 4)
  const v68 = s[41] && f.klageOverAktindsigtVerserer !== false && s[42] && f.harFaaetAktindsigt !== true
  const v69 = f.fristForAfgoerelsenBrydes !== false || f.hensynModAtVentePaaAktindsigt !== false || s[41] && (f.klageOverAktindsigtVerserer !== true || s[43] || f.harFaaetAktindsigt !== false)
  const FVL_16_4_udsaettelse = s[6] || s[24] && v68 || s[30] && v68 || s[28] && v68 || s[29] && v68
  s[1597] = FVL_16_4_udsaettelse
  const FVL_16_4_udsaettelse_nej = s[6] || s[24] && v69 || s[30] && v69 || s[28] && v69 || s[29] && v69
  s[1598] = FVL_16_4_udsaettelse_nej
}

function svar_8(f, s) {
  // FVL.17: Klagefristens sidste dag, når der er bedt om aktindsigt (FVL § 17)
  const v0 = f.afgoerelsenMeddelt ?? FIRST_DAY
  s[1050] = v0
  const v1 = f.afgoerelsenMeddelt ?? 84005 /* 2199-12-31 */
  s[1051] = v1
  const v2 = f.klagefristensSidsteDag ?? FIRST_DAY
  s[1055] = v2
  const v3 = f.klagefristensSidsteDag ?? 84005 /* 2199-12-31 */
  s[1054] = v3
  const v4 = f.anmodetOmAktindsigt !== true || s[44] < v1 || v2 < s[45] || f.klagefristenAfbrydes !== true
  const v5 = f.anmodetOmAktindsigt !== false && s[45] >= v0 && v3 >= s[44] && f.klagefristenAfbrydes !== false
  const v6 = f.aktindsigtMeddeltEllerAfslaaet ?? FIRST_DAY
  const v7 = f.aktindsigtMeddeltEllerAfslaaet ?? 84005 /* 2199-12-31 */
  const v8 = f.anmodningOmAktindsigtErFaerdigbehandlet !== false ? Math.max(shiftDays(v6, v2 - s[45]), shiftDays(v6, 14)) : NEVER
  const v9 = f.anmodningOmAktindsigtErFaerdigbehandlet !== true ? NEVER : Math.max(shiftDays(v7, v3 - s[44]), shiftDays(v7, 14))
  const FVL_17 = s[6] ? FIRST_DAY : v5 ? (v4 ? Math.min(v2, v8) : v8) : v2
  s[1599] = FVL_17
  const FVL_17_hoej = s[6] ? NEVER : v5 ? (v4 ? Math.max(v3, v9) : v9) : v3
  s[1600] = FVL_17_hoej
  // FVL.19.1: Du skal høres om oplysningerne (FVL § 19, stk. 1)
  const v12 = !(f.ubetaenkeligtAtAfgoere !== false && f.ubetaenkeligtAtAfgoere === true) && !(f.fristForAfgoerelsenBrydes !== false && f.fristForAfgoerelsenBrydes === true) && !(f.hensynModAtVentePaaHoering !== false && f.hensynModAtVentePaaHoering === true) && !(f.retTilAktindsigtIOplysningerne !== true && f.retTilAktindsigtIOplysningerne === false) && !(f.videKredsEllerVanskeligt !== false && f.videKredsEllerVanskeligt === true) && !(f.andenLovSikrerUdtalelse !== false && f.andenLovSikrerUdtalelse === true)
  const v13 = v12 && f.erPartISagen !== false && s[46] && f.partenKenderOplysningerne !== true && f.oplysningerneErTilUgunst !== false && f.oplysningerneErVaesentlige !== false
  const v14 = f.ubetaenkeligtAtAfgoere !== false || f.fristForAfgoerelsenBrydes !== false || f.hensynModAtVentePaaHoering !== false || f.retTilAktindsigtIOplysningerne !== true || f.videKredsEllerVanskeligt !== false || f.andenLovSikrerUdtalelse !== false || v12 && (f.erPartISagen !== true || s[47] || f.partenKenderOplysningerne !== false || f.oplysningerneErTilUgunst !== true || f.oplysningerneErVaesentlige !== true)
  const v15 = f.oplysningernesArt === 'faktisk_grundlag' || f.oplysningernesArt === 'ekstern_faglig_vurdering'
  const v16 = f.oplysningernesArt !== undefined && v15 || !(f.oplysningernesArt !== undefined)
  s[1010] = v16
  const v17 = f.oplysningernesArt !== undefined && !v15 || !(f.oplysningernesArt !== undefined)
  s[1011] = v17
  const v18 = v12 && f.erPartISagen !== false && v16 && f.partenKenderOplysningerne !== true && f.oplysningerneErTilUgunst !== false && f.oplysningerneErVaesentlige !== false
  const v19 = f.ubetaenkeligtAtAfgoere !== false || f.fristForAfgoerelsenBrydes !== false || f.hensynModAtVentePaaHoering !== false || f.retTilAktindsigtIOplysningerne !== true || f.videKredsEllerVanskeligt !== false || f.andenLovSikrerUdtalelse !== false || v12 && (f.erPartISagen !== true || v17 || f.partenKenderOplysningerne !== false || f.oplysningerneErTilUgunst !== true || f.oplysningerneErVaesentlige !== true)
  const FVL_19_1 = s[6] || s[24] && v13 || s[30] && v13 || s[28] && v18 || s[29] && v18
  s[1602] = FVL_19_1
  const FVL_19_1_nej = s[6] || s[24] && v14 || s[30] && v14 || s[28] && v19 || s[29] && v19
  s[1603] = FVL_19_1_nej
  // FVL.19.1.udbetaling: Udbetalingen må sættes ned eller stoppes (FVL § 19, stk. 1)
  const v22 = f.aendringenSkalVirkeFra ?? FIRST_DAY
  s[1195] = v22
  const v23 = f.aendringenSkalVirkeFra ?? 84005 /* 2199-12-31 */
  s[1196] = v23
  const v24 = f.hoeringenErSlut !== true && f.hoeringenErUndladtMedGrund !== true || f.hoeringenErUndladtMedGrund !== true && (f.hoeringenBegyndteDen ?? 84005 /* 2199-12-31 */) >= v22 || f.afgoerelsenErMeddelt !== true || v22 < v1
  const v25 = (f.hoeringenErSlut !== false || f.hoeringenErUndladtMedGrund !== false) && (f.hoeringenErUndladtMedGrund !== false || (f.hoeringenBegyndteDen ?? FIRST_DAY) < v23) && f.afgoerelsenErMeddelt !== false && v23 >= v0
  const FVL_19_1_udbetaling = s[6] || s[24] && v25 || s[25] && v25
  s[1604] = FVL_19_1_udbetaling
  const FVL_19_1_udbetaling_nej = s[6] || s[24] && v24 || s[25] && v24
  s[1605] = FVL_19_1_udbetaling_nej
  // FVL.20.1: Høringen kan udelades, fordi afgørelsen kan ændres (FVL § 20, stk. 1)
  const v28 = f.kanAendresPaaAnmodning !== true || f.karakterenTalerForAtUndladeHoering !== true
  const v29 = f.kanAendresPaaAnmodning !== false && f.karakterenTalerForAtUndladeHoering !== false
  const FVL_20_1 = s[6] || s[24] && v29 || s[25] && v29
  s[1608] = FVL_20_1
  const FVL_20_1_nej = s[6] || s[24] && v28 || s[25] && v28
  s[1609] = FVL_20_1_nej
  // FVL.19.1.venter: Afgørelsen skal vente på partshøringen (FVL § 19, stk. 1)
  const v32 = f.hoeringsfristErSat !== true || (f.hoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[11]
  const v33 = f.hoeringsfristErSat !== false && (f.hoeringsfrist ?? FIRST_DAY) < s[8]
  const v34 = FVL_19_1_nej || FVL_20_1 || f.hoertOmOplysningerne !== false && (f.harUdtaltSig !== false || v33)
  const v35 = FVL_19_1 || s[6]
  const v36 = v35 && (FVL_20_1_nej || s[6]) && (f.hoertOmOplysningerne !== true || f.harUdtaltSig !== true && v32)
  const FVL_19_1_venter = s[6] || s[24] && v36 || s[25] && v36
  s[1606] = FVL_19_1_venter
  const FVL_19_1_venter_nej = s[6] || s[24] && v34 || s[25] && v34
  s[1607] = FVL_19_1_venter_nej
  // FVL.20.2: Oplysningerne og adgangen til genoptagelse skal med afgørelsen (FVL § 20, stk. 2)
  const v39 = FVL_19_1_nej || FVL_20_1_nej || f.hoertOmOplysningerne !== false
  const v40 = v35 && (FVL_20_1 || s[6]) && f.hoertOmOplysningerne !== true
  const FVL_20_2 = s[6] || s[24] && v40 || s[25] && v40
  s[1432] = FVL_20_2
  const FVL_20_2_nej = s[6] || s[24] && v39 || s[25] && v39
  s[1611] = FVL_20_2_nej
  // FVL.20.3: Klagefristens sidste dag, når sagen skal genoptages efter udeladt høring (FVL § 20, stk. 3)
  const v43 = f.bedtOmGenoptagelseDen ?? FIRST_DAY
  const v44 = f.bedtOmGenoptagelseDen ?? 84005 /* 2199-12-31 */
  const v45 = f.bedtOmGenoptagelse !== true || v2 < v44
  const v46 = f.bedtOmGenoptagelse !== false && v3 >= v43
  const v47 = f.nyAfgoerelseMeddeltDen ?? FIRST_DAY
  const v48 = f.nyAfgoerelseMeddeltDen ?? 84005 /* 2199-12-31 */
  const v49 = f.nyAfgoerelseErMeddelt !== false ? Math.max(shiftDays(v47, v2 - v44), shiftDays(v47, 14)) : NEVER
  const v50 = f.nyAfgoerelseErMeddelt !== true ? NEVER : Math.max(shiftDays(v48, v3 - v43), shiftDays(v48, 14))
  const FVL_20_3 = s[6] ? FIRST_DAY : v46 ? (v45 ? Math.min(v2, v49) : v49) : v2
  s[1612] = FVL_20_3
  const FVL_20_3_hoej = s[6] ? NEVER : v46 ? (v45 ? Math.max(v3, v50) : v50) : v3
  s[1613] = FVL_20_3_hoej
  const FVL_20_3_ir = s[6] || FVL_20_2_nej || s[6]
  s[1614] = FVL_20_3_ir
  // FVL.21.1: Afgørelsen skal vente på den udtalelse, du vil komme med (FVL § 21, stk. 1)
  const v54 = !(f.fristForAfgoerelsenBrydes !== false && f.fristForAfgoerelsenBrydes === true) && !(f.hensynModAtVentePaaUdtalelse !== false && f.hensynModAtVentePaaUdtalelse === true) && !(f.andenLovSikrerUdtalelse !== false && f.andenLovSikrerUdtalelse === true)
  const v55 = v54 && f.erPartISagen !== false && f.harForlangtUdsaettelse !== false && f.harUdtaltSig !== true && v32
  const v56 = f.fristForAfgoerelsenBrydes !== false || f.hensynModAtVentePaaUdtalelse !== false || f.andenLovSikrerUdtalelse !== false || v54 && (f.erPartISagen !== true || f.harForlangtUdsaettelse !== true || f.harUdtaltSig !== false || v33)
  const FVL_21_1 = s[6] || s[24] && v55 || s[25] && v55
  s[1615] = FVL_21_1
  const FVL_21_1_nej = s[6] || s[24] && v56 || s[25] && v56
  s[1616] = FVL_21_1_nej
  // FVL.22: Afgørelsen skal begrundes (FVL § 22)
  const v59 = f.afgoerelsenMeddelesSkriftligt !== true || f.afgoerelsenGiverFuldtMedhold !== false
  const v60 = f.afgoerelsenMeddelesSkriftligt !== false && f.afgoerelsenGiverFuldtMedhold !== true
  const FVL_22 = s[6] || s[24] && v60 || s[25] && v60
  s[52] = FVL_22
  const FVL_22_nej = s[6] || s[24] && v59 || s[25] && v59
  s[48] = FVL_22_nej
  // FVL.23.1: Du kan forlange en skriftlig begrundelse (FVL § 23, stk. 1)
  const v63 = f.afgoerelsenMeddelesSkriftligt !== false || f.afgoerelsenGiverFuldtMedhold !== false
  const v64 = f.afgoerelsenMeddelesSkriftligt !== true && f.afgoerelsenGiverFuldtMedhold !== true
  const FVL_23_1 = s[6] || s[24] && v64 || s[25] && v64
  s[1433] = FVL_23_1
  const FVL_23_1_nej = s[6] || s[24] && v63 || s[25] && v63
  s[1618] = FVL_23_1_nej
  // FVL.23.1.frist: Den skriftlige begrundelse skal være forlangt (FVL § 23, stk. 1)
  const FVL_23_1_frist = s[6] ? FIRST_DAY : shiftDays(v0, 14)
  s[1619] = FVL_23_1_frist
  const FVL_23_1_frist_hoej = s[6] ? NEVER : shiftDays(v1, 14)
  s[1620] = FVL_23_1_frist_hoej
  const FVL_23_1_frist_ir = s[6] || FVL_23_1_nej || s[6]
  s[1434] = FVL_23_1_frist_ir
  // FVL.23.2: Den skriftlige begrundelse skal være givet (FVL § 23, stk. 2)
  const FVL_23_2 = s[6] ? FIRST_DAY : shiftDays(f.begrundelseBegaeretDen ?? FIRST_DAY, 14)
  s[1622] = FVL_23_2
  const FVL_23_2_hoej = s[6] ? NEVER : shiftDays(f.begrundelseBegaeretDen ?? 84005 /* 2199-12-31 */, 14)
  s[1623] = FVL_23_2_hoej
  // FVL.24.1.hovedhensyn: Begrundelsen skal angive hovedhensynene (FVL § 24, stk. 1)
  const v72 = FVL_22_nej || f.afgoerelsenBerorPaaSkoen !== true
  const v73 = FVL_22 || s[6]
  s[49] = v73
  const v74 = v73 && f.afgoerelsenBerorPaaSkoen !== false
  const FVL_24_1_hovedhensyn = s[6] || s[24] && v74 || s[25] && v74
  s[50] = FVL_24_1_hovedhensyn
  const FVL_24_1_hovedhensyn_nej = s[6] || s[24] && v72 || s[25] && v72
  s[51] = FVL_24_1_hovedhensyn_nej
}

function svar_9(f, s) {
  // FVL.24.2: Begrundelsen skal gøre rede for fakta (FVL § 24, stk. 2)
  const v0 = s[48] || f.redegoerelseForFaktaErFornoeden !== true
  const v1 = s[49] && f.redegoerelseForFaktaErFornoeden !== false
  const FVL_24_2 = s[6] || s[24] && v1 || s[25] && v1
  s[1627] = FVL_24_2
  const FVL_24_2_nej = s[6] || s[24] && v0 || s[25] && v0
  s[1628] = FVL_24_2_nej
  // FVL.24.1: Begrundelsen har det, den skal (FVL § 24, stk. 1-2)
  const v4 = f.begrundelsenHarRetsreglerne !== true || (s[50] || s[6]) && f.begrundelsenHarHovedhensynene !== true || (FVL_24_2 || s[6]) && f.begrundelsenHarFakta !== true
  const v5 = f.begrundelsenHarRetsreglerne !== false && (s[51] || f.begrundelsenHarHovedhensynene !== false) && (FVL_24_2_nej || f.begrundelsenHarFakta !== false)
  const FVL_24_1 = s[52] && (s[6] || s[24] && v5 || s[25] && v5)
  s[1624] = FVL_24_1
  const FVL_24_1_nej = s[52] && (s[6] || s[24] && v4 || s[25] && v4)
  s[1625] = FVL_24_1_nej
  const FVL_24_1_ir = s[6] || s[48] || s[6]
  s[1626] = FVL_24_1_ir
  // FVL.25.1: Afgørelsen skal have en klagevejledning (FVL § 25, stk. 1)
  const v9 = f.afgoerelsenKanPaaklages !== true || f.afgoerelsenMeddelesSkriftligt !== true || f.afgoerelsenGiverFuldtMedhold !== false
  const v10 = f.afgoerelsenKanPaaklages !== false && f.afgoerelsenMeddelesSkriftligt !== false && f.afgoerelsenGiverFuldtMedhold !== true
  const FVL_25_1 = s[6] || s[24] && v10 || s[25] && v10
  s[1629] = FVL_25_1
  const FVL_25_1_nej = s[6] || s[24] && v9 || s[25] && v9
  s[1630] = FVL_25_1_nej
  // FVL.25.1.indhold: Klagevejledningen har det, den skal (FVL § 25, stk. 1)
  const v13 = f.klagevejledningHarKlageinstansen !== true || f.klagevejledningHarFremgangsmaaden !== true || f.klagenHarEnFrist !== false && f.klagevejledningHarFristen !== true
  const v14 = f.klagevejledningHarKlageinstansen !== false && f.klagevejledningHarFremgangsmaaden !== false && (f.klagenHarEnFrist !== true || f.klagevejledningHarFristen !== false)
  const FVL_25_1_indhold = FVL_25_1 && (s[6] || s[24] && v14 || s[25] && v14)
  s[1634] = FVL_25_1_indhold
  const FVL_25_1_indhold_nej = FVL_25_1 && (s[6] || s[24] && v13 || s[25] && v13)
  s[1635] = FVL_25_1_indhold_nej
  const FVL_25_1_indhold_ir = s[6] || FVL_25_1_nej || s[6]
  s[1636] = FVL_25_1_indhold_ir
  // FVL.25.1.fristløb: Klagefristen løber, som klagevejledningen er (FVL § 25, stk. 1)
  const v18 = f.afgoerelsenKanPaaklages !== false && f.klagenHarEnFrist !== false
  const FVL_25_1_fristloeb = v18 && (s[6] || s[15] && (FVL_25_1_nej || FVL_25_1_indhold))
  s[1631] = FVL_25_1_fristloeb
  const FVL_25_1_fristloeb_nej = v18 && (s[6] || s[15] && (FVL_25_1_indhold_nej || FVL_25_1_indhold_ir) && FVL_25_1)
  s[1632] = FVL_25_1_fristloeb_nej
  const FVL_25_1_fristloeb_ir = v18 && s[6] || f.afgoerelsenKanPaaklages !== true || f.klagenHarEnFrist !== true
  s[1633] = FVL_25_1_fristloeb_ir
  // FVL.27.1: Oplysningen er omfattet af tavshedspligt (FVL § 27, stk. 1-4)
  const v22 = f.betegnetSomFortrolig !== false || f.hemmeligholdelseErNoedvendig !== false
  const v23 = f.betegnetSomFortrolig !== true && f.hemmeligholdelseErNoedvendig !== true
  const v24 = f.oplysningenGaelder === 'privat_forhold'
  const v25 = f.oplysningenGaelder === 'forretningsforhold'
  const v26 = f.oplysningenGaelder !== undefined && v24 || !(f.oplysningenGaelder !== undefined) || (f.oplysningenGaelder !== undefined && v25 || !(f.oplysningenGaelder !== undefined)) && f.vaesentligOekonomiskBetydning !== false || f.betegnetSomFortrolig !== false || f.hemmeligholdelseErNoedvendig !== false
  const v27 = (f.oplysningenGaelder !== undefined && !v24 || !(f.oplysningenGaelder !== undefined)) && (f.oplysningenGaelder !== undefined && !v25 || !(f.oplysningenGaelder !== undefined) || f.vaesentligOekonomiskBetydning !== true) && f.betegnetSomFortrolig !== true && f.hemmeligholdelseErNoedvendig !== true
  const FVL_27_1 = s[6] || s[24] && v22 || s[30] && v22 || s[28] && v26 || s[29] && v26
  s[1637] = FVL_27_1
  const FVL_27_1_nej = s[6] || s[24] && v23 || s[30] && v23 || s[28] && v27 || s[29] && v27
  s[1638] = FVL_27_1_nej
  // FVL.28.1: Videregivelsen følger reglerne om persondata (FVL § 28, stk. 1)
  const v30 = s[11] <= 14407 /* 2009-06-12 */
  const v31 = s[15] && v30
  s[1143] = v31
  const v32 = s[8] >= 14408 /* 2009-06-13 */
  s[1142] = v32
  const v33 = v32 && s[11] <= 15621 /* 2012-10-08 */
  const v34 = s[11] <= 17675 /* 2018-05-24 */
  s[118] = v34
  const v35 = s[8] >= 15622 /* 2012-10-09 */ && v34
  const v36 = s[8] >= 17676 /* 2018-05-25 */
  s[119] = v36
  const FVL_28_1 = s[6] || v31 || v33 || v35 && f.erPersonoplysning !== false || v36 && f.erPersonoplysning !== false
  s[1639] = FVL_28_1
  const FVL_28_1_nej = s[6] || v31 || v33 || v35 && f.erPersonoplysning !== true || v36 && f.erPersonoplysning !== true
  s[1640] = FVL_28_1_nej
  const FVL_28_1_ir = s[6] || v31 || v33
  s[1641] = FVL_28_1_ir
  // FVL.28.2: Den fortrolige oplysning må gives til en anden myndighed (FVL § 28, stk. 2)
  const v40 = f.samtykkeTilVideregivelse !== false || f.lovKraeverVideregivelse !== false || f.vaesentligForMyndigheden !== false
  const v41 = f.samtykkeTilVideregivelse !== true && f.lovKraeverVideregivelse !== true && f.vaesentligForMyndigheden !== true
  const FVL_28_2 = f.erPersonoplysning !== true && (s[6] || v31 || v33 || v35 && v40 || v36 && v40)
  s[1642] = FVL_28_2
  const FVL_28_2_nej = f.erPersonoplysning !== true && (s[6] || v31 || v33 || v35 && v41 || v36 && v41)
  s[1643] = FVL_28_2_nej
  const FVL_28_2_ir = f.erPersonoplysning !== true && FVL_28_1_ir || f.erPersonoplysning !== false
  s[1644] = FVL_28_2_ir
  // FVL.28.5: Samtykket er faldet bort (FVL § 28, stk. 3-4)
  const v45 = shiftMonths(f.samtykkeGivetDen ?? 84005 /* 2199-12-31 */, 12) >= s[11]
  const v46 = s[25] && v30
  const FVL_28_5 = s[6] || s[24] && shiftMonths(f.samtykkeGivetDen ?? FIRST_DAY, 12) < s[8] || v46 && shiftMonths(f.samtykkeGivetDen ?? FIRST_DAY, 12) < s[8] || v33
  s[1645] = FVL_28_5
  const FVL_28_5_nej = s[6] || s[24] && v45 || v46 && v45 || v33 || v35 || v36
  s[1646] = FVL_28_5_nej
  const FVL_28_5_ir = s[6] || v33
  s[1647] = FVL_28_5_ir
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v50 = s[11] <= 14431 /* 2009-07-06 */
  s[161] = v50
  const v51 = s[53] && v50
  const v52 = s[8] >= 14432 /* 2009-07-07 */
  s[162] = v52
  const LSP_1a_1_tabel2006 = s[6] || v51 || v52
  s[61] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = s[6] || s[15] && s[54] || v51
  s[59] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = s[6] || v51
  s[60] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v56 = s[11] <= 15336 /* 2011-12-28 */
  s[62] = v56
  const v57 = s[8] >= 15337 /* 2011-12-29 */ && s[11] <= 15529 /* 2012-07-08 */
  s[67] = v57
  const v58 = s[8] >= 15530 /* 2012-07-09 */
  s[66] = v58
  const LSP_1a_1_tabel2011 = s[6] || v57 || v58
  s[65] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = s[6] || s[15] && v56 || v57
  s[63] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = s[6] || v57
  s[64] = LSP_1a_1_tabel2011_ir
}

function svar_10(f, s) {
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v0 = s[15] && s[11] <= 14518 /* 2009-10-01 */
  s[925] = v0
  const v1 = s[55] ? (s[56] >= -3837 /* 1959-07-01 */ ? (s[56] >= -3653 /* 1960-01-01 */ ? (s[56] >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v2 = s[57] ? (s[58] >= -3837 /* 1959-07-01 */ ? (s[58] >= -3653 /* 1960-01-01 */ ? (s[58] >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v3 = s[58] >= -11142 /* 1939-07-01 */ ? (s[59] || s[60] ? 780 : v1) : 804
  const v4 = s[56] >= -11142 /* 1939-07-01 */ ? (s[61] ? v2 : 780) : 804
  const v5 = s[8] >= 14519 /* 2009-10-02 */
  s[926] = v5
  const v6 = v5 && s[62]
  const v7 = s[63] || s[64]
  const v8 = s[56] >= -5844 /* 1954-01-01 */
  const v9 = s[58] >= -5844 /* 1954-01-01 */
  const v10 = s[56] >= -5663 /* 1954-07-01 */
  const v11 = s[58] >= -5663 /* 1954-07-01 */
  const v12 = s[56] >= -5479 /* 1955-01-01 */
  const v13 = s[58] >= -5479 /* 1955-01-01 */
  const v14 = s[56] >= -5298 /* 1955-07-01 */
  s[973] = v14
  const v15 = s[58] >= -5298 /* 1955-07-01 */
  s[974] = v15
  const v16 = v8 ? (v10 ? (v12 ? (v14 ? 804 : 798) : 792) : 786) : 780
  const v17 = v9 ? (v11 ? (v13 ? (v15 ? 804 : 798) : 792) : 786) : 780
  const v18 = s[65] ? (v7 ? Math.min(v1, v16) : v16) : v1
  const v19 = s[65] ? (v7 ? Math.max(v2, v17) : v17) : v2
  const v20 = s[66] && s[11] <= 16797 /* 2015-12-28 */
  const v21 = s[8] >= 16798 /* 2015-12-29 */ && s[11] <= 17086 /* 2016-10-12 */
  const v22 = s[56] >= -2557 /* 1963-01-01 */
  s[978] = v22
  const v23 = s[58] >= -2557 /* 1963-01-01 */
  s[976] = v23
  const v24 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? 816 : 804) : 798) : 792) : 786) : 780
  const v25 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? 816 : 804) : 798) : 792) : 786) : 780
  const v26 = s[8] >= 17087 /* 2016-10-13 */ && s[11] <= 18626 /* 2020-12-30 */
  const v27 = s[11] <= 18669 /* 2021-02-11 */
  s[927] = v27
  const v28 = s[8] >= 18627 /* 2020-12-31 */ && v27
  const v29 = s[56] >= -1096 /* 1967-01-01 */
  s[979] = v29
  const v30 = s[58] >= -1096 /* 1967-01-01 */
  s[977] = v30
  const v31 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? (v29 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v32 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? (v30 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v33 = s[8] >= 18670 /* 2021-02-12 */
  s[928] = v33
  const v34 = v33 && s[11] <= 20452 /* 2025-12-30 */
  const v35 = s[8] >= 20453 /* 2025-12-31 */
  const v36 = s[58] >= 365 /* 1971-01-01 */
  s[972] = v36
  const v37 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? (v29 ? (s[56] >= 365 /* 1971-01-01 */ ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780
  const v38 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? (v30 ? (v36 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780
  const v39 = v34 || v35
  const v40 = v34 ? (v35 ? Math.min(v31, v37) : v31) : v37
  const v41 = v28 || v39
  const v42 = v28 ? (v39 ? Math.min(v31, v40) : v31) : v40
  const v43 = v26 || v41
  const v44 = v26 ? (v41 ? Math.min(v24, v42) : v24) : v42
  const v45 = v21 || v43
  const v46 = v21 ? (v43 ? Math.min(v24, v44) : v24) : v44
  const v47 = v20 || v45
  const v48 = v20 ? (v45 ? Math.min(v16, v46) : v16) : v46
  const v49 = s[67] || v47
  const v50 = s[67] ? (v47 ? Math.min(v18, v48) : v18) : v48
  const v51 = v6 || v49
  const v52 = v6 ? (v49 ? Math.min(v1, v50) : v1) : v50
  const LSP_1a_1 = s[6] ? -Infinity : v0 ? (v51 ? Math.min(v3, v52) : v3) : v52
  s[936] = LSP_1a_1
  const v54 = v34 ? (v35 ? Math.max(v32, v38) : v32) : v38
  const v55 = v28 ? (v39 ? Math.max(v32, v54) : v32) : v54
  const v56 = v26 ? (v41 ? Math.max(v25, v55) : v25) : v55
  const v57 = v21 ? (v43 ? Math.max(v25, v56) : v25) : v56
  const v58 = v20 ? (v45 ? Math.max(v17, v57) : v17) : v57
  const v59 = s[67] ? (v47 ? Math.max(v19, v58) : v19) : v58
  const v60 = v6 ? (v49 ? Math.max(v2, v59) : v2) : v59
  const LSP_1a_1_hoej = s[6] ? Infinity : v0 ? (v51 ? Math.max(v4, v60) : v4) : v60
  s[935] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[6] ? FIRST_DAY : shiftMonths(s[56], LSP_1a_1)
  s[71] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[6] ? NEVER : shiftMonths(s[58], LSP_1a_1_hoej)
  s[72] = LSP_1a_1_dag_hoej
}

function svar_11(f, s) {
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v0 = shiftMonths(s[56], 720)
  s[1000] = v0
  const v1 = shiftMonths(s[58], 720)
  s[999] = v1
  const v2 = s[53] && s[68]
  const v3 = s[56] <= -3838 /* 1959-06-30 */
  s[103] = v3
  const v4 = s[58] <= -3838 /* 1959-06-30 */
  s[102] = v4
  const v5 = s[69] ? 720 : v3 ? 726 : s[56] <= -3654 /* 1959-12-31 */ ? 732 : s[56] <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v6 = s[70] ? 720 : v4 ? 726 : s[58] <= -3654 /* 1959-12-31 */ ? 732 : s[58] <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v7 = shiftMonths(s[56], v5)
  const v8 = shiftMonths(s[58], v6)
  const v9 = s[58] <= -2558 /* 1962-12-31 */
  const FYL_1a_2_er = s[56] <= -2558 /* 1962-12-31 */
  s[1650] = FYL_1a_2_er
  const v11 = shiftMonths(s[71], -36)
  s[104] = v11
  const v12 = shiftMonths(s[72], -36)
  s[105] = v12
  const v13 = s[56] <= -5115 /* 1955-12-31 */
  s[116] = v13
  const v14 = s[58] <= -5115 /* 1955-12-31 */
  s[114] = v14
  const v15 = s[56] <= -4933 /* 1956-06-30 */
  s[117] = v15
  const v16 = s[58] <= -4933 /* 1956-06-30 */
  s[115] = v16
  const v17 = s[56] <= -5845 /* 1953-12-31 */ ? 720 : s[56] <= -5664 /* 1954-06-30 */ ? 726 : s[56] <= -5480 /* 1954-12-31 */ ? 732 : s[56] <= -5299 /* 1955-06-30 */ ? 738 : v13 ? 744 : v15 ? 750 : s[69] ? 756 : v3 ? 762 : 768
  const v18 = s[58] <= -5845 /* 1953-12-31 */ ? 720 : s[58] <= -5664 /* 1954-06-30 */ ? 726 : s[58] <= -5480 /* 1954-12-31 */ ? 732 : s[58] <= -5299 /* 1955-06-30 */ ? 738 : v14 ? 744 : v16 ? 750 : s[70] ? 756 : v4 ? 762 : 768
  const v19 = shiftMonths(s[56], v17)
  const v20 = shiftMonths(s[58], v18)
  const v21 = v9 ? v19 : FYL_1a_2_er ? Math.min(v11, v19) : v11
  const v22 = v9 ? v20 : FYL_1a_2_er ? Math.max(v12, v20) : v12
  const v23 = !v9 && s[6]
  const v24 = s[73] && s[11] <= 20438 /* 2025-12-16 */
  const v25 = s[8] >= 20439 /* 2025-12-17 */
  const v26 = s[74] || v24 || v25
  const v27 = v2 || v26
  const v28 = v2 ? (v26 ? Math.min(v7, v21) : v7) : v21
  const FYL_1a = s[75] ? FIRST_DAY : s[76] ? (v27 ? Math.min(v0, v28) : v0) : v28
  s[99] = FYL_1a
  const v30 = v2 ? (v26 ? Math.max(v8, v22) : v8) : v22
  const FYL_1a_hoej = s[75] ? NEVER : s[76] ? (v27 ? Math.max(v1, v30) : v1) : v30
  s[100] = FYL_1a_hoej
  const FYL_1a_ir = s[75] || s[74] && v23 || v24 && v23 || v25 && v23
  s[101] = FYL_1a_ir
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const FYL_1a_2 = s[77] ? -Infinity : s[78] ? (s[79] ? Math.min(v5, v17) : v5) : v17
  s[1648] = FYL_1a_2
  const FYL_1a_2_hoej = s[77] ? Infinity : s[78] ? (s[79] ? Math.max(v6, v18) : v6) : v18
  s[1649] = FYL_1a_2_hoej
  const FYL_1a_2_ir = FYL_1a_2_er && s[77] || !v9
  s[1651] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v36 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  const v37 = s[11] < FYL_1a_hoej || f.erVisiteretTilFleksjob !== true || f.betalerFleksydelsesbidrag !== true || s[80] && (s[81] || s[77]) && (s[82] || s[81]) || f.pensionsvaerdiIndberettet !== true || f.bopaelVedFleksydelse !== undefined && !v36 || !(f.bopaelVedFleksydelse !== undefined)
  const v38 = s[8] >= FYL_1a || FYL_1a_ir
  s[779] = v38
  const v39 = v38 && f.erVisiteretTilFleksjob !== false && f.betalerFleksydelsesbidrag !== false && (s[83] || s[84] || s[75] && s[77]) && f.pensionsvaerdiIndberettet !== false && (f.bopaelVedFleksydelse !== undefined && v36 || !(f.bopaelVedFleksydelse !== undefined))
  const v40 = s[53] && s[85]
  const FYL_2_1 = s[75] || s[76] && v39 || v40 && v39 || s[73] && v39
  s[1652] = FYL_2_1
  const FYL_2_1_nej = s[75] || s[76] && v37 || v40 && v37 || s[73] && v37
  s[1653] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v43 = f.blevVisiteretTilFleksjobDen ?? FIRST_DAY
  s[89] = v43
  const v44 = f.blevVisiteretTilFleksjobDen ?? 84005 /* 2199-12-31 */
  s[90] = v44
  const FYL_4_2 = s[77] ? FIRST_DAY : shiftDays(monthEnd(v43), 1)
  s[92] = FYL_4_2
  const FYL_4_2_hoej = s[77] ? NEVER : shiftDays(monthEnd(v44), 1)
  s[93] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob !== false && s[77] || f.erVisiteretTilFleksjob !== true
  s[91] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v48 = s[86] && s[54]
  const v49 = f.manglendeBidragsmaaneder ?? 0
  const v50 = f.manglendeBidragsmaaneder ?? 360
  const v51 = s[58] >= 1096 /* 1973-01-01 */
  const v52 = f.fravalgteEfterloen !== true || v49 < 1 || v51 && shiftMonths(s[56], 288) < s[87] || s[56] < 1096 /* 1973-01-01 */ && s[87] > 9862 /* 1997-01-01 */ || f.erVisiteretTilFleksjob !== false && shiftMonths(FYL_1a, -180) < FYL_4_2_hoej || f.fleksydelsesbidragFraTilmelding !== true
  const v53 = f.fravalgteEfterloen !== false && v50 >= 1 && (v51 && shiftMonths(s[58], 288) >= s[88] || s[56] < 1096 /* 1973-01-01 */ && s[88] <= 9862 /* 1997-01-01 */) && (f.erVisiteretTilFleksjob !== false && shiftMonths(FYL_1a_hoej, -180) >= FYL_4_2 || FYL_4_2_ir || FYL_1a_ir) && f.fleksydelsesbidragFraTilmelding !== false
  const FYL_3a_1 = s[77] || v2 || s[74] && v53 || s[73] && v53
  s[1655] = FYL_3a_1
  const FYL_3a_1_nej = s[77] || v48 || v2 || s[74] && v52 || s[73] && v52
  s[1656] = FYL_3a_1_nej
  const FYL_3a_1_ir = s[77] || v2
  s[1657] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v57 = s[11] <= 13149 /* 2006-01-01 */
  s[739] = v57
  const v58 = s[8] >= 20822 /* 2027-01-04 */
  s[780] = v58
  const v59 = v57 || v58
  s[1319] = v59
  const v60 = v59 ? -Infinity : SATS_1(s[11])
  s[94] = v60
  const v61 = v59 ? Infinity : SATS_1(s[8])
  s[95] = v61
  const v62 = v60 > -Infinity && v61 < Infinity
  s[96] = v62
  const v63 = quotient([v60, 10400, v49], [12, 10000], 'nærmeste', 1)
  const v64 = quotient([v60, 10400, v50], [12, 10000], 'nærmeste', 1)
  const v65 = quotient([v61, 10400, v49], [12, 10000], 'nærmeste', 1)
  const v66 = quotient([v61, 10400, v50], [12, 10000], 'nærmeste', 1)
  const v67 = !v59 && v60 === v61
  s[97] = v67
  const v68 = v59 || !v62
  s[98] = v68
  const v69 = s[74] && !(!v62 && v67 && v49 === v50)
  const v70 = s[73] && !(!v62 && v67 && v49 === v50)
  const v71 = v2 || v69 || v70
  const v72 = v2 ? -Infinity : v62 ? Math.min(v66, v65, v63, v64) : -Infinity
  const FYL_3a_4 = s[77] ? -Infinity : v48 ? (v71 ? Math.min(0, v72) : 0) : v72
  s[1658] = FYL_3a_4
  const v74 = v2 ? Infinity : v62 ? Math.max(v66, v65, v63, v64) : Infinity
  const FYL_3a_4_hoej = s[77] ? Infinity : v48 ? (v71 ? Math.max(0, v74) : 0) : v74
  s[1659] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen !== false && (s[77] || v48 || v2 || v69 || v70)
  s[1660] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen !== false && (s[77] || v2 || s[74] && v68 || s[73] && v68) || f.fravalgteEfterloen !== true
  s[1661] = FYL_3a_4_ir
}

function svar_12(f, s) {
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v0 = s[79] && s[11] <= 16555 /* 2015-04-30 */
  const v1 = s[8] >= 16556 /* 2015-05-01 */
  const FYL_4_1 = s[77] ? FIRST_DAY : v0 || v1 ? (v1 ? shiftDays(s[89], 14) : NEVER) : NEVER
  s[1662] = FYL_4_1
  const FYL_4_1_hoej = s[77] ? NEVER : s[78] ? NEVER : v0 ? NEVER : shiftDays(s[90], 14)
  s[1663] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const FYL_4_3 = s[77] ? FIRST_DAY : shiftDays(monthEnd(f.tilmeldingModtagetDen ?? FIRST_DAY), 1)
  s[1665] = FYL_4_3
  const FYL_4_3_hoej = s[77] ? NEVER : shiftDays(monthEnd(f.tilmeldingModtagetDen ?? 84005 /* 2199-12-31 */), 1)
  s[1666] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v6 = shiftDays(monthEnd(f.udmeldelseModtagetDen ?? FIRST_DAY), 1)
  const v7 = shiftDays(monthEnd(f.udmeldelseModtagetDen ?? 84005 /* 2199-12-31 */), 1)
  const v8 = f.oenskedeIkkeTilmelding !== false && f.erVisiteretTilFleksjob !== false
  const v9 = v8 || f.oenskedeIkkeTilmelding !== true
  const v10 = f.oenskedeIkkeTilmelding !== false && s[91]
  const FYL_5 = s[77] ? FIRST_DAY : v8 ? (f.oenskedeIkkeTilmelding !== true ? Math.min(s[92], v6) : s[92]) : v6
  s[1667] = FYL_5
  const FYL_5_hoej = s[77] ? NEVER : v8 ? (f.oenskedeIkkeTilmelding !== true ? Math.max(s[93], v7) : s[93]) : v7
  s[1668] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob !== false && (s[77] || s[78] && v9 || v0 && v9 || v1 && v9)
  s[1669] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob !== false && (s[77] || s[78] && v10 || v0 && v10 || v1 && v10) || f.erVisiteretTilFleksjob !== true
  s[1670] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v15 = s[15] && s[68]
  const v16 = quotient([s[94], 3500], [10000], 'nærmeste', 100)
  const v17 = quotient([s[95], 3500], [10000], 'nærmeste', 100)
  const FYL_8 = s[6] ? -Infinity : s[96] ? Math.min(v16, v17) : -Infinity
  s[1671] = FYL_8
  const FYL_8_hoej = s[6] ? Infinity : s[96] ? Math.max(v16, v17) : Infinity
  s[1672] = FYL_8_hoej
  const FYL_8_er = s[6] || v15 && !(!s[96] && s[97]) || s[79] && !(!s[96] && s[97])
  s[1673] = FYL_8_er
  const FYL_8_ir = s[6] || v15 && s[98] || s[79] && s[98]
  s[1674] = FYL_8_ir
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const FYL_9_1 = s[77] ? FIRST_DAY : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? FIRST_DAY, 21)
  s[1675] = FYL_9_1
  const FYL_9_1_hoej = s[77] ? NEVER : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? 84005 /* 2199-12-31 */, 21)
  s[1676] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const FYL_9_3 = s[77] ? FIRST_DAY : shiftDays(f.underrettetOmUdmeldelseDen ?? FIRST_DAY, 28)
  s[1678] = FYL_9_3
  const FYL_9_3_hoej = s[77] ? NEVER : shiftDays(f.underrettetOmUdmeldelseDen ?? 84005 /* 2199-12-31 */, 28)
  s[1679] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v26 = s[86] && s[85]
  s[113] = v26
  const FYL_15_1 = s[77] ? FIRST_DAY : Math.max(s[99], shiftMonths(s[89], 3))
  s[110] = FYL_15_1
  const FYL_15_1_hoej = s[77] ? NEVER : Math.max(s[100], shiftMonths(s[90], 3))
  s[111] = FYL_15_1_hoej
  const FYL_15_1_ir = s[77] || v26 && s[101] || s[73] && s[101]
  s[112] = FYL_15_1_ir
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v30 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  const v31 = f.pensionDuFaar !== undefined && !v30 || !(f.pensionDuFaar !== undefined) || (f.maanederUdenForEOeS ?? 12) > 3
  const v32 = (f.pensionDuFaar !== undefined && v30 || !(f.pensionDuFaar !== undefined)) && (f.maanederUdenForEOeS ?? 0) <= 3
  const FYL_15_4 = s[77] || v26 && v32 || s[73] && v32
  s[1680] = FYL_15_4
  const FYL_15_4_nej = s[77] || v26 && v31 || s[73] && v31
  s[1681] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v35 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v36 = f.ydelser !== undefined ? v35 : NO_DAYS
  const v37 = f.ydelser !== undefined ? v35 : ALL_DAYS
  const v38 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v39 = f.ydelser !== undefined ? v38 : NO_DAYS
  const v40 = f.ydelser !== undefined ? v38 : ALL_DAYS
  const v41 = intersect(v36, v39)
  const v42 = intersect(v37, v40)
  const FYL_15_4_pension = from(v41, 13332 /* 2006-07-03 */)
  s[1682] = FYL_15_4_pension
  const FYL_15_4_pension_hoej = from(v42, 13332 /* 2006-07-03 */)
  s[1683] = FYL_15_4_pension_hoej
  const v45 = dayReaching(FYL_15_4_pension_hoej, 13332 /* 2006-07-03 */, 1)
  const v46 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  const v47 = v45 <= 16306 /* 2014-08-24 */
  const v48 = v46 >= 16307 /* 2014-08-25 */ && v45 <= 2147483646
  const FYL_15_4_pension_ir = v46 === NEVER
  s[1686] = FYL_15_4_pension_ir
  const FYL_15_4_pension_eksakt = (!v47 || !v47 || f.ydelser !== undefined) && (!v48 || f.ydelser !== undefined)
  s[1685] = FYL_15_4_pension_eksakt
  const FYL_15_4_pension_er = v47 || v48
  s[1684] = FYL_15_4_pension_er
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const v52 = s[86] && s[16]
  s[108] = v52
  const v53 = s[14] && s[85]
  const FYL_18_5_er = s[58] >= -5114 /* 1956-01-01 */
  s[109] = FYL_18_5_er
  const v55 = !s[102] || FYL_18_5_er && s[103] && ((f.fleksydelseFraDen ?? 84005 /* 2199-12-31 */) >= s[104] || s[6])
  const v56 = s[103] && (s[56] < -5114 /* 1956-01-01 */ || !s[102] || (f.fleksydelseFraDen ?? FIRST_DAY) < s[105])
  const FYL_17_1 = s[77] || v53 && v55 || s[73] && v55
  s[107] = FYL_17_1
  const FYL_17_1_nej = s[77] || v52 || v53 && v56 || s[73] && v56
  s[106] = FYL_17_1_nej
}

function svar_13(f, s) {
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v0 = quotient([s[94], 473200], [10000], 'nærmeste', 1200)
  const v1 = quotient([s[95], 473200], [10000], 'nærmeste', 1200)
  const v2 = s[96] ? Math.min(v0, v1) : -Infinity
  const v3 = s[96] ? Math.max(v0, v1) : Infinity
  const v4 = s[8] >= 20819 /* 2027-01-01 */
  s[169] = v4
  const v5 = s[16] || v4
  s[388] = v5
  const v6 = v5 ? -Infinity : SATS_2(s[11])
  const v7 = v5 ? Infinity : SATS_2(s[8])
  const v8 = v5 ? -Infinity : SATS_3(s[11])
  const v9 = v5 ? Infinity : SATS_3(s[8])
  const v10 = Math.max(v6, v8)
  const v11 = Math.min(v7, v9)
  const v12 = s[77] && v11 >= v10
  const v13 = s[106] || v12
  const v14 = s[106] ? (v12 ? Math.min(v8, v10) : v8) : v10
  const v15 = s[107] ? (v13 ? Math.min(v6, v14) : v6) : v14
  const v16 = s[106] ? (v12 ? Math.max(v9, v11) : v9) : v11
  const v17 = s[107] ? (v13 ? Math.max(v7, v16) : v7) : v16
  const v18 = s[108] && !(!s[96] && s[97])
  const v19 = s[14] && (s[107] || s[106] || v12)
  const FYL_17_2 = s[77] ? -Infinity : v18 ? (v19 ? Math.min(v2, v15) : v2) : v15
  s[1687] = FYL_17_2
  const FYL_17_2_hoej = s[77] ? Infinity : v18 ? (v19 ? Math.max(v3, v17) : v3) : v17
  s[1688] = FYL_17_2_hoej
  const FYL_17_2_er = s[77] || v18 || v19
  s[1689] = FYL_17_2_er
  const FYL_17_2_ir = s[77] || s[108] && s[98] || s[14] && (s[107] && v5 || s[106] && v5 || s[77] && v5 || s[77] && !(!v5 && v6 === v7 && !v5 && v8 === v9 && v6 === v8))
  s[1690] = FYL_17_2_ir
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v24 = s[15] && s[85]
  const v25 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse ?? 0)
  const v26 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse ?? 10000000000)
  const v27 = v25 <= -Infinity
  const v28 = quotient([v25], [12], 'nærmeste', 100)
  const v29 = quotient([v26], [12], 'nærmeste', 100)
  const v30 = FYL_17_2_er && !(v27 && (!FYL_17_2_er || !FYL_17_2_ir && v25 === v26))
  const v31 = FYL_17_2_ir || v27
  const FYL_17_4 = s[6] ? -Infinity : v27 ? -Infinity : Math.min(v28, v29)
  s[1691] = FYL_17_4
  const FYL_17_4_hoej = s[6] ? Infinity : v27 ? Infinity : Math.max(v28, v29)
  s[1692] = FYL_17_4_hoej
  const FYL_17_4_er = s[6] || v24 && v30 || s[73] && v30
  s[1693] = FYL_17_4_er
  const FYL_17_4_ir = s[6] || v24 && v31 || s[73] && v31
  s[1694] = FYL_17_4_ir
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const FYL_18_5 = s[77] ? -Infinity : s[78] ? -Infinity : Math.round((f.livsvarigPensionOmAaret ?? 0) * 16 / 25) + Math.round((f.pensionsdepoter ?? 0) / 25) + Math.round((f.loebendePensionFraAnsaettelse ?? 0) * 16 / 25)
  s[1695] = FYL_18_5
  const FYL_18_5_hoej = s[77] ? Infinity : s[78] ? Infinity : Math.round((f.livsvarigPensionOmAaret ?? 10000000000) * 16 / 25) + Math.round((f.pensionsdepoter ?? 100000000000) / 25) + Math.round((f.loebendePensionFraAnsaettelse ?? 10000000000) * 16 / 25)
  s[1696] = FYL_18_5_hoej
  const FYL_20_3_ir = s[77] || s[78]
  s[1700] = FYL_20_3_ir
  const FYL_18_5_ir = s[109] && FYL_20_3_ir || s[56] < -5114 /* 1956-01-01 */
  s[1697] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v40 = (f.arbejdstimerIMaanedenMedFleksydelse ?? 74400) > 12800 || f.arbejdetErFleksjobEllerHosAegtefaellen !== false
  const v41 = (f.arbejdstimerIMaanedenMedFleksydelse ?? 0) <= 12800 && f.arbejdetErFleksjobEllerHosAegtefaellen !== true
  const FYL_20_3 = s[77] || s[78] || s[74] && v41 || s[73] && v41
  s[1698] = FYL_20_3
  const FYL_20_3_nej = s[77] || s[78] || s[74] && v40 || s[73] && v40
  s[1699] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const FYL_22_1 = s[77] ? FIRST_DAY : Math.max(s[110], shiftDays(monthEnd(f.ansoegtOmFleksydelseDen ?? FIRST_DAY), 1))
  s[1701] = FYL_22_1
  const FYL_22_1_hoej = s[77] ? NEVER : Math.max(s[111], shiftDays(monthEnd(f.ansoegtOmFleksydelseDen ?? 84005 /* 2199-12-31 */), 1))
  s[1702] = FYL_22_1_hoej
  const FYL_22_1_ir = s[77] || s[78] && s[112] || s[74] && s[112] || s[73] && s[112]
  s[1703] = FYL_22_1_ir
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v47 = monthEnd(s[71])
  s[986] = v47
  const v48 = monthEnd(s[72])
  s[987] = v48
  const FYL_22_2 = s[77] ? FIRST_DAY : v47
  s[1704] = FYL_22_2
  const FYL_22_2_hoej = s[77] ? NEVER : v48
  s[1705] = FYL_22_2_hoej
  const FYL_22_2_ir = s[77] || s[113] && s[6] || s[73] && s[6]
  s[1706] = FYL_22_2_ir
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const FYL_22_2_laengst = s[77] ? -Infinity : s[79] ? (s[114] ? 60 : s[115] ? 54 : s[70] ? 48 : s[102] ? 42 : 36) : 60
  s[1707] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[77] ? Infinity : s[78] ? 60 : s[116] ? 60 : s[117] ? 54 : s[69] ? 48 : s[103] ? 42 : 36
  s[1708] = FYL_22_2_laengst_hoej
  // GDPR.12.3: Du skal have svar om dine data (GDPR § 12, stk. 3)
  const v54 = f.indsigtsanmodningModtaget ?? FIRST_DAY
  const v55 = f.indsigtsanmodningModtaget ?? 84005 /* 2199-12-31 */
  const v56 = v54 <= 13331 /* 2006-07-02 */
  const v57 = v55 >= 13332 /* 2006-07-03 */ && v54 <= 17675 /* 2018-05-24 */
  const GDPR_12_3 = v56 ? FIRST_DAY : v57 ? FIRST_DAY : shiftMonths(v54, f.indsigtsfristenErForlaenget !== true ? 1 : 3)
  s[1709] = GDPR_12_3
  const GDPR_12_3_hoej = v56 ? NEVER : v57 ? NEVER : shiftMonths(v55, f.indsigtsfristenErForlaenget !== false ? 3 : 1)
  s[1710] = GDPR_12_3_hoej
  const GDPR_12_3_ir = v56 || v57
  s[1711] = GDPR_12_3_ir
  // GDPR.15.1.medarbejder: Du skal vide, hvilken medarbejder der slog op (GDPR § 15, stk. 1)
  const v61 = s[15] && s[118]
  const GDPR_15_1_medarbejder = s[6] || v61 || s[119] && f.bedtOmIndsigtIOpslag !== false && f.medarbejderensNavnErNoedvendigt !== false
  s[1712] = GDPR_15_1_medarbejder
  const GDPR_15_1_medarbejder_nej = s[6] || v61 || s[119] && (f.bedtOmIndsigtIOpslag !== true || f.medarbejderensNavnErNoedvendigt !== true)
  s[1713] = GDPR_15_1_medarbejder_nej
  const GDPR_15_1_medarbejder_ir = s[6] || v61
  s[1435] = GDPR_15_1_medarbejder_ir
  // GDPR.15.1.opslag: Du skal vide, hvornår og hvorfor der er slået op (GDPR § 15, stk. 1)
  const v65 = s[11] <= 19529 /* 2023-06-21 */
  s[602] = v65
  const v66 = s[119] && v65
  const v67 = s[8] >= 19530 /* 2023-06-22 */
  s[603] = v67
  const GDPR_15_1_opslag = s[6] || v61 || v66 && f.bedtOmIndsigtIOpslag !== false || v67 && f.bedtOmIndsigtIOpslag !== false
  s[1715] = GDPR_15_1_opslag
  const GDPR_15_1_opslag_nej = s[6] || v61 || v66 || v67 && f.bedtOmIndsigtIOpslag !== true
  s[1716] = GDPR_15_1_opslag_nej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v70 = f.ordinaertAnsatte ?? 0
  const v71 = f.ordinaertAnsatte ?? 100000
  const INDSATSBEK_65 = s[6] ? -Infinity : Math.max(1, Math.floor(Math.min(v70, 50) / 5) + Math.floor(Math.max(0, v70 - 50) / 10))
  s[1717] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[6] ? Infinity : Math.max(1, Math.floor(Math.min(v71, 50) / 5) + Math.floor(Math.max(0, v71 - 50) / 10))
  s[1718] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const INDSATSBEK_86 = s[6] ? -Infinity : Math.round((f.stoetteTilAnsaettelsenOmAaret ?? 0) * 10000 / (f.loenomkostningerOmAaret ?? 1000000000))
  s[121] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[6] ? Infinity : Math.round((f.stoetteTilAnsaettelsenOmAaret ?? 1000000000) * 10000 / (f.loenomkostningerOmAaret ?? 100))
  s[120] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat !== false && s[6] || f.arbejdsgiverenErPrivat !== true
  s[122] = INDSATSBEK_86_ir
}

function svar_14(f, s) {
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v0 = s[15] && s[11] <= 14456 /* 2009-07-31 */
  s[170] = v0
  const v1 = s[8] >= 14457 /* 2009-08-01 */
  const v2 = v1 && s[17]
  s[171] = v2
  const v3 = f.arbejdsgiverenErPrivat !== false && s[120] > 7500
  const v4 = f.arbejdsgiverenErPrivat !== false && s[121] <= 7500
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat !== false && (s[6] || v0 && v3 || v2 && v3 || s[20] && v3)
  s[1719] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat !== false && (s[6] || v0 && v4 || v2 && v4 || s[20] && v4)
  s[1720] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat !== false && (s[6] || v0 && s[122] || v2 && s[122] || s[20] && s[122]) || f.arbejdsgiverenErPrivat !== true
  s[1721] = INDSATSBEK_86_loft_ir
  // INDSATSBEK.138.3: Tilbuddet i revalideringen følger med, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v8 = v1 && s[26]
  const v9 = s[11] <= 16435 /* 2014-12-31 */
  s[405] = v9
  const v10 = s[27] && v9
  const v11 = s[8] >= 16436 /* 2015-01-01 */
  s[573] = v11
  const v12 = v11 && s[11] <= 17118 /* 2016-11-13 */
  const v13 = s[8] >= 17119 /* 2016-11-14 */ && s[11] <= 17712 /* 2018-06-30 */
  const v14 = s[8] >= 17713 /* 2018-07-01 */ && s[17]
  const v15 = s[11] <= 18627 /* 2020-12-31 */
  s[361] = v15
  const v16 = s[20] && v15
  s[473] = v16
  const v17 = s[8] >= 18628 /* 2021-01-01 */
  s[362] = v17
  const v18 = s[11] <= 18992 /* 2021-12-31 */
  s[321] = v18
  const v19 = v17 && v18
  s[732] = v19
  const v20 = s[8] >= 18993 /* 2022-01-01 */
  s[322] = v20
  const v21 = v20 && s[123]
  const v22 = s[124] && s[125]
  const v23 = s[6] || v0
  const v24 = f.revalideringErBevilget !== false && f.flytterTilAndenKommune !== false && f.harAftaltTilbudIRevalidering !== false
  const INDSATSBEK_138_3 = v24 && (s[6] || v0 || v8 || v10 || v12 || v13 || v14 || v16 || v19 || v21 || v22 || s[126])
  s[1722] = INDSATSBEK_138_3
  const INDSATSBEK_138_3_nej = v24 && v23
  s[1723] = INDSATSBEK_138_3_nej
  const INDSATSBEK_138_3_ir = INDSATSBEK_138_3_nej || f.revalideringErBevilget !== true || f.flytterTilAndenKommune !== true || f.harAftaltTilbudIRevalidering !== true
  s[1724] = INDSATSBEK_138_3_ir
  // INDSATSBEK.138.3.plan: Planen for revalideringen ændres, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v28 = f.revalideringErBevilget !== false && f.flytterTilAndenKommune !== false
  const INDSATSBEK_138_3_plan = v28 && (s[6] || v0 || v8 && f.planenSkalAendresVedFlytning !== false || v10 && f.planenSkalAendresVedFlytning !== false || v12 && f.planenSkalAendresVedFlytning !== false || v13 && f.planenSkalAendresVedFlytning !== false || v14 && f.planenSkalAendresVedFlytning !== false || v16 && f.planenSkalAendresVedFlytning !== false || v19 && f.planenSkalAendresVedFlytning !== false || v21 && f.planenSkalAendresVedFlytning !== false || v22 && f.planenSkalAendresVedFlytning !== false || s[126] && f.planenSkalAendresVedFlytning !== false)
  s[1725] = INDSATSBEK_138_3_plan
  const INDSATSBEK_138_3_plan_nej = v28 && (s[6] || v0 || v8 && f.planenSkalAendresVedFlytning !== true || v10 && f.planenSkalAendresVedFlytning !== true || v12 && f.planenSkalAendresVedFlytning !== true || v13 && f.planenSkalAendresVedFlytning !== true || v14 && f.planenSkalAendresVedFlytning !== true || v16 && f.planenSkalAendresVedFlytning !== true || v19 && f.planenSkalAendresVedFlytning !== true || v21 && f.planenSkalAendresVedFlytning !== true || v22 && f.planenSkalAendresVedFlytning !== true || s[126] && f.planenSkalAendresVedFlytning !== true)
  s[1726] = INDSATSBEK_138_3_plan_nej
  const INDSATSBEK_138_3_plan_ir = v28 && v23 || f.revalideringErBevilget !== true || f.flytterTilAndenKommune !== true
  s[1727] = INDSATSBEK_138_3_plan_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const v32 = s[15] && s[11] <= 13916 /* 2008-02-07 */
  s[133] = v32
  const v33 = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  const KOMP_17a_3_er = f.fortrinVed !== undefined && v33 || !(f.fortrinVed !== undefined)
  s[127] = KOMP_17a_3_er
  const v35 = f.fortrinVed !== undefined && !v33 || !(f.fortrinVed !== undefined)
  s[128] = v35
  const v36 = f.fortrinVed === 'offentlig_stilling'
  const v37 = f.fortrinVed !== undefined && v36 || !(f.fortrinVed !== undefined)
  s[132] = v37
  const v38 = f.fortrinVed !== undefined && !v36 || !(f.fortrinVed !== undefined)
  s[130] = v38
  const v39 = v38 || f.stillingenBesaettesInternt !== true
  s[131] = v39
  const v40 = v37 && f.stillingenBesaettesInternt !== false
  s[129] = v40
  const v41 = v35 || f.handicapGoerBeskaeftigelseVanskelig !== true || v40 || f.ligeSaaKvalificeret !== true
  const v42 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig !== false && v39 && f.ligeSaaKvalificeret !== false
  const v43 = s[8] >= 13917 /* 2008-02-08 */
  s[134] = v43
  const KOMP_3_1 = s[6] || v32 && v42 || v43 && v42
  s[1728] = KOMP_3_1
  const KOMP_3_1_nej = s[6] || v32 && v41 || v43 && v41
  s[1729] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v46 = f.assistanceTil === 'andet'
  const v47 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.assistanceTil !== undefined && v46 || !(f.assistanceTil !== undefined) || f.erhvervetUforeneligtMedNedsaettelsen !== false || f.assistancenErVikarEllerMedhjaelp !== false
  const v48 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && (f.assistanceTil !== undefined && !v46 || !(f.assistanceTil !== undefined)) && f.erhvervetUforeneligtMedNedsaettelsen !== true && f.assistancenErVikarEllerMedhjaelp !== true
  const KOMP_4 = s[6] || v32 && v48 || v43 && v48
  s[1436] = KOMP_4
  const KOMP_4_nej = s[6] || v32 && v47 || v43 && v47
  s[1731] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v51 = f.assistanceTil === 'efteruddannelse_foer_job'
  const KOMP_7_3 = s[6] ? -Infinity : (f.assistanceTil !== undefined && !v51 || !(f.assistanceTil !== undefined)) && (f.flereFunktionsnedsaettelser !== true && f.funktionsnedsaettelsenErMegetBetydelig !== true || f.assistanceUdOver20Timer !== true) ? Math.min(2000, Math.round(2000 * (f.arbejdstimerVedAssistance ?? 0) / 3700)) : 3700
  s[1732] = KOMP_7_3
  const KOMP_7_3_hoej = s[6] ? Infinity : f.assistanceTil !== undefined && v51 || !(f.assistanceTil !== undefined) || (f.flereFunktionsnedsaettelser !== false || f.funktionsnedsaettelsenErMegetBetydelig !== false) && f.assistanceUdOver20Timer !== false ? 3700 : Math.min(2000, Math.round(2000 * (f.arbejdstimerVedAssistance ?? 16800) / 3700))
  s[1733] = KOMP_7_3_hoej
  const v54 = KOMP_4_nej || s[6]
  const KOMP_7_3_ir = s[6] || v54
  s[1437] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const v56 = f.behovForAssistance ?? 0
  const v57 = f.behovForAssistance ?? 16800
  const KOMP_7_3_behov = s[6] ? -Infinity : Math.min(KOMP_7_3, v56)
  s[1735] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[6] ? Infinity : Math.min(KOMP_7_3_hoej, v57)
  s[1736] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_er = KOMP_4 && (s[6] || v32 && KOMP_4 || v43 && KOMP_4)
  s[1737] = KOMP_7_3_behov_er
  const KOMP_7_3_behov_ir = KOMP_4 && (s[6] || v32 && KOMP_7_3_ir || v43 && KOMP_7_3_ir) || v54
  s[1738] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v62 = f.uddannelseMedAssistance === 'anden'
  const v63 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.berettigetTilSpecialpaedagogiskStoette !== false || f.uddannelseMedAssistance !== undefined && v62 || !(f.uddannelseMedAssistance !== undefined)
  const v64 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && f.berettigetTilSpecialpaedagogiskStoette !== true && (f.uddannelseMedAssistance !== undefined && !v62 || !(f.uddannelseMedAssistance !== undefined))
  const v65 = v43 && s[11] <= 14432 /* 2009-07-07 */
  const v66 = s[11] <= 15886 /* 2013-06-30 */
  s[135] = v66
  const v67 = s[8] >= 14433 /* 2009-07-08 */ && v66
  const v68 = s[8] >= 15887 /* 2013-07-01 */
  s[136] = v68
  const v69 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  const KOMP_14 = s[6] || v32 && v64 || v65 && v64 || v67 && v64 || v68 && f.funktionsnedsaettelsenErVarigOgBetydelig !== false && f.berettigetTilSpecialpaedagogiskStoette !== true && (f.uddannelseMedAssistance !== undefined && !v69 || !(f.uddannelseMedAssistance !== undefined))
  s[1438] = KOMP_14
  const KOMP_14_nej = s[6] || v32 && v63 || v65 && v63 || v67 && v63 || v68 && (f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.berettigetTilSpecialpaedagogiskStoette !== false || f.uddannelseMedAssistance !== undefined && v69 || !(f.uddannelseMedAssistance !== undefined))
  s[1740] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const KOMP_14a_3 = s[6] ? -Infinity : Math.min(v56, f.saerligtTilfaeldeUnderUddannelse !== true ? 2000 : 3700)
  s[1741] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[6] ? Infinity : Math.min(v57, f.saerligtTilfaeldeUnderUddannelse !== false ? 3700 : 2000)
  s[1742] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = s[6] || KOMP_14_nej || s[6]
  s[1743] = KOMP_14a_3_ir
}

function svar_15(f, s) {
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v0 = s[15] && s[11] <= 14027 /* 2008-05-28 */
  s[150] = v0
  const v1 = f.handicapGoerBeskaeftigelseVanskelig !== true || (f.handicapUddannelsensLaengde ?? 0) < 18 || f.uddannelsenGiverAdgangTilAkasse !== true || shiftMonths(f.handicapUddannelseAfsluttet ?? FIRST_DAY, 24) < s[8] || f.ansatEfterHandicapUddannelsen !== false || f.manglerErfaringIFaget !== true
  const v2 = f.handicapGoerBeskaeftigelseVanskelig !== false && (f.handicapUddannelsensLaengde ?? 240) >= 18 && f.uddannelsenGiverAdgangTilAkasse !== false && shiftMonths(f.handicapUddannelseAfsluttet ?? 84005 /* 2199-12-31 */, 24) >= s[11] && f.ansatEfterHandicapUddannelsen !== true && f.manglerErfaringIFaget !== false
  const v3 = s[8] >= 14028 /* 2008-05-29 */
  s[356] = v3
  const v4 = v3 && s[17]
  s[148] = v4
  const KOMP_15_1 = s[6] || v0 && v2 || v4 && v2 || s[20] && v2
  s[1439] = KOMP_15_1
  const KOMP_15_1_nej = s[6] || v0 && v1 || v4 && v1 || s[20] && v1
  s[1745] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const v7 = s[15] && s[17]
  s[160] = v7
  const KOMP_15b_3 = s[6] ? FIRST_DAY : v7 ? FIRST_DAY : shiftDays(shiftMonths(f.isbryderBegyndte ?? FIRST_DAY, 12), -1)
  s[1746] = KOMP_15b_3
  const KOMP_15b_3_hoej = s[6] ? NEVER : v7 ? NEVER : shiftDays(shiftMonths(f.isbryderBegyndte ?? 84005 /* 2199-12-31 */, 12), -1)
  s[1747] = KOMP_15b_3_hoej
  const LAB_90_ir = s[6] || v7
  s[163] = LAB_90_ir
  const KOMP_15b_3_ir = KOMP_15_1 && LAB_90_ir || KOMP_15_1_nej || s[6]
  s[1748] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v12 = f.hjaelpemidletErAfgoerende !== false || f.hjaelpemidletKompenserer !== false
  const v13 = f.hjaelpemidletErAfgoerende !== true && f.hjaelpemidletKompenserer !== true
  const v14 = s[6] || v0 && v12 || v4 && v12 || s[20] && v12 && f.udgiftenLiggerUdOverArbejdsgiverens !== false && f.saedvanligtPaaArbejdspladsen !== true && (f.handicapGoerBeskaeftigelseVanskelig !== false || f.andenLovDaekkerHjaelpemidlet !== true)
  const v15 = s[6] || v0 && v13 || v4 && v13 || s[20] && (v13 || f.udgiftenLiggerUdOverArbejdsgiverens !== true || f.saedvanligtPaaArbejdspladsen !== false || f.handicapGoerBeskaeftigelseVanskelig !== true && f.andenLovDaekkerHjaelpemidlet !== false)
  const v16 = f.arbejdshjaelpemiddelTil === 'tilbud'
  const v17 = f.arbejdshjaelpemiddelTil !== undefined && v16 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15f_1 = v17 && v14
  s[1749] = KOMP_15f_1
  const KOMP_15f_1_nej = v17 && v15
  s[1750] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = v17 && s[6] || f.arbejdshjaelpemiddelTil !== undefined && !v16 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1751] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v21 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  const v22 = f.arbejdshjaelpemiddelTil !== undefined && v21 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15i_1 = v22 && v14
  s[1752] = KOMP_15i_1
  const KOMP_15i_1_nej = v22 && v15
  s[1753] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = v22 && s[6] || f.arbejdshjaelpemiddelTil !== undefined && !v21 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1754] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v26 = f.hjaelpemidletErAfgoerende !== true || f.hjaelpemidletKompenserer !== true || f.andenLovDaekkerHjaelpemidlet !== false
  const v27 = f.hjaelpemidletErAfgoerende !== false && f.hjaelpemidletKompenserer !== false && f.andenLovDaekkerHjaelpemidlet !== true
  const v28 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  const v29 = f.arbejdshjaelpemiddelTil !== undefined && v28 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15j_1 = v29 && (s[6] || v0 && v27 || v4 && v27 || s[20] && v27)
  s[1755] = KOMP_15j_1
  const KOMP_15j_1_nej = v29 && (s[6] || v0 && v26 || v4 && v26 || s[20] && v26)
  s[1756] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = v29 && s[6] || f.arbejdshjaelpemiddelTil !== undefined && !v28 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1757] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const KOMP_16 = s[6] ? FIRST_DAY : v4 || s[20] ? (s[20] ? shiftDays(f.hjaelpemiddelSoegtDen ?? FIRST_DAY, 28) : NEVER) : NEVER
  s[1758] = KOMP_16
  const KOMP_16_hoej = s[6] ? NEVER : v0 ? NEVER : v4 ? NEVER : shiftDays(f.hjaelpemiddelSoegtDen ?? 84005 /* 2199-12-31 */, 28)
  s[1759] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const KOMP_16a_2 = s[6] ? FIRST_DAY : Math.max(f.assistanceBegyndte ?? FIRST_DAY, shiftMonths(f.assistanceSoegtDen ?? FIRST_DAY, -3))
  s[1760] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[6] ? NEVER : Math.max(f.assistanceBegyndte ?? 84005 /* 2199-12-31 */, shiftMonths(f.assistanceSoegtDen ?? 84005 /* 2199-12-31 */, -3))
  s[1761] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const KOMP_17a_3 = s[6] ? FIRST_DAY : shiftDays(f.afslagPaaStillingModtaget ?? FIRST_DAY, 28)
  s[1762] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[6] ? NEVER : shiftDays(f.afslagPaaStillingModtaget ?? 84005 /* 2199-12-31 */, 28)
  s[1763] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = s[127] && s[6] || s[128]
  s[1764] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v40 = f.fortrinVed === 'stadeplads_eller_taxi'
  const v41 = f.handicapGoerBeskaeftigelseVanskelig !== true || s[129] || f.bedtOmFortrinsadgang !== true || (s[130] || f.opfylderFormelleUddannelseskrav !== true) && (f.fortrinVed !== undefined && !v40 || !(f.fortrinVed !== undefined) || f.aabenbartRingereKvalificeret !== false)
  const v42 = f.handicapGoerBeskaeftigelseVanskelig !== false && s[131] && f.bedtOmFortrinsadgang !== false && (s[132] && f.opfylderFormelleUddannelseskrav !== false || (f.fortrinVed !== undefined && v40 || !(f.fortrinVed !== undefined)) && f.aabenbartRingereKvalificeret !== true)
  const KOMPBEK_6_2 = s[6] || s[133] && v42 || s[134] && v42
  s[1765] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = s[6] || s[133] && v41 || s[134] && v41
  s[1766] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v45 = s[134] && s[135]
  const KOMPBEK_15_4 = s[6] ? FIRST_DAY : v45 || s[136] ? (s[136] ? shiftMonths(f.assistanceBevilgetDen ?? FIRST_DAY, 12) : NEVER) : NEVER
  s[1767] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[6] ? NEVER : s[133] ? NEVER : v45 ? NEVER : shiftMonths(f.assistanceBevilgetDen ?? 84005 /* 2199-12-31 */, 12)
  s[1768] = KOMPBEK_15_4_hoej
  // LAB.4b: Indsatsen kan overlades til en anden aktør (LAB § 5)
  const v48 = s[15] && s[11] <= 14511 /* 2009-09-24 */
  s[359] = v48
  const v49 = s[8] >= 14512 /* 2009-09-25 */
  s[357] = v49
  const v50 = s[20] && s[125]
  s[139] = v50
  const LAB_4b = s[6] || v48 || v49 && s[17] || v50 || s[126]
  s[1769] = LAB_4b
  const LAB_4b_nej = s[6] || v48
  s[1770] = LAB_4b_nej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v53 = f.pensionDuFaar === 'foertidspension'
  const v54 = f.pensionDuFaar !== undefined && v53 || !(f.pensionDuFaar !== undefined)
  s[354] = v54
  const v55 = f.pensionDuFaar !== undefined && !v53 || !(f.pensionDuFaar !== undefined)
  s[352] = v55
  const v56 = s[8] >= s[71]
  s[183] = v56
  const v57 = v55 || v56 || f.ikkeNormaltArbejdePaaNedsatTid !== true
  const v58 = s[11] < s[72] || s[6]
  s[184] = v58
  const v59 = v54 && v58 && f.ikkeNormaltArbejdePaaNedsatTid !== false
  const LAB_6_11 = s[6] || v0 && v59 || v4 && v59 || s[20] && v54
  s[1771] = LAB_6_11
  const LAB_6_11_nej = s[6] || v0 && v57 || v4 && v57 || s[20] && v55
  s[1772] = LAB_6_11_nej
  // LAB.22.1: Dit cv skal på Jobnet (LAB § 22, stk. 1)
  const v62 = s[11] <= 16251 /* 2014-06-30 */
  s[140] = v62
  const LAS_69t_2_er = s[8] >= 16252 /* 2014-07-01 */
  s[283] = LAS_69t_2_er
  const v64 = LAS_69t_2_er && s[17]
  s[141] = v64
  const v65 = s[11] >= 16252 /* 2014-07-01 */
  s[301] = v65
  const v66 = f.erIJobafklaring !== true || !v65
  s[143] = v66
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[142] = LAB_31_3_er
  const LAB_22_1 = LAB_31_3_er && (v62 || s[20] && f.harJobEllerVirksomhedVedTilbud !== true)
  s[1773] = LAB_22_1
  const LAB_22_1_nej = LAB_31_3_er && (v62 || v64 || s[20] && f.harJobEllerVirksomhedVedTilbud !== false)
  s[1774] = LAB_22_1_nej
  const LAB_36_3_nej = LAB_31_3_er && v62
  s[1807] = LAB_36_3_nej
  const LAB_22_1_ir = LAB_36_3_nej || v66
  s[1440] = LAB_22_1_ir
}

function svar_16(f, s) {
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v0 = f.soegteHjaelpDen ?? FIRST_DAY
  const v1 = f.soegteHjaelpDen ?? 84005 /* 2199-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  s[172] = v2
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v0 <= 14027 /* 2008-05-28 */
  const v5 = v3 && v4
  s[173] = v5
  const v6 = v0 >= s[137]
  s[178] = v6
  const LAB_95_1_er = v1 >= s[138]
  s[179] = LAB_95_1_er
  const v8 = shiftDays(v0, 91)
  const v9 = shiftDays(v1, 91)
  const v10 = v1 >= 14028 /* 2008-05-29 */
  s[177] = v10
  const v11 = v10 && v0 <= 16070 /* 2013-12-31 */
  s[174] = v11
  const v12 = v1 >= 16071 /* 2014-01-01 */ && v0 <= 18261 /* 2019-12-31 */
  s[175] = v12
  const v13 = v1 >= 18262 /* 2020-01-01 */
  s[176] = v13
  const v14 = v12 || v13
  const v15 = v11 || v14
  const v16 = v14 ? FIRST_DAY : v8
  const LAB_92_1 = v2 ? FIRST_DAY : v5 ? (v15 ? Math.min(v8, v16) : v8) : v16
  s[1842] = LAB_92_1
  const v18 = v14 ? NEVER : v9
  const LAB_92_1_hoej = v2 ? NEVER : v5 ? (v15 ? Math.max(v9, v18) : v9) : v18
  s[1843] = LAB_92_1_hoej
  const LAB_92_straks_nej = v2 || v12 || v13
  s[1847] = LAB_92_straks_nej
  const LAB_92_1_ir = !v6 && LAB_92_straks_nej || LAB_95_1_er
  s[1845] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v22 = v3 && v0 <= 13571 /* 2007-02-27 */
  const v23 = shiftMonths(v0, 12)
  const v24 = shiftMonths(v1, 12)
  const v25 = v1 >= 13572 /* 2007-02-28 */ && v4
  const v26 = v25 || v15
  const v27 = v25 ? FIRST_DAY : v14 ? FIRST_DAY : shiftMonths(v0, 9)
  const LAB_95_1 = v2 ? FIRST_DAY : v22 ? (v26 ? Math.min(v23, v27) : v23) : v27
  s[1851] = LAB_95_1
  const v29 = v25 ? NEVER : v14 ? NEVER : shiftMonths(v1, 9)
  const LAB_95_1_hoej = v2 ? NEVER : v22 ? (v26 ? Math.max(v24, v29) : v24) : v29
  s[1852] = LAB_95_1_hoej
  const LAB_95_1_ir = LAB_95_1_er && (v2 || v25 || v12 || v13) || !v6
  s[1853] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const v32 = !v6 || LAB_95_1_er
  const v33 = v6 ? LAB_95_1 : LAB_95_1_er ? Math.min(LAB_92_1, LAB_95_1) : LAB_92_1
  const v34 = v6 ? LAB_95_1_hoej : LAB_95_1_er ? Math.max(LAB_92_1_hoej, LAB_95_1_hoej) : LAB_92_1_hoej
  const v35 = !v6 && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  const v36 = v5 && v32
  const v37 = v11 && v32
  const v38 = v37 || v14
  const v39 = v14 ? FIRST_DAY : v33
  const LAB_29_1 = v2 ? FIRST_DAY : v36 ? (v38 ? Math.min(v33, v39) : v33) : v39
  s[1776] = LAB_29_1
  const v41 = v14 ? NEVER : v34
  const LAB_29_1_hoej = v2 ? NEVER : v36 ? (v38 ? Math.max(v34, v41) : v34) : v41
  s[1777] = LAB_29_1_hoej
  const LAB_29_1_er = v2 || v36 || v37 || v12 || v13
  s[1778] = LAB_29_1_er
  const LAB_29_1_ir = v2 || v5 && v35 || v11 && v35 || v12 || v13
  s[1779] = LAB_29_1_ir
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v45 = s[15] && s[26]
  s[1007] = v45
  const v46 = s[27] && s[17]
  s[578] = v46
  const v47 = s[8] >= s[138]
  s[480] = v47
  const v48 = v47 || f.harErhvervskompetencegivendeUddannelse !== false
  s[462] = v48
  const v49 = s[11] < s[137] && f.harErhvervskompetencegivendeUddannelse !== true
  s[461] = v49
  const LAB_30_3 = s[6] || v45 || v46 && v49 || s[20] && v49
  s[1780] = LAB_30_3
  const LAB_30_3_nej = s[6] || v45 || v46 && v48 || s[20] && v48
  s[1781] = LAB_30_3_nej
  const LAB_30_3_ir = s[6] || v45
  s[1012] = LAB_30_3_ir
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v53 = s[139] || s[126]
  s[149] = v53
  const v54 = s[126] ? -Infinity : 4
  s[152] = v54
  const v55 = v53 ? v54 : 6
  const LAB_31_3 = s[140] ? -Infinity : v55
  s[1783] = LAB_31_3
  const v57 = s[126] ? Infinity : 4
  s[153] = v57
  const v58 = v53 ? Math.max(6, v57) : 6
  const LAB_31_3_hoej = s[140] ? Infinity : s[141] ? v58 : v57
  s[1784] = LAB_31_3_hoej
  const LAB_31_3_ir = s[142] && (s[140] || s[126]) || s[143]
  s[1441] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v61 = s[11] <= 20634 /* 2026-06-30 */
  s[155] = v61
  const v62 = s[20] && v61
  s[180] = v62
  const v63 = s[8] >= 20635 /* 2026-07-01 */
  s[154] = v63
  const LAB_31_3_ledighedsydelse = s[17] ? -Infinity : v63 ? (f.fritagetForJobsamtaler !== false ? 0 : 4) : 4
  s[1786] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[17] ? Infinity : v62 ? 4 : f.fritagetForJobsamtaler !== true ? 4 : 0
  s[1787] = LAB_31_3_ledighedsydelse_hoej
  const LAB_31_3_ledighedsydelse_ir = s[20] && s[17] || s[11] < 18262 /* 2020-01-01 */
  s[1788] = LAB_31_3_ledighedsydelse_ir
  // LAB.31.3.løbende: Det mindste antal samtaler gælder hele vejen (lov 1750/2025 § 1)
  const LAB_31_3_loebende = s[142] && (s[140] || s[141] || s[126])
  s[1789] = LAB_31_3_loebende
  const LAB_31_3_loebende_nej = s[142] && (s[140] || s[139] || s[126])
  s[1790] = LAB_31_3_loebende_nej
  // LAB.31.3.ressourceforløb: Mindste antal samtaler i ressourceforløbet (lov 1750/2025 § 1)
  const LAB_31_3_ressourceforloeb = s[16] ? -Infinity : v55
  s[1792] = LAB_31_3_ressourceforloeb
  const LAB_31_3_ressourceforloeb_hoej = s[16] ? Infinity : s[144] ? v58 : v57
  s[1793] = LAB_31_3_ressourceforloeb_hoej
  const LAB_31_3_ressourceforloeb_ir = s[145] && (s[16] || s[126]) || s[146]
  s[1442] = LAB_31_3_ressourceforloeb_ir
  // LAB.31.3.ressourceforløb.vindue: Samtalerne skal være holdt (lov 1750/2025 § 1)
  const v72 = f.samtaleaarBegyndte ?? FIRST_DAY
  const v73 = f.samtaleaarBegyndte ?? 84005 /* 2199-12-31 */
  const v74 = shiftDays(shiftMonths(v72, 12), -1)
  const v75 = shiftDays(shiftMonths(v73, 12), -1)
  const v76 = s[126] ? FIRST_DAY : shiftDays(shiftMonths(v72, 6), -1)
  const LAB_31_3_ressourceforloeb_vindue = s[16] ? FIRST_DAY : s[144] ? (v53 ? Math.min(v74, v76) : v74) : v76
  s[1795] = LAB_31_3_ressourceforloeb_vindue
  const v78 = s[126] ? NEVER : shiftDays(shiftMonths(v73, 6), -1)
  const LAB_31_3_ressourceforloeb_vindue_hoej = s[16] ? NEVER : s[144] ? (v53 ? Math.max(v75, v78) : v75) : v78
  s[1796] = LAB_31_3_ressourceforloeb_vindue_hoej
}

function svar_17(f, s) {
  // LAB.31.3.revalidering: Samtale i revalideringen (lov 1750/2025 § 1)
  const v0 = shiftMonths(f.senesteSamtaleIRevalidering ?? FIRST_DAY, 3)
  const v1 = shiftMonths(f.senesteSamtaleIRevalidering ?? 84005 /* 2199-12-31 */, 3)
  const v2 = s[126] ? FIRST_DAY : shiftDays(shiftMonths(s[147], 6), -1)
  const v3 = s[148] || s[149]
  const v4 = s[148] ? (s[149] ? Math.min(v0, v2) : v0) : v2
  const LAB_31_3_revalidering = s[6] ? FIRST_DAY : s[150] ? (v3 ? Math.min(v0, v4) : v0) : v4
  s[1797] = LAB_31_3_revalidering
  const v6 = s[126] ? NEVER : shiftDays(shiftMonths(s[151], 6), -1)
  const v7 = s[148] ? (s[149] ? Math.max(v1, v6) : v1) : v6
  const LAB_31_3_revalidering_hoej = s[6] ? NEVER : s[150] ? (v3 ? Math.max(v1, v7) : v1) : v7
  s[1798] = LAB_31_3_revalidering_hoej
  const LAB_114_3_ir = s[6] || s[126]
  s[327] = LAB_114_3_ir
  const LAB_31_3_revalidering_ir = f.revalideringErBevilget !== false && LAB_114_3_ir || f.revalideringErBevilget !== true
  s[1443] = LAB_31_3_revalidering_ir
  // LAB.31.3.revalidering.antal: Mindste antal samtaler i revalideringen (lov 1750/2025 § 1)
  const v11 = s[148] ? (s[149] ? Math.min(0, s[152]) : 0) : s[152]
  const LAB_31_3_revalidering_antal = s[6] ? -Infinity : s[150] ? (v3 ? Math.min(0, v11) : 0) : v11
  s[1800] = LAB_31_3_revalidering_antal
  const LAB_31_3_revalidering_antal_hoej = s[6] ? Infinity : v3 ? (s[149] ? s[153] : 0) : 0
  s[1801] = LAB_31_3_revalidering_antal_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v14 = f.jobafklaringStartede ?? FIRST_DAY
  s[159] = v14
  const v15 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[306] = v15
  const v16 = shiftDays(shiftMonths(v14, 6), -1)
  const v17 = shiftDays(shiftMonths(v15, 6), -1)
  const v18 = shiftDays(shiftMonths(v14, 12), -1)
  const v19 = shiftDays(shiftMonths(v15, 12), -1)
  const v20 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v16, v18) : v16) : v18
  const v21 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v17, v19) : v17) : v19
  const v22 = s[126] ? FIRST_DAY : v16
  const LAB_31_3_vindue = s[140] ? FIRST_DAY : s[141] ? (s[149] ? Math.min(v20, v22) : v20) : v22
  s[1802] = LAB_31_3_vindue
  const v24 = s[126] ? NEVER : v17
  const LAB_31_3_vindue_hoej = s[140] ? NEVER : s[141] ? (s[149] ? Math.max(v21, v24) : v21) : v24
  s[1803] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[142] && (s[140] || s[141] && f.kontaktUhensigtsmaessig !== false || s[20] && f.kontaktUhensigtsmaessig !== false)
  s[1804] = LAB_33_3
  const LAB_33_3_nej = s[142] && (s[140] || s[141] && f.kontaktUhensigtsmaessig !== true || s[20] && f.kontaktUhensigtsmaessig !== true)
  s[1805] = LAB_33_3_nej
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = s[142] && (s[140] || s[141] || s[20])
  s[1806] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v29 = s[14] && s[125]
  s[593] = v29
  const v30 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[324] = v30
  const v31 = s[126] && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[323] = v31
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[6] || v29 || v31)
  s[331] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[6] || s[13] || s[126] && v30)
  s[330] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[6] || f.ressourceforloebErBevilget !== true
  s[332] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v35 = s[126] && LOV1750_21_8
  s[328] = v35
  const v36 = s[126] && LOV1750_21_8_nej
  s[335] = v36
  const v37 = s[126] && LOV1750_21_8_ir
  s[336] = v37
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[6] || s[144] || s[139] || v35)
  s[1808] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[6] || s[13] || v36)
  s[1444] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[6] || v37) || f.ressourceforloebErBevilget !== true
  s[1445] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v41 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v42 = f.afgoerelsenGaelder !== undefined && v41 || !(f.afgoerelsenGaelder !== undefined)
  s[1039] = v42
  const v43 = f.afgoerelsenGaelder !== undefined && !v41 || !(f.afgoerelsenGaelder !== undefined)
  s[1040] = v43
  const LAB_43 = s[6] || s[154] && v42
  s[1446] = LAB_43
  const LAB_43_nej = s[6] || s[15] && s[155] || s[154] && v43
  s[1447] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v46 = v14 <= 16251 /* 2014-06-30 */
  s[313] = v46
  const v47 = v15 >= 16252 /* 2014-07-01 */
  s[156] = v47
  const v48 = v14 <= 16617 /* 2015-07-01 */
  s[307] = v48
  const v49 = v15 >= 16618 /* 2015-07-02 */ && v14 <= 17125 /* 2016-11-20 */
  s[312] = v49
  const v50 = v15 >= 17126 /* 2016-11-21 */
  s[308] = v50
  const LAB_109_2_kraft = v47 && (v46 || v49 || v50)
  s[1876] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v47 && (v46 || v47 && v48 || v49)
  s[1877] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v47 && (v46 || v49) || v14 < 16252 /* 2014-07-01 */
  s[1878] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v54 = v14 <= 18261 /* 2019-12-31 */
  s[309] = v54
  const v55 = v47 && v54
  const v56 = v15 >= 18262 /* 2020-01-01 */
  s[316] = v56
  const v57 = v14 <= 20634 /* 2026-06-30 */
  const v58 = v15 >= 20635 /* 2026-07-01 */
  const v59 = f.forventetRask ?? FIRST_DAY
  s[804] = v59
  const v60 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[302] = v60
  const v61 = shiftDays(v15, 56) >= v59
  s[303] = v61
  const v62 = f.ventesFuldtRask !== false && v61 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v63 = (f.ventesFuldtRask !== true || shiftDays(v14, 56) < v60 || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v64 = v56 && v14 <= 20088 /* 2024-12-31 */
  s[310] = v64
  const v65 = v15 >= 20089 /* 2025-01-01 */
  s[311] = v65
  const v66 = v65 && v57
  const v67 = s[11] >= 20635 /* 2026-07-01 */
  s[329] = v67
  const v68 = s[154] && v65 && v14 < 20635 /* 2026-07-01 */
  const LAB_109_1 = v47 && (v68 || !(v68 && !(!v67 || v14 < 20089 /* 2025-01-01 */ || v58)) && (v46 || v55 && v63 || v64 && v63 || v66 && f.tvaerfagligtBehovIForloebet !== false))
  s[1870] = LAB_109_1
  const LAB_109_1_nej = v47 && (v68 || !(v68 && !(!v67 || v14 < 20089 /* 2025-01-01 */ || v58)) && (v46 || v55 && v62 || v64 && v62 || v66 && f.tvaerfagligtBehovIForloebet !== true || v58))
  s[1871] = LAB_109_1_nej
  const LAB_109_1_ir = v47 && (v68 || !(v68 && !(!v67 || v14 < 20089 /* 2025-01-01 */ || v58)) && v46) || v14 < 16252 /* 2014-07-01 */
  s[1872] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v72 = v46 || v55 || v56 && v57 || v58
  s[157] = v72
  const v73 = v46 || v58
  s[158] = v73
  const v74 = v14 < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[315] = v74
  const LAB_109_1_frist_er = v47 && (LAB_109_1 || LAB_109_1_ir)
  s[314] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v72
  s[1812] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v73
  s[1813] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v74
  s[1814] = LAB_44_1_ir
}

function svar_18(f, s) {
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = s[156] && s[157]
  s[1815] = LAB_45_1
  const LAB_45_1_nej = s[156] && s[158]
  s[1816] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || s[159] < 16252 /* 2014-07-01 */
  s[1817] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v3 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v4 = f.maalgruppeForTilbud !== undefined && v3 || !(f.maalgruppeForTilbud !== undefined)
  s[434] = v4
  const v5 = f.maalgruppeForTilbud !== undefined && !v3 || !(f.maalgruppeForTilbud !== undefined)
  s[433] = v5
  const v6 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v7 = v4 || (f.maalgruppeForTilbud !== undefined && !v6 || !(f.maalgruppeForTilbud !== undefined)) && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== false
  const v8 = v5 && (f.maalgruppeForTilbud !== undefined && v6 || !(f.maalgruppeForTilbud !== undefined) || f.kanKunVanskeligtFaaArbejdeUdenPraktik !== true)
  const LAB_57_1 = s[6] || s[150] && v7 || s[148] && v7 || s[20] && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== false
  s[1448] = LAB_57_1
  const LAB_57_1_nej = s[6] || s[150] && v8 || s[148] && v8 || s[20] && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== true
  s[1819] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v11 = f.praktikkensFormaal === 'optraening'
  const v12 = f.praktikkensFormaal !== undefined && v11 || !(f.praktikkensFormaal !== undefined) || f.helbredetErStationaert !== false
  const v13 = (f.praktikkensFormaal !== undefined && !v11 || !(f.praktikkensFormaal !== undefined)) && f.helbredetErStationaert !== true
  const LAB_58_1 = s[6] || s[160] && v12 || s[20] && v12
  s[1820] = LAB_58_1
  const LAB_58_1_nej = s[6] || s[160] && v13 || s[20] && v13
  s[1821] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v16 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  const v17 = f.maalgruppeForTilbud !== undefined && v16 || !(f.maalgruppeForTilbud !== undefined)
  const v18 = f.maalgruppeForTilbud !== undefined && !v16 || !(f.maalgruppeForTilbud !== undefined)
  const LAB_60_1 = s[6] || s[20] && v17 && f.ansatPaaPraktikstedet !== false
  s[1822] = LAB_60_1
  const LAB_60_1_nej = s[6] || s[150] || s[148] || s[20] && (v18 || f.ansatPaaPraktikstedet !== true)
  s[1823] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v21 = s[15] && s[161]
  const v22 = s[162] && s[17]
  const v23 = f.maalgruppeForTilbud === 'dagpenge'
  const v24 = f.maalgruppeForTilbud !== undefined && v23 || !(f.maalgruppeForTilbud !== undefined)
  s[437] = v24
  const v25 = f.maalgruppeForTilbud !== undefined && !v23 || !(f.maalgruppeForTilbud !== undefined)
  s[435] = v25
  const v26 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v27 = v24 || (f.maalgruppeForTilbud !== undefined && v26 || !(f.maalgruppeForTilbud !== undefined)) && f.harVanskeligtVedLoentilskud !== true
  const v28 = v25 && (f.maalgruppeForTilbud !== undefined && !v26 || !(f.maalgruppeForTilbud !== undefined) || f.harVanskeligtVedLoentilskud !== false)
  const v29 = f.praktikBegyndte ?? FIRST_DAY
  const v30 = f.praktikBegyndte ?? 84005 /* 2199-12-31 */
  const v31 = shiftDays(shiftDays(v29, 28), -1)
  const v32 = shiftDays(shiftDays(v30, 28), -1)
  const v33 = shiftDays(shiftDays(v29, 182), -1)
  const v34 = shiftDays(shiftDays(v30, 182), -1)
  const v35 = f.saerligtBehovForLaengerePraktik !== true ? v33 : NEVER
  const v36 = f.saerligtBehovForLaengerePraktik !== false ? NEVER : v34
  const v37 = shiftDays(shiftDays(v29, 91), -1)
  const v38 = shiftDays(shiftDays(v30, 91), -1)
  const v39 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.min(v35, v37) : v35) : v37
  const v40 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.max(v36, v38) : v36) : v38
  const v41 = v27 ? (v28 ? Math.min(v31, v39) : v31) : v39
  const v42 = v27 ? (v28 ? Math.max(v32, v40) : v32) : v40
  const v43 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v44 = f.maalgruppeForTilbud !== undefined && v43 || !(f.maalgruppeForTilbud !== undefined)
  s[164] = v44
  const v45 = f.maalgruppeForTilbud !== undefined && !v43 || !(f.maalgruppeForTilbud !== undefined)
  s[165] = v45
  const v46 = shiftDays(shiftDays(v29, 273), -1)
  const v47 = shiftDays(shiftDays(v30, 273), -1)
  const v48 = f.saerligtBehovForLaengerePraktik !== false ? (f.saerligtBehovForLaengerePraktik !== true ? Math.min(v33, v46) : v46) : v33
  const v49 = f.saerligtBehovForLaengerePraktik !== false ? (f.saerligtBehovForLaengerePraktik !== true ? Math.max(v34, v47) : v47) : v34
  const v50 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.min(v37, v48) : v48) : v37
  const v51 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.max(v38, v49) : v49) : v38
  const v52 = v44 ? (v45 ? Math.min(v31, v50) : v31) : v50
  const v53 = v44 ? (v45 ? Math.max(v32, v51) : v32) : v51
  const LAB_61_1 = s[6] ? FIRST_DAY : v21 ? FIRST_DAY : v22 ? (s[20] ? Math.min(v41, v52) : v41) : v52
  s[1824] = LAB_61_1
  const LAB_61_1_hoej = s[6] ? NEVER : v21 ? NEVER : v22 ? (s[20] ? Math.max(v42, v53) : v42) : v53
  s[1825] = LAB_61_1_hoej
  const LAB_61_1_ir = LAB_57_1 && (s[6] || v21) || LAB_57_1_nej || s[6]
  s[1826] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v57 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  const v58 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v59 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  const v60 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  const v61 = f.tilbuddetsArt === 'loentilskud_privat'
  const v62 = f.tilbuddetsArt !== undefined && v61 || !(f.tilbuddetsArt !== undefined)
  s[438] = v62
  const v63 = f.tilbuddetsArt !== undefined && !v61 || !(f.tilbuddetsArt !== undefined)
  s[436] = v63
  const v64 = shiftMonths(s[56], 600)
  s[325] = v64
  const v65 = shiftMonths(s[58], 600)
  s[326] = v65
  const v66 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v67 = f.tilbuddetsArt !== undefined && v66 || !(f.tilbuddetsArt !== undefined)
  const LAB_66_1 = v67 && (s[6] || s[160] || s[20] && (f.maalgruppeForTilbud !== undefined && !v57 || !(f.maalgruppeForTilbud !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v58 || !(f.maalgruppeForTilbud !== undefined) || f.aabenlystUddannelsesparat !== true) && (v18 || f.harJobEllerVirksomhedVedTilbud !== true) && ((f.maalgruppeForTilbud !== undefined && !v59 || !(f.maalgruppeForTilbud !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v60 || !(f.maalgruppeForTilbud !== undefined) || v63) || f.harKompetencegivendeUddannelse !== true || v64 < s[8] || f.eneforsoergerVedLoentilskud !== false || (f.maanederMedForsoergelseFoerLoentilskud ?? 600) >= 6))
  s[166] = LAB_66_1
  const LAB_66_1_nej = v67 && (s[6] || s[160] || s[20] && (f.maalgruppeForTilbud !== undefined && v57 || !(f.maalgruppeForTilbud !== undefined) || (f.maalgruppeForTilbud !== undefined && v58 || !(f.maalgruppeForTilbud !== undefined)) && f.aabenlystUddannelsesparat !== false || v17 && f.harJobEllerVirksomhedVedTilbud !== false || (f.maalgruppeForTilbud !== undefined && v59 || !(f.maalgruppeForTilbud !== undefined) || (f.maalgruppeForTilbud !== undefined && v60 || !(f.maalgruppeForTilbud !== undefined)) && v62) && f.harKompetencegivendeUddannelse !== false && v65 >= s[11] && f.eneforsoergerVedLoentilskud !== true && (f.maanederMedForsoergelseFoerLoentilskud ?? 0) < 6))
  s[167] = LAB_66_1_nej
  const LAB_66_1_ir = v67 && s[163] || f.tilbuddetsArt !== undefined && !v66 || !(f.tilbuddetsArt !== undefined)
  s[168] = LAB_66_1_ir
}

function svar_19(f, s) {
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v0 = f.maalgruppeForTilbud === 'foertidspension'
  const v1 = f.maalgruppeForTilbud !== undefined && v0 || !(f.maalgruppeForTilbud !== undefined)
  const v2 = f.maalgruppeForTilbud !== undefined && !v0 || !(f.maalgruppeForTilbud !== undefined)
  const v3 = f.tilbuddetsArt === 'loentilskud_offentlig'
  const v4 = f.tilbuddetsArt !== undefined && v3 || !(f.tilbuddetsArt !== undefined)
  const v5 = f.tilbuddetsArt !== undefined && !v3 || !(f.tilbuddetsArt !== undefined)
  const v6 = f.loentilskudBegyndte ?? FIRST_DAY
  const v7 = f.loentilskudBegyndte ?? 84005 /* 2199-12-31 */
  const v8 = shiftDays(shiftMonths(v6, 4), -1)
  const v9 = shiftDays(shiftMonths(v7, 4), -1)
  const v10 = shiftDays(shiftMonths(v6, 6), -1)
  const v11 = shiftDays(shiftMonths(v7, 6), -1)
  const v12 = v4 ? (v5 ? Math.min(v8, v10) : v8) : v10
  const v13 = v4 ? (v5 ? Math.max(v9, v11) : v9) : v11
  const v14 = shiftDays(shiftMonths(v6, 12), -1)
  const v15 = shiftDays(shiftMonths(v7, 12), -1)
  const v16 = f.loentilskudForlaengesTil12Maaneder !== false ? (f.loentilskudForlaengesTil12Maaneder !== true ? Math.min(v10, v14) : v14) : v10
  const v17 = f.loentilskudForlaengesTil12Maaneder !== false ? (f.loentilskudForlaengesTil12Maaneder !== true ? Math.max(v11, v15) : v15) : v11
  const LAB_68_1 = s[6] ? FIRST_DAY : s[160] ? FIRST_DAY : v2 ? (s[164] ? (s[165] ? Math.min(v12, v16) : v12) : v16) : NEVER
  s[1828] = LAB_68_1
  const LAB_68_1_hoej = s[6] ? NEVER : s[160] ? NEVER : v1 ? NEVER : s[164] ? (s[165] ? Math.max(v13, v17) : v13) : v17
  s[1829] = LAB_68_1_hoej
  const LAB_68_1_ir = s[166] && s[163] || s[167] || s[168]
  s[1830] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = s[6] || s[150] && f.vilkaarAftaltMedFagligOrganisation !== false || s[148] && f.vilkaarAftaltMedFagligOrganisation !== false || s[20] && f.vilkaarAftaltMedFagligOrganisation !== false
  s[1831] = LAB_74
  const LAB_74_nej = s[6] || s[150] && f.vilkaarAftaltMedFagligOrganisation !== true || s[148] && f.vilkaarAftaltMedFagligOrganisation !== true || s[20] && f.vilkaarAftaltMedFagligOrganisation !== true
  s[1832] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v23 = s[11] <= 13148 /* 2005-12-31 */
  s[408] = v23
  const v24 = v23 || s[169]
  s[983] = v24
  const v25 = v24 ? -Infinity : SATS_4(s[11])
  const v26 = v24 ? Infinity : SATS_4(s[8])
  const v27 = v24 ? -Infinity : SATS_5(s[11])
  const v28 = v24 ? Infinity : SATS_5(s[8])
  const v29 = f.saerligtTilfaeldeForLoentilskud !== false && v24 || f.saerligtTilfaeldeForLoentilskud !== true && v24
  const LAB_76_6 = s[6] ? -Infinity : f.saerligtTilfaeldeForLoentilskud !== false ? (f.saerligtTilfaeldeForLoentilskud !== true ? Math.min(v25, v27) : v25) : v27
  s[1833] = LAB_76_6
  const LAB_76_6_hoej = s[6] ? Infinity : f.saerligtTilfaeldeForLoentilskud !== false ? (f.saerligtTilfaeldeForLoentilskud !== true ? Math.max(v26, v28) : v26) : v28
  s[1834] = LAB_76_6_hoej
  const LAB_76_6_ir = s[6] || s[150] && v29 || s[148] && v29 || s[20] && v29
  s[1835] = LAB_76_6_ir
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = s[6] || s[150] && f.ansaettelsenErDroeftetMedDeAnsatte !== false || s[148] && f.ansaettelsenErDroeftetMedDeAnsatte !== false || s[20] && f.ansaettelsenErDroeftetMedDeAnsatte !== false
  s[1836] = LAB_78
  const LAB_78_nej = s[6] || s[150] && f.ansaettelsenErDroeftetMedDeAnsatte !== true || s[148] && f.ansaettelsenErDroeftetMedDeAnsatte !== true || s[20] && f.ansaettelsenErDroeftetMedDeAnsatte !== true
  s[1837] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v35 = f.merbeskaeftigelse !== false || f.stillingenErLedigVedAfgang !== false
  const v36 = f.merbeskaeftigelse !== true && f.stillingenErLedigVedAfgang !== true
  const LAB_79 = s[6] || s[170] && v35 || s[171] && v35 || s[20] && f.merbeskaeftigelse !== false
  s[1838] = LAB_79
  const LAB_79_nej = s[6] || s[170] && v36 || s[171] && v36 || s[20] && f.merbeskaeftigelse !== true
  s[1839] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const LSP_26h_6_ir = s[6] || s[15]
  s[975] = LSP_26h_6_ir
  const v40 = s[11] >= 15404 /* 2012-03-05 */
  s[443] = v40
  const v41 = s[8] >= 15404 /* 2012-03-05 */
  s[439] = v41
  const LAB_82_3_ir = !v40 && LSP_26h_6_ir || v41
  s[444] = LAB_82_3_ir
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = s[6] || s[160] || s[20] && v2
  s[1840] = LAB_90
  const LAB_90_nej = s[6] || s[160] || s[20] && v1
  s[1841] = LAB_90_nej
  // LAB.92.straks: Tilbud fra første dag er tilladt (LAB § 102, stk. 1)
  const LAB_92_straks = s[172] || s[173] || s[174] || s[175] || s[176]
  s[1846] = LAB_92_straks
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const LAB_92_timer = s[172] ? -Infinity : s[177] ? -Infinity : f.kunProblemetLedighed !== true || f.harErhvervskompetencegivendeUddannelse !== false ? 0 : 3000
  s[1848] = LAB_92_timer
  const LAB_92_timer_hoej = s[172] ? Infinity : s[177] ? Infinity : 3000
  s[1849] = LAB_92_timer_hoej
  const LAB_92_timer_ir = !s[178] && (s[172] || s[177]) || s[179]
  s[1850] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v49 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const v50 = f.maalgruppeForTilbud !== undefined && v49 || !(f.maalgruppeForTilbud !== undefined)
  s[431] = v50
  const v51 = f.maalgruppeForTilbud !== undefined && !v49 || !(f.maalgruppeForTilbud !== undefined)
  s[432] = v51
  const v52 = f.tilbudsfristenRegnesFra ?? FIRST_DAY
  const v53 = f.tilbudsfristenRegnesFra ?? 84005 /* 2199-12-31 */
  const v54 = shiftMonths(v52, 1)
  const v55 = shiftMonths(v53, 1)
  const v56 = shiftMonths(v52, 6)
  const v57 = shiftMonths(v53, 6)
  const v58 = v50 ? (v51 ? Math.min(v54, v56) : v54) : v56
  const v59 = v50 ? (v51 ? Math.max(v55, v57) : v55) : v57
  const v60 = s[164] && f.kommerSelvIJob !== false
  const v61 = v60 && !(s[165] || f.kommerSelvIJob !== true) ? NEVER : v58
  const v62 = v60 ? NEVER : v59
  const LAB_102_1 = s[6] ? FIRST_DAY : s[160] ? FIRST_DAY : s[180] ? (s[154] ? Math.min(v58, v61) : v58) : v61
  s[1854] = LAB_102_1
  const LAB_102_1_hoej = s[6] ? NEVER : s[160] ? NEVER : s[180] ? (s[154] ? Math.max(v59, v62) : v59) : v62
  s[1855] = LAB_102_1_hoej
  const v65 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const LAB_102_1_er = f.maalgruppeForTilbud !== undefined && v65 || !(f.maalgruppeForTilbud !== undefined)
  s[441] = LAB_102_1_er
  const v67 = f.maalgruppeForTilbud !== undefined && !v65 || !(f.maalgruppeForTilbud !== undefined)
  s[440] = v67
  const LAB_102_1_ir = LAB_102_1_er && s[163] || v67
  s[1856] = LAB_102_1_ir
}

function svar_20(f, s) {
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v0 = s[11] <= 13858 /* 2007-12-11 */
  s[471] = v0
  const v1 = s[15] && v0
  s[384] = v1
  const v2 = f.retEfterEURetten !== false || (f.opholdSeneste8Aar ?? 96) >= 84
  const v3 = f.retEfterEURetten !== true && (f.opholdSeneste8Aar ?? 0) < 84
  const v4 = s[8] >= 13859 /* 2007-12-12 */
  s[381] = v4
  const v5 = v4 && s[68]
  const v6 = s[11] <= 17896 /* 2018-12-31 */
  s[407] = v6
  const v7 = s[8] >= 16679 /* 2015-09-01 */ && v6
  const v8 = s[8] >= 17897 /* 2019-01-01 */
  s[1074] = v8
  const v9 = v8 && s[181]
  const v10 = f.retEfterEURetten !== false || (f.opholdSeneste10Aar ?? 120) >= 108
  const v11 = f.retEfterEURetten !== true && (f.opholdSeneste10Aar ?? 0) < 108
  const v12 = f.modtogHjaelpenVedSkaerpelsen2019 !== false && v8 && s[181]
  const LAS_11_3 = v12 && v2 || !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[11] < 17897 /* 2019-01-01 */ || s[8] > 20269 /* 2025-06-30 */)) && (s[6] || v1 && v2 || v5 && v2 || s[79] && s[11] <= 16678 /* 2015-08-31 */ || v7 && v2 || v9 && v10 || s[182] && v10)
  s[2112] = LAS_11_3
  const LAS_11_3_nej = v12 && v3 || !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[11] < 17897 /* 2019-01-01 */ || s[8] > 20269 /* 2025-06-30 */)) && (s[6] || v1 && v3 || v5 && v3 || v7 && v3 || v9 && v11 || s[182] && v11)
  s[2113] = LAS_11_3_nej
  const LAS_11_3_ir = !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[11] < 17897 /* 2019-01-01 */ || s[8] > 20269 /* 2025-06-30 */)) && s[6]
  s[481] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const v16 = f.harHaftRetTilStarthjaelp !== true || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || s[183] || (f.fuldtidsarbejdeSeneste8Aar ?? 96) >= 30
  const v17 = f.harHaftRetTilStarthjaelp !== false && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[184] && (f.fuldtidsarbejdeSeneste8Aar ?? 0) < 30
  const v18 = f.indrejstDen ?? FIRST_DAY
  const v19 = f.indrejstDen ?? 84005 /* 2199-12-31 */
  const v20 = (f.fuldtidsarbejdeSeneste10Aar ?? 120) >= 30
  const LAS_11_8 = v12 || !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[11] < 17897 /* 2019-01-01 */ || s[8] > 20269 /* 2025-06-30 */)) && (s[6] || v1 && v16 || v5 && v16 || s[79] && v6 || v9 && (f.indrejstFraUdlandet !== true || v18 < 13879 /* 2008-01-01 */ || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || s[183] || f.opfyldtBeskaeftigelseskravetFoer !== false || v20) || s[182] && (f.indrejstFraUdlandet !== true || v18 < -639 /* 1968-04-02 */ || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || s[183] || f.opfyldtBeskaeftigelseskravetFoer !== false || v20))
  s[2115] = LAS_11_8
  const LAS_11_8_nej = !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[11] < 17897 /* 2019-01-01 */ || s[8] > 20269 /* 2025-06-30 */)) && (s[6] || v1 && v17 || v5 && v17 || v9 && f.indrejstFraUdlandet !== false && v19 >= 13879 /* 2008-01-01 */ && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[184] && f.opfyldtBeskaeftigelseskravetFoer !== true && (f.fuldtidsarbejdeSeneste10Aar ?? 0) < 30 || s[182] && f.indrejstFraUdlandet !== false && v19 >= -639 /* 1968-04-02 */ && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[184] && f.opfyldtBeskaeftigelseskravetFoer !== true && (f.fuldtidsarbejdeSeneste10Aar ?? 0) < 30)
  s[2116] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const v23 = s[11] <= 20088 /* 2024-12-31 */
  s[304] = v23
  const LAB_105a_3_er = s[8] >= 20089 /* 2025-01-01 */
  s[305] = LAB_105a_3_er
  const v25 = LAB_105a_3_er && s[181]
  s[580] = v25
  const v26 = LAS_11_3_nej || LAS_11_8_nej
  s[482] = v26
  const v27 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[483] = v27
  const v28 = v26 || LAS_11_3_ir
  s[484] = v28
  const LAB_105a_1 = LAB_105a_3_er && (v23 || v25 && f.fikSelvforsoergelsesydelse !== false && f.fordrevetFraUkraine !== true || s[182] && v28 && f.fordrevetFraUkraine !== true)
  s[1857] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (v23 || v25 && (f.fikSelvforsoergelsesydelse !== true || f.fordrevetFraUkraine !== false) || s[182] && (v27 || f.fordrevetFraUkraine !== false))
  s[1858] = LAB_105a_1_nej
  const LAB_105a_1_ir = LAB_105a_3_er && v23 || s[11] < 20089 /* 2025-01-01 */
  s[1449] = LAB_105a_1_ir
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const LAB_105a_3 = v23 ? FIRST_DAY : shiftMonths(f.omfattetAfArbejdspligtFra ?? FIRST_DAY, 1)
  s[1860] = LAB_105a_3
  const LAB_105a_3_hoej = v23 ? NEVER : shiftMonths(f.omfattetAfArbejdspligtFra ?? 84005 /* 2199-12-31 */, 1)
  s[1861] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const LAB_105a_indfaset = v23 ? FIRST_DAY : f.fikSelvforsoergelsesydelse !== false ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  s[1863] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = v23 ? NEVER : f.fikSelvforsoergelsesydelse !== true ? 20454 /* 2026-01-01 */ : 20270 /* 2025-07-01 */
  s[1864] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v36 = s[11] <= 15011 /* 2011-02-06 */
  s[1097] = v36
  const v37 = s[15] && v36
  s[273] = v37
  const v38 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v38 || !(f.persongruppe !== undefined)
  s[260] = SDL_53_1_timer_er
  const v40 = f.persongruppe !== undefined && !v38 || !(f.persongruppe !== undefined)
  s[259] = v40
  const v41 = f.timerDuKanArbejde ?? 0
  const v42 = f.timerDuKanArbejde ?? 16800
  const v43 = v41 <= 0
  const v44 = f.normalTimerPrUge ?? 0
  s[1321] = v44
  const v45 = f.normalTimerPrUge ?? 16800
  s[1322] = v45
  const v46 = v44 - v42
  s[1328] = v46
  const v47 = v45 - v41
  s[1329] = v47
  const v48 = v43 || v47 >= 400
  const v49 = !(v43 && v41 === v42) && v46 < 400
  const v50 = f.persongruppe === 'selvstaendig'
  const v51 = f.persongruppe !== undefined && v50
  const v52 = v51 || !(f.persongruppe !== undefined)
  s[185] = v52
  const v53 = f.persongruppe !== undefined && !v50
  const v54 = v53 || !(f.persongruppe !== undefined)
  s[186] = v54
  const v55 = f.andelAfArbejdetDuKan ?? 0
  s[620] = v55
  const v56 = f.andelAfArbejdetDuKan ?? 10000
  s[623] = v56
  const v57 = v55 <= 5000
  s[621] = v57
  const v58 = v56 <= 5000
  s[622] = v58
  const v59 = v54 || !v58
  const v60 = v52 && v57
  const v61 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v62 = f.persongruppe !== undefined && v61 || !(f.persongruppe !== undefined)
  const v63 = f.persongruppe !== undefined && !v61 || !(f.persongruppe !== undefined)
  const v64 = SDL_53_1_timer_er && v48 || v60 || v62
  const v65 = (v40 || v49) && v59 && v63
  const v66 = s[8] >= 15012 /* 2011-02-07 */
  s[272] = v66
  const v67 = v66 && s[16]
  s[1076] = v67
  const v68 = s[14] && s[11] <= 15883 /* 2013-06-27 */
  s[1077] = v68
  const v69 = f.ansatFra ?? FIRST_DAY
  s[255] = v69
  const v70 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[256] = v70
  const v71 = SDL_53_1_timer_er && (v48 || f.ansatIFleksjob !== false && v70 >= 15706 /* 2013-01-01 */) || v60 || v62
  const v72 = (v40 || v49 && (f.ansatIFleksjob !== true || v69 < 15706 /* 2013-01-01 */)) && v59 && v63
  const v73 = s[8] >= 15884 /* 2013-06-28 */
  s[1075] = v73
  const SDL_7_2 = s[6] || v37 && v64 || v67 && v64 || v68 && v71 || v73 && v71
  s[2733] = SDL_7_2
  const SDL_7_2_nej = s[6] || v37 && v65 || v67 && v65 || v68 && v72 || v73 && v72
  s[2734] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v76 = f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej
  const v77 = f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[6])
  const SDL_7_1 = s[6] || v37 && v77 || v66 && v77
  s[275] = SDL_7_1
  const SDL_7_1_nej = s[6] || v37 && v76 || v66 && v76
  s[282] = SDL_7_1_nej
}

function svar_21(f, s) {
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v0 = s[185] ? 14 : 15
  const v1 = s[186] ? 15 : 14
  const v2 = s[185] ? 14 : 21
  const v3 = s[186] ? 21 : 14
  const v4 = s[185] ? 14 : 30
  const v5 = s[186] ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v6 = s[187] && s[9] <= 15011 /* 2011-02-06 */
  s[1261] = v6
  const v7 = s[12] >= 15012 /* 2011-02-07 */ && s[188]
  s[1262] = v7
  const v8 = dropFirst(s[189], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v5 : v3) : v1) : 14) : Infinity)
  const v9 = dropFirst(s[189], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v4 : v2) : v0) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v10 = f.fravaer !== undefined ? v8 : NO_DAYS
  const v11 = f.fravaer !== undefined ? v9 : ALL_DAYS
  const v12 = allPeriods(f.afbrydelser)
  const v13 = f.afbrydelser !== undefined ? v12 : NO_DAYS
  const v14 = f.afbrydelser !== undefined ? v12 : ALL_DAYS
  const v15 = without(v10, v14)
  const v16 = without(v11, v13)
  const v17 = f.fravaer !== undefined && sameDays(v8, v9) && f.afbrydelser !== undefined
  const v18 = from(v15, 15523 /* 2012-07-02 */)
  const v19 = from(v16, 15523 /* 2012-07-02 */)
  const v20 = intersectTable(v18, HELLIGDAGE_2)
  const v21 = intersectTable(v19, HELLIGDAGE_2)
  const v22 = without(v15, v21)
  const v23 = without(v16, v20)
  const v24 = s[190] && v6
  const v25 = v24 ? NO_DAYS : s[190] ? NO_DAYS : v22
  const v26 = v24 ? ALL_DAYS : s[190] ? ALL_DAYS : v23
  const v27 = s[190] || v6
  const v28 = v27 && v7
  const SDL_24_3 = v28 ? v25 : v27 ? v25 : v22
  s[198] = SDL_24_3
  const SDL_24_3_hoej = v28 ? v26 : v27 ? v26 : v23
  s[197] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v28 || sameDays(v22, v25)) && (!v27 || (!v24 || sameDays(NO_DAYS, v22)) && !s[190] && (!v6 || v17)) && (!v7 || v17)
  s[2834] = SDL_24_3_eksakt
  const SDL_24_3_er = v27 || v7
  s[196] = SDL_24_3_er
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v33 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v34 = f.pensionDuFaar !== undefined && v33 || !(f.pensionDuFaar !== undefined)
  s[284] = v34
  const v35 = f.pensionDuFaar !== undefined && !v33 || !(f.pensionDuFaar !== undefined)
  s[287] = v35
  const v36 = Math.min(s[8], s[191]) >= s[71]
  s[285] = v36
  const v37 = f.pensionDuFaar === 'tidlig_pension'
  const v38 = f.pensionDuFaar !== undefined && v37 || !(f.pensionDuFaar !== undefined)
  s[286] = v38
  const v39 = f.pensionDuFaar !== undefined && !v37 || !(f.pensionDuFaar !== undefined)
  s[289] = v39
  const v40 = Math.min(s[11], s[192]) < s[72] || s[6]
  s[288] = v40
  const v41 = onWeekdays(SDL_24_3, 62)
  s[195] = v41
  const v42 = onWeekdays(SDL_24_3_hoej, 62)
  s[194] = v42
  const v43 = monthEndOver(v42, 12, 130, s[9])
  const v44 = monthEndOver(v41, 12, 130, s[12])
  const v45 = SDL_24_3_er && s[191] >= v43
  const v46 = SDL_24_3_er && s[192] < v44
  const v47 = v45 && SDL_24_3_er
  const v48 = s[4] && SDL_24_3_er && v44 >= NEVER
  const v49 = v47 ? v43 : NEVER
  const v50 = v46 ? NEVER : v44
  const v51 = v47 ? (v46 || v48 ? Math.max(v44, v50) : v44) : v50
  const v52 = v47 || v46 || v48
  const v53 = monthEndOver(SDL_24_3_hoej, 12, 182, s[9])
  const v54 = monthEndOver(SDL_24_3, 12, 182, s[12])
  const v55 = SDL_24_3_er && s[191] >= v53
  const v56 = SDL_24_3_er && s[192] < v54
  const v57 = v55 && SDL_24_3_er
  const v58 = s[4] && SDL_24_3_er && v54 >= NEVER
  const v59 = v57 ? v53 : NEVER
  const v60 = v56 ? NEVER : v54
  const v61 = v57 ? (v56 || v58 ? Math.max(v54, v60) : v54) : v60
  const v62 = v57 || v56 || v58
  const SDL_25_1 = s[190] ? FIRST_DAY : v6 ? FIRST_DAY : v52 ? (v62 ? Math.min(v49, v59) : v49) : v59
  s[292] = SDL_25_1
  const SDL_25_1_hoej = s[190] ? NEVER : v6 ? NEVER : v52 ? (v62 ? Math.max(v51, v61) : v51) : v61
  s[294] = SDL_25_1_hoej
  const v65 = v34 || f.opfylderHelbredsbetingelserForFoertidspension !== false || v36 || v38
  s[1219] = v65
  const v66 = v35 && f.opfylderHelbredsbetingelserForFoertidspension !== true && v40 && v39
  s[1224] = v66
  const SDL_25_1_er = v65 && (s[190] || v6 || v7 && (v52 || v62))
  s[290] = SDL_25_1_er
  const SDL_25_1_ir = v65 && (s[190] || v6 || v7 && (v45 && s[4] || s[4] && !((!SDL_24_3_er || !s[4] && v43 === v44) && SDL_24_3_er && (!SDL_24_3_er || v43 === NEVER)) || v55 && s[4] || s[4] && !((!SDL_24_3_er || !s[4] && v53 === v54) && SDL_24_3_er && (!SDL_24_3_er || v53 === NEVER))) || s[193]) || v66
  s[296] = SDL_25_1_ir
}

function svar_22(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[194], 18, 260, s[9])
  const v1 = monthEndOver(s[195], 18, 260, s[12])
  const v2 = s[196] && v0 <= 16251 /* 2014-06-30 */
  s[199] = v2
  const v3 = s[196] && v1 > 16251 /* 2014-06-30 */
  s[201] = v3
  const v4 = s[196] && s[191] >= v0
  const v5 = s[196] && s[192] < v1
  const v6 = v4 && s[196]
  const v7 = s[4] && s[196] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[4] || s[4] && !((!s[196] || !s[4] && v0 === v1) && s[196] && (!s[196] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[4] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[213] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[214] = v17
  const v18 = v13 || v3 || v14
  s[211] = v18
  const v19 = v2 && v12 || s[4] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[212] = v19
  const v20 = monthEndOver(s[197], 18, 364, s[9])
  const v21 = monthEndOver(s[198], 18, 364, s[12])
  const v22 = s[196] && v20 <= 16251 /* 2014-06-30 */
  s[200] = v22
  const v23 = s[196] && v21 > 16251 /* 2014-06-30 */
  s[202] = v23
  const v24 = s[196] && s[191] >= v20
  const v25 = s[196] && s[192] < v21
  const v26 = v24 && s[196]
  const v27 = s[4] && s[196] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[4] || s[4] && !((!s[196] || !s[4] && v20 === v21) && s[196] && (!s[196] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[4] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[217] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[218] = v37
  const v38 = v33 || v23 || v34
  s[215] = v38
  const v39 = v22 && v32 || s[4] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[216] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[205] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[207] = v42
  const v43 = v19 || v39
  s[210] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[209] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[219] = v45
  const v46 = Math.max(s[9], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[12], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[194], 9, 110, v46)
  const v49 = monthEndOver(s[195], 9, 110, v47)
  const v50 = s[196] && s[191] >= v48
  const v51 = s[196] && s[192] < v49
  const v52 = v50 && s[196]
  const v53 = s[4] && s[196] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[223] = v57
  const v58 = v50 && s[4] || s[4] && !((!s[196] || !s[4] && v48 === v49) && s[196] && (!s[196] || v48 === NEVER))
  s[221] = v58
  const v59 = monthEndOver(s[197], 9, 154, v46)
  const v60 = monthEndOver(s[198], 9, 154, v47)
  const v61 = s[196] && s[191] >= v59
  const v62 = s[196] && s[192] < v60
  const v63 = v61 && s[196]
  const v64 = s[4] && s[196] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[224] = v68
  const v69 = v61 && s[4] || s[4] && !((!s[196] || !s[4] && v59 === v60) && s[196] && (!s[196] || v59 === NEVER))
  s[222] = v69
  const v70 = v57 || v68
  s[220] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[206] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[208] = v77
  const v78 = v44 && v40
  s[203] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[204] = v79
}

function svar_23(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[196] && countDays(s[194], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[199] || s[196] && countDays(s[195], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[196] && countDays(s[197], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[200] || s[196] && countDays(s[198], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[9] < 16252 /* 2014-07-01 */ && (s[196] && countDays(s[197], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[4]) && ((s[201] || s[4]) && (v0 || s[4]) && (s[201] || v0) || (s[202] || s[4]) && (v2 || s[4]) && (s[202] || v2) || s[4])
  const SDL_24_1 = v4 ? FIRST_DAY : s[203] ? (s[204] ? Math.min(s[205], s[206]) : s[205]) : s[206]
  s[293] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[203] ? (s[204] ? Math.max(s[207], s[208]) : s[207]) : s[208]
  s[295] = SDL_24_1_hoej
  const SDL_24_1_er = s[9] < NEVER && (v4 || !(v4 && !(s[12] >= 16252 /* 2014-07-01 */ || s[196] && countDays(s[198], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[4]) && (v3 || s[4]) && (v1 || v3))) && (s[203] || s[204]))
  s[291] = SDL_24_1_er
  const SDL_24_1_ir = s[9] < NEVER && (v4 || !(v4 && !(s[12] >= 16252 /* 2014-07-01 */ || s[196] && countDays(s[198], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[4]) && (v3 || s[4]) && (v1 || v3))) && (s[209] && s[210] || !(s[211] && !s[212] && s[213] >= 13332 /* 2006-07-03 */ && s[214] <= 15011 /* 2011-02-06 */ || s[215] && !s[216] && s[217] >= 13332 /* 2006-07-03 */ && s[218] <= 15011 /* 2011-02-06 */) && (s[219] && s[210] || !(s[211] && !s[212] && s[213] >= 15012 /* 2011-02-07 */ && s[214] <= 16251 /* 2014-06-30 */ || s[215] && !s[216] && s[217] >= 15012 /* 2011-02-07 */ && s[218] <= 16251 /* 2014-06-30 */) && (s[220] && (s[221] || s[222]) || !(s[223] && !s[221] || s[224] && !s[222]))))) || s[12] >= NEVER
  s[297] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[1203] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[1204] = v12
  const v13 = Math.max(s[11], SDL_24_1)
  const v14 = Math.max(s[8], SDL_24_1_hoej)
  const v15 = Math.max(s[11], v13)
  const v16 = Math.min(s[8], v14)
  const v17 = v11 && SDL_24_1_er
  const v18 = SDL_24_1_ir && SDL_24_1_er && v16 >= v15
  const v19 = v12 || v18
  const v20 = v12 ? (v18 ? Math.min(s[11], v15) : s[11]) : v15
  const v21 = v17 ? (v19 ? Math.min(v13, v20) : v13) : v20
  const v22 = v12 ? (v18 ? Math.max(s[8], v16) : s[8]) : v16
  const v23 = v17 ? (v19 ? Math.max(v14, v22) : v14) : v22
  const v24 = f.forlaengelseErAfgjort !== true && (v17 || v12 || v18)
  const v25 = f.forlaengelseErAfgjort !== false || v24
  s[226] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[228] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[227] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[230] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[231] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[1243] = v30
  const v31 = v25 && v29 && v30
  s[233] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[229] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[1251] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[225] && SDL_24_1_er && (!SDL_24_1_er || s[11] === v13))) || v25 && v27 === NEVER
  s[232] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[236] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[242] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[243] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[250] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[237] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[247] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[245] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[234] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[235] = v50
  const v51 = v48 || v50
  s[1244] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[1247] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[1249] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[1245] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[238] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[248] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[1250] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[239] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[249] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[240] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[244] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[241] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[246] = SDL_27_1_6_nej
}

function svar_24(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[226] && s[227] >= 16953 /* 2016-06-01 */ && s[228] <= 16974 /* 2016-06-22 */
  const v1 = s[226] && s[227] >= 16975 /* 2016-06-23 */ && s[228] <= 20634 /* 2026-06-30 */
  const v2 = s[226] && s[227] >= 20635 /* 2026-07-01 */ && s[229]
  const SDL_27_1_7_2 = s[230] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[2904] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[230] || s[226] && s[231] && s[228] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[2905] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[230] || v0 || v2 || s[232]
  s[2906] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[230] || s[233] && f.foertidspensionssagPaabegyndt !== false || s[234] && f.foertidspensionssagPaabegyndt !== false || s[235] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[1252] = SDL_27_1_7
  const SDL_27_1_7_nej = s[230] || s[233] && f.foertidspensionssagPaabegyndt !== true || s[234] && f.foertidspensionssagPaabegyndt !== true || s[235] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[1257] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[236] || s[237] || s[238] || s[239] || s[240] || s[241] || SDL_27_1_7
  const v9 = s[242] || s[243]
  s[1253] = v9
  const v10 = s[244] || s[245]
  s[1254] = v10
  const v11 = s[246] || s[245]
  s[1255] = v11
  const v12 = SDL_27_1_7_nej || s[245]
  s[1256] = v12
  const v13 = v9 && (s[247] || s[245]) && (s[248] || s[245]) && (s[249] || s[243]) && v10 && v11 && v12 && (s[242] || s[247] || s[248] || s[249] || s[244] || s[246] || SDL_27_1_7_nej)
  const v14 = s[243] && s[245]
  s[1259] = v14
  const SDL_27_1 = s[230] || s[233] && v8 || s[250] && v8
  s[298] = SDL_27_1
  const SDL_27_1_nej = s[230] || s[233] && v13 || s[250] && v13
  s[299] = SDL_27_1_nej
  const SDL_27_1_ir = s[230] || s[233] && v14 || s[250] && v14 || s[232]
  s[300] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[1] <= 16251 /* 2014-06-30 */
  s[1205] = v18
  const v19 = s[0] && s[251] && v18
  s[279] = v19
  const v20 = s[0] && s[2] >= 16252 /* 2014-07-01 */ && s[252]
  s[276] = v20
  const v21 = monthStart(s[1])
  s[269] = v21
  const v22 = monthStart(s[2])
  s[270] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[196] && s[0]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[1], -1)
  const v31 = shiftDays(s[2], -1)
  const SDL_24a_1_graense = s[253] || v20 && (v27 && countDays(s[194], v23, v26) > 110 || v27 && countDays(s[197], v23, v26) > 154 || v27 && countDays(s[194], v28, v31) > 110 || v27 && countDays(s[197], v28, v31) > 154)
  s[277] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[253] || v19 || v20 && (v27 && countDays(s[195], v24, v25) <= 110 || v27 && countDays(s[198], v24, v25) <= 154 || v27 && countDays(s[195], v29, v30) <= 110 || v27 && countDays(s[198], v29, v30) <= 154)
  s[280] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[253] || v20 && s[4] || s[254]
  s[278] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[0] && shiftDays(s[2], -56) >= s[255] || s[4]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[0] && shiftDays(s[1], -56) < s[256] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[0] && s[257] && s[252]
  s[267] = v38
  const SDL_30_2 = s[253] || s[258] && v36 || v38 && v36
  s[2917] = SDL_30_2
  const SDL_30_2_nej = s[253] || s[258] && v37 || v38 && v37
  s[2918] = SDL_30_2_nej
  const SDL_30_2_ir = s[253] || s[254]
  s[264] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[253] || s[258] || v38)
  s[2919] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[253]
  s[2920] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[2921] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[259] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[260] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[253] || s[258] && v46 || v38 && v46
  s[265] = SDL_30
  const SDL_30_nej = s[253] || s[258] && v45 || v38 && v45
  s[266] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[0] && s[251] && s[1] <= 13604 /* 2007-04-01 */
  const v50 = s[0] && s[2] >= 13605 /* 2007-04-02 */ && s[1] <= 14031 /* 2008-06-01 */
  const v51 = s[1] <= 15340 /* 2012-01-01 */
  s[1281] = v51
  const v52 = s[0] && s[2] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[2] >= 15341 /* 2012-01-02 */
  s[1282] = v53
  const v54 = s[0] && v53 && s[252]
  const v55 = v52 || v54
  const SDL_30_1 = s[253] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[261] = SDL_30_1
  const SDL_30_1_hoej = s[253] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[262] = SDL_30_1_hoej
  const SDL_30_1_er = s[253] || v49 || v50 || v52 || v54
  s[263] = SDL_30_1_er
}

function svar_25(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[1], s[261])
  s[1279] = v0
  const v1 = shiftDays(s[2], s[262])
  s[1280] = v1
  const v2 = s[0] && s[263]
  s[1065] = v2
  const v3 = s[4] || s[264]
  s[1069] = v3
  const v4 = shiftDays(v0, -1)
  s[1067] = v4
  const v5 = shiftDays(v1, -1)
  s[1066] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[805] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[806] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[265] && v12
  const v17 = s[264] && v12 && v14 >= NEVER
  const v18 = s[266] ? NEVER : v14
  const v19 = v16 || s[266] || v17
  const v20 = s[265] && v15 || s[264] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[253] ? FIRST_DAY : v16 ? v13 : NEVER
  s[1181] = SDL_31_1
  const SDL_31_1_hoej = s[253] ? NEVER : v16 ? (s[266] || v17 ? Math.max(v14, v18) : v14) : v18
  s[1182] = SDL_31_1_hoej
  const SDL_31_1_er = s[253] || s[258] && v19 || s[267] && v19
  s[1180] = SDL_31_1_er
  const SDL_31_1_ir = s[253] || s[258] && v20 || s[267] && v20 || s[254]
  s[1183] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[11]
  const v28 = s[265] || s[264]
  s[1068] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[265] || v27)
  const v30 = s[266] || SDL_31_1_er && SDL_31_1 < s[8] || s[264] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[0] && s[1] < v32 || s[0] && shiftMonths(v31, 1) < s[2]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[0] && s[2] >= v31 || s[4]) && (s[0] && shiftMonths(v32, 1) >= s[1] || s[4])
  const v35 = (s[0] && shiftDays(s[2], -91) >= v25 || s[4]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[0] && shiftDays(s[1], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[0] && s[257] && s[1] <= 15522 /* 2012-07-01 */
  const v38 = s[0] && s[2] >= 15523 /* 2012-07-02 */ && s[268]
  const v39 = shiftMonths(s[269], -6)
  const v40 = shiftMonths(s[270], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[269], v45)
  const v48 = shiftMonths(s[270], v46)
  const SDL_32_1 = s[253] || s[258] && v35 || v37 && v35 || v38 && ((s[0] && shiftDays(s[2], -182) >= v25 || s[4]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[271] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[0] && r_timerPrMaaned.maaned < s[270]; return (r0_0 || s[4]) && (r0_1 || s[4]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[0] && r_timerPrMaaned.maaned < s[270]; return (r0_0 || s[4]) && (r0_1 || s[4]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned < s[270]; const r0_1 = s[0] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[4]) && (r0_0 || s[4]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned < s[270]; const r0_1 = s[0] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[4]) && (r0_0 || s[4]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[2922] = SDL_32_1
  const SDL_32_1_nej = s[253] || s[258] && v36 || v37 && v36 || v38 && (s[0] && shiftDays(s[1], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[271] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[0] && r_timerPrMaaned.maaned < s[270]; const r0_2 = (r0_0 || s[4]) && (r0_1 || s[4]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[0] && r_timerPrMaaned.maaned < v40 || s[0] && r_timerPrMaaned.maaned >= s[269]) && !s[4] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[0] && r_timerPrMaaned.maaned < s[270]; const r0_2 = (r0_0 || s[4]) && (r0_1 || s[4]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[0] && r_timerPrMaaned.maaned < v40 || s[0] && r_timerPrMaaned.maaned >= s[269] || s[4] && !r0_3) && !(s[4] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned < s[270]; const r0_1 = s[0] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[4]) && (r0_0 || s[4]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[0] && r_timerPrMaaned.maaned < v48 || s[0] && r_timerPrMaaned.maaned >= s[269]) && !s[4] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned < s[270]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[0] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[4]) && (r0_0 || s[4]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[0] && r_timerPrMaaned.maaned < v48 || s[0] && r_timerPrMaaned.maaned >= s[269] || s[4] && !r0_1) && !(s[4] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[2923] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[0] && s[257] && s[1] <= 15705 /* 2012-12-31 */
  const v54 = s[0] && s[2] >= 15706 /* 2013-01-01 */ && s[1] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[0] && s[2] >= 15884 /* 2013-06-28 */ && s[252]
  const SDL_42_1 = s[253] || s[258] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[1300] = SDL_42_1
  const SDL_42_1_nej = s[253] || s[258] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[1301] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[253] || s[258] && v61 || s[267] && v61
  s[2924] = SDL_34_1
  const SDL_34_1_nej = s[253] || s[258] && v60 || s[267] && v60
  s[2925] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[1266] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[1267] = v66
  const v67 = v66 || v33
  s[1064] = v67
  const v68 = v65 && v34
  s[1063] = v68
  const v69 = s[260] && (SDL_32_1 || s[264]) || s[185] && (SDL_42_1 || s[264]) || s[3] || v68 || SDL_34_1
  const v70 = (s[259] || SDL_32_1_nej) && (s[186] || SDL_42_1_nej) && s[5] && v67 && (SDL_34_1_nej || s[264])
  const SDL_32 = s[253] || s[258] && v69 || s[267] && v69
  s[274] = SDL_32
  const SDL_32_nej = s[253] || s[258] && v70 || s[267] && v70
  s[281] = SDL_32_nej
}

function svar_26(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[272] && s[11] <= 17701 /* 2018-06-19 */
  const v4 = s[8] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[6] || s[273] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[1073] = SDL_3
  const SDL_3_nej = s[6] || s[273] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[1070] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[274] || s[264]
  s[1191] = v8
  const v9 = SDL_3 || s[6]
  s[1071] = v9
  const v10 = s[275] || s[6]
  s[1072] = v10
  const SDL_24a_1 = s[253] || s[276] && (s[277] || s[278]) && v8 && v9 && v10 && (s[277] || s[274] || SDL_3 || s[275])
  s[1209] = SDL_24a_1
  const SDL_24a_1_nej = s[253] || s[279] || s[276] && (s[280] || s[281] || SDL_3_nej || s[282])
  s[1214] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[253] || s[276] && s[278] && s[264] && s[6] || s[254]
  s[1212] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[11] <= 16800 /* 2015-12-31 */
  s[460] = v14
  const v15 = s[8] >= 16801 /* 2016-01-01 */
  s[406] = v15
  const v16 = s[15] && v14
  s[1213] = v16
  const SDL_24c_1 = s[6] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[2846] = SDL_24c_1
  const SDL_24c_1_nej = s[6] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[2847] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[15] && s[140]
  s[371] = v19
  const v20 = s[283] && v14
  s[626] = v20
  const v21 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[1229] = v21
  const v22 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[1230] = v22
  const v23 = s[284] || s[285] || s[286]
  const v24 = s[287] && s[288] && s[289]
  const v25 = v23 && s[290]
  const v26 = v24 && s[291]
  const v27 = v25 ? (v26 ? Math.min(s[292], s[293]) : s[292]) : s[293]
  const v28 = v25 ? (v26 ? Math.max(s[294], s[295]) : s[294]) : s[295]
  const v29 = f.forlaengelseErAfgjort !== true && (v25 || v26)
  const v30 = f.forlaengelseErAfgjort !== false || v29
  s[1197] = v30
  const v31 = f.forlaengelseErAfgjort !== false ? (v29 ? Math.min(v21, v27) : v21) : v27
  s[1198] = v31
  const v32 = f.forlaengelseErAfgjort !== false ? (v29 ? Math.max(v22, v28) : v22) : v28
  s[1200] = v32
  const v33 = f.forlaengelseErAfgjort !== true && (v23 && s[296] || v24 && s[297])
  s[1202] = v33
  const v34 = v30 && s[11] < v32 || v23 || s[298]
  const v35 = s[299] || s[300]
  s[1260] = v35
  const v36 = (v30 && s[8] >= v31 || v33) && v24 && v35
  const v37 = SDL_24a_1_nej || SDL_24a_1_ir
  s[1211] = v37
  const v38 = v15 && s[17]
  const v39 = s[282] || v34 && v37 && (SDL_24c_1_nej || s[6])
  const v40 = v10 && (v36 || SDL_24a_1 || SDL_24c_1)
  const v41 = s[0] && s[8] >= s[1]
  s[1192] = v41
  const v42 = s[0] && s[11] < s[2]
  s[1188] = v42
  const v43 = !s[301] || v41
  const LAB_107_1 = v43 && (s[6] || v20 && v10 && (v36 || SDL_24a_1) || v38 && v40 || s[20] && v40)
  s[1865] = LAB_107_1
  const LAB_107_1_nej = v43 && (s[6] || v19 || v20 && (s[282] || v34 && v37) || v38 && v39 || s[20] && v39)
  s[1866] = LAB_107_1_nej
  const LAB_107_1_ir = v43 && s[6] || s[283] && (v42 || s[4])
  s[1867] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v47 = s[11] <= 17125 /* 2016-11-20 */
  s[317] = v47
  const v48 = s[8] >= 17126 /* 2016-11-21 */ && s[17]
  s[318] = v48
  const v49 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v50 = f.ventesFuldtRask !== true || shiftDays(s[159], 56) < s[302] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v49 || !(f.tilbudUnderForloebet !== undefined)
  const v51 = f.ventesFuldtRask !== false && s[303] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v49 || !(f.tilbudUnderForloebet !== undefined))
  const v52 = s[20] && s[304]
  s[579] = v52
  const LAB_108_2 = s[142] && (s[140] || s[283] && v47 || v48 && v50 || v52 && v50 || s[305])
  s[1868] = LAB_108_2
  const LAB_108_2_nej = s[142] && (s[140] || v48 && v51 || v52 && v51)
  s[1869] = LAB_108_2_nej
}

function svar_27(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = s[156] && s[159] <= 16427 /* 2014-12-23 */
  const v1 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  s[319] = v1
  const v2 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  s[320] = v2
  const v3 = shiftDays(v1, 28)
  const v4 = shiftDays(v2, 28)
  const v5 = s[306] >= 16428 /* 2014-12-24 */ && s[159] <= 16616 /* 2015-06-30 */
  const v6 = s[306] >= 16617 /* 2015-07-01 */ && s[307]
  const v7 = shiftDays(s[159], 28)
  const v8 = shiftDays(s[306], 28)
  const v9 = s[308] && s[309]
  const v10 = f.jobafklaringEfter === 'ny_sygemelding'
  const v11 = f.jobafklaringEfter !== undefined && v10 || !(f.jobafklaringEfter !== undefined)
  const v12 = f.jobafklaringEfter !== undefined && !v10 || !(f.jobafklaringEfter !== undefined)
  const v13 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v14 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v15 = v11 ? (v12 ? Math.min(v7, v13) : v13) : v7
  const v16 = v11 ? (v12 ? Math.max(v8, v14) : v14) : v8
  const v17 = s[310] || s[311]
  const v18 = s[310] ? v15 : NEVER
  const v19 = s[312] || v9 || v17
  const v20 = s[312] ? FIRST_DAY : v9 ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = v5 || v6 || v19
  const v22 = v5 ? FIRST_DAY : v6 ? (v19 ? Math.min(v7, v20) : v7) : v20
  const LAB_109_1_frist = s[313] ? FIRST_DAY : v0 ? (v21 ? Math.min(v3, v22) : v3) : v22
  s[1873] = LAB_109_1_frist
  const v24 = s[311] ? NEVER : v16
  const v25 = s[312] ? NEVER : v9 ? (v17 ? Math.max(v16, v24) : v16) : v24
  const v26 = v5 ? NEVER : v6 ? (v19 ? Math.max(v8, v25) : v8) : v25
  const LAB_109_1_frist_hoej = s[313] ? NEVER : v0 ? (v21 ? Math.max(v4, v26) : v4) : v26
  s[1874] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[314] && (s[313] || v5 || s[312]) || s[315]
  s[1875] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v29 = s[156] && s[159] <= 17532 /* 2018-01-01 */
  const v30 = shiftMonths(s[159], 24)
  const v31 = shiftMonths(s[306], 24)
  const v32 = shiftDays(v30, -1)
  const v33 = shiftDays(v31, -1)
  const v34 = s[306] >= 17533 /* 2018-01-02 */ && s[309]
  const v35 = allPeriods(f.barselUnderJobafklaring)
  const v36 = f.barselUnderJobafklaring !== undefined ? v35 : NO_DAYS
  s[698] = v36
  const v37 = f.barselUnderJobafklaring !== undefined ? v35 : ALL_DAYS
  s[697] = v37
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = v30 === NEVER ? Infinity : v30 - s[306]
  const v41 = v31 === NEVER ? Infinity : v31 - s[159]
  const v42 = dayReaching(v39, s[159], v40)
  const v43 = dayReaching(v38, s[306], v41)
  const v44 = from(v36, 18262 /* 2020-01-01 */)
  const v45 = from(v37, 18262 /* 2020-01-01 */)
  const v46 = without(ALL_DAYS, v45)
  const v47 = without(ALL_DAYS, v44)
  const v48 = Math.min(v32, v42, dayReaching(v47, s[159], v40))
  const v49 = Math.max(v33, v43, dayReaching(v46, s[306], v41))
  const v50 = v34 || s[316]
  const v51 = v34 ? (s[316] ? Math.min(v42, v48) : v48) : v42
  const LAB_110_1 = s[313] ? FIRST_DAY : v29 ? (v50 ? Math.min(v32, v51) : v32) : v51
  s[1879] = LAB_110_1
  const v53 = v34 ? (s[316] ? Math.max(v43, v49) : v49) : v43
  const LAB_110_1_hoej = s[313] ? NEVER : v29 ? (v50 ? Math.max(v33, v53) : v33) : v53
  s[1880] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[156]
  s[1881] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[313] || f.erIJobafklaring !== true || s[159] < 16252 /* 2014-07-01 */
  s[1882] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v57 = s[283] && s[11] <= 16617 /* 2015-07-01 */
  const v58 = s[8] >= 16618 /* 2015-07-02 */ && s[317]
  const v59 = f.uarbejdsdygtigVedEgenSygdom !== true || s[183] || f.fikSygedagpengeVedLivstruende !== false
  const v60 = f.uarbejdsdygtigVedEgenSygdom !== false && s[184] && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[142] && (s[140] || v57 && f.uarbejdsdygtigVedEgenSygdom !== true || v58 || s[318] && v59 || s[20] && v59)
  s[1883] = LAB_110_2
  const LAB_110_2_nej = s[142] && (s[140] || v57 && f.uarbejdsdygtigVedEgenSygdom !== false || v58 || s[318] && v60 || s[20] && v60)
  s[1884] = LAB_110_2_nej
  const LAB_110_2_ir = s[142] && (s[140] || v58) || s[143]
  s[1885] = LAB_110_2_ir
  // LAB.110.3: Ret til et nyt jobafklaringsforløb (LAB § 110, stk. 3)
  const v64 = s[283] && s[8] >= s[159]
  const LAB_110_3 = v64 && (s[140] || s[141] && f.uarbejdsdygtigVedEgenSygdom !== false || s[20] && f.uarbejdsdygtigVedEgenSygdom !== false)
  s[1886] = LAB_110_3
  const LAB_110_3_nej = v64 && (s[140] || s[141] && f.uarbejdsdygtigVedEgenSygdom !== true || s[20] && f.uarbejdsdygtigVedEgenSygdom !== true)
  s[1887] = LAB_110_3_nej
  const LAB_110_3_ir = v64 && s[140] || !s[301] || s[11] < s[306]
  s[1888] = LAB_110_3_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[140] ? FIRST_DAY : LAB_110_1
  s[1889] = LAB_111_1
  const LAB_111_1_hoej = s[140] ? NEVER : LAB_110_1_hoej
  s[1890] = LAB_111_1_hoej
  const LAB_111_1_er = s[142] && (s[140] || s[141] && LAB_110_1_er || s[20] && LAB_110_1_er)
  s[1891] = LAB_111_1_er
  const LAB_111_1_ir = s[142] && (s[140] || s[141] && LAB_110_1_ir || s[20] && LAB_110_1_ir) || s[143]
  s[1892] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v72 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v73 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const LAB_111_2 = s[142] && (s[140] || s[141] && v73 || s[180] && v73 || s[154])
  s[1893] = LAB_111_2
  const LAB_111_2_nej = s[142] && (s[140] || s[141] && v72 || s[180] && v72 || s[154])
  s[1894] = LAB_111_2_nej
  const LAB_111_2_ir = s[142] && (s[140] || s[154]) || s[143]
  s[1450] = LAB_111_2_ir
}

function svar_28(f, s) {
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[140] ? FIRST_DAY : shiftMonths(s[319], 42)
  s[1896] = LAB_111_3
  const LAB_111_3_hoej = s[140] ? NEVER : shiftMonths(s[320], 42)
  s[1897] = LAB_111_3_hoej
  const LAB_111_3_er = s[142] && f.risikoForFireAar !== false
  s[1898] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[140] || s[143] || f.risikoForFireAar !== true
  s[1899] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v4 = shiftMonths(s[320], 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[142] && (s[140] || s[141] && shiftMonths(s[319], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[180] && shiftMonths(s[319], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[154])
  s[1900] = LAB_111_4
  const LAB_111_4_nej = s[142] && (s[140] || s[141] && v4 || s[180] && v4 || s[154])
  s[1901] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v7 = s[14] && s[11] <= 17682 /* 2018-05-31 */
  s[954] = v7
  const v8 = s[8] >= 17683 /* 2018-06-01 */
  s[953] = v8
  const v9 = v8 && s[17]
  const v10 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v11 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[6] || v7 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v9 && v10 || s[139] && v10
  s[1908] = LAB_112_2
  const LAB_112_2_nej = s[6] || s[13] || v7 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v9 && v11 || s[139] && v11 || s[126]
  s[1909] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v14 = s[14] && s[321]
  s[334] = v14
  const v15 = s[11] <= 19133 /* 2022-05-21 */
  s[358] = v15
  const v16 = s[322] && v15
  const v17 = shiftMonths(s[71], -72)
  s[969] = v17
  const v18 = shiftMonths(s[72], -72)
  s[968] = v18
  const v19 = v18 >= s[11] || f.oenskerRessourceforloeb !== false
  const v20 = (v17 < s[8] || s[6]) && f.oenskerRessourceforloeb !== true
  const v21 = s[8] >= 19134 /* 2022-05-22 */
  s[360] = v21
  const v22 = v21 && s[125]
  s[429] = v22
  const LAB_112_3 = s[6] || s[13] || v14 || v16 && v19 || v22 && v19 || s[126] && v19
  s[1910] = LAB_112_3
  const LAB_112_3_nej = s[6] || v16 && v20 || v22 && v20 || s[126] && v20
  s[1911] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v25 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v26 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v27 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v26 || LAB_112_2
  const v28 = LAB_112_2_nej || s[6]
  const v29 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v25 && v28
  const v30 = s[20] && s[321]
  s[351] = v30
  const v31 = s[322] && s[125]
  s[333] = v31
  const LAB_112_1 = s[323] || !(s[323] && !(s[11] < 20485 /* 2026-02-01 */ || s[324])) && (s[6] || v7 && v29 || v9 && v29 || v30 && v29 || v31 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v25 && v28 && (LAB_112_3 || s[6]))
  s[1905] = LAB_112_1
  const LAB_112_1_nej = s[323] || !(s[323] && !(s[11] < 20485 /* 2026-02-01 */ || s[324])) && (s[6] || s[13] || v7 && v27 || v9 && v27 || v30 && v27 || v31 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v26 || LAB_112_2 || LAB_112_3_nej) || s[126])
  s[1906] = LAB_112_1_nej
  const LAB_112_1_ir = s[323] || !(s[323] && !(s[11] < 20485 /* 2026-02-01 */ || s[324])) && s[6]
  s[1907] = LAB_112_1_ir
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v35 = shiftMonths(s[56], 480)
  s[376] = v35
  const v36 = shiftMonths(s[58], 480)
  s[355] = v36
  const v37 = s[8] >= v35
  s[353] = v37
  const v38 = f.maanederIRessourceforloeb ?? 0
  const v39 = f.maanederIRessourceforloeb ?? 240
  const v40 = v38 <= 0
  const v41 = v37 && v39 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v42 = s[11] < v36 || v40 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v43 = s[8] >= s[325]
  const v44 = v43 && v39 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v37 && s[11] < s[326] && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v39)) : 36
  const v45 = s[11] < s[326] || v40 || f.oenskerRessourceforloeb !== false ? (s[11] < v36 || v43 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v38))) : 0
  const v46 = v22 || s[126]
  const v47 = s[126] ? -Infinity : v44
  const v48 = v16 || v46
  const v49 = v16 ? (v46 ? Math.min(v44, v47) : v44) : v47
  const v50 = v30 || v48
  const v51 = v30 ? (v48 ? Math.min(v41, v49) : v41) : v49
  const v52 = s[144] || v50
  const v53 = s[144] ? (v50 ? Math.min(v41, v51) : v41) : v51
  const LAB_114_3 = s[6] ? -Infinity : s[13] ? (v52 ? Math.min(0, v53) : 0) : v53
  s[1934] = LAB_114_3
  const v55 = s[126] ? Infinity : v45
  const v56 = v16 ? (v46 ? Math.max(v45, v55) : v45) : v55
  const v57 = v30 ? (v48 ? Math.max(v42, v56) : v42) : v56
  const LAB_114_3_hoej = s[6] ? Infinity : v52 ? (s[144] ? (v50 ? Math.max(v42, v57) : v42) : v57) : 0
  s[1935] = LAB_114_3_hoej
  // LAB.112: Ressourceforløb kan bevilges (LAB § 112)
  const v59 = LAB_114_3_hoej >= 12
  const v60 = LAB_112_1_nej || LAB_114_3 < 12
  const v61 = (LAB_112_1 || LAB_112_1_ir) && (v59 || s[327]) && (LAB_112_1 || v59)
  const v62 = LAB_112_1_ir && s[327]
  const LAB_112 = s[6] || s[144] && v61 || s[139] && v61 || s[126] && LAB_112_1
  s[1902] = LAB_112
  const LAB_112_nej = s[6] || s[13] || s[144] && v60 || s[139] && v60 || s[126] && LAB_112_1_nej
  s[1903] = LAB_112_nej
  const LAB_112_ir = s[6] || s[144] && v62 || s[139] && v62 || s[126] && LAB_112_1_ir
  s[1904] = LAB_112_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[6] || v14 || v31 || s[328])
  s[1912] = LAB_112_3_igang
}

function svar_29(f, s) {
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v0 = f.ressourceforloebStartede ?? FIRST_DAY
  s[343] = v0
  const v1 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[340] = v1
  const v2 = v0 <= 13331 /* 2006-07-02 */
  s[348] = v2
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 15705 /* 2012-12-31 */
  s[350] = v3
  const v4 = v1 >= 15706 /* 2013-01-01 */
  s[337] = v4
  const v5 = v4 && v0 <= 18808 /* 2021-06-30 */
  const v6 = v1 >= 18809 /* 2021-07-01 */
  const v7 = v0 <= 18992 /* 2021-12-31 */
  const v8 = v6 && v7
  const v9 = allPeriods(f.perioderUdenRaadighed)
  const v10 = shiftMonths(v0, 6)
  const v11 = shiftMonths(v1, 6)
  const v12 = v1 >= 18993 /* 2022-01-01 */
  const v13 = v0 <= 20484 /* 2026-01-31 */
  s[347] = v13
  const v14 = v1 >= 20485 /* 2026-02-01 */
  s[349] = v14
  const v15 = v8 || v12 && v13 || v14
  const LAB_113_2 = v2 ? FIRST_DAY : v5 || v15 ? (v15 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v9 : NO_DAYS), shiftDays(v0, 1), v10 === NEVER ? Infinity : v10 - v1) : NEVER) : NEVER
  s[1913] = LAB_113_2
  const LAB_113_2_hoej = v2 ? NEVER : v3 ? NEVER : v5 ? NEVER : v8 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v9 : ALL_DAYS), shiftDays(v1, 1), v11 === NEVER ? Infinity : v11 - v0)
  s[1914] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v2 || f.ressourceforloebErBevilget !== true
  s[345] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v19 = v6 && v13
  const v20 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[11] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v21 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[8] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[154] || !(s[154] && s[329]) && (v2 || v19 && v21 || v14 && v21))
  s[1916] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[154] || !(s[154] && s[329]) && (v2 || v3 || v5 || v19 && v20 || v14 && v20))
  s[1917] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[154] || !(s[154] && s[329]) && v2) || f.ressourceforloebErBevilget !== true
  s[1918] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v25 = s[330] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v26 = (s[331] || s[332]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[6] || s[333] && v26 || s[126] && v26)
  s[1919] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[6] || s[13] || s[334] || s[333] && v25 || s[126] && v25)
  s[1920] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v29 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[339] = v29
  const v30 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[342] = v30
  const v31 = v29 <= 13331 /* 2006-07-02 */
  const v32 = v30 >= 13332 /* 2006-07-03 */ && v29 <= 15705 /* 2012-12-31 */
  const v33 = v30 >= 15706 /* 2013-01-01 */
  const v34 = v29 <= 20484 /* 2026-01-31 */
  const v35 = v30 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v31 ? FIRST_DAY : v33 && v29 <= 18261 /* 2019-12-31 */ || v30 >= 18262 /* 2020-01-01 */ && v29 <= 18992 /* 2021-12-31 */ || v30 >= 18993 /* 2022-01-01 */ && v34 || v35 ? v29 : NEVER
  s[1922] = LAB_113_4
  const LAB_113_4_hoej = v31 ? NEVER : v32 ? NEVER : v30
  s[1923] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v31 || f.ressourceforloebErBevilget !== true
  s[1451] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v39 = v33 && v34
  const v40 = v30 >= s[11] || f.kommunenHarTagetStillingTilForloebet !== true
  const v41 = v29 < s[8] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v31 || v39 && v40 || v35 && v40)
  s[1926] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v31 || v32 || v39 && v41 || v35 && v41)
  s[1927] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[6] || s[333] && s[331] || s[328])
  s[1928] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[6] || s[13] || s[334] || s[333] && s[330] || s[335])
  s[1929] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[6] || s[333] && s[332] || s[336]) || f.ressourceforloebErBevilget !== true
  s[1930] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v47 = v4 && v0 <= 16435 /* 2014-12-31 */
  const v48 = shiftMonths(v0, 60)
  const v49 = shiftMonths(v1, 60)
  const v50 = shiftDays(v48, -1)
  const v51 = shiftDays(v49, -1)
  const v52 = v0 <= 18261 /* 2019-12-31 */
  s[338] = v52
  const v53 = v1 >= 16436 /* 2015-01-01 */ && v52
  const v54 = allPeriods(f.barselUnderRessourceforloeb)
  const v55 = f.barselUnderRessourceforloeb !== undefined ? v54 : NO_DAYS
  const v56 = f.barselUnderRessourceforloeb !== undefined ? v54 : ALL_DAYS
  const v57 = without(ALL_DAYS, v56)
  const v58 = without(ALL_DAYS, v55)
  const v59 = dayReaching(v58, v0, v48 === NEVER ? Infinity : v48 - v1)
  const v60 = dayReaching(v57, v1, v49 === NEVER ? Infinity : v49 - v0)
  const v61 = Math.min(v50, v59)
  const v62 = Math.max(v51, v60)
  const v63 = v1 >= 18262 /* 2020-01-01 */
  s[346] = v63
  const v64 = v63 && v7
  const v65 = shiftMonths(v0, 36)
  const v66 = shiftMonths(v1, 36)
  const v67 = dayReaching(v58, v0, v65 === NEVER ? Infinity : v65 - v1)
  const v68 = dayReaching(v57, v1, v66 === NEVER ? Infinity : v66 - v0)
  const v69 = v12 && v0 <= 19133 /* 2022-05-21 */ || v1 >= 19134 /* 2022-05-22 */ && v13 || v14
  const v70 = v64 || v69
  const v71 = v64 ? (v69 ? Math.min(v59, v67) : v59) : v67
  const v72 = v53 || v70
  const v73 = v53 ? (v70 ? Math.min(v61, v71) : v61) : v71
  const LAB_114_1 = v2 ? FIRST_DAY : v47 || v72 ? (v47 ? (v72 ? Math.min(v50, v73) : v50) : v73) : NEVER
  s[341] = LAB_114_1
  const v75 = v64 ? (v69 ? Math.max(v60, v68) : v60) : v68
  const v76 = v53 ? (v70 ? Math.max(v62, v75) : v62) : v75
  const LAB_114_1_hoej = v2 ? NEVER : v3 ? NEVER : v47 ? (v72 ? Math.max(v51, v76) : v51) : v76
  s[344] = LAB_114_1_hoej
}

function svar_30(f, s) {
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v0 = s[337] && s[338]
  const v1 = s[339] < shiftDays(shiftMonths(s[340], 12), -1) || f.ressourceforloebErBevilget !== false && s[341] < s[342]
  const v2 = s[342] >= shiftDays(shiftMonths(s[343], 12), -1) && (f.ressourceforloebErBevilget !== false && s[344] >= s[339] || s[345])
  const v3 = s[346] && s[347]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[348] || v0 && v2 || v3 && v2 || s[349] && v2)
  s[1931] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[348] || s[350] || v0 && v1 || v3 && v1 || s[349] && v1)
  s[1932] = LAB_114_1_plan_nej
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[6] || s[144] || s[351] || s[333] || s[328])
  s[1937] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v7 = s[71] <= 13331 /* 2006-07-02 */
  const v8 = s[72] >= 13332 /* 2006-07-03 */ && s[71] <= 15705 /* 2012-12-31 */
  const v9 = s[72] >= 15706 /* 2013-01-01 */ && s[71] <= 16617 /* 2015-07-01 */
  const v10 = s[72] >= 16618 /* 2015-07-02 */ && s[71] <= 17125 /* 2016-11-20 */
  const v11 = s[72] >= 17126 /* 2016-11-21 */ && s[71] <= 18261 /* 2019-12-31 */
  const v12 = s[72] >= 18262 /* 2020-01-01 */ && s[71] <= 18992 /* 2021-12-31 */
  const v13 = s[72] >= 18993 /* 2022-01-01 */ && s[71] <= 20484 /* 2026-01-31 */
  const v14 = s[71] <= 2147483646
  s[929] = v14
  const v15 = s[72] >= 20485 /* 2026-02-01 */ && v14
  const v16 = s[6] || s[72] === NEVER
  s[930] = v16
  const v17 = v10 || v11 || v12 || v13 || v15
  const LAB_114_4 = v7 ? FIRST_DAY : v9 || v17 ? (v17 ? (v10 ? FIRST_DAY : shiftDays(s[71], -1)) : NEVER) : NEVER
  s[1938] = LAB_114_4
  const LAB_114_4_hoej = v7 ? NEVER : v8 ? NEVER : v9 ? NEVER : v10 ? NEVER : shiftDays(s[72], -1)
  s[1939] = LAB_114_4_hoej
  const LAB_114_4_er = f.ressourceforloebErBevilget !== false && (v7 || v8 || v9 || v10 || v11 || v12 || v13 || v15)
  s[1940] = LAB_114_4_er
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v7 || v10 || v11 && s[6] || v12 && s[6] || v13 && s[6] || v15 && s[6] || v16) || f.ressourceforloebErBevilget !== true
  s[1941] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v22 = s[352] || s[353] || f.oenskerRessourceforloeb !== true
  const v23 = s[354] && s[11] < s[355] && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[6] || s[144] && v23 || s[139] && v23
  s[1942] = LAB_115_1
  const LAB_115_1_nej = s[6] || s[13] || s[144] && v22 || s[139] && v22 || s[126]
  s[1943] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v26 = s[56] <= -11142 /* 1939-07-01 */
  const v27 = s[58] <= -11142 /* 1939-07-01 */
  const v28 = shiftMonths(s[56], 804)
  const v29 = shiftMonths(s[58], 804)
  const v30 = shiftMonths(s[56], 780)
  const v31 = shiftMonths(s[58], 780)
  const v32 = s[8] >= (v26 ? (v27 ? v28 : Math.min(v28, v30)) : v30)
  const v33 = s[356] && s[161]
  s[430] = v33
  const v34 = s[162] && s[16]
  const LAB_116_1_alder = s[6] || s[150] && s[11] < (v26 ? (v27 ? v29 : Math.max(v29, v31)) : v31) || v33 && s[11] < (v26 ? (v27 ? v29 : Math.max(v29, v31)) : v31) || v34 && s[11] < s[72] || s[144] && s[11] < s[72] || s[20] && s[11] < s[72]
  s[1944] = LAB_116_1_alder
  const LAB_116_1_alder_nej = s[6] || s[150] && v32 || v33 && v32 || v34 && s[183] || s[144] && s[183] || s[20] && s[183]
  s[366] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v37 = s[357] && s[16]
  s[369] = v37
  const v38 = s[20] && s[358]
  s[370] = v38
  const v39 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  const v40 = f.pensionDuFaar !== undefined && v39 || !(f.pensionDuFaar !== undefined)
  s[938] = v40
  const v41 = f.pensionDuFaar !== undefined && !v39 || !(f.pensionDuFaar !== undefined)
  s[939] = v41
  const v42 = f.pensionDuFaar === 'seniorpension'
  const v43 = f.pensionDuFaar !== undefined && v42 || !(f.pensionDuFaar !== undefined)
  s[957] = v43
  const v44 = f.pensionDuFaar !== undefined && !v42 || !(f.pensionDuFaar !== undefined)
  s[956] = v44
  const v45 = s[8] >= 18626 /* 2020-12-30 */
  s[971] = v45
  const v46 = (v43 && s[20] || s[286] && v45) && s[358]
  const LAB_116_1_pension = v46 || !(v46 && !((v44 || s[11] < 18262 /* 2020-01-01 */) && (s[289] || s[11] < 18626 /* 2020-12-30 */) || s[8] > 19133 /* 2022-05-21 */)) && (s[6] || s[359] && s[352] || v37 && s[352] || s[144] && s[352] || v38 && s[352] || s[360] && v41)
  s[1950] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v46 || !(v46 && !((v44 || s[11] < 18262 /* 2020-01-01 */) && (s[289] || s[11] < 18626 /* 2020-12-30 */) || s[8] > 19133 /* 2022-05-21 */)) && (s[6] || s[359] && s[354] || v37 && s[354] || s[144] && s[354] || v38 && s[354] || s[360] && v40)
  s[367] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v46 || !(v46 && !((v44 || s[11] < 18262 /* 2020-01-01 */) && (s[289] || s[11] < 18626 /* 2020-12-30 */) || s[8] > 19133 /* 2022-05-21 */)) && s[6]
  s[1951] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v50 = f.aabenbartFormaalsloestAtAfproeve !== false || !(f.aabenbartFormaalsloestAtAfproeve !== false && f.aabenbartFormaalsloestAtAfproeve === true) && f.relevanteTilbudErAfproevet !== false
  const v51 = !(f.aabenbartFormaalsloestAtAfproeve !== false && f.aabenbartFormaalsloestAtAfproeve === true) && f.relevanteTilbudErAfproevet !== true
  const LAB_116_3 = s[6] || s[359] && v50 || v37 && v50 || s[144] && v50 || s[20] && v50
  s[1960] = LAB_116_3
  const LAB_116_3_nej = s[6] || s[359] && v51 || v37 && v51 || s[144] && v51 || s[20] && v51
  s[416] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v54 = LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt !== true || f.varigeBegraensninger !== true || LAB_116_3_nej
  const v55 = LAB_116_1_alder || s[6]
  s[363] = v55
  const v56 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[364] = v56
  const v57 = LAB_116_3 || s[6]
  s[417] = v57
  const v58 = v55 && v56 && f.arbejdePaaNormaleVilkaarErUmuligt !== false && f.varigeBegraensninger !== false && v57
  const v59 = LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt !== true || f.varigeBegraensninger !== true || f.vaesentligeBegraensninger !== true || LAB_116_3_nej
  const v60 = v55 && v56 && f.arbejdePaaNormaleVilkaarErUmuligt !== false && f.varigeBegraensninger !== false && f.vaesentligeBegraensninger !== false && v57
  const LAB_116_1 = s[6] || s[359] && v58 || v37 && v58 || s[144] && v60 || s[20] && v60
  s[365] = LAB_116_1
  const LAB_116_1_nej = s[6] || s[359] && v54 || v37 && v54 || s[144] && v59 || s[20] && v59
  s[368] = LAB_116_1_nej
}

function svar_31(f, s) {
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  s[777] = v1
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  s[778] = v2
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  s[774] = v4
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  s[775] = v5
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const LAB_116_1_foertidspension = from(v6, 13332 /* 2006-07-03 */)
  s[1945] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[1946] = LAB_116_1_foertidspension_hoej
  const v10 = dayReaching(LAB_116_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 14511 /* 2009-09-24 */
  const v13 = v11 >= 14512 /* 2009-09-25 */ && v10 <= 18261 /* 2019-12-31 */
  const v14 = v11 >= 18262 /* 2020-01-01 */ && v10 <= 2147483646
  const LAB_116_1_foertidspension_ir = v11 === NEVER
  s[1949] = LAB_116_1_foertidspension_ir
  const v16 = v12 || v13
  const LAB_116_1_foertidspension_eksakt = (!v16 || (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)) && (!v14 || f.ydelser !== undefined)
  s[1948] = LAB_116_1_foertidspension_eksakt
  const LAB_116_1_foertidspension_er = v16 || v14
  s[1947] = LAB_116_1_foertidspension_er
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v19 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v20 = f.ydelser !== undefined ? v19 : NO_DAYS
  const v21 = f.ydelser !== undefined ? v19 : ALL_DAYS
  const v22 = intersect(v1, v20)
  const v23 = intersect(v2, v21)
  const v24 = from(v22, 13332 /* 2006-07-03 */)
  const v25 = from(v23, 13332 /* 2006-07-03 */)
  const v26 = dayReaching(v25, 13332 /* 2006-07-03 */, 1)
  const v27 = dayReaching(v24, 13332 /* 2006-07-03 */, 1)
  const v28 = v26 <= 18261 /* 2019-12-31 */
  const v29 = v27 >= 18262 /* 2020-01-01 */ && v26 <= 19133 /* 2022-05-21 */
  const v30 = v27 >= 19134 /* 2022-05-22 */ && v26 <= 2147483646
  const LAB_116_1_seniorpension_ir = v29 || v27 === NEVER
  s[1956] = LAB_116_1_seniorpension_ir
  const v32 = v28 && v29
  const v33 = v32 ? NO_DAYS : v28 ? v24 : NO_DAYS
  const v34 = v32 ? ALL_DAYS : v28 ? v25 : ALL_DAYS
  const v35 = v28 || v29
  const v36 = v35 && v30
  const LAB_116_1_seniorpension = v36 ? v33 : v35 ? v33 : v24
  s[1952] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = v36 ? v34 : v35 ? v34 : v25
  s[1953] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = (!v36 || sameDays(v24, v33)) && (!v35 || (!v32 || sameDays(NO_DAYS, v24)) && (!v28 || !v28 || f.ydelser !== undefined) && !v29) && (!v30 || f.ydelser !== undefined)
  s[1955] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_er = v35 || v30
  s[1954] = LAB_116_1_seniorpension_er
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const LAB_116_2 = f.megetBegraensetArbejdsevne !== false && (s[6] || s[144] && f.arbejdsevnenKanUdviklesITide !== false || s[20] && f.arbejdsevnenKanUdviklesITide !== false)
  s[1957] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne !== false && (s[6] || s[13] || s[144] && f.arbejdsevnenKanUdviklesITide !== true || s[20] && f.arbejdsevnenKanUdviklesITide !== true)
  s[1958] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne !== false && s[6] || f.megetBegraensetArbejdsevne !== true
  s[1959] = LAB_116_2_ir
  // LAB.116.frakendelse: Et fleksjob bevilget på forkert grundlag kan tages tilbage (LAB § 116, stk. 1)
  const v44 = s[15] && s[361]
  const v45 = f.erVisiteretTilFleksjob !== false && f.aldrigIMaalgruppenForFleksjob !== false
  const LAB_116_frakendelse = v45 && (s[6] || v44 || s[362] && f.forkertBevillingKanTraekkesTilbage !== false)
  s[1961] = LAB_116_frakendelse
  const LAB_116_frakendelse_nej = v45 && (s[6] || v44 || s[362] && f.forkertBevillingKanTraekkesTilbage !== true)
  s[1962] = LAB_116_frakendelse_nej
  const LAB_116_frakendelse_ir = v45 && (s[6] || v44) || f.erVisiteretTilFleksjob !== true || f.aldrigIMaalgruppenForFleksjob !== true
  s[1963] = LAB_116_frakendelse_ir
  // LAB.117.1: Fleksjob kan fås (LAB § 117, stk. 1)
  const v49 = f.erVisiteretTilFleksjob !== false && s[363] && s[364] || s[365]
  const v50 = (f.erVisiteretTilFleksjob !== true || s[366] || s[367]) && (s[368] || s[6])
  const LAB_117_1 = s[6] || s[359] && v49 || s[369] && v49 || s[144] && v49 || s[20] && v49
  s[1964] = LAB_117_1
  const LAB_117_1_nej = s[6] || s[359] && v50 || s[369] && v50 || s[144] && v50 || s[20] && v50
  s[1965] = LAB_117_1_nej
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v53 = f.akutSkadeEllerSygdom !== false && f.formaalsloestMedSaerligeVilkaar !== false
  const v54 = !(v53 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && shiftMonths(s[11], 72) < s[72]
  const v55 = v53 || !(v53 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && shiftMonths(s[8], 72) >= s[71]
  const v56 = !(v53 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && s[6]
  const LAB_119_1_bundet = s[6] || s[144] && !(v53 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) || s[370] && v54 || s[360] && v54
  s[374] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = s[6] || s[13] || s[144] && v53 || s[370] && v55 || s[360] && v55
  s[372] = LAB_119_1_bundet_nej
  const LAB_119_1_bundet_ir = s[6] || s[370] && v56 || s[360] && v56
  s[375] = LAB_119_1_bundet_ir
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v60 = f.redegoerelseForTilbud !== true || f.redegoerelseForRessourcer !== true || f.redegoerelseForVarigBegraensning !== true || f.redegoerelseForNormaleVilkaar !== true
  const v61 = f.redegoerelseForTilbud !== false && f.redegoerelseForRessourcer !== false && f.redegoerelseForVarigBegraensning !== false && f.redegoerelseForNormaleVilkaar !== false
  const v62 = s[356] && s[16]
  s[385] = v62
  const v63 = LAB_119_1_bundet || LAB_119_1_bundet_ir
  s[373] = v63
  const v64 = f.sagenErForelagtTeamet !== true || f.dokumentationForAfklaring !== true || f.dokumentationForIndsatser !== true || f.dokumentationForArbejdsevnen !== true || f.fleksjobPaaNuvaerendeArbejdsplads !== false && v63 && f.dokumentationForSaerligeVilkaar !== true
  const v65 = f.sagenErForelagtTeamet !== false && f.dokumentationForAfklaring !== false && f.dokumentationForIndsatser !== false && f.dokumentationForArbejdsevnen !== false && (f.fleksjobPaaNuvaerendeArbejdsplads !== true || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar !== false)
  const LAB_118_2 = s[6] || s[150] && v61 || v62 && v61 || s[144] && v65 || s[180] && v65 || s[154]
  s[458] = LAB_118_2
  const LAB_118_2_nej = s[6] || s[150] && v60 || v62 && v60 || s[144] && v64 || s[180] && v64 || s[154]
  s[457] = LAB_118_2_nej
  const LAB_118_2_ir = s[6] || s[154]
  s[459] = LAB_118_2_ir
}

function svar_32(f, s) {
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v0 = s[11] <= 18077 /* 2019-06-30 */
  s[1144] = v0
  const v1 = s[283] && v0
  s[709] = v1
  const v2 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v3 = f.afviser !== undefined && v2 || !(f.afviser !== undefined)
  s[1149] = v3
  const v4 = f.afviser !== undefined && !v2 || !(f.afviser !== undefined)
  s[1147] = v4
  const v5 = s[8] >= 18078 /* 2019-07-01 */
  s[705] = v5
  const v6 = v5 && s[17]
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v8 = f.afviser === 'anden_laegebehandling'
  const v9 = f.afviser !== undefined && v7 || !(f.afviser !== undefined) || (f.afviser !== undefined && v8 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false
  s[706] = v9
  const v10 = (f.afviser !== undefined && !v7 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v8 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[707] = v10
  const v11 = f.afviser === 'ingenting'
  const v12 = f.afviser !== undefined && v11 || !(f.afviser !== undefined)
  s[710] = v12
  const v13 = f.afviser !== undefined && !v11 || !(f.afviser !== undefined)
  s[708] = v13
  const LAB_118_3 = v13 && (s[6] || v1 && v3 && f.andenVurderingIndhentet !== false || v6 && v9 || s[370] && v9 || s[360] && v9)
  s[1967] = LAB_118_3
  const LAB_118_3_nej = v13 && (s[6] || s[371] || v1 && (v4 || f.andenVurderingIndhentet !== true) || v6 && v10 || s[370] && v10 || s[360] && v10)
  s[1968] = LAB_118_3_nej
  const LAB_118_3_ir = v13 && s[6] || v12
  s[1969] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v17 = f.maanederPaaSaerligeVilkaar ?? 0
  const v18 = f.maanederPaaSaerligeVilkaar ?? 600
  const v19 = s[372] || v18 >= 12
  const v20 = s[373] && v17 < 12
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads !== false && (s[6] || s[13] || s[144] && v19 || s[370] && v19 || s[360] && v19)
  s[1970] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads !== false && (s[6] || s[144] && v20 || s[370] && v20 || s[360] && v20)
  s[1971] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads !== false && s[6] || f.fleksjobPaaNuvaerendeArbejdsplads !== true
  s[1452] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const LAB_119_1_mangler = s[6] ? -Infinity : s[13] ? 0 : s[372] ? 0 : Math.max(0, 12 - v18)
  s[1973] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[6] ? Infinity : s[144] || s[370] || s[360] ? (s[372] && !s[374] && !s[375] ? 0 : Math.max(0, 12 - v17)) : 0
  s[1974] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v26 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0)
  const v27 = f.skriftligAftaleOmSaerligeVilkaar !== true || f.svaereFunktionerErNaevnt !== true || (f.skaanehensyn !== undefined ? v26 : 0) < 1 || f.forsoegtUstoettetJob !== true
  const v28 = f.skriftligAftaleOmSaerligeVilkaar !== false && f.svaereFunktionerErNaevnt !== false && (f.skaanehensyn !== undefined ? v26 : Infinity) >= 1 && f.forsoegtUstoettetJob !== false
  const v29 = f.fleksjobPaaNuvaerendeArbejdsplads !== false && s[373]
  const LAB_119_2 = v29 && (s[6] || s[13] || s[144] && v28 || s[20] && v28)
  s[1975] = LAB_119_2
  const LAB_119_2_nej = v29 && (s[6] || s[144] && v27 || s[20] && v27)
  s[1976] = LAB_119_2_nej
  const LAB_119_2_ir = v29 && s[6] || f.fleksjobPaaNuvaerendeArbejdsplads !== true || s[372]
  s[1977] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const v33 = s[11] < s[355] || f.foersteFleksjob !== false || f.ordinaertArbejdeErIkkeMuligt !== true || s[368]
  const v34 = s[353] && f.foersteFleksjob !== true && f.ordinaertArbejdeErIkkeMuligt !== false && (s[365] || s[6])
  const LAB_120_2 = s[6] || s[144] && v34 || s[20] && v34
  s[1981] = LAB_120_2
  const LAB_120_2_nej = s[6] || s[13] || s[144] && v33 || s[20] && v33
  s[1982] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v37 = f.fleksjobBevilgetFra ?? FIRST_DAY
  const v38 = f.fleksjobBevilgetFra ?? 84005 /* 2199-12-31 */
  const v39 = v38 >= s[376] && (LAB_120_2 || s[6])
  const v40 = f.ansatIFleksjob !== true || s[377]
  s[387] = v40
  const v41 = f.ansatIFleksjob !== false && (s[378] || s[21])
  s[386] = v41
  const v42 = !(v39 && !(v37 < s[355] || LAB_120_2_nej)) && !(v41 && !v40)
  const v43 = s[14] && v37 < 15706 /* 2013-01-01 */ && v40
  const LAB_120_1 = v43 ? FIRST_DAY : s[6] ? FIRST_DAY : s[379] ? (v41 || v42 ? (v42 ? shiftDays(shiftMonths(v37, 60), -1) : NEVER) : NEVER) : NEVER
  s[1978] = LAB_120_1
  const LAB_120_1_hoej = v43 ? NEVER : s[6] ? NEVER : s[13] ? NEVER : v39 ? NEVER : v41 ? NEVER : shiftDays(shiftMonths(v38, 60), -1)
  s[1979] = LAB_120_1_hoej
  const LAB_120_1_ir = v43 || !(v43 && !(!s[380] || v38 >= 15706 /* 2013-01-01 */ || v41)) && s[6]
  s[1980] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v47 = f.senestFulgtOpIFleksjobbet ?? FIRST_DAY
  const v48 = f.senestFulgtOpIFleksjobbet ?? 84005 /* 2199-12-31 */
  const v49 = shiftMonths(v47, 12)
  const v50 = shiftMonths(v48, 12)
  const v51 = shiftMonths(f.fleksjobydelseFoersteGang ?? FIRST_DAY, 6)
  const v52 = shiftMonths(f.fleksjobydelseFoersteGang ?? 84005 /* 2199-12-31 */, 6)
  const v53 = f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.min(v49, v51) : v49) : v51
  const v54 = f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.max(v50, v52) : v50) : v52
  const v55 = s[381] && s[16]
  s[776] = v55
  const v56 = shiftMonths(f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.min(s[382], v47) : v47) : s[382], 30)
  const v57 = shiftMonths(f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.max(s[383], v48) : v48) : s[383], 30)
  const v58 = v55 || s[379]
  const v59 = v55 ? (s[379] ? Math.min(v53, v56) : v53) : v56
  const LAB_121_1 = s[6] ? FIRST_DAY : s[384] ? (v58 ? Math.min(v53, v59) : v53) : v59
  s[1983] = LAB_121_1
  const v61 = v55 ? (s[379] ? Math.max(v54, v57) : v54) : v57
  const LAB_121_1_hoej = s[6] ? NEVER : s[384] ? (v58 ? Math.max(v54, v61) : v54) : v61
  s[1984] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const LAB_121_3 = s[6] ? FIRST_DAY : s[379] ? shiftMonths(s[382], 54) : NEVER
  s[1985] = LAB_121_3
  const LAB_121_3_hoej = s[6] ? NEVER : s[13] ? NEVER : shiftMonths(s[383], 54)
  s[1986] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob !== false && f.fleksjobErMidlertidigt !== false
  s[1987] = LAB_121_3_er
  const LAB_121_3_ir = LAB_121_3_er && s[6] || f.ansatIFleksjob !== true || f.fleksjobErMidlertidigt !== true
  s[1453] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const LAB_121_4 = LAB_121_3_er && (s[6] || s[13] || s[144] && f.afgoerelseEfterStatus !== true || s[20] && f.afgoerelseEfterStatus !== true)
  s[1989] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (s[6] || s[144] && f.afgoerelseEfterStatus !== false || s[20] && f.afgoerelseEfterStatus !== false)
  s[1990] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v69 = f.fleksjobbetOprettesNu !== false || f.beggeBederOmNyVurdering !== false
  const v70 = f.fleksjobbetOprettesNu !== true && f.beggeBederOmNyVurdering !== true
  const LAB_122_2 = s[6] || s[144] && v69 || s[20] && v69
  s[1991] = LAB_122_2
  const LAB_122_2_nej = s[6] || s[13] || s[144] && v70 || s[20] && v70
  s[1992] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v73 = f.jobbetErOverenskomstdaekket !== false || f.sammenligneligOverenskomstFindes !== false
  const v74 = f.jobbetErOverenskomstdaekket !== true && f.sammenligneligOverenskomstFindes !== true
  const LAB_122_3 = s[6] || s[150] && v73 || s[385] && v73 || s[144] && v73 || s[20] && v73
  s[1993] = LAB_122_3
  const LAB_122_3_nej = s[6] || s[150] && v74 || s[385] && v74 || s[144] && v74 || s[20] && v74
  s[1994] = LAB_122_3_nej
}

function svar_33(f, s) {
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const v0 = !(s[386] && !s[387]) && f.overenskomstenHarFleksjobvilkaar !== true
  const v1 = s[386] || !(s[386] && !s[387]) && f.overenskomstenHarFleksjobvilkaar !== false
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket !== false && (s[6] || s[144] && v0 || s[20] && v0)
  s[1995] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket !== false && (s[6] || s[13] || s[144] && v1 || s[20] && v1)
  s[1996] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket !== false && s[6] || f.jobbetErOverenskomstdaekket !== true
  s[1997] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v5 = f.udfoererFunktionaerarbejde !== true || (f.timerIFleksjobbet ?? 16800) > 800
  const v6 = f.udfoererFunktionaerarbejde !== false && (f.timerIFleksjobbet ?? 0) <= 800
  const LAB_122_5 = s[6] || s[144] && v6 || s[20] && v6
  s[1998] = LAB_122_5
  const LAB_122_5_nej = s[6] || s[13] || s[144] && v5 || s[20] && v5
  s[1999] = LAB_122_5_nej
}

function svar_34(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = (f.loenIFleksjobbet ?? 0) + (f.pensionIFleksjobbet ?? 0)
  s[392] = v0
  const v1 = (f.loenIFleksjobbet ?? 100000000) + (f.pensionIFleksjobbet ?? 100000000)
  s[391] = v1
  const v2 = v0 + (f.andenLoenMedPension ?? 0)
  s[394] = v2
  const v3 = v1 + (f.andenLoenMedPension ?? 100000000)
  s[393] = v3
  const v4 = s[388] ? -Infinity : SATS_6(s[11])
  s[862] = v4
  const v5 = s[388] ? Infinity : SATS_6(s[8])
  s[863] = v5
  const v6 = Math.min(v2, v4)
  const v7 = Math.min(v3, v5)
  const v8 = v6 <= -Infinity
  const v9 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v10 = Math.round(v7 * 3000 / 10000)
  const v11 = v8 ? -Infinity : Math.min(v9, v10)
  const v12 = v8 ? Infinity : Math.max(v9, v10)
  const v13 = v8 && !s[388] && v6 === v7
  const v14 = s[388] || v8
  const v15 = -v5 === -Infinity
  s[864] = v15
  const v16 = -v4 === Infinity
  s[865] = v16
  const v17 = Math.max(0, v15 ? -Infinity : v2 - v5)
  const v18 = Math.max(0, v16 ? Infinity : v3 - v4)
  const v19 = v18 >= Infinity
  const v20 = v19 ? -Infinity : Math.round(v17 * 5500 / 10000)
  const v21 = v19 ? Infinity : quotient([v18, 5500], [10000], 'nærmeste', 1)
  const v22 = v19 && !s[388] && v17 === v18
  const v23 = s[388] || v19
  const v24 = v12 === Infinity
  const v25 = v20 === -Infinity
  const v26 = v11 === -Infinity
  const v27 = v21 === Infinity
  const v28 = v24 && v25 || v26 && v27
  const v29 = v26 || v25 ? -Infinity : v11 + v20
  const v30 = v24 || v27 ? Infinity : v12 + v21
  const v31 = !v13 && !v22 && !(v28 && (v13 || !v14 && v11 === v12) && (v22 || !v23 && v20 === v21))
  const v32 = v14 || v23 || v28
  const v33 = s[20] && s[123]
  s[397] = v33
  const v34 = v2 + (f.hjaelpTilPasning ?? 0)
  s[396] = v34
  const v35 = v3 + (f.hjaelpTilPasning ?? 100000000)
  s[395] = v35
  const v36 = Math.min(v4, v34)
  const v37 = Math.min(v5, v35)
  const v38 = v36 <= -Infinity
  const v39 = quotient([v36, 3000], [10000], 'nærmeste', 1)
  const v40 = Math.round(v37 * 3000 / 10000)
  const v41 = v38 ? -Infinity : Math.min(v39, v40)
  const v42 = v38 ? Infinity : Math.max(v39, v40)
  const v43 = v38 && !s[388] && v36 === v37
  const v44 = s[388] || v38
  const v45 = Math.max(0, v15 ? -Infinity : v34 - v5)
  const v46 = Math.max(0, v16 ? Infinity : v35 - v4)
  const v47 = v46 >= Infinity
  const v48 = v47 ? -Infinity : Math.round(v45 * 5500 / 10000)
  const v49 = v47 ? Infinity : quotient([v46, 5500], [10000], 'nærmeste', 1)
  const v50 = v47 && !s[388] && v45 === v46
  const v51 = s[388] || v47
  const v52 = v42 === Infinity
  const v53 = v48 === -Infinity
  const v54 = v41 === -Infinity
  const v55 = v49 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const v57 = v54 || v53 ? -Infinity : v41 + v48
  const v58 = v52 || v55 ? Infinity : v42 + v49
  const v59 = s[144] && v31
  const v60 = v33 && v31
  const v61 = s[124] && !v43 && !v50 && !(v56 && (v43 || !v44 && v41 === v42) && (v50 || !v51 && v48 === v49))
  const v62 = v60 || v61
  const v63 = v60 ? (v61 ? Math.min(v29, v57) : v29) : v57
  const v64 = v59 || v62
  const v65 = v59 ? (v62 ? Math.min(v29, v63) : v29) : v63
  const LAB_123_2 = s[6] ? -Infinity : s[13] ? (v64 ? Math.min(0, v65) : 0) : v65
  s[399] = LAB_123_2
  const v67 = v60 ? (v61 ? Math.max(v30, v58) : v30) : v58
  const v68 = v59 ? (v62 ? Math.max(v30, v67) : v30) : v67
  const LAB_123_2_hoej = s[6] ? Infinity : s[13] ? (v64 ? Math.max(0, v68) : 0) : v68
  s[398] = LAB_123_2_hoej
  const LAB_123_2_er = s[389] && (s[6] || s[13] || v59 || v60 || v61)
  s[400] = LAB_123_2_er
  const LAB_123_2_ir = s[389] && (s[6] || s[144] && v32 || v33 && v32 || s[124] && (v44 || v51 || v56)) || s[390]
  s[401] = LAB_123_2_ir
}

function svar_35(f, s) {
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v0 = f.dagpengeIFleksjobbet ?? 0
  const v1 = f.dagpengeIFleksjobbet ?? 100000000
  const v2 = s[14] && s[140]
  s[1041] = v2
  const v3 = f.loenloft ?? 0
  const v4 = f.loenloft ?? 100000000
  const v5 = Math.max(0, v3 - s[391])
  const v6 = Math.max(0, v4 - s[392])
  const v7 = Math.min(v5, Math.max(0, v3 - s[393]))
  const v8 = Math.max(v6, 0, v4 - s[394])
  const v9 = Math.max(0, v3 - (s[395] + v1))
  const v10 = Math.max(0, v4 - (s[396] + v0))
  const v11 = s[397] || s[124]
  const v12 = s[397] ? (s[124] ? Math.min(v7, v9) : v7) : v9
  const v13 = s[141] || v11
  const v14 = s[141] ? (v11 ? Math.min(v7, v12) : v7) : v12
  const LAB_123_3 = s[6] ? -Infinity : s[13] ? 0 : v2 ? (v13 ? Math.min(v5, v14) : v5) : v14
  s[2002] = LAB_123_3
  const v16 = s[397] ? (s[124] ? Math.max(v8, v10) : v8) : v10
  const v17 = s[141] ? (v11 ? Math.max(v8, v16) : v8) : v16
  const LAB_123_3_hoej = s[6] ? Infinity : v2 || v13 ? (v2 ? (v13 ? Math.max(v6, v17) : v6) : v17) : 0
  s[2003] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v19 = s[390] || s[392] <= 0 && v0 <= 0
  const v20 = s[389] && (s[391] > 0 || v1 > 0)
  const LAB_123_1_ret = s[6] || s[144] && v20 || s[20] && v20
  s[2000] = LAB_123_1_ret
  const LAB_123_1_ret_nej = s[6] || s[13] || s[144] && v19 || s[20] && v19
  s[2001] = LAB_123_1_ret_nej
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v23 = s[388] ? -Infinity : SATS_7(s[11])
  const v24 = s[388] ? Infinity : SATS_7(s[8])
  const v25 = v24 === Infinity
  const v26 = -s[398] === -Infinity
  const v27 = v23 === -Infinity
  const v28 = -s[399] === Infinity
  const v29 = v25 && v26 || v27 && v28
  const v30 = v27 || v26 ? -Infinity : v23 - s[398]
  const v31 = v25 || v28 ? Infinity : v24 - s[399]
  const v32 = Math.min(Math.max(0, v30 === -Infinity ? -Infinity : v30 - v1), LAB_123_3)
  const v33 = Math.min(Math.max(0, v31 === Infinity ? Infinity : v31 - v0), LAB_123_3_hoej)
  const v34 = s[400] && !(v29 && !s[388] && v23 === v24 && (!s[400] || !s[401] && s[399] === s[398])) && s[389]
  const v35 = s[388] || s[401] || v29 || s[402]
  const v36 = s[403] && s[17]
  const v37 = v32 > -Infinity && v33 < Infinity
  const v38 = quotient([v32], [1], 'nærmeste', 100)
  const v39 = quotient([v33], [1], 'nærmeste', 100)
  const v40 = v37 ? Math.min(v38, v39) : -Infinity
  const v41 = v37 ? Math.max(v38, v39) : Infinity
  const v42 = v34 && !(!v37 && (!v34 || !v35 && v32 === v33))
  const v43 = v35 || !v37
  const v44 = s[404] && v34
  const v45 = v36 && v42
  const v46 = s[20] && v42
  const v47 = v45 || v46
  const v48 = v44 || v47
  const v49 = v44 ? (v47 ? Math.min(v32, v40) : v32) : v40
  const LAB_123_1 = s[6] ? -Infinity : s[13] ? (v48 ? Math.min(0, v49) : 0) : v49
  s[425] = LAB_123_1
  const v51 = v44 ? (v47 ? Math.max(v33, v41) : v33) : v41
  const LAB_123_1_hoej = s[6] ? Infinity : s[13] ? (v48 ? Math.max(0, v51) : 0) : v51
  s[426] = LAB_123_1_hoej
  const LAB_123_1_er = LAB_123_1_ret && (s[6] || s[13] || v44 || v45 || v46)
  s[427] = LAB_123_1_er
  const LAB_123_1_ir = LAB_123_1_ret && (s[6] || s[404] && v35 || v36 && v43 || s[20] && v43) || LAB_123_1_ret_nej || s[6]
  s[428] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const v55 = f.ansatIFleksjob !== false && f.flytterTilAndenKommune !== false
  const LAB_123_4 = v55 && (s[6] || s[359] || s[369] || s[144] || s[20])
  s[2004] = LAB_123_4
  const LAB_123_4_nej = v55 && s[6]
  s[2005] = LAB_123_4_nej
  const LAB_123_4_ir = LAB_123_4_nej || f.ansatIFleksjob !== true || f.flytterTilAndenKommune !== true
  s[2006] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v59 = f.fleksjobSlutDen ?? FIRST_DAY
  s[687] = v59
  const v60 = f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */
  s[688] = v60
  const LAB_124_5 = s[6] ? FIRST_DAY : s[379] ? v59 : NEVER
  s[2007] = LAB_124_5
  const LAB_124_5_hoej = s[6] ? NEVER : s[13] ? NEVER : v60
  s[2008] = LAB_124_5_hoej
  const LAB_124_5_er = s[389] && f.fleksjobErSlut !== false
  s[2009] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && s[6] || s[390] || f.fleksjobErSlut !== true
  s[2010] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v65 = f.fikFleksloentilskudMedUrette !== true || f.fleksloentilskudModBedreVidende !== true
  const v66 = f.fikFleksloentilskudMedUrette !== false && f.fleksloentilskudModBedreVidende !== false
  const v67 = v66 || f.loennenKunneIkkeEfterreguleres !== false
  const v68 = v65 && f.loennenKunneIkkeEfterreguleres !== true
  const LAB_125_1 = s[6] || s[404] && v66 || v36 && v67 || s[20] && v67
  s[1454] = LAB_125_1
  const LAB_125_1_nej = s[6] || s[13] || s[404] && v65 || v36 && v68 || s[20] && v68
  s[2012] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v71 = v36 || s[20]
  const LAB_125_4 = s[6] ? FIRST_DAY : s[404] || v71 ? (v71 ? (f.kravetKunneAldrigInddrives !== false ? shiftMonths(f.fleksloentilskudOphoerteDen ?? FIRST_DAY, 36) : NEVER) : NEVER) : NEVER
  s[2013] = LAB_125_4
  const LAB_125_4_hoej = s[6] ? NEVER : s[13] ? NEVER : s[404] ? NEVER : f.kravetKunneAldrigInddrives !== true ? NEVER : shiftMonths(f.fleksloentilskudOphoerteDen ?? 84005 /* 2199-12-31 */, 36)
  s[2014] = LAB_125_4_hoej
  const LAB_125_4_ir = s[6] || LAB_125_1_nej || s[6]
  s[2015] = LAB_125_4_ir
}

function svar_36(f, s) {
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v0 = s[15] && s[11] <= 15723 /* 2013-01-18 */
  const v1 = s[8] >= 15724 /* 2013-01-19 */ && s[17]
  const v2 = f.virksomhedErHovedbeskaeftigelse !== true || f.nedsatVarigtOgVaesentligtIVirksomheden !== true || f.udnytterArbejdsevnenFuldtUd !== true || s[183] || s[367] || f.tilskuddetErFoersteGang !== false && (f.maanederVirksomhedenBlevDrevet ?? 0) < 12
  const v3 = f.virksomhedErHovedbeskaeftigelse !== false && f.nedsatVarigtOgVaesentligtIVirksomheden !== false && f.udnytterArbejdsevnenFuldtUd !== false && s[184] && s[364] && (f.tilskuddetErFoersteGang !== true || (f.maanederVirksomhedenBlevDrevet ?? 24) >= 12)
  const LAB_126_1 = s[6] || v1 && v3 || s[20] && v3
  s[1455] = LAB_126_1
  const LAB_126_1_nej = s[6] || v0 || v1 && v2 || s[20] && v2
  s[2017] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v6 = f.tilskudTilVirksomhedenFra ?? FIRST_DAY
  s[419] = v6
  const v7 = f.tilskudTilVirksomhedenFra ?? 84005 /* 2199-12-31 */
  s[418] = v7
  const v8 = v1 || s[20]
  const LAB_126_1_til = s[6] ? FIRST_DAY : v8 ? shiftDays(shiftMonths(v6, 60), -1) : NEVER
  s[2018] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[6] ? NEVER : v0 ? NEVER : shiftDays(shiftMonths(v7, 60), -1)
  s[2019] = LAB_126_1_til_hoej
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed !== false && v7 >= 15724 /* 2013-01-19 */
  s[1456] = LAB_126_1_til_er
  const LAB_126_1_til_ir = LAB_126_1_til_er && s[6] || f.tilskudTilEgenVirksomhed !== true || v6 < 15724 /* 2013-01-19 */
  s[1457] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const LAB_126_3 = s[6] ? FIRST_DAY : v8 ? shiftMonths(v6, 30) : NEVER
  s[2021] = LAB_126_3
  const LAB_126_3_hoej = s[6] ? NEVER : v0 ? NEVER : shiftMonths(v7, 30)
  s[2022] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const LAB_126_4 = s[6] ? FIRST_DAY : v8 ? shiftMonths(v6, 54) : NEVER
  s[2023] = LAB_126_4
  const LAB_126_4_hoej = s[6] ? NEVER : v0 ? NEVER : shiftMonths(v7, 54)
  s[2024] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v17 = s[388] ? -Infinity : SATS_8(s[11])
  const v18 = s[388] ? Infinity : SATS_8(s[8])
  const LAB_126_5 = s[6] ? -Infinity : v0 ? 0 : Math.max(0, v17 === -Infinity ? -Infinity : v17 - Math.round(((f.aarsindtaegtIVirksomheden ?? 10000000000) + (f.arbejdsindkomstVedSidenAf ?? 10000000000)) * 3000 / 10000))
  s[2025] = LAB_126_5
  const LAB_126_5_hoej = s[6] ? Infinity : v8 ? Math.max(0, v18 === Infinity ? Infinity : v18 - Math.round(((f.aarsindtaegtIVirksomheden ?? 0) + (f.arbejdsindkomstVedSidenAf ?? 0)) * 3000 / 10000)) : 0
  s[2026] = LAB_126_5_hoej
  const v21 = LAB_126_1_nej || s[6]
  const LAB_126_5_ir = LAB_126_1 && (s[6] || v1 && s[388] || s[20] && s[388]) || v21
  s[2027] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v23 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v24 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v25 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const v26 = v23 ? Math.min(v24, v25) : -Infinity
  const v27 = v23 ? Math.max(v24, v25) : Infinity
  const v28 = LAB_126_1 && !(!v23 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej))
  const v29 = LAB_126_5_ir || !v23
  const v30 = v1 && v28
  const v31 = s[20] && v28
  const v32 = v30 || v31
  const LAB_126_5_maaned = s[6] ? -Infinity : v0 ? (v32 ? Math.min(0, v26) : 0) : v26
  s[2028] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[6] ? Infinity : v0 ? (v32 ? Math.max(0, v27) : 0) : v27
  s[2029] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (s[6] || v0 || v30 || v31)
  s[2030] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (s[6] || v1 && v29 || s[20] && v29) || v21
  s[2031] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const LAB_133_3_loft = s[386] && (s[6] || s[15] && (s[383] >= 13330 /* 2006-07-01 */ || s[383] >= 13334 /* 2006-07-05 */))
  s[411] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[386] && (s[6] || s[15] && (s[382] < 13330 /* 2006-07-01 */ || s[382] < 13334 /* 2006-07-05 */))
  s[410] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[386] && s[6] || s[387]
  s[409] = LAB_133_3_loft_ir
}

function svar_37(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  const v1 = f.tilskudsgrad !== undefined && v0 || !(f.tilskudsgrad !== undefined)
  s[423] = v1
  const v2 = f.tilskudsgrad !== undefined && !v0 || !(f.tilskudsgrad !== undefined)
  s[424] = v2
  const v3 = Math.min(f.timeloenMedBidrag ?? 0, f.mindsteTimeloenMedBidrag ?? 0)
  const v4 = Math.min(f.timeloenMedBidrag ?? 10000000, f.mindsteTimeloenMedBidrag ?? 10000000)
  const v5 = s[8] >= 13514 /* 2007-01-01 */
  s[1378] = v5
  const v6 = v5 && s[405]
  const v7 = s[406] && s[407]
  const v8 = s[408] || v6 || v7 || s[20]
  s[422] = v8
  const v9 = v8 ? -Infinity : SATS_9(s[11])
  s[420] = v9
  const v10 = v8 ? Infinity : SATS_9(s[8])
  s[421] = v10
  const v11 = Math.min(v3, v9)
  const v12 = Math.min(v4, v10)
  const v13 = Math.max(v3, v11)
  const v14 = Math.min(v4, v12)
  const v15 = s[409] && v14 >= v13
  const v16 = s[410] || v15
  const v17 = s[410] ? (v15 ? Math.min(v3, v13) : v3) : v13
  const v18 = s[411] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[410] ? (v15 ? Math.max(v4, v14) : v4) : v14
  const v20 = s[411] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[411] || s[410] || v15
  const v22 = s[411] && v8 || s[409] && !(!v8 && v11 === v12 && v3 === v4 && v3 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = v23 ? -Infinity : Math.min(v24, v25)
  const v27 = v23 ? Infinity : Math.max(v24, v25)
  const v28 = v21 && !(v23 && (!v21 || !v22 && v18 === v20))
  const v29 = v22 || v23
  const v30 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v31 = Math.round(v20 * 2 / 3)
  const v32 = v23 ? -Infinity : Math.min(v30, v31)
  const v33 = v23 ? Infinity : Math.max(v30, v31)
  const v34 = v1 && v28
  const v35 = v2 && v28
  const v36 = v34 || v35
  const v37 = v1 && v29 || v2 && v29
  const LAB_133_3 = s[6] ? -Infinity : v34 ? (v35 ? Math.min(v26, v32) : v26) : v32
  s[412] = LAB_133_3
  const LAB_133_3_hoej = s[6] ? Infinity : v34 ? (v35 ? Math.max(v27, v33) : v27) : v33
  s[413] = LAB_133_3_hoej
  const LAB_133_3_er = s[386] && (s[6] || s[150] && v36 || s[385] && v36 || s[144] && v36 || s[20] && v36)
  s[414] = LAB_133_3_er
  const LAB_133_3_ir = s[386] && (s[6] || s[150] && v37 || s[385] && v37 || s[144] && v37 || s[20] && v37) || s[387]
  s[415] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v42 = Math.min(f.aarsloenMedBidrag ?? 0, f.mindsteAarsloenMedBidrag ?? 0)
  const v43 = Math.min(f.aarsloenMedBidrag ?? 2000000000, f.mindsteAarsloenMedBidrag ?? 2000000000)
  const v44 = s[408] || v6 || v7 || s[397] || s[305]
  const v45 = Math.min(v42, v44 ? -Infinity : SATS_10(s[11]))
  const v46 = Math.min(v43, v44 ? Infinity : SATS_10(s[8]))
  const v47 = Math.max(v42, v45)
  const v48 = Math.min(v43, v46)
  const v49 = s[409] && v48 >= v47
  const v50 = s[410] || v49
  const v51 = s[410] ? (v49 ? Math.min(v42, v47) : v42) : v47
  const v52 = s[411] ? (v50 ? Math.min(v45, v51) : v45) : v51
  const v53 = s[410] ? (v49 ? Math.max(v43, v48) : v43) : v48
  const v54 = s[411] ? (v50 ? Math.max(v46, v53) : v46) : v53
  const v55 = s[411] || s[410] || v49
  const v56 = s[411] && v44 || s[409] && !(!v44 && v45 === v46 && v42 === v43 && v42 === v45)
  const v57 = v52 <= -Infinity
  const v58 = quotient([v52], [2], 'nærmeste', 1)
  const v59 = Math.round(v54 / 2)
  const v60 = v57 ? -Infinity : Math.min(v58, v59)
  const v61 = v57 ? Infinity : Math.max(v58, v59)
  const v62 = v55 && !(v57 && (!v55 || !v56 && v52 === v54))
  const v63 = v56 || v57
  const v64 = quotient([v52, 2], [3], 'nærmeste', 1)
  const v65 = Math.round(v54 * 2 / 3)
  const v66 = v57 ? -Infinity : Math.min(v64, v65)
  const v67 = v57 ? Infinity : Math.max(v64, v65)
  const v68 = v1 && v62
  const v69 = v2 && v62
  const v70 = v68 || v69
  const v71 = v1 && v63 || v2 && v63
  const LAB_133_3_aar = s[6] ? -Infinity : v68 ? (v69 ? Math.min(v60, v66) : v60) : v66
  s[2032] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[6] ? Infinity : v68 ? (v69 ? Math.max(v61, v67) : v61) : v67
  s[2033] = LAB_133_3_aar_hoej
  const v74 = s[386] && f.fleksjobPaaFuldTid !== false
  const LAB_133_3_aar_er = v74 && (s[6] || s[150] && v70 || s[385] && v70 || s[144] && v70 || s[20] && v70)
  s[2034] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v74 && (s[6] || s[150] && v71 || s[385] && v71 || s[144] && v71 || s[20] && v71) || s[387] || f.fleksjobPaaFuldTid !== true
  s[2035] = LAB_133_3_aar_ir
}

function svar_38(f, s) {
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v0 = f.tilskudstimerDenDag ?? 0
  const v1 = f.tilskudstimerDenDag ?? 2400
  const v2 = s[412] > -Infinity && s[413] < Infinity
  const v3 = quotient([s[412], v0], [100], 'nærmeste', 1)
  const v4 = quotient([s[412], v1], [100], 'nærmeste', 1)
  const v5 = quotient([s[413], v0], [100], 'nærmeste', 1)
  const v6 = quotient([s[413], v1], [100], 'nærmeste', 1)
  const v7 = v2 ? Math.min(v6, v5, v3, v4) : -Infinity
  const v8 = v2 ? Math.max(v6, v5, v3, v4) : Infinity
  const v9 = s[414] && !(!v2 && (!s[414] || !s[415] && s[412] === s[413]) && v0 === v1)
  const v10 = s[415] || !v2
  const LAB_133_4 = s[6] ? -Infinity : Math.max(0, v7 === -Infinity ? -Infinity : v7 - (f.refusionDenDag ?? 10000000))
  s[2036] = LAB_133_4
  const LAB_133_4_hoej = s[6] ? Infinity : Math.max(0, v8 === Infinity ? Infinity : v8 - (f.refusionDenDag ?? 0))
  s[2037] = LAB_133_4_hoej
  const LAB_133_4_er = s[386] && (s[6] || s[150] && v9 || s[385] && v9 || s[144] && v9 || s[20] && v9)
  s[2038] = LAB_133_4_er
  const LAB_133_4_ir = s[386] && (s[6] || s[150] && v10 || s[385] && v10 || s[144] && v10 || s[20] && v10) || s[387]
  s[2039] = LAB_133_4_ir
  // LAB.133.5: Kommunen fik besked i tide om løn under fravær (LAB § 133, stk. 5)
  const v15 = s[15] && s[11] <= 13938 /* 2008-02-29 */
  const v16 = f.meldtFraFoersteFravaersdag !== false || f.meldtSnarestHerefter !== false
  const v17 = f.meldtFraFoersteFravaersdag !== true && f.meldtSnarestHerefter !== true
  const v18 = s[11] <= 14517 /* 2009-09-30 */
  s[574] = v18
  const v19 = s[8] >= 13939 /* 2008-03-01 */ && v18
  const v20 = s[8] >= 14518 /* 2009-10-01 */
  s[575] = v20
  const v21 = v20 && s[16]
  const v22 = f.arbejdsgiverensBetaling === 'loen'
  const v23 = f.arbejdsgiverensBetaling !== undefined && v22 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1190] = v23
  const v24 = f.arbejdsgiverensBetaling !== undefined && !v22 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1189] = v24
  const v25 = s[386] && v23
  const LAB_133_5 = v25 && (s[6] || v15 && v16 || v19 && v16 || v21 && v16 || s[144] && v16 || s[20] && v16)
  s[2040] = LAB_133_5
  const LAB_133_5_nej = v25 && (s[6] || v15 && v17 || v19 && v17 || v21 && v17 || s[144] && v17 || s[20] && v17)
  s[2041] = LAB_133_5_nej
  const LAB_133_5_ir = v25 && s[6] || s[387] || v24
  s[2042] = LAB_133_5_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v29 = f.oenskerDeltid !== true && f.deltidHavdeSammeAarsag !== false
  const v30 = f.oenskerDeltid !== true && f.personligeForholdErAendret !== false
  const v31 = !(v29 && !(f.oenskerDeltid !== false || f.deltidHavdeSammeAarsag !== true)) && !(v30 && !(f.oenskerDeltid !== false || f.personligeForholdErAendret !== true))
  const v32 = v31 && (f.oenskerDeltid !== false || f.senesteJobVarDeltid !== false && f.deltidDeSeneste12Maaneder !== false)
  const v33 = v29 || v30 || v31 && f.oenskerDeltid !== true && (f.senesteJobVarDeltid !== true || f.deltidDeSeneste12Maaneder !== true)
  const v34 = !s[380] || s[386]
  const v35 = s[14] && s[387]
  const LAB_134_3 = v34 && (s[6] || s[150] && v32 || s[148] && v32 || s[20] && v32)
  s[2043] = LAB_134_3
  const LAB_134_3_nej = v34 && (s[6] || s[150] && v33 || s[148] && v33 || s[20] && v33)
  s[2044] = LAB_134_3_nej
  const LAB_134_3_ir = v34 && s[6] || v35
  s[2045] = LAB_134_3_ir
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[6] ? -Infinity : f.timerISenesteJob ?? 0
  s[2046] = LAB_134_4
  const LAB_134_4_hoej = s[6] ? Infinity : f.timerISenesteJob ?? 3000
  s[2047] = LAB_134_4_hoej
  const LAB_134_4_er = v34 && f.oenskerDeltid !== true && (LAB_134_3 || LAB_134_3_ir)
  s[2048] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && s[6] || v35 || f.oenskerDeltid !== false || LAB_134_3_nej
  s[2049] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v43 = f.virksomhedErHovedbeskaeftigelse !== true || f.svaertVedAtOpretholdeVirksomheden !== true || s[367] || s[416]
  const v44 = f.virksomhedErHovedbeskaeftigelse !== false && f.svaertVedAtOpretholdeVirksomheden !== false && s[364] && s[417]
  const v45 = f.virksomhedErHovedbeskaeftigelse !== true || f.svaertVedAtOpretholdeVirksomheden !== true || s[418] > 15705 /* 2012-12-31 */
  const v46 = f.virksomhedErHovedbeskaeftigelse !== false && f.svaertVedAtOpretholdeVirksomheden !== false && s[419] <= 15705 /* 2012-12-31 */
  const LAB_136_1 = s[6] || s[359] && v44 || s[369] && v44 || s[144] && v46 || s[20] && v46
  s[2050] = LAB_136_1
  const LAB_136_1_nej = s[6] || s[359] && v43 || s[369] && v43 || s[144] && v45 || s[20] && v45
  s[2051] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v49 = Math.min(s[420], f.mindsteTimeloenForUfaglaerte ?? 0)
  const v50 = Math.min(s[421], f.mindsteTimeloenForUfaglaerte ?? 10000000)
  const v51 = v49 <= -Infinity
  const v52 = quotient([v49], [2], 'nærmeste', 1)
  const v53 = Math.round(v50 / 2)
  const v54 = v51 ? -Infinity : Math.min(v52, v53)
  const v55 = v51 ? Infinity : Math.max(v52, v53)
  const v56 = s[422] || v51
  const v57 = quotient([v49, 2], [3], 'nærmeste', 1)
  const v58 = Math.round(v50 * 2 / 3)
  const v59 = v51 ? -Infinity : Math.min(v57, v58)
  const v60 = v51 ? Infinity : Math.max(v57, v58)
  const v61 = s[423] && !(v51 && !s[422] && v49 === v50)
  const v62 = s[424] && !(v51 && !s[422] && v49 === v50)
  const v63 = v61 || v62
  const v64 = s[423] && v56 || s[424] && v56
  const LAB_136_2 = s[6] ? -Infinity : v61 ? (v62 ? Math.min(v54, v59) : v54) : v59
  s[2052] = LAB_136_2
  const LAB_136_2_hoej = s[6] ? Infinity : v61 ? (v62 ? Math.max(v55, v60) : v55) : v60
  s[2053] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (s[6] || s[359] && v63 || s[369] && v63 || s[144] && v63 || s[20] && v63)
  s[2054] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (s[6] || s[359] && v64 || s[369] && v64 || s[144] && v64 || s[20] && v64) || LAB_136_1_nej || s[6]
  s[2055] = LAB_136_2_ir
}

function svar_39(f, s) {
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v0 = s[425] > -Infinity && s[426] < Infinity
  const v1 = quotient([s[425], 500], [10000], 'nærmeste', 100)
  const v2 = quotient([s[426], 500], [10000], 'nærmeste', 100)
  const v3 = s[427] && !(!v0 && (!s[427] || !s[428] && s[425] === s[426]))
  const v4 = s[428] || !v0
  const v5 = Math.min(v0 ? Math.min(v1, v2) : -Infinity, 50000)
  const v6 = Math.min(v0 ? Math.max(v1, v2) : Infinity, 50000)
  const v7 = s[144] && v3
  const v8 = s[20] && v3
  const v9 = v7 || v8
  const LAB_137_1 = s[6] ? -Infinity : s[13] ? (v9 ? Math.min(0, v5) : 0) : v5
  s[2056] = LAB_137_1
  const LAB_137_1_hoej = s[6] ? Infinity : s[13] ? (v9 ? Math.max(0, v6) : 0) : v6
  s[2057] = LAB_137_1_hoej
  const LAB_137_1_er = s[6] || s[13] || v7 || v8
  s[2058] = LAB_137_1_er
  const LAB_137_1_ir = s[6] || s[144] && v4 || s[20] && v4
  s[2059] = LAB_137_1_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v14 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v15 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v16 = s[381] && s[17]
  s[581] = v16
  const LAB_142_1 = s[6] || s[384] && v15 || v16 && v15 || s[139] && v15
  s[2060] = LAB_142_1
  const LAB_142_1_nej = s[6] || s[384] && v14 || v16 && v14 || s[139] && v14 || s[126]
  s[2061] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v19 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[737] = v19
  const v20 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[738] = v20
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[6] || s[384] || v16 || s[139] || s[126] && v19 < 20485 /* 2026-02-01 */)
  s[2477] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[6] || s[126] && v20 >= 20485 /* 2026-02-01 */)
  s[733] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[6] || f.revalideringErBevilget !== true
  s[762] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v24 = LAB_142_1_nej || f.erhvervssigtetErAfklaret !== false
  const v25 = (LAB_142_1 || s[6]) && f.erhvervssigtetErAfklaret !== true
  const v26 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[734] = v26
  const LAB_144 = s[6] || s[384] && v25 || v16 && v25 || s[139] && v25 || s[126] && f.revalideringErBevilget !== false && v26 && f.erhvervssigtetErAfklaret !== true
  s[768] = LAB_144
  const LAB_144_nej = s[6] || s[384] && v24 || v16 && v24 || s[139] && v24 || s[126] && (f.revalideringErBevilget !== true || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret !== false)
  s[769] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const LAB_145_2_ir = s[147] <= 13331 /* 2006-07-02 */
  s[2071] = LAB_145_2_ir
  const v30 = s[151] >= 13332 /* 2006-07-03 */ && s[147] <= 13858 /* 2007-12-11 */
  const v31 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v32 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v33 = s[151] >= 13859 /* 2007-12-12 */ && s[147] <= 18261 /* 2019-12-31 */
  const v34 = s[151] >= 18262 /* 2020-01-01 */ && s[147] <= 20484 /* 2026-01-31 */
  const v35 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v36 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v37 = s[151] >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v30 && v32 || v33 && v32 || v34 && v36 || v37 && v36
  s[2069] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v30 && v31 || v33 && v31 || v34 && v35 || v37 && v35
  s[2070] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(s[147], 60), -1)
  s[2062] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(s[151], 60), -1)
  s[2063] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[2065] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v43 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v44 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v30 && v43 || v33 && v43 || v34 && v43 || v37 && v43)
  s[2066] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v30 && v44 || v33 && v44 || v34 && v44 || v37 && v44)
  s[2067] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v30 && LAB_145_1_ir || v33 && LAB_145_1_ir || v34 && LAB_145_1_ir || v37 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[2068] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v48 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v49 = f.grundTilForsinkelse !== undefined && v48 || !(f.grundTilForsinkelse !== undefined)
  const v50 = f.grundTilForsinkelse !== undefined && !v48 || !(f.grundTilForsinkelse !== undefined)
  const v51 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v52 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v53 = f.grundTilForsinkelse !== undefined && v52 || !(f.grundTilForsinkelse !== undefined)
  const v54 = f.grundTilForsinkelse !== undefined && !v52 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[6] || s[384] && v49 || v16 && v49 || s[370] && (f.grundTilForsinkelse !== undefined && v51 || !(f.grundTilForsinkelse !== undefined) || v53) || s[429] && v53 || s[126] && v53
  s[2072] = LAB_146
  const LAB_146_nej = s[6] || s[384] && v50 || v16 && v50 || s[370] && (f.grundTilForsinkelse !== undefined && !v51 || !(f.grundTilForsinkelse !== undefined) || v54) || s[429] && v54 || s[126] && v54
  s[2073] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v57 = f.mentorFremmerMaalet !== true || f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== true
  const v58 = f.mentorFremmerMaalet !== false && f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== false
  const v59 = s[11] <= 16324 /* 2014-09-11 */
  const v60 = s[162] && v59
  const v61 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  const v62 = f.mentorFremmerMaalet !== true || (f.mentorensArbejdsgiver !== undefined && !v61 || !(f.mentorensArbejdsgiver !== undefined)) && f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== true
  const v63 = f.mentorFremmerMaalet !== false && (f.mentorensArbejdsgiver !== undefined && v61 || !(f.mentorensArbejdsgiver !== undefined) || f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== false)
  const v64 = s[8] >= 16325 /* 2014-09-12 */ && s[17]
  const LAB_167_1 = s[6] || s[150] && v58 || s[430] && v58 || v60 && v63 || v64 && v63 || s[20] && v63
  s[1458] = LAB_167_1
  const LAB_167_1_nej = s[6] || s[150] && v57 || s[430] && v57 || v60 && v62 || v64 && v62 || s[20] && v62
  s[2075] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v67 = s[356] && s[11] <= 15519 /* 2012-06-28 */
  const v68 = s[8] >= 15520 /* 2012-06-29 */ && s[11] <= 15818 /* 2013-04-23 */
  const v69 = v68 || s[8] >= 15819 /* 2013-04-24 */ && v59 || v64 || s[20]
  const LAB_167_1_periode = s[6] ? FIRST_DAY : v67 || v69 ? (v69 ? (v68 ? FIRST_DAY : shiftDays(shiftMonths(f.mentorstoetteBegyndte ?? FIRST_DAY, 6), -1)) : NEVER) : NEVER
  s[2076] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[6] ? NEVER : s[150] ? NEVER : v67 ? NEVER : v68 ? NEVER : shiftDays(shiftMonths(f.mentorstoetteBegyndte ?? 84005 /* 2199-12-31 */, 6), -1)
  s[2077] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (s[6] || v68) || LAB_167_1_nej || s[6]
  s[2078] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v73 = s[8] >= 15820 /* 2013-04-25 */ && v59
  const v74 = f.udskrivesFraPsykiatrien !== true || s[11] < shiftMonths(f.udskrivningsdag ?? 84005 /* 2199-12-31 */, -3)
  const v75 = f.udskrivesFraPsykiatrien !== false && s[8] >= shiftMonths(f.udskrivningsdag ?? FIRST_DAY, -3)
  const LAB_167_2 = s[6] || v73 || v64 && v75 || s[20] && v75
  s[2079] = LAB_167_2
  const LAB_167_2_nej = s[6] || s[150] || s[356] && s[11] <= 15819 /* 2013-04-24 */ || v73 || v64 && v74 || s[20] && v74
  s[2080] = LAB_167_2_nej
  const LAB_167_2_ir = s[6] || v73
  s[2081] = LAB_167_2_ir
}

function svar_40(f, s) {
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const LAB_167_3 = s[431] && (s[6] || s[370] || s[360] && f.optagetPaaUddannelse !== false && shiftMonths(f.optagetPaaUddannelseDen ?? 84005 /* 2199-12-31 */, 6) >= s[11])
  s[2082] = LAB_167_3
  const LAB_167_3_nej = s[431] && (s[6] || s[150] || s[148] || s[370] || s[360] && (f.optagetPaaUddannelse !== true || shiftMonths(f.optagetPaaUddannelseDen ?? FIRST_DAY, 6) < s[8]))
  s[2083] = LAB_167_3_nej
  const LAB_167_3_ir = s[431] && (s[6] || s[370]) || s[432]
  s[2084] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v3 = f.kilometerOmDagen ?? 0
  s[448] = v3
  const v4 = f.kilometerOmDagen ?? 200000
  s[449] = v4
  const v5 = v3 <= 2400
  const v6 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v7 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v8 = f.tilbuddetsArt !== undefined && v7 || !(f.tilbuddetsArt !== undefined)
  const v9 = f.tilbuddetsArt !== undefined && !v7 || !(f.tilbuddetsArt !== undefined)
  const v10 = f.maalgruppeForTilbud !== undefined && !v6 || !(f.maalgruppeForTilbud !== undefined) || v9
  const v11 = (f.maalgruppeForTilbud !== undefined && v6 || !(f.maalgruppeForTilbud !== undefined)) && v8
  const v12 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  const v13 = f.tilbuddetsArt !== undefined && v12 || !(f.tilbuddetsArt !== undefined)
  s[456] = v13
  const v14 = f.tilbuddetsArt !== undefined && !v12 || !(f.tilbuddetsArt !== undefined)
  s[455] = v14
  const v15 = s[433] || v14
  const v16 = s[434] && v13
  const v17 = s[435] || s[436]
  const v18 = s[437] && s[438]
  const v19 = v5 || v10 && v15 || v18
  const v20 = v4 > 2400 && (v11 || v16) && v17
  const v21 = s[11] <= 15148 /* 2011-06-23 */
  const v22 = s[162] && v21
  const v23 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v24 = f.tilbuddetsArt !== undefined && v23 || !(f.tilbuddetsArt !== undefined)
  const v25 = f.tilbuddetsArt !== undefined && !v23 || !(f.tilbuddetsArt !== undefined)
  const v26 = s[435] || v25
  const v27 = s[437] && v24
  const v28 = s[8] >= 15149 /* 2011-06-24 */ && s[11] <= 15403 /* 2012-03-04 */
  s[446] = v28
  const v29 = s[439] && s[17]
  s[447] = v29
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  const v31 = s[440] || s[436]
  const v32 = s[441] && s[438]
  const v33 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v34 = f.tilbuddetsArt === 'nytteindsats'
  const v35 = v8 || f.tilbuddetsArt !== undefined && v34 || !(f.tilbuddetsArt !== undefined)
  const v36 = v9 && (f.tilbuddetsArt !== undefined && !v34 || !(f.tilbuddetsArt !== undefined))
  const v37 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v38 = f.maalgruppeForTilbud !== undefined && !v37 || !(f.maalgruppeForTilbud !== undefined) || v25
  const v39 = (f.maalgruppeForTilbud !== undefined && v37 || !(f.maalgruppeForTilbud !== undefined)) && v24
  const v40 = f.maalgruppeForTilbud === 'selvforsoergende'
  const v41 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  const v42 = f.maalgruppeForTilbud === 'under_18'
  const LAB_175_1 = s[6] || s[150] && v20 || s[430] && v20 || v22 && v4 > 2400 && (v11 || v16 || v27) && v17 || v28 || v29 && v4 > 2400 && ((f.maalgruppeForTilbud !== undefined && v30 || !(f.maalgruppeForTilbud !== undefined)) && v8 || v16 || v27) && v31 || s[20] && v4 > 2400 && ((f.maalgruppeForTilbud !== undefined && v33 || !(f.maalgruppeForTilbud !== undefined)) && v35 || v39 || ((f.maalgruppeForTilbud !== undefined && v40 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v41 || !(f.tilbuddetsArt !== undefined)) || (f.maalgruppeForTilbud !== undefined && v42 || !(f.maalgruppeForTilbud !== undefined)) && v13) && f.befordringEfterKonkretVurdering !== false) && v31
  s[450] = LAB_175_1
  const LAB_175_1_nej = s[6] || s[150] && v19 || s[430] && v19 || v22 && (v5 || v10 && v15 && v26 || v18) || v28 || v29 && (v5 || (f.maalgruppeForTilbud !== undefined && !v30 || !(f.maalgruppeForTilbud !== undefined) || v9) && v15 && v26 || v32) || s[20] && (v5 || (f.maalgruppeForTilbud !== undefined && !v33 || !(f.maalgruppeForTilbud !== undefined) || v36) && v38 && ((f.maalgruppeForTilbud !== undefined && !v40 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v41 || !(f.tilbuddetsArt !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v42 || !(f.maalgruppeForTilbud !== undefined) || v14) || f.befordringEfterKonkretVurdering !== true) || v32)
  s[452] = LAB_175_1_nej
  const LAB_175_1_ir = s[6] || v28
  s[451] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v46 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v47 = f.befordringFoelgerAfFunktionsnedsaettelse !== true || f.maalgruppeForTilbud !== undefined && !v46 || !(f.maalgruppeForTilbud !== undefined) || v9
  const v48 = f.befordringFoelgerAfFunktionsnedsaettelse !== false && (f.maalgruppeForTilbud !== undefined && v46 || !(f.maalgruppeForTilbud !== undefined)) && v8
  const v49 = s[356] && v21
  s[445] = v49
  const v50 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  const v51 = f.maalgruppeForTilbud !== undefined && v50 || !(f.maalgruppeForTilbud !== undefined)
  const v52 = f.maalgruppeForTilbud !== undefined && !v50 || !(f.maalgruppeForTilbud !== undefined)
  const v53 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const LAB_175_4 = s[6] || s[150] && v48 || v49 && v48 || v28 || v29 && f.befordringFoelgerAfFunktionsnedsaettelse !== false && v51 && (v8 || v24) || s[20] && f.befordringFoelgerAfFunktionsnedsaettelse !== false && (v51 && v35 || v39 || (f.maalgruppeForTilbud !== undefined && v53 || !(f.maalgruppeForTilbud !== undefined)) && v8 && f.befordringEfterKonkretVurdering !== false)
  s[454] = LAB_175_4
  const LAB_175_4_nej = s[6] || s[150] && v47 || v49 && v47 || v28 || v29 && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || v52 || v9 && v25) || s[20] && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || (v52 || v36) && v38 && (f.maalgruppeForTilbud !== undefined && !v53 || !(f.maalgruppeForTilbud !== undefined) || v9 || f.befordringEfterKonkretVurdering !== true))
  s[453] = LAB_175_4_nej
}

function svar_41(f, s) {
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v0 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v1 = s[435] || f.tilbuddetsArt !== undefined && !v0 || !(f.tilbuddetsArt !== undefined)
  const v2 = s[437] && (f.tilbuddetsArt !== undefined && v0 || !(f.tilbuddetsArt !== undefined))
  const v3 = s[11] <= 13513 /* 2006-12-31 */
  s[466] = v3
  const v4 = s[11] <= 19357 /* 2022-12-31 */
  s[731] = v4
  const v5 = v3 || s[442] || s[8] >= 19113 /* 2022-05-01 */ && v4 || s[154]
  const v6 = v5 ? -Infinity : lookupLeast(TABEL_1, s[11], s[8])
  const v7 = v5 ? Infinity : lookupMost(TABEL_1, s[11], s[8])
  const v8 = v2 && !s[443]
  const v9 = v8 || v1
  const v10 = v8 ? -Infinity : v6
  const v11 = v8 ? Infinity : v7
  const v12 = v2 && s[444] || v1 && v5
  const v13 = s[150] && v9
  const v14 = s[445] && v9
  const v15 = s[446] || s[447] || s[20]
  const v16 = s[446] ? -Infinity : v6
  const v17 = v14 || v15
  const v18 = v14 ? (v15 ? Math.min(v10, v16) : v10) : v16
  const LAB_175_2_takst = s[6] ? -Infinity : v13 ? (v17 ? Math.min(v10, v18) : v10) : v18
  s[2090] = LAB_175_2_takst
  const v20 = s[446] ? Infinity : v7
  const v21 = v14 ? (v15 ? Math.max(v11, v20) : v11) : v20
  const LAB_175_2_takst_hoej = s[6] ? Infinity : v13 ? (v17 ? Math.max(v11, v21) : v11) : v21
  s[2091] = LAB_175_2_takst_hoej
  const LAB_175_2_takst_er = s[6] || v13 || v14 || s[446] || s[447] || s[20]
  s[2092] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = s[6] || s[150] && v12 || s[445] && v12 || s[446] || s[447] && v5 || s[20] && v5
  s[2093] = LAB_175_2_takst_ir
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v25 = f.faktiskBefordringsudgift ?? 0
  const v26 = f.faktiskBefordringsudgift ?? 100000000
  const v27 = Math.max(0, s[448] - 2400)
  const v28 = Math.max(0, s[449] - 2400)
  const v29 = f.dageMedFremmoede ?? 0
  const v30 = f.dageMedFremmoede ?? 366
  const v31 = LAB_175_2_takst > -Infinity && LAB_175_2_takst_hoej < Infinity
  const v32 = quotient([v27, v29, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v33 = quotient([v27, v29, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v34 = quotient([v27, v30, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v35 = quotient([v27, v30, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v36 = quotient([v28, v29, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v37 = quotient([v28, v29, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v38 = quotient([v28, v30, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v39 = quotient([v28, v30, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v40 = v31 ? Math.min(v39, v38, v37, v36, v35, v34, v32, v33) : -Infinity
  const v41 = v31 ? Math.max(v39, v38, v37, v36, v35, v34, v32, v33) : Infinity
  const v42 = LAB_175_2_takst_er && !(!v31 && v27 === v28 && v29 === v30 && (!LAB_175_2_takst_er || !LAB_175_2_takst_ir && LAB_175_2_takst === LAB_175_2_takst_hoej))
  const v43 = LAB_175_2_takst_ir || !v31
  const v44 = Math.max(0, v40)
  const v45 = Math.min(0, v41)
  const v46 = s[450] && v42
  const v47 = s[451] && v42 && v45 >= v44
  const v48 = s[452] || v47
  const v49 = s[452] ? 0 : v44
  const v50 = v46 ? (v48 ? Math.min(v40, v49) : v40) : v49
  const v51 = s[452] ? 0 : v45
  const v52 = v46 ? (v48 ? Math.max(v41, v51) : v41) : v51
  const v53 = v46 || s[452] || v47
  const v54 = s[450] && v43 || s[451] && !((!v42 || !v43 && v40 === v41) && v42 && (!v42 || v40 === 0))
  const v55 = Math.max(v25, v50)
  const v56 = Math.min(v26, v52)
  const v57 = s[453] && v53
  const v58 = s[451] && v53 && v56 >= v55
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v50, v55) : v50) : v55
  const v61 = s[454] ? (v59 ? Math.min(v25, v60) : v25) : v60
  const v62 = v57 ? (v58 ? Math.max(v52, v56) : v52) : v56
  const v63 = s[454] ? (v59 ? Math.max(v26, v62) : v26) : v62
  const v64 = s[454] || v57 || v58
  const v65 = s[453] && v54 || s[451] && !(v25 === v26 && (!v53 || !v54 && v50 === v52) && v53 && v25 === v50)
  const v66 = s[150] && v64
  const v67 = s[445] && v64
  const v68 = s[447] && v64
  const v69 = s[20] && v64
  const v70 = s[446] || v68 || v69
  const v71 = s[446] ? -Infinity : v61
  const v72 = v67 || v70
  const v73 = v67 ? (v70 ? Math.min(v61, v71) : v61) : v71
  const LAB_175_2 = s[6] ? -Infinity : v66 ? (v72 ? Math.min(v61, v73) : v61) : v73
  s[2086] = LAB_175_2
  const v75 = s[446] ? Infinity : v63
  const v76 = v67 ? (v70 ? Math.max(v63, v75) : v63) : v75
  const LAB_175_2_hoej = s[6] ? Infinity : v66 ? (v72 ? Math.max(v63, v76) : v63) : v76
  s[2087] = LAB_175_2_hoej
  const LAB_175_2_er = s[6] || v66 || v67 || s[446] || v68 || v69
  s[2088] = LAB_175_2_er
  const LAB_175_2_ir = s[6] || s[150] && v65 || s[445] && v65 || s[446] || s[447] && v65 || s[20] && v65
  s[2089] = LAB_175_2_ir
}

function svar_42(f, s) {
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const LAB_175_5 = s[6] || s[160] && s[437] || s[20] && s[437] && f.befordringFoelgerAfFunktionsnedsaettelse !== true
  s[2094] = LAB_175_5
  const LAB_175_5_nej = s[6] || s[160] && s[435] || s[20] && (s[435] || f.befordringFoelgerAfFunktionsnedsaettelse !== false)
  s[2095] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v2 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  const v3 = f.maalgruppeForTilbud !== undefined && !v2 || !(f.maalgruppeForTilbud !== undefined) || s[455] || f.merudgiftGodtgoeresEfterRetningslinjer !== true
  const v4 = (f.maalgruppeForTilbud !== undefined && v2 || !(f.maalgruppeForTilbud !== undefined)) && s[456] && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  const v5 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v6 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  const LAB_176_1 = s[6] || s[150] && v4 || s[148] && v4 || s[20] && (f.maalgruppeForTilbud !== undefined && v5 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v6 || !(f.tilbuddetsArt !== undefined)) && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  s[1459] = LAB_176_1
  const LAB_176_1_nej = s[6] || s[150] && v3 || s[148] && v3 || s[20] && (f.maalgruppeForTilbud !== undefined && !v5 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v6 || !(f.tilbuddetsArt !== undefined) || f.merudgiftGodtgoeresEfterRetningslinjer !== true)
  s[2097] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v9 = f.merudgiftVedTilbud ?? 0
  const v10 = f.merudgiftVedTilbud ?? 10000000
  const v11 = Math.min(100000, v9)
  const v12 = Math.min(100000, v10)
  const v13 = s[356] && s[11] <= 14729 /* 2010-04-30 */
  const v14 = s[8] >= 14730 /* 2010-05-01 */ && s[11] <= 14975 /* 2011-01-01 */
  const v15 = Math.min(v9, 150000)
  const v16 = Math.min(v10, 150000)
  const v17 = s[8] >= 14976 /* 2011-01-02 */ && s[17] || s[20]
  const v18 = v14 || v17
  const v19 = v14 ? (v17 ? Math.min(v11, v15) : v15) : v11
  const v20 = v13 || v18
  const v21 = v13 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const LAB_176_1_beloeb = s[6] ? -Infinity : s[150] ? (v20 ? Math.min(v11, v21) : v11) : v21
  s[2098] = LAB_176_1_beloeb
  const v23 = v14 ? (v17 ? Math.max(v12, v16) : v16) : v12
  const v24 = v13 ? (v18 ? Math.max(v12, v23) : v12) : v23
  const LAB_176_1_beloeb_hoej = s[6] ? Infinity : s[150] ? (v20 ? Math.max(v12, v24) : v12) : v24
  s[2099] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = s[6] || LAB_176_1_nej || s[6]
  s[2100] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const v27 = s[457] || f.revurderingensGrundlagMangler !== false
  const v28 = (s[458] || s[459]) && f.revurderingensGrundlagMangler !== true
  const v29 = s[356] && s[11] <= 15147 /* 2011-06-22 */
  const v30 = s[8] >= 15148 /* 2011-06-23 */ && s[16]
  const LAB_2003_121_4 = s[6] || s[150] && v27 || v29 && v27 || v30 && v27
  s[1460] = LAB_2003_121_4
  const LAB_2003_121_4_nej = s[6] || s[150] && v28 || v29 && v28 || v30 && v28 || s[14]
  s[2102] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v33 = shiftDays(shiftMonths(f.visiteretEllerRevurderetDen ?? FIRST_DAY, 36 - (f.maanederUdenRefusionFoer ?? 36)), -1)
  const v34 = shiftDays(shiftMonths(f.visiteretEllerRevurderetDen ?? 84005 /* 2199-12-31 */, 36 - (f.maanederUdenRefusionFoer ?? 0)), -1)
  const v35 = v30 || s[14]
  const v36 = v30 ? v33 : NEVER
  const v37 = v29 || v35
  const v38 = v29 ? (v35 ? Math.min(v33, v36) : v33) : v36
  const LAB_2003_121_4_til = s[6] ? FIRST_DAY : s[150] ? (v37 ? Math.min(v33, v38) : v33) : v38
  s[2103] = LAB_2003_121_4_til
  const v40 = s[14] ? NEVER : v34
  const v41 = v29 ? (v35 ? Math.max(v34, v40) : v34) : v40
  const LAB_2003_121_4_til_hoej = s[6] ? NEVER : s[150] ? (v37 ? Math.max(v34, v41) : v34) : v41
  s[2104] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = s[6] || LAB_2003_121_4_nej || s[6]
  s[2105] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v44 = s[381] && s[26]
  s[560] = v44
  const LAS_2a = f.harSamleverMedForsoergelsespligt !== false && (s[6] || s[27] && s[460])
  s[463] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt !== false && (s[6] || s[384] || v44 || s[406])
  s[464] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt !== false && s[6] || f.harSamleverMedForsoergelsespligt !== true
  s[465] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v48 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? FIRST_DAY, 12)
  const v49 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? 84005 /* 2199-12-31 */, 12)
  const v50 = shiftMonths(f.ledighedsydelseFoersteGang ?? FIRST_DAY, 6)
  const v51 = shiftMonths(f.ledighedsydelseFoersteGang ?? 84005 /* 2199-12-31 */, 6)
  const LAS_10_3 = s[77] ? FIRST_DAY : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.min(v48, v50) : v48) : v50
  s[2106] = LAS_10_3
  const LAS_10_3_hoej = s[77] ? NEVER : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.max(v49, v51) : v49) : v51
  s[2107] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v54 = f.aendringIForholdene !== true || f.kanIkkeForsoergeSig !== true || f.behovetDaekkesAfAndenYdelse !== false
  const v55 = f.aendringIForholdene !== false && f.kanIkkeForsoergeSig !== false && f.behovetDaekkesAfAndenYdelse !== true
  const LAS_11_2 = s[6] || s[384] && v55 || s[381] && v55
  s[469] = LAS_11_2
  const LAS_11_2_nej = s[6] || s[384] && v54 || s[381] && v54
  s[467] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v58 = s[27] && s[181]
  s[498] = v58
  const LAS_23_1 = s[6] || v58 && s[461]
  s[499] = LAS_23_1
  const LAS_23_1_nej = s[6] || s[384] || v44 || v58 && s[462] || s[182]
  s[500] = LAS_23_1_nej
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v61 = f.harRimeligtTilbudOmArbejde !== false || f.udnytterSineMuligheder !== true
  const v62 = f.harRimeligtTilbudOmArbejde !== true && f.udnytterSineMuligheder !== false
  const v63 = f.erGift !== true || f.aegtefaellenErUndtagetFraRaadighed !== false || f.aegtefaellenUdnytterSineMuligheder !== false
  const v64 = f.erGift !== false && f.aegtefaellenErUndtagetFraRaadighed !== true && f.aegtefaellenUdnytterSineMuligheder !== true
  const v65 = v61 || v64
  const v66 = v62 && v63
  const v67 = f.staarTilRaadighedForUddannelse !== false && v62
  const LAS_13_1 = s[6] || s[384] && v66 || v44 && v66 || v58 && (LAS_23_1 && f.staarTilRaadighedForUddannelse !== false || LAS_23_1_nej && v62 || s[6] && v67 || s[6] && !((f.staarTilRaadighedForUddannelse !== false && f.staarTilRaadighedForUddannelse === true || f.staarTilRaadighedForUddannelse !== true && f.staarTilRaadighedForUddannelse === false) && (v62 && !v61 || v61 && !v62) && (v67 || f.staarTilRaadighedForUddannelse === false && !v62))) && v63 || s[182] && (s[461] && f.staarTilRaadighedForUddannelse !== false || s[462] && v62) && v63
  s[470] = LAS_13_1
  const LAS_13_1_nej = s[6] || s[384] && v65 || v44 && v65 || v58 && (LAS_23_1 && f.staarTilRaadighedForUddannelse !== true || LAS_23_1_nej && v61 || s[6] && f.staarTilRaadighedForUddannelse !== true && v61 || v64) || s[182] && (s[461] && f.staarTilRaadighedForUddannelse !== true || s[462] && v61 || v64)
  s[468] = LAS_13_1_nej
}

function svar_43(f, s) {
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v0 = f.erGift !== false || s[463]
  const v1 = f.erGift !== true && (s[464] || s[465])
  const v2 = v1 ? 1000000 : 2000000
  const v3 = v0 ? 2000000 : 1000000
  const v4 = s[381] && s[181]
  s[566] = v4
  const v5 = s[466] || s[169]
  const v6 = v5 ? -Infinity : SATS_11(s[11])
  const v7 = v5 ? Infinity : SATS_11(s[8])
  const v8 = v5 ? -Infinity : SATS_12(s[11])
  const v9 = v5 ? Infinity : SATS_12(s[8])
  const v10 = v0 ? (v1 ? Math.min(v6, v8) : v6) : v8
  const v11 = v0 ? (v1 ? Math.max(v7, v9) : v7) : v9
  const v12 = v4 || s[182]
  s[568] = v12
  const v13 = v4 ? (s[182] ? Math.min(v2, v10) : v2) : v10
  const LAS_14_1_graense = s[6] ? -Infinity : s[384] ? (v12 ? Math.min(v2, v13) : v2) : v13
  s[2134] = LAS_14_1_graense
  const v15 = v4 ? (s[182] ? Math.max(v3, v11) : v3) : v11
  const LAS_14_1_graense_hoej = s[6] ? Infinity : s[384] ? (v12 ? Math.max(v3, v15) : v3) : v15
  s[2135] = LAS_14_1_graense_hoej
  const LAS_14_1_graense_ir = s[6] || s[182] && (v0 && v5 || v1 && v5)
  s[2136] = LAS_14_1_graense_ir
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v18 = (f.formue ?? 0) - (f.formueDerSesBortFra ?? 100000000000)
  const v19 = (f.formue ?? 100000000000) - (f.formueDerSesBortFra ?? 0)
  const v20 = -LAS_14_1_graense_hoej === -Infinity
  const v21 = -LAS_14_1_graense === Infinity
  const v22 = Math.max(0, v20 ? -Infinity : v18 - LAS_14_1_graense_hoej)
  const v23 = Math.max(0, v21 ? Infinity : v19 - LAS_14_1_graense)
  const v24 = Math.max(0, v20 ? -Infinity : v18 - (f.arbejdsgiverbetaltPension ?? 100000000000) - LAS_14_1_graense_hoej)
  const v25 = Math.max(0, v21 ? Infinity : v19 - (f.arbejdsgiverbetaltPension ?? 0) - LAS_14_1_graense)
  const v26 = v4 ? (s[182] ? Math.min(v22, v24) : v22) : v24
  const LAS_14_1_over = s[6] ? -Infinity : s[384] ? (v12 ? Math.min(v22, v26) : v22) : v26
  s[2137] = LAS_14_1_over
  const v28 = v4 ? (s[182] ? Math.max(v23, v25) : v23) : v25
  const LAS_14_1_over_hoej = s[6] ? Infinity : s[384] ? (v12 ? Math.max(v23, v28) : v23) : v28
  s[2138] = LAS_14_1_over_hoej
  const LAS_14_1_over_ir = s[6] || s[384] && LAS_14_1_graense_ir || v4 && LAS_14_1_graense_ir || s[182] && LAS_14_1_graense_ir
  s[2139] = LAS_14_1_over_ir
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const v31 = LAS_14_1_over <= 0
  const LAS_14_1 = s[6] || s[384] && LAS_14_1_over_hoej > 0 || s[381] && LAS_14_1_over_hoej > 0
  s[2131] = LAS_14_1
  const LAS_14_1_nej = s[6] || s[384] && v31 || s[381] && v31
  s[2132] = LAS_14_1_nej
  const LAS_14_1_ir = s[6] || s[384] && LAS_14_1_over_ir || s[381] && LAS_14_1_over_ir
  s[2133] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v35 = s[467] || s[468] || LAS_14_1
  const v36 = s[469] || s[6]
  const v37 = v36 && (s[470] || s[6]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[469] || s[470] || LAS_14_1_nej)
  const LAS_11 = s[6] || s[384] && v37 || s[381] && v37
  s[2108] = LAS_11
  const LAS_11_nej = s[6] || s[384] && v35 || s[381] && v35
  s[2109] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v40 = s[467] || f.arbejderDeltid !== true && f.dagpengeUnderDetHoejeste !== true || f.klarTilFuldTid !== true
  const v41 = v36 && (f.arbejderDeltid !== false || f.dagpengeUnderDetHoejeste !== false) && f.klarTilFuldTid !== false
  const LAS_11_2_supplerende = s[6] || s[384] && v41 || s[381] && v41
  s[2110] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = s[6] || s[384] && v40 || s[381] && v40
  s[2111] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v44 = s[8] >= 13604 /* 2007-04-01 */ && s[471]
  const v45 = f.erGift !== true || (f.aarMedHjaelpSomPar ?? 0) < 2 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste24Maaneder ?? 1800000) >= 30000
  const v46 = f.erGift !== false && (f.aarMedHjaelpSomPar ?? 60) >= 2 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste24Maaneder ?? 0) < 30000
  const v47 = s[381] && s[11] <= 15155 /* 2011-06-30 */
  const v48 = s[8] >= 15156 /* 2011-07-01 */ && s[68]
  const LAS_13_8 = s[6] || s[15] && s[11] <= 13603 /* 2007-03-31 */ || v44 && v45 || v47 && v45 || v48 || s[79]
  s[2117] = LAS_13_8
  const LAS_13_8_nej = s[6] || v44 && v46 || v47 && v46 || v48
  s[2118] = LAS_13_8_nej
  const LAS_13_8_ir = s[6] || v48
  s[2119] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v52 = s[11] <= 17074 /* 2016-09-30 */
  s[474] = v52
  const v53 = s[8] >= 17075 /* 2016-10-01 */
  s[472] = v53
  const v54 = v53 && s[11] <= 17256 /* 2017-03-31 */
  const v55 = (f.maanederMedHjaelpSeneste3Aar ?? 36) >= 12
  const v56 = s[8] >= 17257 /* 2017-04-01 */
  const v57 = s[11] < 17075 /* 2016-10-01 */ || s[8] > 20269 /* 2025-06-30 */
  s[475] = v57
  const LAS_25b_1_er = v53 && s[181]
  s[476] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (v52 || v54 && ((f.maanederMedHjaelpSeneste3Aar ?? 0) < 12 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste6Maaneder ?? 450000) >= 11300) || v56 && ((f.maanederMedHjaelpSeneste3Aar ?? 0) < 12 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste12Maaneder ?? 900000) >= 22500))
  s[477] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (v52 || v54 && v55 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste6Maaneder ?? 0) < 11300 || v56 && v55 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste12Maaneder ?? 0) < 22500)
  s[478] = LAS_13f_1_nej
  const LAS_13f_1_ir = LAS_25b_1_er && v52 || v57
  s[479] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const LAS_13f_14 = LAS_25b_1_er && (v52 || v53 && (f.ordinaereTimerEfterNedsaettelsen ?? 900000) >= 22500)
  s[2121] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (v52 || v53 && (f.ordinaereTimerEfterNedsaettelsen ?? 0) < 22500)
  s[2122] = LAS_13f_14_nej
}

function svar_44(f, s) {
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v0 = s[11] <= 17166 /* 2016-12-31 */
  s[1379] = v0
  const v1 = s[472] && v0
  const v2 = f.hjaelpEfterVoksensatsen !== true ? 50000 : 100000
  const v3 = f.hjaelpEfterVoksensatsen !== false ? 100000 : 50000
  const v4 = s[8] >= 17167 /* 2017-01-01 */
  s[1380] = v4
  const v5 = v4 && s[17]
  const v6 = s[17] || s[362]
  const v7 = v6 ? -Infinity : 105400
  const v8 = v6 ? Infinity : 105400
  const v9 = v6 ? -Infinity : 52600
  const v10 = v6 ? Infinity : 52600
  const v11 = v5 || s[473] || s[362]
  const v12 = v5 ? -Infinity : s[362] ? -Infinity : f.hjaelpEfterVoksensatsen !== false ? (f.hjaelpEfterVoksensatsen !== true ? Math.min(v7, v9) : v7) : v9
  const LAS_13g_1_beloeb = s[474] ? -Infinity : v1 ? (v11 ? Math.min(v2, v12) : v2) : v12
  s[2127] = LAS_13g_1_beloeb
  const v14 = v5 ? Infinity : s[362] ? Infinity : f.hjaelpEfterVoksensatsen !== false ? (f.hjaelpEfterVoksensatsen !== true ? Math.max(v8, v10) : v8) : v10
  const LAS_13g_1_beloeb_hoej = s[474] ? Infinity : v1 ? (v11 ? Math.max(v3, v14) : v3) : v14
  s[2128] = LAS_13g_1_beloeb_hoej
  const v16 = s[475] || f.erGift !== false
  const LAS_13g_1_beloeb_er = s[476] && f.erGift !== true
  s[2129] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = LAS_13g_1_beloeb_er && (s[474] || v5 || s[473] && (f.hjaelpEfterVoksensatsen !== false && v6 || f.hjaelpEfterVoksensatsen !== true && v6) || s[362]) || v16
  s[2130] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v19 = s[477] || f.hjaelpPaaSUNiveau !== false
  const v20 = s[478] || s[479]
  s[565] = v20
  const v21 = v20 && f.hjaelpPaaSUNiveau !== true
  const v22 = v21 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = s[474] ? -Infinity : v19 ? (v22 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb
  s[2123] = LAS_13g_1
  const LAS_13g_1_hoej = s[474] ? Infinity : v22 ? LAS_13g_1_beloeb_hoej : 0
  s[2124] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (s[474] || s[472] && (v19 || v22))
  s[2125] = LAS_13g_1_er
  const LAS_13g_1_ir = LAS_13g_1_beloeb_er && (s[474] || s[472] && v21 && LAS_13g_1_beloeb_ir) || v16
  s[2126] = LAS_13g_1_ir
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v27 = shiftMonths(s[56], 300)
  s[745] = v27
  const v28 = shiftMonths(s[58], 300)
  s[746] = v28
  const v29 = s[8] >= v27
  s[496] = v29
  const v30 = s[11] >= v28
  s[495] = v30
  const LAS_16_3 = s[182] && (s[181] || s[182] && v29 && ((f.fuldtidsarbejdeMedEOeSSeneste10Aar ?? 120) >= 30 || f.opfyldtBeskaeftigelseskravetFoer !== false))
  s[2140] = LAS_16_3
  const LAS_16_3_nej = s[182] && (s[181] || s[182] && (!v30 || (f.fuldtidsarbejdeMedEOeSSeneste10Aar ?? 0) < 30 && f.opfyldtBeskaeftigelseskravetFoer !== true))
  s[2141] = LAS_16_3_nej
  const LAS_16_3_ir = s[182] && s[181] || s[11] < 20270 /* 2025-07-01 */
  s[913] = LAS_16_3_ir
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v34 = s[480] || f.borHosForaeldre !== true || f.forsoergerEgetBarnIHjemmet !== false
  s[487] = v34
  const v35 = s[11] < s[137] && f.borHosForaeldre !== false && f.forsoergerEgetBarnIHjemmet !== true
  s[491] = v35
  const v36 = s[181] || s[169]
  s[489] = v36
  const v37 = v36 ? -Infinity : SATS_13(s[11])
  const v38 = v36 ? Infinity : SATS_13(s[8])
  const v39 = s[480] || LAS_16_3
  s[488] = v39
  const v40 = s[11] < s[137] && (LAS_16_3_nej || LAS_16_3_ir)
  s[492] = v40
  const v41 = v36 ? -Infinity : SATS_14(s[11])
  s[903] = v41
  const v42 = v36 ? Infinity : SATS_14(s[8])
  s[901] = v42
  const v43 = v36 ? -Infinity : SATS_15(s[11])
  const v44 = v36 ? Infinity : SATS_15(s[8])
  const v45 = v39 ? (v40 ? Math.min(v41, v43) : v41) : v43
  const v46 = v39 ? (v40 ? Math.max(v42, v44) : v42) : v44
  const v47 = v39 && v36 || v40 && v36
  const v48 = v36 ? -Infinity : SATS_16(s[11])
  const v49 = v36 ? Infinity : SATS_16(s[8])
  const v50 = Math.max(v45, v48)
  const v51 = Math.min(v46, v49)
  const v52 = s[481] && v51 >= v50
  const v53 = s[482] || v52
  const v54 = s[482] ? (v52 ? Math.min(v48, v50) : v48) : v50
  const v55 = s[483] ? (v53 ? Math.min(v45, v54) : v45) : v54
  const v56 = s[482] ? (v52 ? Math.max(v49, v51) : v49) : v51
  const v57 = s[483] ? (v53 ? Math.max(v46, v56) : v46) : v56
  const v58 = v34 && (s[483] || s[482] || v52)
  const LAS_16_1 = s[181] ? -Infinity : v35 ? (v58 ? Math.min(v37, v55) : v37) : v55
  s[557] = LAS_16_1
  const LAS_16_1_hoej = s[181] ? Infinity : v35 ? (v58 ? Math.max(v38, v57) : v38) : v57
  s[556] = LAS_16_1_hoej
  const LAS_16_1_er = s[182] && (s[181] || s[182] && (v35 || v58))
  s[558] = LAS_16_1_er
  const LAS_16_1_ir = s[182] && (s[181] || s[182] && (v35 && v36 || v34 && (s[483] && v47 || s[482] && v36 || s[481] && v47 && v36 || s[481] && !(!v47 && v45 === v46 && !v36 && v48 === v49 && v45 === v48)))) || s[11] < 20270 /* 2025-07-01 */
  s[559] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = s[6] || s[182]
  s[2143] = LAS_16_overgang
  const LAS_16_overgang_nej = s[6] || s[15] && s[181]
  s[2144] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v65 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[494] = v65
  const v66 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[493] = v66
  const v67 = v36 ? -Infinity : SATS_17(s[11])
  const v68 = v66 && v36
  s[497] = v68
  const LAS_17_1 = s[181] ? -Infinity : v66 ? (v65 ? Math.min(0, v67) : v67) : 0
  s[543] = LAS_17_1
  const LAS_17_1_hoej = s[181] ? Infinity : v66 ? (v36 ? Infinity : SATS_17(s[8])) : 0
  s[541] = LAS_17_1_hoej
  const LAS_17_1_ir = s[182] && (s[181] || s[182] && v68) || s[11] < 20270 /* 2025-07-01 */
  s[545] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v72 = s[482] || v35 || v39
  s[490] = v72
  const v73 = s[483] || s[481]
  s[486] = v73
  const v74 = v73 && v34 && v40
  s[485] = v74
  const v75 = f.retTilEkstraBoernetilskud !== false && (v74 || s[484] && v34)
  const v76 = v36 ? -Infinity : SATS_18(s[11])
  const LAS_18_1 = s[181] ? -Infinity : v75 ? (f.retTilEkstraBoernetilskud !== true || v72 && (s[483] || v35) ? Math.min(0, v76) : v76) : 0
  s[542] = LAS_18_1
  const LAS_18_1_hoej = s[181] ? Infinity : v75 ? (v36 ? Infinity : SATS_18(s[8])) : 0
  s[544] = LAS_18_1_hoej
  const LAS_18_1_ir = s[182] && (s[181] || s[182] && v75 && v36) || s[11] < 20270 /* 2025-07-01 */
  s[546] = LAS_18_1_ir
}

function svar_45(f, s) {
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v0 = f.enligEfterBoernetilskudsloven !== false && f.harForsoergelsespligt !== true && (s[485] || s[486] && s[487] && s[488])
  const v1 = s[489] ? -Infinity : SATS_19(s[11])
  const LAS_18_3 = s[181] ? -Infinity : v0 ? (f.enligEfterBoernetilskudsloven !== true || f.harForsoergelsespligt !== false || s[490] && (s[482] || s[491] || s[492]) ? Math.min(0, v1) : v1) : 0
  s[547] = LAS_18_3
  const LAS_18_3_hoej = s[181] ? Infinity : v0 ? (s[489] ? Infinity : SATS_19(s[8])) : 0
  s[548] = LAS_18_3_hoej
  const LAS_18_3_ir = s[182] && (s[181] || s[182] && v0 && s[489]) || s[11] < 20270 /* 2025-07-01 */
  s[549] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v5 = f.visiteretSom === 'aktivitetsparat'
  const v6 = f.visiteretSom !== undefined && v5 || !(f.visiteretSom !== undefined)
  s[576] = v6
  const v7 = f.visiteretSom !== undefined && !v5 || !(f.visiteretSom !== undefined)
  s[577] = v7
  const v8 = v6 || f.erForrevalidend !== false
  const v9 = v7 && f.erForrevalidend !== true
  const v10 = s[485] || s[486] && s[491]
  const v11 = s[490] && (s[482] || s[487])
  const v12 = v8 && v10
  const v13 = s[489] ? -Infinity : SATS_20(s[11])
  const v14 = s[493] ? (s[494] ? Math.min(0, v13) : v13) : 0
  const v15 = s[493] ? (s[489] ? Infinity : SATS_20(s[8])) : 0
  const v16 = s[489] ? -Infinity : SATS_21(s[11])
  const v17 = s[489] ? Infinity : SATS_21(s[8])
  const v18 = s[489] ? -Infinity : SATS_22(s[11])
  const v19 = s[489] ? Infinity : SATS_22(s[8])
  const v20 = s[495] ? v18 : s[496] ? Math.min(v16, v18) : v16
  const v21 = s[495] ? v19 : s[496] ? Math.max(v17, v19) : v17
  const v22 = f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.min(v14, v20) : v14) : v20
  const LAS_19_1 = s[181] ? -Infinity : v12 ? (v9 || v11 ? Math.min(0, v22) : v22) : 0
  s[550] = LAS_19_1
  const LAS_19_1_hoej = s[181] ? Infinity : v12 ? (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.max(v15, v21) : v15) : v21) : 0
  s[551] = LAS_19_1_hoej
  const LAS_19_1_ir = s[182] && (s[181] || s[182] && v12 && (f.harForsoergelsespligt !== false && s[497] || f.harForsoergelsespligt !== true && (!s[495] && s[489] || s[496] && s[489]))) || s[11] < 20270 /* 2025-07-01 */
  s[552] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v26 = s[182] && s[11] <= 20999 /* 2027-06-30 */
  const v27 = f.gruppeIJuni2025 === 'ingen'
  const v28 = (f.gruppeIJuni2025 !== undefined && !v27 || !(f.gruppeIJuni2025 !== undefined)) && f.grundsatsEllerHjemmeboendeIJuli2025 !== false && f.tillaegspakkenIJuli2025 !== false && v10
  const v29 = s[8] >= 21000 /* 2027-07-01 */
  const v30 = s[181] || v29
  const v31 = v30 ? -Infinity : 200000
  const v32 = v28 ? (f.gruppeIJuni2025 !== undefined && v27 || !(f.gruppeIJuni2025 !== undefined) || f.grundsatsEllerHjemmeboendeIJuli2025 !== true || f.tillaegspakkenIJuli2025 !== true || v11 ? Math.min(0, v31) : v31) : 0
  const LAS_20_1 = s[181] ? -Infinity : v26 ? (v29 ? Math.min(0, v32) : v32) : 0
  s[553] = LAS_20_1
  const LAS_20_1_hoej = s[181] ? Infinity : v26 ? (v28 ? (v30 ? Infinity : 200000) : 0) : 0
  s[554] = LAS_20_1_hoej
  const LAS_20_1_ir = s[182] && (s[181] || v26 && v28 && v30) || s[11] < 20270 /* 2025-07-01 */
  s[555] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v36 = f.visiteretDen ?? FIRST_DAY
  const v37 = f.visiteretDen ?? 84005 /* 2199-12-31 */
  const v38 = f.deltagerEllerOenskerTilbud !== false && v8 ? Math.max(v36, shiftMonths(f.fikHjaelpFra ?? FIRST_DAY, 3)) : NEVER
  const v39 = f.deltagerEllerOenskerTilbud !== true || v9 ? NEVER : Math.max(v37, shiftMonths(f.fikHjaelpFra ?? 84005 /* 2199-12-31 */, 3))
  const v40 = f.deltagerEllerOenskerTilbud !== false && (f.erForrevalidend !== false || v6 && f.saerligtKomplekseUdfordringer !== false)
  const v41 = v40 && !(f.deltagerEllerOenskerTilbud !== true || f.erForrevalidend !== true && (v7 || f.saerligtKomplekseUdfordringer !== true))
  const LAS_24_1 = s[26] ? FIRST_DAY : v40 ? (v41 ? v36 : Math.min(v36, v38)) : v38
  s[523] = LAS_24_1
  const LAS_24_1_hoej = s[26] ? NEVER : v40 ? (v41 ? v37 : Math.max(v37, v39)) : v39
  s[522] = LAS_24_1_hoej
  const v44 = s[11] < 16071 /* 2014-01-01 */ || s[8] > 20269 /* 2025-06-30 */
  s[503] = v44
  const v45 = v44 || s[480]
  s[521] = v45
  const LAS_24_1_er = s[498] && s[11] < s[137]
  s[512] = LAS_24_1_er
  const LAS_24_1_ir = LAS_24_1_er && s[26] || v45
  s[536] = LAS_24_1_ir
}

function svar_46(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = s[408] || s[182]
  s[504] = v0
  const v1 = v0 ? -Infinity : SATS_23(s[11])
  s[525] = v1
  const v2 = v0 ? Infinity : SATS_23(s[8])
  s[527] = v2
  const v3 = s[26] || s[182]
  s[505] = v3
  const v4 = s[499] && v3
  s[513] = v4
  const v5 = s[500] && v3
  s[514] = v5
  const v6 = s[6] && v3
  s[515] = v6
  const v7 = s[27] && s[11] <= 16387 /* 2014-11-13 */
  const v8 = v3 ? -Infinity : SATS_24(s[11])
  const v9 = v3 ? Infinity : SATS_24(s[8])
  const v10 = v3 ? -Infinity : SATS_25(s[11])
  const v11 = v3 ? Infinity : SATS_25(s[8])
  const v12 = Math.max(v8, v10)
  const v13 = Math.min(v9, v11)
  const v14 = s[6] && v13 >= v12
  const v15 = s[500] || v14
  const v16 = s[500] ? (v14 ? Math.min(v10, v12) : v10) : v12
  const v17 = s[499] ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = s[500] ? (v14 ? Math.max(v11, v13) : v11) : v13
  const v19 = s[499] ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[499] || s[500] || v14
  const v21 = v4 || v5 || v6 || s[6] && !(!v3 && v8 === v9 && !v3 && v10 === v11 && v8 === v10)
  const v22 = v3 ? -Infinity : SATS_26(s[11])
  const v23 = v3 ? Infinity : SATS_26(s[8])
  const v24 = v3 ? -Infinity : SATS_27(s[11])
  const v25 = v3 ? Infinity : SATS_27(s[8])
  const v26 = s[496] ? (s[495] ? v24 : Math.min(v1, v24)) : v1
  const v27 = s[496] ? (s[495] ? v25 : Math.max(v2, v25)) : v2
  const v28 = s[496] && v3 || !s[495] && v0
  s[519] = v28
  const v29 = Math.max(v22, v26)
  const v30 = Math.min(v23, v27)
  const v31 = s[6] && v30 >= v29
  const v32 = s[500] || v31
  const v33 = s[500] ? (v31 ? Math.min(v26, v29) : v26) : v29
  const v34 = s[499] ? (v32 ? Math.min(v22, v33) : v22) : v33
  s[507] = v34
  const v35 = s[500] ? (v31 ? Math.max(v27, v30) : v27) : v30
  const v36 = s[499] ? (v32 ? Math.max(v23, v35) : v23) : v35
  s[508] = v36
  const v37 = s[499] || s[500] || v31
  s[506] = v37
  const v38 = s[500] && v28
  s[517] = v38
  const v39 = s[6] && v3 && v28
  s[518] = v39
  const v40 = v4 || v38 || v39 || s[6] && !(!v3 && v22 === v23 && !v28 && v26 === v27 && v22 === v26)
  s[520] = v40
  const v41 = f.samleverMedUngeydelse !== false && v20
  const v42 = f.samleverMedUngeydelse !== true && v37
  const v43 = v41 ? (v42 ? Math.min(v17, v34) : v17) : v34
  const v44 = v41 ? (v42 ? Math.max(v19, v36) : v19) : v36
  const v45 = s[8] >= 16388 /* 2014-11-14 */ && s[501]
  const v46 = v7 && (v41 || v42)
  const v47 = s[502] && v20
  const v48 = v45 || v47
  const v49 = v45 ? -Infinity : v17
  const LAS_25_3_forsoerger = s[26] ? -Infinity : v46 ? (v48 ? Math.min(v43, v49) : v43) : v49
  s[510] = LAS_25_3_forsoerger
  const v51 = v45 ? Infinity : v19
  const LAS_25_3_forsoerger_hoej = s[26] ? Infinity : v46 ? (v48 ? Math.max(v44, v51) : v44) : v51
  s[511] = LAS_25_3_forsoerger_hoej
  const v53 = s[498] && s[11] < s[137] && f.forsoergerEgetBarnIHjemmet !== false && f.retTilEkstraBoernetilskud !== true
  const LAS_25_3_forsoerger_er = v53 && (s[26] || v46 || v45 || v47)
  s[509] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = v53 && (s[26] || v7 && (f.samleverMedUngeydelse !== false && v21 || f.samleverMedUngeydelse !== true && v40) || v45 || s[502] && v21) || s[503] || s[480] || f.forsoergerEgetBarnIHjemmet !== true || f.retTilEkstraBoernetilskud !== false
  s[516] = LAS_25_3_forsoerger_ir
}

function svar_47(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = s[504] ? -Infinity : SATS_28(s[11])
  s[530] = v0
  const v1 = s[504] ? Infinity : SATS_28(s[8])
  s[531] = v1
  const v2 = s[504] ? -Infinity : SATS_29(s[11])
  s[524] = v2
  const v3 = s[504] ? Infinity : SATS_29(s[8])
  s[526] = v3
  const v4 = s[504] ? -Infinity : SATS_30(s[11])
  s[528] = v4
  const v5 = s[504] ? Infinity : SATS_30(s[8])
  s[529] = v5
  const v6 = f.psykiskLidelseNaevntILoven !== true || s[494]
  const v7 = f.psykiskLidelseNaevntILoven !== false && s[493]
  const v8 = f.forsoergerEgetBarnIHjemmet !== true || f.retTilEkstraBoernetilskud !== true
  const v9 = f.forsoergerEgetBarnIHjemmet !== false && f.retTilEkstraBoernetilskud !== false
  const v10 = s[505] ? -Infinity : SATS_31(s[11])
  const v11 = s[505] ? Infinity : SATS_31(s[8])
  const v12 = s[505] ? -Infinity : SATS_32(s[11])
  const v13 = s[505] ? Infinity : SATS_32(s[8])
  const v14 = Math.max(v10, v12)
  const v15 = Math.min(v11, v13)
  const v16 = s[6] && v15 >= v14
  const v17 = s[500] || v16
  const v18 = s[500] ? (v16 ? Math.min(v12, v14) : v12) : v14
  const v19 = s[499] ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = s[500] ? (v16 ? Math.max(v13, v15) : v13) : v15
  const v21 = s[499] ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[505] ? -Infinity : SATS_33(s[11])
  const v23 = s[505] ? Infinity : SATS_33(s[8])
  const v24 = s[505] ? -Infinity : SATS_34(s[11])
  const v25 = s[505] ? Infinity : SATS_34(s[8])
  const v26 = s[496] ? (s[495] ? v24 : Math.min(v2, v24)) : v2
  const v27 = s[496] ? (s[495] ? v25 : Math.max(v3, v25)) : v3
  const v28 = Math.max(v22, v26)
  const v29 = Math.min(v23, v27)
  const v30 = s[6] && v29 >= v28
  const v31 = s[500] || v30
  const v32 = s[500] ? (v30 ? Math.min(v26, v28) : v26) : v28
  const v33 = s[499] ? (v31 ? Math.min(v22, v32) : v22) : v32
  const v34 = s[500] ? (v30 ? Math.max(v27, v29) : v27) : v29
  const v35 = s[499] ? (v31 ? Math.max(v23, v34) : v23) : v34
  const v36 = f.psykiskLidelseNaevntILoven !== true && s[506]
  const v37 = f.psykiskLidelseNaevntILoven !== false ? (v36 ? Math.min(v4, s[507]) : v4) : s[507]
  const v38 = f.psykiskLidelseNaevntILoven !== false ? (v36 ? Math.max(v5, s[508]) : v5) : s[508]
  const v39 = f.psykiskLidelseNaevntILoven !== false && s[504]
  s[540] = v39
  const v40 = f.borHosForaeldre !== false && (s[499] || s[500] || v30)
  const v41 = f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false || v36)
  const v42 = v40 ? (v41 ? Math.min(v33, v37) : v33) : v37
  const v43 = v40 ? (v41 ? Math.max(v35, v38) : v35) : v38
  const v44 = f.forsoergerEgetBarnIHjemmet !== false && s[509]
  const v45 = f.forsoergerEgetBarnIHjemmet !== true && (v40 || v41)
  const v46 = v44 ? (v45 ? Math.min(s[510], v42) : s[510]) : v42
  const v47 = v44 ? (v45 ? Math.max(s[511], v43) : s[511]) : v43
  const v48 = f.gravidEfter12Uge !== true && (v44 || v45)
  const v49 = f.gravidEfter12Uge !== false ? (v48 ? Math.min(v4, v46) : v4) : v46
  const v50 = f.gravidEfter12Uge !== false ? (v48 ? Math.max(v5, v47) : v5) : v47
  const v51 = f.gravidEfter12Uge !== false && s[504]
  s[538] = v51
  const v52 = v9 && (s[499] || s[500] || v16)
  const v53 = v8 && (f.gravidEfter12Uge !== false || v48)
  const v54 = v52 ? (v53 ? Math.min(v19, v49) : v19) : v49
  const v55 = v52 ? (v53 ? Math.max(v21, v50) : v21) : v50
  const v56 = v6 && (v52 || v53)
  const LAS_25_3 = s[26] ? -Infinity : v7 ? (v56 ? Math.min(v0, v54) : v0) : v54
  s[533] = LAS_25_3
  const LAS_25_3_hoej = s[26] ? Infinity : v7 ? (v56 ? Math.max(v1, v55) : v1) : v55
  s[532] = LAS_25_3_hoej
  const LAS_25_3_er = s[512] && (s[26] || s[27] && (v7 || v56))
  s[534] = LAS_25_3_er
  const LAS_25_3_ir = s[512] && (s[26] || s[27] && (v7 && s[504] || v6 && (v9 && (s[513] || s[514] || s[515] || s[6] && !(!s[505] && v10 === v11 && !s[505] && v12 === v13 && v10 === v12)) || v8 && (v51 || f.gravidEfter12Uge !== true && (f.forsoergerEgetBarnIHjemmet !== false && s[516] || f.forsoergerEgetBarnIHjemmet !== true && (f.borHosForaeldre !== false && (s[513] || s[517] || s[518] || s[6] && !(!s[505] && v22 === v23 && !s[519] && v26 === v27 && v22 === v26)) || f.borHosForaeldre !== true && (v39 || f.psykiskLidelseNaevntILoven !== true && s[520]))))))) || s[521]
  s[535] = LAS_25_3_ir
}

function svar_48(f, s) {
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v0 = s[512] && s[11] < s[522]
  const v1 = s[512] && s[8] >= s[523]
  const v2 = f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && f.borHosForaeldre !== true
  const v3 = f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.borHosForaeldre !== false)
  const v4 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(s[524], s[525]) : s[524]) : s[525]
  const v5 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(s[526], s[527]) : s[526]) : s[527]
  const v6 = f.borHosForaeldre !== false && s[504]
  s[539] = v6
  const v7 = s[495] ? s[528] : s[496] ? Math.min(v4, s[528]) : v4
  const v8 = s[495] ? s[529] : s[496] ? Math.max(v5, s[529]) : v5
  const v9 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.min(s[530], v7) : s[530]) : v7
  const v10 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.max(s[531], v8) : s[531]) : v8
  const v11 = f.forsoergerEgetBarnIHjemmet !== false && s[504]
  s[537] = v11
  const v12 = v11 || f.forsoergerEgetBarnIHjemmet !== true && (!s[495] && (v6 || f.borHosForaeldre !== true && s[504]) || s[496] && s[504])
  const v13 = v10 === Infinity
  const v14 = -s[532] === -Infinity
  const v15 = v9 === -Infinity
  const v16 = -s[533] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const v18 = v3 && s[534] && !(v17 && !v12 && v9 === v10 && (!s[534] || !s[535] && s[533] === s[532]))
  const v19 = v2 || v18
  const v20 = v2 ? 0 : Math.max(0, v15 || v14 ? -Infinity : v9 - s[532])
  const v21 = v18 ? Math.max(0, v13 || v16 ? Infinity : v10 - s[533]) : 0
  const v22 = v3 && (v12 || s[535] || v17)
  const v23 = v1 && v19
  const v24 = s[536] && v19 && v20 <= 0
  const LAS_24_3 = s[26] ? -Infinity : v0 ? 0 : v20
  s[2146] = LAS_24_3
  const LAS_24_3_hoej = s[26] ? Infinity : v23 || v24 ? (v23 ? v21 : 0) : 0
  s[2147] = LAS_24_3_hoej
  const LAS_24_3_er = s[512] && (s[26] || s[27] && (v0 || v23 || v24))
  s[2148] = LAS_24_3_er
  const LAS_24_3_ir = s[512] && (s[26] || s[27] && (v1 && v22 || s[536] && !((!v19 || !v22 && v20 === v21) && v19 && v20 === 0))) || s[521]
  s[2149] = LAS_24_3_ir
}

function svar_49(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[493] ? (s[494] ? Math.min(s[530], s[528]) : s[530]) : s[528]
  s[567] = v0
  const v1 = s[493] ? (s[494] ? Math.max(s[531], s[529]) : s[531]) : s[529]
  s[569] = v1
  const v2 = s[493] && s[504] || s[494] && s[504]
  s[570] = v2
  const v3 = f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true
  s[741] = v3
  const v4 = f.psykiskLidelseNaevntILoven !== false && f.forsoergelsespligtUdenForHjemmet !== false
  s[740] = v4
  const v5 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(s[525], s[528]) : s[528]) : s[525]
  const v6 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(s[527], s[529]) : s[529]) : s[527]
  const v7 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(s[524], v5) : s[524]) : v5
  const v8 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(s[526], v6) : s[526]) : v6
  const v9 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(s[528], v7) : s[528]) : v7
  const v10 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(s[529], v8) : s[529]) : v8
  const v11 = v4 ? (v3 ? Math.min(s[530], v9) : s[530]) : v9
  const v12 = v4 ? (v3 ? Math.max(s[531], v10) : s[531]) : v10
  const v13 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.min(s[530], v11) : s[530]) : v11
  const v14 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.max(s[531], v12) : s[531]) : v12
  const v15 = s[496] ? (s[495] ? v0 : Math.min(v0, v13)) : v13
  const v16 = s[496] ? (s[495] ? v1 : Math.max(v1, v14)) : v14
  const v17 = s[496] && v2 || !s[495] && (s[537] || f.forsoergerEgetBarnIHjemmet !== true && (v4 && s[504] || v3 && (s[538] || f.gravidEfter12Uge !== true && (s[539] || f.borHosForaeldre !== true && (s[540] || f.psykiskLidelseNaevntILoven !== true && s[504])))))
  const v18 = s[11] < s[137] && s[534]
  const v19 = s[480] ? (v18 ? Math.min(s[533], v0) : v0) : s[533]
  const v20 = s[480] ? (v18 ? Math.max(s[532], v1) : v1) : s[532]
  const v21 = s[541] === Infinity
  const v22 = s[542] === -Infinity
  const v23 = s[543] === -Infinity
  const v24 = s[544] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : s[543] + s[542]
  const v27 = v21 || v24 ? Infinity : s[541] + s[544]
  const v28 = s[182] && !(v25 && (!s[182] || !s[545] && s[543] === s[541]) && (!s[182] || !s[546] && s[542] === s[544]))
  const v29 = s[545] || s[546] || v25
  const v30 = v27 === Infinity
  const v31 = s[547] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[548] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[547]
  const v36 = v30 || v33 ? Infinity : v27 + s[548]
  const v37 = v28 && s[182] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[182] || !s[549] && s[547] === s[548]))
  const v38 = v29 || s[549] || v34
  const v39 = v36 === Infinity
  const v40 = s[550] === -Infinity
  const v41 = v35 === -Infinity
  const v42 = s[551] === Infinity
  const v43 = v39 && v40 || v41 && v42
  const v44 = v41 || v40 ? -Infinity : v35 + s[550]
  const v45 = v39 || v42 ? Infinity : v36 + s[551]
  const v46 = v37 && s[182] && !(v43 && (!v37 || !v38 && v35 === v36) && (!s[182] || !s[552] && s[550] === s[551]))
  const v47 = v38 || s[552] || v43
  const v48 = v45 === Infinity
  const v49 = s[553] === -Infinity
  const v50 = v44 === -Infinity
  const v51 = s[554] === Infinity
  const v52 = v48 && v49 || v50 && v51
  const v53 = v50 || v49 ? -Infinity : v44 + s[553]
  const v54 = v48 || v51 ? Infinity : v45 + s[554]
  const v55 = v46 && s[182] && !(v52 && (!v46 || !v47 && v44 === v45) && (!s[182] || !s[555] && s[553] === s[554]))
  const v56 = v47 || s[555] || v52
  const v57 = s[556] === Infinity
  const v58 = v53 === -Infinity
  const v59 = s[557] === -Infinity
  const v60 = v54 === Infinity
  const v61 = v57 && v58 || v59 && v60
  const v62 = v59 || v58 ? -Infinity : s[557] + v53
  const v63 = v57 || v60 ? Infinity : s[556] + v54
  const v64 = s[498] && (s[480] || v18)
  const v65 = s[182] && s[558] && v55 && !(v61 && (!s[558] || !s[559] && s[557] === s[556]) && (!v55 || !v56 && v53 === v54))
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(v19, v62) : v19) : v62
  const v68 = s[560] || v66
  const v69 = s[560] ? (v66 ? Math.min(v15, v67) : v15) : v67
  const LAS_25 = s[6] ? -Infinity : s[384] ? (v68 ? Math.min(v15, v69) : v15) : v69
  s[561] = LAS_25
  const v71 = v64 ? (v65 ? Math.max(v20, v63) : v20) : v63
  const v72 = s[560] ? (v66 ? Math.max(v16, v71) : v16) : v71
  const LAS_25_hoej = s[6] ? Infinity : s[384] ? (v68 ? Math.max(v16, v72) : v16) : v72
  s[562] = LAS_25_hoej
  const v74 = s[182] || s[483]
  const LAS_25_er = v74 && (s[6] || s[384] || s[560] || v64 || v65)
  s[563] = LAS_25_er
  const LAS_25_ir = v74 && (s[6] || s[384] && v17 || s[560] && v17 || s[498] && (s[480] && v2 || s[11] < s[137] && s[535]) || s[182] && (s[559] || v56 || v61)) || s[11] < 20270 /* 2025-07-01 */ && s[484]
  s[564] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const LAS_25b_1 = s[474] ? -Infinity : Math.max(0, (f.samletHjaelpUnderLoftet ?? 0) - (f.loftForDinFamilie ?? 10000000))
  s[2150] = LAS_25b_1
  const LAS_25b_1_hoej = s[474] ? Infinity : Math.max(0, (f.samletHjaelpUnderLoftet ?? 20000000) - (f.loftForDinFamilie ?? 0))
  s[2151] = LAS_25b_1_hoej
}

function svar_50(f, s) {
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift !== false && (s[6] || s[384] && f.aegtefaellenFaarAndenYdelse !== false || s[381] && f.aegtefaellenFaarAndenYdelse !== false)
  s[1461] = LAS_26_3
  const LAS_26_3_nej = f.erGift !== false && (s[6] || s[384] && f.aegtefaellenFaarAndenYdelse !== true || s[381] && f.aegtefaellenFaarAndenYdelse !== true)
  s[2157] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift !== false && s[6] || f.erGift !== true
  s[2158] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v3 = s[561] === -Infinity ? -Infinity : s[561] + (f.aegtefaellensHjaelpPrMaaned ?? 0)
  const v4 = s[562] === Infinity ? Infinity : s[562] + (f.aegtefaellensHjaelpPrMaaned ?? 10000000)
  const v5 = Math.max(s[561], v3)
  const v6 = Math.min(s[562], v4)
  const v7 = LAS_26_3 && s[563]
  const v8 = LAS_26_3_nej && s[563]
  const v9 = LAS_26_3_ir && s[563] && v6 >= v5
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v3, v5) : v3) : v5
  const v12 = v7 ? (v10 ? Math.min(s[561], v11) : s[561]) : v11
  const v13 = v8 ? (v9 ? Math.max(v4, v6) : v4) : v6
  const v14 = v7 ? (v10 ? Math.max(s[562], v13) : s[562]) : v13
  const v15 = f.erGift !== false && (v7 || v8 || v9)
  const v16 = f.erGift !== true && s[563]
  const v17 = v15 || v16
  const v18 = f.erGift !== false && (LAS_26_3 && s[564] || LAS_26_3_nej && s[564] || LAS_26_3_ir && s[564] || LAS_26_3_ir && !((!s[563] || !s[564] && s[561] === s[562]) && (!s[563] || !s[564] && v3 === v4) && (!s[563] || s[561] === v3))) || f.erGift !== true && s[564]
  const LAS_26_1 = s[6] ? -Infinity : v15 ? (v16 ? Math.min(s[561], v12) : v12) : s[561]
  s[2152] = LAS_26_1
  const LAS_26_1_hoej = s[6] ? Infinity : v15 ? (v16 ? Math.max(s[562], v14) : v14) : s[562]
  s[2153] = LAS_26_1_hoej
  const LAS_26_1_er = s[6] || s[384] && v17 || s[381] && v17
  s[2154] = LAS_26_1_er
  const LAS_26_1_ir = s[6] || s[384] && v18 || s[381] && v18
  s[2155] = LAS_26_1_ir
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v23 = s[476] && f.erGift !== false
  const LAS_26_5 = v23 && (s[474] || s[472] && f.hjaelpEfterVoksensatsen !== false && s[565])
  s[2159] = LAS_26_5
  const LAS_26_5_nej = v23 && (s[474] || s[472] && (f.hjaelpEfterVoksensatsen !== true || s[477]))
  s[2160] = LAS_26_5_nej
  const LAS_26_5_ir = v23 && s[474] || s[475] || f.erGift !== true
  s[1462] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v23 && (s[474] || s[472] && f.hjaelpEfterVoksensatsen !== true && s[565])
  s[2162] = LAS_26_7
  const LAS_26_7_nej = v23 && (s[474] || s[472] && (f.hjaelpEfterVoksensatsen !== false || s[477]))
  s[2163] = LAS_26_7_nej
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v29 = s[388] ? -Infinity : SATS_35(s[11])
  s[590] = v29
  const v30 = s[388] ? Infinity : SATS_35(s[8])
  s[591] = v30
  const v31 = s[388] ? -Infinity : SATS_36(s[11])
  s[588] = v31
  const v32 = s[388] ? Infinity : SATS_36(s[8])
  s[589] = v32
  const v33 = Math.min(v29, v31)
  s[790] = v33
  const v34 = s[493] ? (s[494] ? v33 : v29) : v31
  const v35 = Math.max(v30, v32)
  s[791] = v35
  const v36 = s[493] ? (s[494] ? v35 : v30) : v32
  const v37 = s[493] && s[388]
  s[592] = v37
  const v38 = s[566] ? (s[182] ? Math.min(s[567], v34) : s[567]) : v34
  const LAS_30_2 = s[6] ? -Infinity : s[384] ? (s[568] ? Math.min(s[567], v38) : s[567]) : v38
  s[2168] = LAS_30_2
  const v40 = s[566] ? (s[182] ? Math.max(s[569], v36) : s[569]) : v36
  const LAS_30_2_hoej = s[6] ? Infinity : s[384] ? (s[568] ? Math.max(s[569], v40) : s[569]) : v40
  s[2169] = LAS_30_2_hoej
  const LAS_30_2_ir = LAS_26_3 && (s[6] || s[384] && s[570] || s[566] && s[570] || s[182] && (v37 || s[494] && s[388])) || LAS_26_3_nej || LAS_26_3_ir
  s[2170] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v43 = LAS_26_1 === -Infinity ? -Infinity : LAS_26_1 - (f.egneIndtaegterPrMaaned ?? 100000000)
  const v44 = LAS_26_1_hoej === Infinity ? Infinity : LAS_26_1_hoej - (f.egneIndtaegterPrMaaned ?? 0)
  const v45 = f.aegtefaellensIndtaegterPrMaaned ?? 0
  const v46 = f.aegtefaellensIndtaegterPrMaaned ?? 100000000
  const v47 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : v45 - LAS_30_2_hoej)
  const v48 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : v46 - LAS_30_2)
  const v49 = Math.max(v45, v47)
  const v50 = Math.min(v46, v48)
  const v51 = LAS_26_3_ir && LAS_26_3 && v50 >= v49
  const v52 = LAS_26_3_nej || v51
  const v53 = LAS_26_3_nej ? (v51 ? Math.min(v45, v49) : v45) : v49
  const v54 = LAS_26_3_nej ? (v51 ? Math.max(v46, v50) : v46) : v50
  const v55 = f.erGift !== false && (LAS_26_3 || LAS_26_3_nej || v51)
  const v56 = v55 || f.erGift !== true
  const v57 = f.erGift !== true ? 0 : LAS_26_3 ? (v52 ? Math.min(v47, v53) : v47) : v53
  const v58 = v55 ? (LAS_26_3 ? (v52 ? Math.max(v48, v54) : v48) : v54) : 0
  const v59 = f.erGift !== false && (LAS_26_3 && LAS_30_2_ir || LAS_26_3_ir && !((!LAS_26_3 || !LAS_30_2_ir && v47 === v48) && v45 === v46 && LAS_26_3 && (!LAS_26_3 || v45 === v47)))
  const v60 = v44 === Infinity
  const v61 = -v58 === -Infinity
  const v62 = v60 && v61
  const v63 = LAS_26_1_er && v56 && !(v62 && (!LAS_26_1_er || !LAS_26_1_ir && v43 === v44) && (!v56 || !v59 && v57 === v58))
  const v64 = LAS_26_1_ir || v59 || v62
  const LAS_30_1 = s[6] ? -Infinity : Math.max(0, v43 === -Infinity || v61 ? -Infinity : v43 - v58)
  s[2164] = LAS_30_1
  const LAS_30_1_hoej = s[6] ? Infinity : Math.max(0, v60 ? Infinity : v44 - v57)
  s[2165] = LAS_30_1_hoej
  const LAS_30_1_er = s[6] || s[384] && v63 || s[381] && v63
  s[2166] = LAS_30_1_er
  const LAS_30_1_ir = s[6] || s[384] && v64 || s[381] && v64
  s[2167] = LAS_30_1_ir
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v69 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  const v70 = f.hvadAendredeSig === 'andet'
  const LAS_81_1_aendring = s[6] || s[15] && (f.hvadAendredeSig !== undefined && v69 || !(f.hvadAendredeSig !== undefined) || (f.hvadAendredeSig !== undefined && v70 || !(f.hvadAendredeSig !== undefined)) && f.aendringenErEnSocialBegivenhed !== false)
  s[572] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = s[6] || s[15] && (f.hvadAendredeSig !== undefined && !v69 || !(f.hvadAendredeSig !== undefined)) && (f.hvadAendredeSig !== undefined && !v70 || !(f.hvadAendredeSig !== undefined) || f.aendringenErEnSocialBegivenhed !== true)
  s[571] = LAS_81_1_aendring_nej
}

function svar_51(f, s) {
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v0 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  const v1 = f.ydelseVedSaerligStoette !== undefined && !v0 || !(f.ydelseVedSaerligStoette !== undefined) || f.opfylderBetingelserForKontanthjaelp !== false
  const v2 = (f.ydelseVedSaerligStoette !== undefined && v0 || !(f.ydelseVedSaerligStoette !== undefined)) && f.opfylderBetingelserForKontanthjaelp !== true
  const v3 = s[571] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.parUdenForSaerligStoette !== false || f.faarHjaelpMensSagenAfgoeres !== false || v2 || f.ungPaaLavSatsUdenSaerligStoette !== false
  const v4 = s[572] || s[6]
  s[898] = v4
  const v5 = v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && f.parUdenForSaerligStoette !== true && f.faarHjaelpMensSagenAfgoeres !== true && v1 && f.ungPaaLavSatsUdenSaerligStoette !== true
  const v6 = s[381] && s[405]
  const v7 = s[573] && s[501]
  const v8 = s[571] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.parUdenForSaerligStoette !== false || f.faarHjaelpMensSagenAfgoeres !== false || v2
  const v9 = v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && f.parUdenForSaerligStoette !== true && f.faarHjaelpMensSagenAfgoeres !== true && v1
  const v10 = s[502] && s[181]
  const v11 = s[182] && s[125]
  s[1424] = v11
  const v12 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  const LAS_34_1 = s[6] || s[384] && v5 || v6 && v5 || v7 && v9 || v10 && v9 || v11 && v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && (f.ydelseVedSaerligStoette !== undefined && !v12 || !(f.ydelseVedSaerligStoette !== undefined)) || s[126]
  s[1426] = LAS_34_1
  const LAS_34_1_nej = s[6] || s[384] && v3 || v6 && v3 || v7 && v8 || v10 && v8 || v11 && (s[571] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.ydelseVedSaerligStoette !== undefined && v12 || !(f.ydelseVedSaerligStoette !== undefined)) || s[126]
  s[1425] = LAS_34_1_nej
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v15 = f.billigereBoligErUndersoegt !== true || f.billigereBoligErRimelig !== true
  const v16 = f.billigereBoligErUndersoegt !== false && f.billigereBoligErRimelig !== false
  const LAS_34_2 = s[6] || s[384] && v16 || s[566] && v16 || v11 && f.billigereBoligErUndersoegt !== false && f.konkretBilligereBoligErFundet !== false && f.billigereBoligErRimelig !== false || s[126]
  s[2172] = LAS_34_2
  const LAS_34_2_nej = s[6] || s[384] && v15 || s[566] && v15 || v11 && (f.billigereBoligErUndersoegt !== true || f.konkretBilligereBoligErFundet !== true || f.billigereBoligErRimelig !== true) || s[126]
  s[2173] = LAS_34_2_nej
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v19 = s[15] && s[574]
  s[1415] = v19
  const v20 = s[575] && s[17]
  const LAS_35_1 = s[6] || v19 || v20 && f.skriftligtVejledtOmSanktioner !== false || s[397] && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false || s[124] && f.skriftligtVejledtOmSanktioner !== false
  s[2174] = LAS_35_1
  const LAS_35_1_nej = s[6] || v19 || v20 && f.skriftligtVejledtOmSanktioner !== true || s[397] && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true) || s[124] && f.skriftligtVejledtOmSanktioner !== true
  s[2175] = LAS_35_1_nej
  const LAS_35_1_ir = s[6] || v19
  s[2176] = LAS_35_1_ir
  // LAS.35.3: Sanktionen i kontanthjælpen skal være sket (LAS § 35, stk. 3)
  const v24 = f.bruddetSkete ?? FIRST_DAY
  s[711] = v24
  const v25 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[712] = v25
  const v26 = v24 <= 13331 /* 2006-07-02 */
  const v27 = v25 >= 13332 /* 2006-07-03 */ && v24 <= 14517 /* 2009-09-30 */
  const v28 = shiftDays(shiftMonths(monthStart(v24), 4), -1)
  s[713] = v28
  const v29 = shiftDays(shiftMonths(monthStart(v25), 4), -1)
  s[714] = v29
  const LAS_35_3 = v26 ? FIRST_DAY : v27 ? FIRST_DAY : v28
  s[2177] = LAS_35_3
  const LAS_35_3_hoej = v26 ? NEVER : v27 ? NEVER : v29
  s[2178] = LAS_35_3_hoej
  const LAS_35_3_ir = v26 || v27
  s[1463] = LAS_35_3_ir
  // LAS.36.sanktion: Sanktion i kontanthjælpen (LAS § 36)
  const v33 = v25 >= 14518 /* 2009-10-01 */
  const v34 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v36 = f.brudPaaPligten === 'bookede_ikke'
  const v37 = f.brudPaaPligten !== undefined && v35 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v36 || !(f.brudPaaPligten !== undefined)) && v25 >= 18262 /* 2020-01-01 */
  s[716] = v37
  const v38 = (f.brudPaaPligten !== undefined && !v35 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v36 || !(f.brudPaaPligten !== undefined) || v24 < 18262 /* 2020-01-01 */)
  s[715] = v38
  const v39 = LAS_35_1 || LAS_35_1_ir
  const LAS_36_sanktion = v26 || v27 || v33 && v39 && f.rimeligGrundTilBrud !== true && (f.brudPaaPligten !== undefined && v34 || !(f.brudPaaPligten !== undefined) || v37)
  s[2180] = LAS_36_sanktion
  const LAS_36_sanktion_nej = v26 || v27 || v33 && (LAS_35_1_nej || f.rimeligGrundTilBrud !== false || (f.brudPaaPligten !== undefined && !v34 || !(f.brudPaaPligten !== undefined)) && v38)
  s[2181] = LAS_36_sanktion_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v42 = s[576] || f.manglendeViljeTilRaadighed !== true || LAS_35_1_nej
  const v43 = s[577] && f.manglendeViljeTilRaadighed !== false && v39
  const LAS_40a_1 = s[6] || s[578] && v43 || s[579] && f.manglendeViljeTilRaadighed !== false && v39 || s[580] && v43 || s[182] && v43
  s[2182] = LAS_40a_1
  const LAS_40a_1_nej = s[6] || s[384] || s[560] || s[578] && v42 || s[579] && (f.manglendeViljeTilRaadighed !== true || LAS_35_1_nej) || s[580] && v42 || s[182] && v42
  s[2183] = LAS_40a_1_nej
  // LAS.49.1.normeret: Uddannelsen følger den normerede tid (LAB § 145, stk. 1)
  const v46 = (f.uddannelseNormeretTil ?? 84005 /* 2199-12-31 */) >= (f.uddannelsePlanlagtTil ?? FIRST_DAY)
  const LAS_49_1_normeret = s[6] || s[384] && v46 || s[581] && v46 || s[139] || s[126]
  s[2184] = LAS_49_1_normeret
  const LAS_49_1_normeret_nej = s[6] || s[384] && (f.uddannelseNormeretTil ?? FIRST_DAY) < (f.uddannelsePlanlagtTil ?? 84005 /* 2199-12-31 */) || s[581] && (f.uddannelseNormeretTil ?? FIRST_DAY) < (f.uddannelsePlanlagtTil ?? 84005 /* 2199-12-31 */)
  s[2185] = LAS_49_1_normeret_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v49 = s[381] && s[501]
  const v50 = s[11] <= 17967 /* 2019-03-12 */
  s[916] = v50
  const v51 = s[502] && v50
  const v52 = s[8] >= 17968 /* 2019-03-13 */
  s[917] = v52
  const v53 = v52 && s[17]
  const LAS_50 = f.revalideringErBevilget !== false && (s[6] || s[384] && f.erhvervssigtetErAfklaret !== false || v49 && f.erhvervssigtetErAfklaret !== false || v51 && f.erhvervssigtetErAfklaret !== false || v53 && f.erhvervssigtetErAfklaret !== false || s[139] && f.erhvervssigtetErAfklaret !== false || s[126] && f.erhvervssigtetErAfklaret !== false)
  s[2186] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[6] || s[384] && f.erhvervssigtetErAfklaret !== true || v49 && f.erhvervssigtetErAfklaret !== true || v51 && f.erhvervssigtetErAfklaret !== true || v53 && f.erhvervssigtetErAfklaret !== true || s[139] && f.erhvervssigtetErAfklaret !== true || s[126] && f.erhvervssigtetErAfklaret !== true)
  s[2187] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v56 = f.bidragspligtigeBoern ?? 0
  const v57 = f.bidragspligtigeBoern ?? 50
  s[584] = v57
  const v58 = v56 <= 0
  s[587] = v58
  const v59 = s[14] && s[181]
  s[899] = v59
  const v60 = f.bidragPrMaaned ?? 0
  s[766] = v60
  const v61 = f.bidragPrMaaned ?? 10000000
  s[767] = v61
  const v62 = s[489] ? -Infinity : SATS_37(s[11])
  const v63 = s[489] ? Infinity : SATS_37(s[8])
  const v64 = v62 > -Infinity && v63 < Infinity
  const v65 = quotient([v62, v56], [1], 'nærmeste', 1)
  const v66 = quotient([v62, v57], [1], 'nærmeste', 1)
  const v67 = quotient([v63, v56], [1], 'nærmeste', 1)
  const v68 = quotient([v63, v57], [1], 'nærmeste', 1)
  const v69 = v64 ? Math.min(v68, v67, v65, v66) : -Infinity
  const v70 = v64 ? Math.max(v68, v67, v65, v66) : Infinity
  const v71 = s[182] && !(!v64 && !s[489] && v62 === v63 && v56 === v57)
  const LAS_69j_2_bidrag = s[16] ? -Infinity : v59 ? (v71 ? Math.min(v60, v69) : v60) : v69
  s[582] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[16] ? Infinity : v59 ? (v71 ? Math.max(v61, v70) : v61) : v70
  s[583] = LAS_69j_2_bidrag_hoej
  const v74 = s[14] && v57 > 0
  const LAS_69j_2_bidrag_er = v74 && (s[16] || v59 || v71)
  s[585] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v74 && (s[16] || s[182] && (s[489] || !v64)) || !s[380] || v58
  s[586] = LAS_69j_2_bidrag_ir
}

function svar_52(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[496] || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[722] = v0
  const v1 = !s[495] && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[721] = v1
  const v2 = s[388] ? -Infinity : SATS_38(s[11])
  const v3 = s[388] ? Infinity : SATS_38(s[8])
  const v4 = v3 === Infinity
  const v5 = s[582] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[583] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = Math.min(v6 || v5 ? -Infinity : v2 + s[582], s[388] ? -Infinity : SATS_39(s[11]))
  const v10 = Math.min(v4 || v7 ? Infinity : v3 + s[583], s[388] ? Infinity : SATS_39(s[8]))
  const v11 = s[584] > 0 && s[585] && !(v8 && !s[388] && v2 === v3 && (!s[585] || !s[586] && s[582] === s[583]))
  const v12 = v11 ? (s[587] ? Math.min(v2, v9) : v9) : v2
  const v13 = v11 ? (s[587] ? Math.max(v3, v10) : v10) : v3
  const v14 = v1 && (v11 || s[587])
  const v15 = v14 ? (v0 ? Math.min(s[588], v12) : v12) : s[588]
  const v16 = v14 ? (v0 ? Math.max(s[589], v13) : v13) : s[589]
  const v17 = s[494] && (v14 || v0)
  const v18 = s[493] || v17
  s[614] = v18
  const v19 = s[493] ? (v17 ? Math.min(s[590], v15) : s[590]) : v15
  s[612] = v19
  const v20 = s[493] ? (v17 ? Math.max(s[591], v16) : s[591]) : v16
  s[613] = v20
  const v21 = s[592] || s[494] && (v1 && (s[584] > 0 && (s[388] || s[586] || v8 || s[388]) || s[587] && s[388]) || v0 && s[388])
  s[615] = v21
  const LAS_68_2 = s[16] ? -Infinity : v19
  s[2189] = LAS_68_2
  const LAS_68_2_hoej = s[16] ? Infinity : v20
  s[2190] = LAS_68_2_hoej
  const LAS_68_2_er = s[14] && (s[16] || s[593] && v18 || s[126] && v18)
  s[2191] = LAS_68_2_er
  const LAS_68_2_ir = s[14] && (s[16] || s[593] && v21 || s[126] && v21) || !s[380]
  s[2192] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v26 = s[11] <= 16386 /* 2014-11-12 */
  s[735] = v26
  const v27 = s[14] && v26
  const v28 = s[8] >= 16387 /* 2014-11-13 */
  s[736] = v28
  const LAS_68_5 = s[14] && (s[16] || v27 || v28)
  s[2193] = LAS_68_5
  const LAS_68_5_nej = s[14] && (s[16] || v27)
  s[2194] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[380]
  s[2195] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v32 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v33 = f.ydelseFoerForloebet !== undefined && !v32 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[8]
  const v34 = (f.ydelseFoerForloebet !== undefined && v32 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[11]
  const v35 = f.hidtidigYdelsePrMaaned ?? 0
  const v36 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v37 = Math.max(LAS_68_2, v35)
  const v38 = Math.max(LAS_68_2_hoej, v36)
  const v39 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v40 = f.ydelseFoerForloebet !== undefined && v39 || !(f.ydelseFoerForloebet !== undefined)
  const v41 = f.ydelseFoerForloebet !== undefined && !v39 || !(f.ydelseFoerForloebet !== undefined)
  const v42 = Math.max(v35, v37)
  const v43 = Math.min(v36, v38)
  const v44 = LAS_68_5 && LAS_68_2_er
  const v45 = LAS_68_5_ir && LAS_68_2_er && v43 >= v42
  const v46 = LAS_68_5_nej || v45
  const v47 = LAS_68_5_nej ? (v45 ? Math.min(v35, v42) : v35) : v42
  const v48 = v44 ? (v46 ? Math.min(v37, v47) : v37) : v47
  const v49 = LAS_68_5_nej ? (v45 ? Math.max(v36, v43) : v36) : v43
  const v50 = v44 ? (v46 ? Math.max(v38, v49) : v38) : v49
  const v51 = v40 && (v44 || LAS_68_5_nej || v45)
  const v52 = v41 && LAS_68_2_er
  const v53 = v51 ? (v52 ? Math.min(LAS_68_2, v48) : v48) : LAS_68_2
  const v54 = v51 ? (v52 ? Math.max(LAS_68_2_hoej, v50) : v50) : LAS_68_2_hoej
  const v55 = v34 && LAS_68_2_er
  const v56 = v33 && (v51 || v52)
  const v57 = v55 || v56
  const v58 = v34 && LAS_68_2_ir || v33 && (v40 && (LAS_68_5 && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v37 === v38) && v35 === v36 && LAS_68_2_er && (!LAS_68_2_er || v35 === v37))) || v41 && LAS_68_2_ir)
  const LAS_68_4 = s[16] ? -Infinity : v55 ? (v56 ? Math.min(v37, v53) : v37) : v53
  s[606] = LAS_68_4
  const LAS_68_4_hoej = s[16] ? Infinity : v55 ? (v56 ? Math.max(v38, v54) : v38) : v54
  s[604] = LAS_68_4_hoej
  const v61 = f.ydelseFoerForloebet === 'foertidspension'
  const v62 = s[14] && (f.ydelseFoerForloebet !== undefined && !v61 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v62 && (s[16] || s[593] && v57 || s[126] && v57)
  s[608] = LAS_68_4_er
  const LAS_68_4_ir = v62 && (s[16] || s[593] && v58 || s[126] && v58) || !s[380] || f.ydelseFoerForloebet !== undefined && v61 || !(f.ydelseFoerForloebet !== undefined)
  s[610] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v65 = s[14] && s[460]
  const v66 = s[11] <= 16940 /* 2016-05-19 */
  s[686] = v66
  const v67 = s[406] && v66
  s[624] = v67
  const v68 = s[8] >= 16941 /* 2016-05-20 */
  s[625] = v68
  const v69 = s[16] || v67 || v68
  const v70 = s[16] || v65
  const LAS_68a_1_tid = s[14] && v69
  s[594] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[14] && v70
  s[596] = LAS_68a_1_tid_nej
}

function svar_53(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[594] || s[595]
  s[597] = v0
  const v1 = Math.min(f.timerITilbud ?? 0, 16000)
  s[630] = v1
  const v2 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[631] = v2
  const v3 = s[26] || s[169]
  s[632] = v3
  const v4 = v3 ? -Infinity : SATS_40(s[11])
  s[633] = v4
  const v5 = v3 ? Infinity : SATS_40(s[8])
  s[634] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[629] = v6
  const v7 = quotient([v1, v4], [100], 'nærmeste', 1)
  const v8 = quotient([v1, v5], [100], 'nærmeste', 1)
  const v9 = quotient([v2, v4], [100], 'nærmeste', 1)
  const v10 = quotient([v2, v5], [100], 'nærmeste', 1)
  const v11 = v6 ? Math.min(v10, v9, v7, v8) : -Infinity
  s[627] = v11
  const v12 = v6 ? Math.max(v10, v9, v7, v8) : Infinity
  s[628] = v12
  const v13 = v3 || !v6
  s[635] = v13
  const LAS_68a_3 = s[16] ? -Infinity : Math.min(v11, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[596]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[599] = LAS_68a_3
  const LAS_68a_3_hoej = s[16] ? Infinity : Math.min(v12, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[596]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[598] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[14] && (s[16] || s[14] && !(!v6 && v1 === v2 && !v3 && v4 === v5))
  s[600] = LAS_68a_3_er
  const LAS_68a_3_ir = s[14] && (s[16] || s[14] && v13) || !s[380]
  s[601] = LAS_68a_3_ir
}

function svar_54(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[596]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[597]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[596]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[596]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[597]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[596]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[598] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[599] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[600] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[600] || !s[601] && s[599] === s[598]))
  const v18 = v8 || s[601] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[598])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[599])
  const v21 = s[388] ? -Infinity : SATS_41(s[11])
  s[642] = v21
  const v22 = s[388] ? Infinity : SATS_41(s[8])
  s[643] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[388] && v21 === v22
  s[645] = v25
  const v26 = v18 || s[388]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[644] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[646] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[388] || v36
  const v40 = Math.max(0, v35 ? -Infinity : v19 - v22)
  const v41 = Math.max(0, v34 || v37 ? Infinity : v20 - v21)
  const v42 = v41 >= Infinity
  const v43 = v42 ? -Infinity : quotient([v40, 5500], [10000], 'nærmeste', 1)
  const v44 = v42 ? Infinity : quotient([v41, 5500], [10000], 'nærmeste', 1)
  const v45 = v38 && !(v42 && (!v38 || !v39 && v40 === v41))
  const v46 = v39 || v42
  const v47 = v31 === Infinity
  const v48 = v43 === -Infinity
  const v49 = v30 === -Infinity
  const v50 = v44 === Infinity
  const v51 = v47 && v48 || v49 && v50
  const v52 = v49 || v48 ? -Infinity : v30 + v43
  const v53 = v47 || v50 ? Infinity : v31 + v44
  const v54 = s[322] && s[602]
  const v55 = s[603] && s[125]
  const v56 = s[334] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v57 = v54 && v45
  const v58 = v55 && v45
  const v59 = s[126] && v45
  const v60 = v57 || v58 || v59
  const LAS_68a_2 = s[16] ? -Infinity : v56 ? (v60 ? Math.min(v43, v52) : v52) : v43
  s[607] = LAS_68a_2
  const LAS_68a_2_hoej = s[16] ? Infinity : v56 ? (v60 ? Math.max(v44, v53) : v53) : v44
  s[605] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[14] && (s[16] || v56 || v57 || v58 || v59)
  s[609] = LAS_68a_2_er
  const LAS_68a_2_ir = s[14] && (s[16] || s[334] && (v33 || v46 || v51) || v54 && v46 || v55 && v46 || s[126] && v46) || !s[380]
  s[611] = LAS_68a_2_ir
}

function svar_55(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[604] === Infinity
  const v1 = -s[605] === -Infinity
  const v2 = s[606] === -Infinity
  const v3 = -s[607] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[606] - s[605]
  const v6 = v0 || v3 ? Infinity : s[604] - s[607]
  const v7 = s[608] && s[609] && !(v4 && (!s[608] || !s[610] && s[606] === s[604]) && (!s[609] || !s[611] && s[607] === s[605]))
  const v8 = s[610] || s[611] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[596]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[597]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[596]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[596]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[597]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[596]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[596]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[597]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[596]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[16] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[2196] = LAS_68a_1
  const LAS_68a_1_hoej = s[16] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[2197] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[14] && (s[16] || s[593] && v38 || s[126] && v38)
  s[2198] = LAS_68a_1_er
  const LAS_68a_1_ir = s[14] && (s[16] || s[593] && v39 || s[126] && v39) || !s[380]
  s[2199] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[140] ? -Infinity : s[612]
  s[616] = LAS_69j_2
  const LAS_69j_2_hoej = s[140] ? Infinity : s[613]
  s[617] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[283] && (s[140] || s[283] && s[614])
  s[618] = LAS_69j_2_er
  const LAS_69j_2_ir = s[283] && (s[140] || s[283] && s[615]) || !s[301]
  s[619] = LAS_69j_2_ir
}

function svar_56(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[283] && s[11] <= 16427 /* 2014-12-23 */
  s[670] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[616] > -Infinity && s[617] < Infinity
  const v6 = quotient([s[616], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[617], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[618] && !(!v5 && (!s[618] || !s[619] && s[616] === s[617]))
  const v11 = s[619] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[616], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[617], 2], [4], 'nærmeste', 1)
  const v16 = v5 ? Math.min(v14, v15) : -Infinity
  const v17 = v5 ? Math.max(v14, v15) : Infinity
  const v18 = v12 && v10
  const v19 = Math.min(0, v16)
  const v20 = v18 ? (v13 ? v16 : v19) : 0
  const v21 = Math.max(0, v17)
  const v22 = v18 ? (v13 ? v17 : v21) : 0
  const v23 = v4 && v10
  const v24 = v2 > 2500 && (v18 || !v13)
  const v25 = v23 ? (v24 ? Math.min(v8, v20) : v8) : v20
  const v26 = v23 ? (v24 ? Math.max(v9, v22) : v9) : v22
  const v27 = v3 && s[618]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[616], v25) : s[616]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[617], v26) : s[617]) : v26
  const v31 = s[185] && (v27 || v28)
  const v32 = s[186] && s[618]
  const v33 = v31 ? (v32 ? Math.min(s[616], v29) : v29) : s[616]
  const v34 = v31 ? (v32 ? Math.max(s[617], v30) : v30) : s[617]
  const v35 = s[186] && s[619]
  const v36 = s[8] >= 16428 /* 2014-12-24 */ && s[501]
  s[671] = v36
  const v37 = s[620] <= 0
  s[672] = v37
  const v38 = s[620] <= 2500
  s[1320] = v38
  const v39 = s[621] && v10
  const v40 = v39 ? (s[622] ? v16 : v19) : 0
  const v41 = v39 ? (s[622] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[623] > 2500 && (v39 || !s[622])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[618]
  const v47 = s[623] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[616], v44) : s[616]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[617], v45) : s[617]) : v45
  const v50 = s[185] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[502] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[616], v48) : v48) : s[616]
  const LAS_69j_4 = s[140] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[691] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[617], v49) : v49) : s[617]
  const LAS_69j_4_hoej = s[140] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[689] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[283] && (s[140] || v51 || v36 || v52)
  s[693] = LAS_69j_4_er
  const LAS_69j_4_ir = s[283] && (s[140] || v0 && (s[185] && (v3 && s[619] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[502] && (s[185] && (v37 && s[619] || s[623] > 0 && (v38 && v11 || s[623] > 2500 && s[621] && v11)) || v35)) || !s[301]
  s[695] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[140] || s[624] || s[625]
  const v61 = s[140] || s[626]
  const LAS_69j_5_tid = s[283] && v60
  s[2203] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[283] && v61
  s[636] = LAS_69j_5_tid_nej
  const v64 = s[283] && s[140]
  const LAS_69j_5_tid_ir = v64 || !s[301]
  s[677] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[637] = v66
  const LAS_69j_10 = s[140] ? -Infinity : Math.min(s[627], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[639] = LAS_69j_10
  const LAS_69j_10_hoej = s[140] ? Infinity : Math.min(s[628], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[638] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[283] && (s[140] || s[283] && !(!s[629] && s[630] === s[631] && !s[632] && s[633] === s[634]))
  s[640] = LAS_69j_10_er
  const LAS_69j_10_ir = s[283] && (s[140] || s[283] && s[635]) || !s[301]
  s[641] = LAS_69j_10_ir
}

function svar_57(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[283] && s[405]
  s[660] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[636]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[637]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[636]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[638] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[639] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[640] && !(v7 && v1 === v2 && (!s[640] || !s[641] && s[639] === s[638]))
  const v9 = s[641] || v7
  s[666] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[638])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[639])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[667] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[661] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[636]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[637]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[636]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[650] = v26
  const v27 = v9 || v25
  s[651] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[652] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[653] = v29
  const v30 = v29 === Infinity
  s[649] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[668] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[662] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[664] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[665] = v40
  const v41 = s[573] && s[460]
  s[663] = v41
  const v42 = Math.min(s[642], v10)
  const v43 = Math.min(s[643], v11)
  const v44 = v9 || s[388]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[644]
  const v53 = v8 && !(v52 && v12 && s[645])
  const v54 = v9 || s[388] || v52
  const v55 = Math.max(0, s[644] ? -Infinity : v10 - s[643])
  const v56 = Math.max(0, v13 || s[646] ? Infinity : v11 - s[642])
  const v57 = v56 >= Infinity
  const v58 = v57 ? -Infinity : quotient([v55, 5500], [10000], 'nærmeste', 1)
  const v59 = v57 ? Infinity : quotient([v56, 5500], [10000], 'nærmeste', 1)
  const v60 = v53 && !(v57 && (!v53 || !v54 && v55 === v56))
  const v61 = v54 || v57
  const v62 = v49 === Infinity
  const v63 = v58 === -Infinity
  const v64 = v48 === -Infinity
  const v65 = v59 === Infinity
  const v66 = v62 && v63 || v64 && v65
  const v67 = v64 || v63 ? -Infinity : v48 + v58
  s[658] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[659] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[657] = v69
  const v70 = v51 || v61 || v66
  s[669] = v70
  const v71 = Math.min(s[642], v28)
  const v72 = Math.min(s[643], v29)
  const v73 = v27 || s[388]
  s[647] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[648] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[655] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[654] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[656] = v79
}

function svar_58(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[647] || !s[648]
  const v1 = s[649] && s[644]
  const v2 = s[650] && !(v1 && (!s[650] || !s[651] && s[652] === s[653]) && s[645])
  const v3 = s[651] || s[388] || v1
  const v4 = Math.max(0, s[644] ? -Infinity : s[652] - s[643])
  const v5 = Math.max(0, s[649] || s[646] ? Infinity : s[653] - s[642])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[654] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[655] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[655] + v7
  const v17 = v11 || v14 ? Infinity : s[654] + v8
  const v18 = s[656] && v9 && !(v15 && (!s[656] || !v0 && s[655] === s[654]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[657] ? (v18 ? Math.min(s[658], v16) : s[658]) : v16
  const v20 = s[657] ? (v18 ? Math.max(s[659], v17) : s[659]) : v17
  const v21 = s[660] && (s[661] || s[662])
  const v22 = s[663] && (s[657] || v18)
  const v23 = s[624] && s[657]
  const v24 = s[625] && s[657]
  const v25 = v23 || v24
  const v26 = v22 || v25
  const v27 = v22 ? (v25 ? Math.min(s[658], v19) : v19) : s[658]
  const LAS_69j_9 = s[140] ? -Infinity : v21 ? (v26 ? Math.min(s[664], v27) : s[664]) : v27
  s[673] = LAS_69j_9
  const v29 = v22 ? (v25 ? Math.max(s[659], v20) : v20) : s[659]
  const LAS_69j_9_hoej = s[140] ? Infinity : v21 ? (v26 ? Math.max(s[665], v29) : s[665]) : v29
  s[674] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[283] && (s[140] || v21 || v22 || v23 || v24)
  s[675] = LAS_69j_9_er
  const LAS_69j_9_ir = s[283] && (s[140] || s[660] && (s[666] || s[666] || s[667] || s[651] || s[651] || s[668]) || s[663] && (s[669] || v0 || v10 || v15) || s[624] && s[669] || s[625] && s[669]) || !s[301]
  s[676] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v33 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[283] && (s[140] || s[283] && ((f.indtaegter !== undefined ? v33 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[679] = LAS_69j_7
  const LAS_69j_7_nej = s[283] && (s[140] || s[283] && (f.indtaegter !== undefined ? v33 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[678] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[283] && (s[140] || s[670] || s[671] || s[502] && (s[186] || s[672]))
  s[682] = LAS_69j_8
  const LAS_69j_8_nej = s[283] && (s[140] || s[671] || s[502] && s[185] && s[623] > 0)
  s[681] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[283] && (s[140] || s[671]) || !s[301]
  s[680] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v39 = s[8] >= 19704 /* 2023-12-13 */ && s[11] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[283] && (s[140] || v39 || s[8] >= 19899 /* 2024-06-25 */)
  s[684] = LAS_69j_13
  const LAS_69j_13_nej = s[283] && (s[140] || s[283] && s[11] <= 19703 /* 2023-12-12 */ || v39)
  s[685] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[283] && (s[140] || v39) || !s[301]
  s[683] = LAS_69j_13_ir
}

function svar_59(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[636]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[637]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[636]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[673] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[674] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[673]
  const v8 = v2 || v5 ? Infinity : v1 + s[674]
  const v9 = s[675] && !(v6 && v0 === v1 && (!s[675] || !s[676] && s[673] === s[674]))
  const v10 = s[676] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[636]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[637]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[636]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[677] && !(v11 === v12 && v11 === 0)
  const v15 = s[677] && v13 <= 0
  const v16 = s[678] ? 0 : v13
  const v17 = s[679] ? (s[678] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[679] ? v12 : 0
  const v19 = s[679] || s[678] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[636]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[637]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[636]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[680] && !(v29 === v30 && v29 === 0)
  const v33 = s[680] && v31 <= 0
  const v34 = s[681] ? 0 : v31
  const v35 = s[682] ? (s[681] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[682] ? v30 : 0
  const v37 = s[682] || s[681] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[636]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[637]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[636]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[683] && !(v47 === v48 && v47 === 0)
  const v51 = s[683] && v49 <= 0
  const v52 = s[684] ? 0 : v49
  const v53 = s[685] ? (s[684] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[685] ? v48 : 0
  const v55 = s[685] || s[684] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[140] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[692] = LAS_69j_5
  const LAS_69j_5_hoej = s[140] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[690] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[283] && (s[140] || s[283] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[694] = LAS_69j_5_er
  const LAS_69j_5_ir = s[283] && (s[140] || s[283] && (v46 || v50 || v60)) || !s[301]
  s[696] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[283] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[140] || s[141] || s[20] && f.harFrasagtYdelsen !== true)
  s[2200] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[140] || s[20] && f.harFrasagtYdelsen !== false)
  s[2201] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[140] || !s[301] || f.erIJobafklaring !== true
  s[2202] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[14] && s[686]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[700] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[699] = v71
  const LAS_69j_11 = s[14] && (s[16] || v69 || s[625] && v71 > 0)
  s[2205] = LAS_69j_11
  const LAS_69j_11_nej = s[14] && (s[16] || v69 || s[625] && v70 <= 0)
  s[2206] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[14] && (s[16] || v69) || !s[380]
  s[2207] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[283] && (s[140] || s[283] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && s[687] < s[8])
  s[703] = LAS_69j_15
  const LAS_69j_15_nej = s[283] && (s[140] || s[283] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || s[688] >= s[11]))
  s[704] = LAS_69j_15_nej
}

function svar_60(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[689] === Infinity
  const v1 = -s[690] === -Infinity
  const v2 = s[691] === -Infinity
  const v3 = -s[692] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[140] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[691] - s[690])
  s[2208] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[140] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[689] - s[692])
  s[2209] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[283] && (s[140] || s[283] && s[693] && s[694] && !(v4 && (!s[693] || !s[695] && s[691] === s[689]) && (!s[694] || !s[696] && s[692] === s[690])))
  s[2210] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[283] && (s[140] || s[283] && (s[695] || s[696] || v4)) || !s[301]
  s[2211] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[283] && s[602]
  const v10 = countDays(s[697], s[11], s[8]) >= 1
  const LAS_69k_5 = s[283] && (s[140] || v9 && v10 || s[603] && v10)
  s[2217] = LAS_69k_5
  const LAS_69k_5_nej = s[283] && (s[140] || v9 && countDays(s[698], s[8], s[11]) < 1 || s[603] && countDays(s[698], s[8], s[11]) < 1)
  s[2218] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[699]
  s[770] = v13
  const v14 = 35 - s[700]
  s[771] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[595] && v15 <= 0
  const v18 = s[701] ? 0 : v15
  const LAS_69k_6 = s[16] ? -Infinity : s[702] ? (s[701] || v17 ? Math.min(v15, v18) : v15) : v18
  s[2219] = LAS_69k_6
  const LAS_69k_6_hoej = s[16] ? Infinity : s[702] ? v16 : 0
  s[2220] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[14] && (s[16] || s[14] && (s[702] || s[701] || v17))
  s[2221] = LAS_69k_6_er
  const LAS_69k_6_ir = s[14] && (s[16] || s[14] && s[595] && !(v15 === v16 && v15 === 0)) || !s[380]
  s[2222] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[16] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[2225] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[16] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[2226] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[14] && (s[16] || s[14] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[14] && LAS_69k_6_senest_hoej >= s[11] || s[595]) && f.ferienErAftalt !== false)
  s[2223] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[14] && (s[16] || s[14] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[14] && LAS_69k_6_senest < s[8] || f.ferienErAftalt !== true))
  s[2224] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[283] && s[501]
  const v28 = s[703] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[677]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[704] || s[677]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[595]))
  const LAS_69k_1 = s[283] && (s[140] || v27 && v29 || s[502] && v29)
  s[2212] = LAS_69k_1
  const LAS_69k_1_nej = s[283] && (s[140] || v27 && v28 || s[502] && v28)
  s[2213] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[705] && s[706]
  s[1145] = v32
  const v33 = s[705] && s[707]
  s[1146] = v33
  const v34 = s[283] && s[708]
  const LAS_69k_2 = v34 && (s[140] || s[709] || v32)
  s[2214] = LAS_69k_2
  const LAS_69k_2_nej = v34 && (s[140] || s[709] || v33)
  s[2215] = LAS_69k_2_nej
  const LAS_69k_2_ir = v34 && (s[140] || s[709]) || !s[301] || s[710]
  s[2216] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v38 = s[711] <= 16251 /* 2014-06-30 */
  s[717] = v38
  const LAS_69l_3_er = s[712] >= 16252 /* 2014-07-01 */
  s[718] = LAS_69l_3_er
  const v40 = s[711] <= 16616 /* 2015-06-30 */
  s[893] = v40
  const v41 = LAS_69l_3_er && v40
  s[726] = v41
  const v42 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v43 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v44 = s[712] >= 16617 /* 2015-07-01 */
  s[727] = v44
  const v45 = s[711] <= 18257 /* 2019-12-27 */
  s[881] = v45
  const v46 = v44 && v45
  const v47 = s[712] >= 18258 /* 2019-12-28 */ && s[711] <= 18669 /* 2021-02-11 */
  s[882] = v47
  const v48 = s[712] >= 18670 /* 2021-02-12 */ && s[711] <= 19722 /* 2023-12-31 */
  const v49 = s[712] >= 19723 /* 2024-01-01 */ && s[711] <= 19898 /* 2024-06-24 */
  const v50 = s[712] >= 19899 /* 2024-06-25 */
  const v51 = v48 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false
  s[883] = v51
  const v52 = v49 && v43
  s[884] = v52
  const v53 = v50 && v43
  s[885] = v53
  const v54 = v48 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true)
  s[886] = v54
  const v55 = v49 && v42
  s[887] = v55
  const v56 = v50 && v42
  s[888] = v56
  const LAS_69l_1 = LAS_69l_3_er && (v38 || v41 && v43 || v46 && v43 || v47 || v51 || v52 || v53)
  s[2227] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v38 || v41 && v42 || v46 && v42 || v47 || v54 || v55 || v56)
  s[729] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v38 || v47) || s[711] < 16252 /* 2014-07-01 */
  s[2228] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v38 ? FIRST_DAY : s[713]
  s[2229] = LAS_69l_3
  const LAS_69l_3_hoej = v38 ? NEVER : s[714]
  s[2230] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v38 || s[711] < 16252 /* 2014-07-01 */
  s[1464] = LAS_69l_3_ir
  // LAS.69m.1: Fradrag i ressourceforløbsydelsen (LAS § 69 m, stk. 1)
  const v63 = LAS_69l_1_nej || f.rimeligGrundTilBrud !== false
  s[724] = v63
  const v64 = LAS_69l_1 || LAS_69l_1_ir
  s[730] = v64
  const v65 = v64 && f.rimeligGrundTilBrud !== true
  s[723] = v65
  const v66 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v67 = f.brudPaaPligten !== undefined && v66 || !(f.brudPaaPligten !== undefined)
  s[720] = v67
  const v68 = f.brudPaaPligten !== undefined && !v66 || !(f.brudPaaPligten !== undefined)
  s[719] = v68
  const v69 = s[711] < 16252 /* 2014-07-01 */ || v68 && s[715]
  s[728] = v69
  const v70 = LAS_69l_3_er && (v67 || s[716])
  s[725] = v70
  const LAS_69m_1 = v70 && (v38 || v41 && v65 || v44 && v65)
  s[2232] = LAS_69m_1
  const LAS_69m_1_nej = v70 && (v38 || v41 && v63 || v44 && v63)
  s[2233] = LAS_69m_1_nej
  const LAS_69m_1_ir = v70 && v38 || v69
  s[2234] = LAS_69m_1_ir
}

function svar_61(f, s) {
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v0 = from(ALL_DAYS, s[712])
  const v1 = from(ALL_DAYS, s[711])
  const v2 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v3 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v4 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[11], v2) : v2) : s[11]
  const v5 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[8], v3) : v3) : s[8]
  const v6 = Math.max(1, countDays(v0, s[712], v4))
  s[889] = v6
  const v7 = Math.max(1, countDays(v1, s[711], v5))
  s[891] = v7
  const v8 = onWeekdays(v0, 62)
  const v9 = onWeekdays(v1, 62)
  const v10 = Math.max(1, countDays(v8, s[712], v4))
  s[890] = v10
  const v11 = Math.max(1, countDays(v9, s[711], v5))
  s[892] = v11
  const LAS_69n_1 = s[717] ? -Infinity : Math.min(v6, v10)
  s[2239] = LAS_69n_1
  const LAS_69n_1_hoej = s[717] ? Infinity : Math.max(v7, v11)
  s[2240] = LAS_69n_1_hoej
  const LAS_69n_1_er = s[718] && s[716]
  s[2241] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && s[717] || s[711] < 16252 /* 2014-07-01 */ || s[715]
  s[2242] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v16 = f.dageUdeblevet ?? 0
  s[894] = v16
  const v17 = f.dageUdeblevet ?? 3660
  s[895] = v17
  const v18 = s[719] && LAS_69n_1_er
  const v19 = s[720] || v18
  const v20 = s[720] ? (v18 ? Math.min(v16, LAS_69n_1) : v16) : LAS_69n_1
  const v21 = s[720] ? (v18 ? Math.max(v17, LAS_69n_1_hoej) : v17) : LAS_69n_1_hoej
  const v22 = s[719] && LAS_69n_1_ir
  const v23 = s[711] <= 18261 /* 2019-12-31 */ || s[712] >= 20819 /* 2027-01-01 */
  const v24 = v23 ? -Infinity : SATS_42(s[711])
  const v25 = v23 ? Infinity : SATS_42(s[712])
  const v26 = v23 ? -Infinity : SATS_43(s[711])
  const v27 = v23 ? Infinity : SATS_43(s[712])
  const v28 = v23 ? -Infinity : SATS_44(s[711])
  const v29 = v23 ? Infinity : SATS_44(s[712])
  const v30 = s[721] ? (s[722] ? Math.min(v26, v28) : v26) : v28
  const v31 = s[721] ? (s[722] ? Math.max(v27, v29) : v27) : v29
  const v32 = s[493] ? (s[494] ? Math.min(v24, v30) : v24) : v30
  const v33 = s[493] ? (s[494] ? Math.max(v25, v31) : v25) : v31
  const v34 = s[493] && v23 || s[494] && (s[721] && v23 || s[722] && v23)
  const v35 = v20 > -Infinity && v21 < Infinity && v32 > -Infinity && v33 < Infinity
  const v36 = quotient([v20, v32], [1], 'nærmeste', 1)
  const v37 = quotient([v20, v33], [1], 'nærmeste', 1)
  const v38 = quotient([v21, v32], [1], 'nærmeste', 1)
  const v39 = quotient([v21, v33], [1], 'nærmeste', 1)
  const v40 = v35 ? Math.min(v39, v38, v36, v37) : -Infinity
  const v41 = v35 ? Math.max(v39, v38, v36, v37) : Infinity
  const v42 = s[723] && v19 && !(!v35 && (!v19 || !v22 && v20 === v21) && !v34 && v32 === v33)
  const v43 = v42 || s[724]
  const v44 = s[723] && (v22 || v34 || !v35)
  const LAS_69m_2 = s[717] ? -Infinity : v42 ? (s[724] ? Math.min(0, v40) : v40) : 0
  s[2235] = LAS_69m_2
  const LAS_69m_2_hoej = s[717] ? Infinity : v42 ? (s[724] ? Math.max(0, v41) : v41) : 0
  s[2236] = LAS_69m_2_hoej
  const LAS_69m_2_er = s[725] && (s[717] || s[726] && v43 || s[727] && v43)
  s[2237] = LAS_69m_2_er
  const LAS_69m_2_ir = s[725] && (s[717] || s[726] && v44 || s[727] && v44) || s[728]
  s[2238] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v49 = s[729] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v50 = s[730] && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v51 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v52 = s[718] && (f.brudPaaPligten !== undefined && v51 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v52 && (s[717] || s[726] && v50 || s[727] && v50)
  s[2243] = LAS_69o_1
  const LAS_69o_1_nej = v52 && (s[717] || s[726] && v49 || s[727] && v49)
  s[2244] = LAS_69o_1_nej
  const LAS_69o_1_ir = v52 && s[717] || s[711] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v51 || !(f.brudPaaPligten !== undefined)
  s[2245] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v56 = s[712] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[717] ? -Infinity : v56 ? -Infinity : s[721] ? 25500 : 164400
  s[2246] = LAS_69o_2
  const LAS_69o_2_hoej = s[717] ? Infinity : v56 ? Infinity : s[722] ? 164400 : 25500
  s[2247] = LAS_69o_2_hoej
  const LAS_69o_2_er = s[718] && (LAS_69o_1 || LAS_69o_1_ir)
  s[2248] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (s[717] || v56) || s[711] < 16252 /* 2014-07-01 */ || LAS_69o_1_nej
  s[2249] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v61 = s[729] || f.ydelsenBoerOphoere !== true
  const v62 = s[730] && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[718] && (s[717] || s[726] && v62 || s[727] && v62)
  s[2250] = LAS_69p_1
  const LAS_69p_1_nej = s[718] && (s[717] || s[726] && v61 || s[727] && v61)
  s[2251] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v65 = f.forseelserPaaFemAar ?? 0
  const v66 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[717] ? -Infinity : f.modBedreVidende !== true ? 0 : v65 <= 1 ? (v65 <= 0 ? 0 : 21) : 140
  s[2253] = LAS_69q_1
  const LAS_69q_1_hoej = s[717] ? Infinity : f.modBedreVidende !== false ? (v66 <= 1 ? (v66 <= 0 ? 0 : 21) : 140) : 0
  s[2254] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v69 = f.loenUnderSygdomPrUge ?? 0
  s[1347] = v69
  const v70 = f.loenUnderSygdomPrUge ?? 1000000000
  s[1346] = v70
  const LAS_69t_2 = s[140] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(3700, f.timerMedLoenUnderSygdom ?? 0) / 100), v69) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[2255] = LAS_69t_2
  const LAS_69t_2_hoej = s[140] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(3700, f.timerMedLoenUnderSygdom ?? 16800) / 100), v70) - (f.sygedagpengerefusionPrUge ?? 0))
  s[2256] = LAS_69t_2_hoej
}

function svar_62(f, s) {
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v0 = s[322] && s[731]
  const v1 = s[8] >= 19358 /* 2023-01-01 */
  s[982] = v1
  const v2 = v1 && s[123]
  const v3 = s[124] && s[304]
  const v4 = s[11] <= 20453 /* 2025-12-31 */
  s[1001] = v4
  const v5 = s[305] && v4
  const v6 = s[8] >= 20454 /* 2026-01-01 */
  s[1003] = v6
  const v7 = v6 && s[11] <= 20818 /* 2026-12-31 */
  const v8 = s[169] && s[11] <= 21183 /* 2027-12-31 */
  const v9 = s[8] >= 21184 /* 2028-01-01 */ && s[11] <= 21549 /* 2028-12-31 */
  const v10 = s[11] <= 21914 /* 2029-12-31 */
  s[922] = v10
  const v11 = s[8] >= 21550 /* 2029-01-01 */ && v10
  const v12 = s[8] >= 21915 /* 2030-01-01 */
  s[923] = v12
  const v13 = v11 || v12
  const v14 = v9 || v13
  const v15 = v8 || v14
  const v16 = v7 || v15
  const v17 = v5 || v16
  const v18 = v3 || v17
  const v19 = v2 || v18
  const v20 = v0 || v19
  const v21 = s[732] || v20
  const LAS_69x_3 = s[140] ? -Infinity : s[141] ? 0 : s[473] ? 30 : s[732] ? 60 : v0 ? 90 : v2 ? 120 : v3 ? 150 : v5 ? 180 : v7 ? 210 : v8 ? 240 : v9 ? 270 : v11 ? 300 : 330
  s[2258] = LAS_69x_3
  const LAS_69x_3_hoej = s[140] ? Infinity : s[473] || v21 ? (v21 ? (v20 ? (v19 ? (v18 ? (v17 ? (v16 ? (v15 ? (v14 ? (v13 ? (v12 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[2259] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v24 = s[733] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v25 = s[734] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v26 = s[381] && s[11] <= 17246 /* 2017-03-21 */
  s[918] = v26
  const v27 = s[8] >= 17247 /* 2017-03-22 */
  s[915] = v27
  const v28 = v27 && s[17]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[6] || s[384] && v25 || v26 && v25 || v28 && v25 || s[139] && v25 || s[126] && v25)
  s[763] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[6] || s[384] && v24 || v26 && v24 || v28 && v24 || s[139] && v24 || s[126] && v24)
  s[761] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v31 = s[381] && s[11] <= 15394 /* 2012-02-24 */
  s[773] = v31
  const v32 = s[8] >= 15395 /* 2012-02-25 */ && s[735]
  s[772] = v32
  const v33 = s[6] || v32
  s[914] = v33
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[6] || s[384] && f.saerligeForholdForLoen !== false || v31 && f.saerligeForholdForLoen !== false || v32 || s[736] && s[17] || s[139] || s[126])
  s[2260] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[6] || s[384] && f.saerligeForholdForLoen !== true || v31 && f.saerligeForholdForLoen !== true || v32)
  s[2261] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && v33 || f.revalideringErBevilget !== true
  s[2262] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v37 = s[381] && s[11] <= 15070 /* 2011-04-06 */
  s[742] = v37
  const v38 = s[11] <= 15393 /* 2012-02-23 */
  s[852] = v38
  const v39 = s[8] >= 15071 /* 2011-04-07 */ && v38
  s[743] = v39
  const v40 = s[8] >= 15394 /* 2012-02-24 */
  s[853] = v40
  const v41 = v40 && s[17]
  s[744] = v41
  const v42 = s[737] <= 14974 /* 2010-12-31 */ || s[738] >= 20819 /* 2027-01-01 */
  const v43 = (v42 ? Infinity : SATS_45(s[738])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v44 = s[480] || f.forsoergerEgetBarnIHjemmet !== false
  s[748] = v44
  const v45 = s[11] < s[137] && f.forsoergerEgetBarnIHjemmet !== true
  s[747] = v45
  const LAS_71_4 = v45 && (s[6] || s[384] && f.arbejdsindtaegtTilHoejesteSygedagpenge !== false || v37 && f.arbejdsindtaegtTilHoejesteSygedagpenge !== false || v39 || v41 && (v42 ? -Infinity : SATS_45(s[737])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[139] && (v42 ? -Infinity : SATS_45(s[737])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[126] && (v42 ? -Infinity : SATS_45(s[737])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[750] = LAS_71_4
  const LAS_71_4_nej = v45 && (s[6] || s[384] && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true || v37 && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true || v39 || v41 && v43 || s[139] && v43 || s[126] && v43)
  s[751] = LAS_71_4_nej
  const LAS_71_4_ir = v45 && (s[6] || v39 || v41 && v42 || s[139] && v42 || s[126] && v42) || v44
  s[752] = LAS_71_4_ir
}

function svar_63(f, s) {
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v0 = s[739] || s[169]
  const v1 = v0 ? -Infinity : SATS_46(s[11])
  const v2 = v0 ? Infinity : SATS_46(s[8])
  const v3 = v1 > -Infinity && v2 < Infinity
  const v4 = quotient([v1], [2], 'nærmeste', 100)
  const v5 = quotient([v2], [2], 'nærmeste', 100)
  const v6 = v3 ? Math.min(v4, v5) : -Infinity
  const v7 = v3 ? Math.max(v4, v5) : Infinity
  const v8 = v0 || !v3
  const v9 = s[11] <= 14974 /* 2010-12-31 */ || s[169]
  s[749] = v9
  const v10 = v9 ? -Infinity : SATS_47(s[11])
  const v11 = v9 ? Infinity : SATS_47(s[8])
  const v12 = v9 ? -Infinity : SATS_48(s[11])
  const v13 = v9 ? Infinity : SATS_48(s[8])
  const v14 = v9 ? -Infinity : SATS_49(s[11])
  const v15 = v9 ? Infinity : SATS_49(s[8])
  const v16 = v9 ? -Infinity : SATS_50(s[11])
  const v17 = v9 ? Infinity : SATS_50(s[8])
  const v18 = v9 ? -Infinity : SATS_51(s[11])
  const v19 = v9 ? Infinity : SATS_51(s[8])
  const v20 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(v16, v18) : v16) : v18
  const v21 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(v17, v19) : v17) : v19
  const v22 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(v14, v20) : v14) : v20
  const v23 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(v15, v21) : v15) : v21
  const v24 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(v12, v22) : v12) : v22
  const v25 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(v13, v23) : v13) : v23
  const v26 = s[740] && v9 || s[741] && (f.gravidEfter12Uge !== false && v9 || f.gravidEfter12Uge !== true && (f.borHosForaeldre !== false && v9 || f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false && v9 || f.psykiskLidelseNaevntILoven !== true && v9)))
  const v27 = s[384] && !(!v3 && !v0 && v1 === v2)
  const v28 = s[742] && !(!v3 && !v0 && v1 === v2)
  const v29 = s[743] || s[744] || s[149]
  const v30 = s[743] ? -Infinity : s[740] ? (s[741] ? Math.min(v10, v24) : v10) : v24
  const v31 = v28 || v29
  const v32 = v28 ? (v29 ? Math.min(v6, v30) : v6) : v30
  const LAS_71_2_ung = s[6] ? -Infinity : v27 ? (v31 ? Math.min(v6, v32) : v6) : v32
  s[2276] = LAS_71_2_ung
  const v34 = s[743] ? Infinity : s[740] ? (s[741] ? Math.max(v11, v25) : v11) : v25
  const v35 = v28 ? (v29 ? Math.max(v7, v34) : v7) : v34
  const LAS_71_2_ung_hoej = s[6] ? Infinity : v27 ? (v31 ? Math.max(v7, v35) : v7) : v35
  s[2277] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[495] && (s[6] || v27 || v28 || s[743] || s[744] || s[139] || s[126])
  s[2278] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = !s[495] && (s[6] || s[384] && v8 || s[742] && v8 || s[743] || s[744] && v26 || s[139] && v26 || s[126] && v26) || s[496]
  s[2279] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v39 = monthEnd(s[745]) < s[8] || f.forsoergerEgetBarnIHjemmet !== false || f.arbejdsindtaegtTilHoejesteSygedagpenge !== false
  const v40 = monthEnd(s[746]) >= s[11] && f.forsoergerEgetBarnIHjemmet !== true && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true
  const v41 = v40 && !(!v3 && !v0 && v1 === v2)
  const v42 = v41 || v39
  const v43 = v41 ? (v39 ? Math.min(v1, v6) : v6) : v1
  s[758] = v43
  const v44 = v41 ? (v39 ? Math.max(v2, v7) : v7) : v2
  s[760] = v44
  const v45 = v40 && v8 || v39 && v0
  const v46 = v9 ? -Infinity : SATS_52(s[11])
  const v47 = v9 ? Infinity : SATS_52(s[8])
  const v48 = v9 ? -Infinity : SATS_53(s[11])
  const v49 = v9 ? Infinity : SATS_53(s[8])
  const v50 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v46, v48) : v46) : v48
  const v51 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v47, v49) : v47) : v49
  const v52 = !s[495] && LAS_71_2_ung_er
  const v53 = v52 || s[496]
  const v54 = !s[495] && LAS_71_2_ung_ir || s[496] && (f.forsoergelsespligtUdenForHjemmet !== false && v9 || f.forsoergelsespligtUdenForHjemmet !== true && v9)
  const v55 = s[384] && v42
  s[759] = v55
  const v56 = s[742] && v42
  s[757] = v56
  const v57 = s[744] && v53
  const v58 = s[139] && v53
  const v59 = s[126] && v53
  const v60 = s[743] || v57 || v58 || v59
  const v61 = s[743] ? -Infinity : v52 ? (s[496] ? Math.min(LAS_71_2_ung, v50) : LAS_71_2_ung) : v50
  const v62 = v56 || v60
  const v63 = v56 ? (v60 ? Math.min(v43, v61) : v43) : v61
  const LAS_71_2 = s[6] ? -Infinity : v55 ? (v62 ? Math.min(v43, v63) : v43) : v63
  s[754] = LAS_71_2
  const v65 = s[743] ? Infinity : v52 ? (s[496] ? Math.max(LAS_71_2_ung_hoej, v51) : LAS_71_2_ung_hoej) : v51
  const v66 = v56 ? (v60 ? Math.max(v44, v65) : v44) : v65
  const LAS_71_2_hoej = s[6] ? Infinity : v55 ? (v62 ? Math.max(v44, v66) : v44) : v66
  s[755] = LAS_71_2_hoej
  const v68 = s[384] && v45
  s[764] = v68
  const v69 = s[742] && v45
  s[765] = v69
  const LAS_71_2_er = s[747] && (s[6] || v55 || v56 || s[743] || v57 || v58 || v59)
  s[753] = LAS_71_2_er
  const LAS_71_2_ir = s[747] && (s[6] || v68 || v69 || s[743] || s[744] && v54 || s[139] && v54 || s[126] && v54) || s[748]
  s[756] = LAS_71_2_ir
}

function svar_64(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = s[749] ? -Infinity : SATS_54(s[11])
  const v1 = s[749] ? Infinity : SATS_54(s[8])
  const v2 = f.forsoergerEgetBarnIHjemmet !== false || s[750]
  const v3 = f.forsoergerEgetBarnIHjemmet !== true && (s[751] || s[752])
  const v4 = s[749] ? -Infinity : SATS_55(s[11])
  const v5 = s[749] ? Infinity : SATS_55(s[8])
  const v6 = v3 && s[753]
  const v7 = v2 ? (v6 ? Math.min(v4, s[754]) : v4) : s[754]
  const v8 = v2 ? (v6 ? Math.max(v5, s[755]) : v5) : s[755]
  const v9 = s[11] < s[137] && (v2 || v6)
  const v10 = s[480] || v9
  const v11 = s[480] && s[749] || s[11] < s[137] && (v2 && s[749] || v3 && s[756])
  const v12 = s[744] && v10
  const v13 = s[139] && v10
  const v14 = s[126] && v10
  const v15 = s[743] || v12 || v13 || v14
  const v16 = s[743] ? -Infinity : s[480] ? (v9 ? Math.min(v0, v7) : v0) : v7
  const v17 = s[757] || v15
  const v18 = s[757] ? (v15 ? Math.min(s[758], v16) : s[758]) : v16
  const LAS_71_1 = s[6] ? -Infinity : s[759] ? (v17 ? Math.min(s[758], v18) : s[758]) : v18
  s[2272] = LAS_71_1
  const v20 = s[743] ? Infinity : s[480] ? (v9 ? Math.max(v1, v8) : v1) : v8
  const v21 = s[757] ? (v15 ? Math.max(s[760], v20) : s[760]) : v20
  const LAS_71_1_hoej = s[6] ? Infinity : s[759] ? (v17 ? Math.max(s[760], v21) : s[760]) : v21
  s[2273] = LAS_71_1_hoej
  const v23 = s[761] || s[762]
  const LAS_71_1_er = s[763] && (s[6] || s[759] || s[757] || s[743] || v12 || v13 || v14)
  s[2274] = LAS_71_1_er
  const LAS_71_1_ir = s[763] && (s[6] || s[764] || s[765] || s[743] || s[744] && v11 || s[139] && v11 || s[126] && v11) || v23
  s[2275] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[6] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[2263] = LAS_70_4
  const LAS_70_4_hoej = s[6] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[2264] = LAS_70_4_hoej
  const LAS_70_4_er = s[763] && (s[6] || s[384] && LAS_71_1_er || s[581] && LAS_71_1_er || s[139] && LAS_71_1_er || s[126] && LAS_71_1_er)
  s[2265] = LAS_70_4_er
  const LAS_70_4_ir = s[763] && (s[6] || s[384] && LAS_71_1_ir || s[581] && LAS_71_1_ir || s[139] && LAS_71_1_ir || s[126] && LAS_71_1_ir) || v23
  s[2266] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v30 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v31 = f.ydelser !== undefined ? v30 : NO_DAYS
  const v32 = f.ydelser !== undefined ? v30 : ALL_DAYS
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v34 = f.ydelser !== undefined ? v33 : NO_DAYS
  const v35 = f.ydelser !== undefined ? v33 : ALL_DAYS
  const v36 = intersect(v31, v34)
  const v37 = intersect(v32, v35)
  const LAS_70_5 = from(v36, 13332 /* 2006-07-03 */)
  s[2267] = LAS_70_5
  const LAS_70_5_hoej = from(v37, 13332 /* 2006-07-03 */)
  s[2268] = LAS_70_5_hoej
  const v40 = dayReaching(LAS_70_5_hoej, 13332 /* 2006-07-03 */, 1)
  const v41 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  const v42 = v40 <= 13858 /* 2007-12-11 */
  const v43 = v41 >= 13859 /* 2007-12-12 */ && v40 <= 18261 /* 2019-12-31 */
  const v44 = v41 >= 18262 /* 2020-01-01 */ && v40 <= 2147483646
  const LAS_70_5_ir = v41 === NEVER
  s[2271] = LAS_70_5_ir
  const v46 = v42 || v43
  const LAS_70_5_eksakt = (!v46 || (!v42 || !v42 || f.ydelser !== undefined) && (!v43 || f.ydelser !== undefined)) && (!v44 || f.ydelser !== undefined)
  s[2270] = LAS_70_5_eksakt
  const LAS_70_5_er = v46 || v44
  s[2269] = LAS_70_5_er
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v49 = s[749] ? -Infinity : SATS_56(s[11])
  const v50 = s[749] ? Infinity : SATS_56(s[8])
  const v51 = v50 === Infinity
  const v52 = -LAS_71_1_hoej === -Infinity
  const v53 = v49 === -Infinity
  const v54 = -LAS_71_1 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const v56 = LAS_71_1_er && !(v55 && !s[749] && v49 === v50 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v57 = s[749] || LAS_71_1_ir || v55
  const LAS_71_3 = s[6] ? -Infinity : s[384] ? -Infinity : s[742] ? -Infinity : s[743] ? -Infinity : Math.max(0, Math.min(s[766], v53 || v52 ? -Infinity : v49 - LAS_71_1_hoej))
  s[2280] = LAS_71_3
  const LAS_71_3_hoej = s[6] ? Infinity : s[384] ? Infinity : s[742] ? Infinity : s[743] ? Infinity : Math.max(0, Math.min(s[767], v51 || v54 ? Infinity : v50 - LAS_71_1))
  s[2281] = LAS_71_3_hoej
  const v60 = (s[763] || s[762]) && !s[495] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v60 && (s[6] || s[384] || s[742] || s[743] || s[744] && v56 || s[139] && v56 || s[126] && v56)
  s[2282] = LAS_71_3_er
  const LAS_71_3_ir = v60 && (s[6] || s[384] || s[742] || s[743] || s[744] && v57 || s[139] && v57 || s[126] && v57) || s[761] || s[496] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[2283] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[768] && (s[6] || s[384] || s[581] || s[139] || s[126])
  s[2284] = LAS_71_6
  const LAS_71_6_ir = s[6] || s[769] || s[6]
  s[2286] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v65 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v66 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[6] || s[384] && v65 || s[581] && v65 || s[139] && v65 || s[126] && v65)
  s[2287] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[6] || s[384] && v66 || s[581] && v66 || s[139] && v66 || s[126] && v66)
  s[2288] = LAS_73b_nej
}

function svar_65(f, s) {
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v0 = s[736] && s[11] <= 16882 /* 2016-03-22 */
  const v1 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v2 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v3 = v2 ? Math.max(0, s[770]) : 0
  const v4 = v1 ? Math.max(0, s[771]) : 0
  const v5 = s[8] >= 16883 /* 2016-03-23 */ && s[686]
  const v6 = v5 || s[625] && s[17] || s[149]
  const v7 = v5 ? -Infinity : v2 ? Math.max(0, 28 - s[699]) : 0
  const v8 = s[772] || v0 || v6
  const v9 = s[772] ? -Infinity : v0 ? (v6 ? Math.min(v3, v7) : v3) : v7
  const v10 = s[773] || v8
  const v11 = s[773] ? (v8 ? Math.min(0, v9) : 0) : v9
  const LAS_73c_1 = s[6] ? -Infinity : s[384] ? (v10 ? Math.min(0, v11) : 0) : v11
  s[2289] = LAS_73c_1
  const v13 = v5 ? Infinity : v1 ? Math.max(0, 28 - s[700]) : 0
  const LAS_73c_1_hoej = s[6] ? Infinity : v10 ? (v8 ? (s[772] ? Infinity : v0 ? (v6 ? Math.max(v4, v13) : v4) : v13) : 0) : 0
  s[2290] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[6] || s[772] || v5) || f.revalideringErBevilget !== true
  s[2291] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v16 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v17 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v18 = v17 <= 1200000
  const v19 = v16 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[6] || s[384] && !v18 || s[581] && !v18 || s[139] && !v18 || s[126] && !v18)
  s[2292] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[6] || s[384] && v19 || s[581] && v19 || s[139] && v19 || s[126] && v19)
  s[2293] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[6] ? -Infinity : Math.min(Math.max(0, v16 - 1200000), v19 ? 0 : v16)
  s[2294] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[6] ? Infinity : Math.max(0, v17 - 1200000, v18 ? 0 : v17)
  s[2295] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v24 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v25 = f.ydelser !== undefined ? v24 : NO_DAYS
  const v26 = f.ydelser !== undefined ? v24 : ALL_DAYS
  const v27 = intersect(v25, s[774])
  const v28 = intersect(v26, s[775])
  const LAS_74_1_foertidspension = from(v27, 13332 /* 2006-07-03 */)
  s[2296] = LAS_74_1_foertidspension
  const LAS_74_1_foertidspension_hoej = from(v28, 13332 /* 2006-07-03 */)
  s[2297] = LAS_74_1_foertidspension_hoej
  const v31 = dayReaching(LAS_74_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v32 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v33 = v31 <= 16616 /* 2015-06-30 */
  const v34 = v32 >= 16617 /* 2015-07-01 */ && v31 <= 2147483646
  const LAS_74_1_foertidspension_ir = v32 === NEVER
  s[2300] = LAS_74_1_foertidspension_ir
  const LAS_74_1_foertidspension_eksakt = (!v33 || !v33 || f.ydelser !== undefined) && (!v34 || f.ydelser !== undefined)
  s[2299] = LAS_74_1_foertidspension_eksakt
  const LAS_74_1_foertidspension_er = v33 || v34
  s[2298] = LAS_74_1_foertidspension_er
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v38 = s[86] && s[471]
  s[857] = v38
  const v39 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  const v40 = f.grundTilLedighedsydelse !== undefined && v39 || !(f.grundTilLedighedsydelse !== undefined)
  const v41 = f.grundTilLedighedsydelse !== undefined && !v39 || !(f.grundTilLedighedsydelse !== undefined)
  const v42 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  const v43 = f.ydelseVedVisitationen !== undefined && v42 || !(f.ydelseVedVisitationen !== undefined)
  const v44 = f.ydelseVedVisitationen !== undefined && !v42 || !(f.ydelseVedVisitationen !== undefined)
  const v45 = (f.maanederIFleksjobSeneste18 ?? 18) >= 9
  s[896] = v45
  const v46 = v43 || v45
  const v47 = v44 && (f.maanederIFleksjobSeneste18 ?? 0) < 9
  const v48 = f.erVisiteretTilFleksjob !== true || (v41 || v44) && (v40 || f.erVisiteretTilFleksjob !== true || v47)
  const v49 = f.erVisiteretTilFleksjob !== false && (v40 && v43 || v41 && f.erVisiteretTilFleksjob !== false && v46)
  const LAS_74a_1 = s[77] || v38 && v49 || s[776] && v49 || s[14] && f.erVisiteretTilFleksjob !== false
  s[2301] = LAS_74a_1
  const LAS_74a_1_nej = s[77] || v38 && v48 || s[776] && v48 || s[14] && f.erVisiteretTilFleksjob !== true
  s[2302] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v52 = intersect(v25, s[777])
  const v53 = intersect(v26, s[778])
  const v54 = from(v52, 13332 /* 2006-07-03 */)
  const v55 = from(v53, 13332 /* 2006-07-03 */)
  const v56 = dayReaching(v55, 13332 /* 2006-07-03 */, 1)
  const v57 = dayReaching(v54, 13332 /* 2006-07-03 */, 1)
  const v58 = without(v54, v55)
  const v59 = without(v55, v54)
  const v60 = f.ledighedsydelseForAfbrydelse !== false && f.ledighedsydelseForAfbrydelse === true
  const v61 = f.ledighedsydelseForAfbrydelse !== false && !v60
  const LAS_74a_1_fleksjob = v61 ? intersect(v58, v54) : f.ledighedsydelseForAfbrydelse !== false ? v58 : v54
  s[2303] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_hoej = v61 ? union(v59, v55) : f.ledighedsydelseForAfbrydelse !== false ? v59 : v55
  s[2304] = LAS_74a_1_fleksjob_hoej
  const v64 = (!v61 || sameDays(v54, v58)) && (f.ledighedsydelseForAfbrydelse === false || f.ledighedsydelseForAfbrydelse === false || f.ydelser !== undefined) && (v60 || f.ydelser !== undefined)
  const v65 = f.ledighedsydelseForAfbrydelse !== false || !v60
  const LAS_74a_1_fleksjob_ir = v57 === NEVER
  s[2307] = LAS_74a_1_fleksjob_ir
  const v67 = v56 <= 16616 /* 2015-06-30 */ && v65
  const v68 = v57 >= 16617 /* 2015-07-01 */ && v56 <= 2147483646 && v65
  const LAS_74a_1_fleksjob_eksakt = (!v67 || !v67 || v64) && (!v68 || v64)
  s[2306] = LAS_74a_1_fleksjob_eksakt
  const LAS_74a_1_fleksjob_er = v67 || v68
  s[2305] = LAS_74a_1_fleksjob_er
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const LAS_74a_2 = f.erVisiteretTilFleksjob !== false && (s[77] || s[14] && v46)
  s[784] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob !== false && (s[77] || s[108] || s[14] && v47)
  s[781] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v73 = s[11] < s[100] || (f.maanederEfterFleksydelsesalderen ?? 0) < 6
  const v74 = s[779] && (f.maanederEfterFleksydelsesalderen ?? 240) >= 6
  const LAS_74b_2 = s[77] || s[108] && v74 || s[14] && v74
  s[782] = LAS_74b_2
  const LAS_74b_2_nej = s[77] || s[108] && v73 || s[14] && v73
  s[783] = LAS_74b_2_nej
}

function svar_66(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = s[11] <= 15711 /* 2013-01-06 */
  const v1 = s[14] && v0
  s[801] = v1
  const v2 = s[8] >= 17348 /* 2017-07-01 */
  s[800] = v2
  const v3 = s[739] || v2
  const v4 = v3 ? -Infinity : SATS_57(s[11])
  s[854] = v4
  const v5 = v3 ? Infinity : SATS_57(s[8])
  s[855] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[856] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  s[785] = v9
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  s[786] = v10
  const v11 = !v6 && !v3 && v4 === v5
  s[787] = v11
  const v12 = v3 || !v6
  s[788] = v12
  const v13 = s[8] >= 15712 /* 2013-01-07 */
  s[795] = v13
  const v14 = s[11] <= 17347 /* 2017-06-30 */
  s[799] = v14
  const v15 = v13 && v14
  const v16 = v0 || s[124] && s[11] <= 20093 /* 2025-01-05 */ || s[780]
  s[798] = v16
  const v17 = v16 ? -Infinity : SATS_58(s[11])
  s[796] = v17
  const v18 = v16 ? Infinity : SATS_58(s[8])
  s[797] = v18
  const v19 = v1 && !v11
  const v20 = v15 || v2
  const LAS_74a_2_uge = s[16] ? -Infinity : v19 ? (v20 ? Math.min(v9, v17) : v9) : v17
  s[859] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[16] ? Infinity : v19 ? (v20 ? Math.max(v10, v18) : v10) : v18
  s[860] = LAS_74a_2_uge_hoej
  const v23 = s[781] || s[782]
  s[794] = v23
  const v24 = s[783] || s[77]
  s[789] = v24
  const v25 = (s[784] || s[91]) && v24 && (s[784] || s[783])
  s[792] = v25
  const v26 = s[91] && s[77]
  s[793] = v26
  const v27 = s[14] && (v25 || v26)
  const LAS_74a_2_uge_er = v27 && (s[16] || v19 || v15 || v2)
  s[858] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v27 && (s[16] || v1 && v12 || v15 && v16 || v2 && v16) || !s[380] || v23
  s[861] = LAS_74a_2_uge_ir
}

function svar_67(f, s) {
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v0 = s[785] > -Infinity && s[786] < Infinity
  const v1 = quotient([s[785], 43333], [10000], 'nærmeste', 100)
  const v2 = quotient([s[786], 43333], [10000], 'nærmeste', 100)
  const v3 = v0 ? Math.min(v1, v2) : -Infinity
  const v4 = v0 ? Math.max(v1, v2) : Infinity
  const v5 = !s[787] && !(!v0 && (s[787] || !s[788] && s[785] === s[786]))
  const v6 = s[788] || !v0
  const v7 = f.harForsoergelsespligt !== true || s[782]
  const v8 = f.harForsoergelsespligt !== false && s[789]
  const v9 = v8 ? (v7 ? s[790] : s[590]) : s[588]
  const v10 = v8 ? (v7 ? s[791] : s[591]) : s[589]
  const v11 = v8 && s[388] || v7 && s[388]
  const v12 = Math.max(v3, v9)
  const v13 = Math.min(v4, v10)
  const v14 = !v11 && v9 === v10
  const v15 = s[792] && v5
  const v16 = s[793] && v5 && v13 >= v12
  const v17 = s[794] || v16
  const v18 = s[794] ? (v16 ? Math.min(v9, v12) : v9) : v12
  const v19 = v15 ? (v17 ? Math.min(v3, v18) : v3) : v18
  const v20 = s[794] ? (v16 ? Math.max(v10, v13) : v10) : v13
  const v21 = v15 ? (v17 ? Math.max(v4, v20) : v4) : v20
  const v22 = s[794] && v11
  const v23 = s[795] && s[140]
  const v24 = s[796] > -Infinity && s[797] < Infinity
  const v25 = quotient([s[796], 43333], [10000], 'nærmeste', 100)
  const v26 = quotient([s[797], 43333], [10000], 'nærmeste', 100)
  const v27 = v24 ? Math.min(v25, v26) : -Infinity
  const v28 = v24 ? Math.max(v25, v26) : Infinity
  const v29 = !v24 && !s[798] && s[796] === s[797]
  const v30 = s[798] || !v24
  const v31 = Math.max(v9, v27)
  const v32 = Math.min(v10, v28)
  const v33 = s[792] && !v29
  const v34 = s[793] && !v29 && v32 >= v31
  const v35 = s[794] || v34
  const v36 = s[794] ? (v34 ? Math.min(v9, v31) : v9) : v31
  const v37 = v33 ? (v35 ? Math.min(v27, v36) : v27) : v36
  const v38 = s[794] ? (v34 ? Math.max(v10, v32) : v10) : v32
  const v39 = v33 ? (v35 ? Math.max(v28, v38) : v28) : v38
  const v40 = v33 || s[794] || v34
  const v41 = s[792] && v30 || v22 || s[793] && v30 && v11 || s[793] && !((v29 || !v30 && v27 === v28) && v14 && !v29 && (v29 || v9 === v27))
  const v42 = s[283] && s[799]
  const v43 = s[800] && s[181]
  const v44 = s[799] || s[169]
  const v45 = v44 ? -Infinity : SATS_59(s[11])
  const v46 = v44 ? Infinity : SATS_59(s[8])
  const v47 = Math.max(v9, v45)
  const v48 = Math.min(v10, v46)
  const v49 = s[793] && v48 >= v47
  const v50 = s[794] || v49
  const v51 = s[794] ? (v49 ? Math.min(v9, v47) : v9) : v47
  const v52 = s[792] ? (v50 ? Math.min(v45, v51) : v45) : v51
  const v53 = s[794] ? (v49 ? Math.max(v10, v48) : v10) : v48
  const v54 = s[792] ? (v50 ? Math.max(v46, v53) : v46) : v53
  const v55 = s[792] || s[794] || v49
  const v56 = s[792] && v44 || v22 || s[793] && v44 && v11 || s[793] && !(!v44 && v45 === v46 && v14 && v9 === v45)
  const v57 = s[801] && (v15 || s[794] || v16)
  const v58 = v23 && v40
  const v59 = v42 && v40
  const v60 = v43 && v55
  const v61 = s[182] && v55
  const v62 = v60 || v61
  const v63 = v59 || v62
  const v64 = v59 ? (v62 ? Math.min(v37, v52) : v37) : v52
  const v65 = v58 || v63
  const v66 = v58 ? (v63 ? Math.min(v37, v64) : v37) : v64
  const LAS_74a_3 = s[16] ? -Infinity : v57 ? (v65 ? Math.min(v19, v66) : v19) : v66
  s[867] = LAS_74a_3
  const v68 = v59 ? (v62 ? Math.max(v39, v54) : v39) : v54
  const v69 = v58 ? (v63 ? Math.max(v39, v68) : v39) : v68
  const LAS_74a_3_hoej = s[16] ? Infinity : v57 ? (v65 ? Math.max(v21, v69) : v21) : v69
  s[866] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[14] && (s[16] || v57 || v58 || v59 || v60 || v61)
  s[868] = LAS_74a_3_er
  const LAS_74a_3_ir = s[14] && (s[16] || s[801] && (s[792] && v6 || v22 || s[793] && v6 && v11 || s[793] && !((!v5 || !v6 && v3 === v4) && v14 && v5 && (!v5 || v3 === v9))) || v23 && v41 || v42 && v41 || v43 && v56 || s[182] && v56) || !s[380]
  s[869] = LAS_74a_3_ir
}

function svar_68(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = s[802] && s[125]
  s[821] = v0
  const v1 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v2 = f.tidligOpfoelgningOensketAf !== undefined && v1 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v3 = f.tidligOpfoelgningOensketAf !== undefined && !v1 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v4 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[807] = v4
  const v5 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[808] = v5
  const v6 = shiftDays(s[1], 35)
  s[1288] = v6
  const v7 = shiftDays(s[2], 35)
  s[1290] = v7
  const v8 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v9 = v2 && f.ventesRaskInden8Uger !== true && (s[0] && shiftDays(v7, -1) >= v4 || s[4]) && f.oenskerTidligOpfoelgning !== false || v3 && (f.tidligOpfoelgningOensketAf !== undefined && v8 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v10 = v2 && (f.ventesRaskInden8Uger !== false || s[0] && shiftDays(v6, -1) < v5 || f.oenskerTidligOpfoelgning !== true) || v3 && (f.tidligOpfoelgningOensketAf !== undefined && !v8 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[802] && (s[803] || v0 && v9 || s[126] && v9)
  s[814] = SDL_7c
  const SDL_7c_nej = s[802] && (s[803] || v0 && v10 || s[126] && v10)
  s[815] = SDL_7c_nej
  const SDL_7c_ir = s[802] && s[803] || s[11] < 16440 /* 2015-01-05 */
  s[816] = SDL_7c_ir
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v14 = shiftDays(shiftDays(s[1], 56), -1)
  s[809] = v14
  const v15 = shiftDays(shiftDays(s[2], 56), -1)
  s[810] = v15
  const v16 = s[272] && s[803]
  s[820] = v16
  const v17 = s[802] && s[304]
  s[924] = v17
  const v18 = s[0] && v15 >= s[804]
  const v19 = s[0] && v15 >= s[11]
  const v20 = s[0] && v14 < s[302] || s[0] && v14 < s[8]
  s[1080] = v20
  const v21 = (v18 || s[4]) && (v19 || s[4]) && (v18 || v19)
  s[1083] = v21
  const v22 = s[305] && s[125]
  s[1088] = v22
  const v23 = s[126] && s[155]
  s[822] = v23
  const v24 = v22 && v21
  s[1084] = v24
  const v25 = v23 && v21
  s[1085] = v25
  const SDL_12_1_1 = s[6] || s[273] && f.tilbagevendenForestaar !== false || v16 && f.tilbagevendenForestaar !== false || v17 && v21 || v24 || v25
  s[813] = SDL_12_1_1
  const v27 = v22 && v20
  s[1081] = v27
  const v28 = v23 && v20
  s[1082] = v28
  const SDL_12_1_1_nej = s[6] || s[273] && f.tilbagevendenForestaar !== true || v16 && f.tilbagevendenForestaar !== true || v17 && v20 || v27 || v28 || s[154]
  s[811] = SDL_12_1_1_nej
  const v30 = v22 && s[4]
  s[1086] = v30
  const v31 = v23 && s[4]
  s[1087] = v31
  const SDL_12_1_1_ir = s[6] || v17 && s[4] || v30 || v31
  s[812] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v33 = s[259] || f.fratraeder !== false && s[805] < s[8]
  s[1134] = v33
  const v34 = s[260] && (f.fratraeder !== true || s[806] >= s[11])
  s[1133] = v34
  const v35 = f.holdteSamtaler ?? 0
  s[1101] = v35
  const v36 = f.holdteSamtaler ?? 200
  s[1098] = v36
  const v37 = v36 >= 1
  s[1093] = v37
  const v38 = v35 >= 1
  s[1092] = v38
  const v39 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[1135] = v39
  const v40 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[1137] = v40
  const v41 = v33 || !v38 || f.forudsigeligtForloeb !== true || v39 < s[302] || v39 < s[8]
  s[1089] = v41
  const v42 = v34 && v37 && f.forudsigeligtForloeb !== false && v40 >= s[804] && v40 >= s[11]
  s[1105] = v42
  const v43 = shiftDays(shiftDays(s[1], 182), -1)
  s[1136] = v43
  const v44 = shiftDays(shiftDays(s[2], 182), -1)
  s[1138] = v44
  const v45 = v33 || s[0] && v43 < s[302] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[0] && v43 < s[8]
  s[828] = v45
  const v46 = v34 && (s[0] && v44 >= s[804] || s[4]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[0] && v44 >= s[11] || s[4])
  s[830] = v46
  const v47 = s[154] && (s[0] && s[1] < 20635 /* 2026-07-01 */ || s[4])
  s[839] = v47
  const SDL_13f_1 = s[305] && (v47 && (v42 || v46) || !(v47 && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && (s[304] || v22 && v42 || v23 && v42 || s[154] && v46))
  s[819] = SDL_13f_1
  const SDL_13f_1_nej = s[305] && (v47 && (v41 || v45) || !(v47 && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && (s[304] || v22 && v41 || v23 && v41 || s[154] && v45))
  s[817] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[305] && !(v47 && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && s[304] || s[11] < 20089 /* 2025-01-01 */
  s[818] = SDL_13f_1_ir
}

function svar_69(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[807], 14)
  const v1 = shiftDays(s[808], 14)
  const v2 = Math.min(s[809], v0)
  const v3 = Math.min(s[810], v1)
  const v4 = !s[0] || !s[4] && s[809] === s[810]
  const v5 = s[811] && s[0]
  const v6 = s[812] && s[0] && s[810] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[809] : NEVER) : NEVER
  const v8 = s[813] ? NEVER : s[810]
  const v9 = s[813] || v5 || v6
  const v10 = s[811] && s[4] || s[812] && !(v4 && s[0] && s[809] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[0] || !s[4] && v2 === v3
  const v14 = s[814] && s[0]
  const v15 = s[815] && v9
  const v16 = s[816] && s[0] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[837] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[838] = v21
  const v22 = v14 || v15 || v16
  s[836] = v22
  const v23 = s[814] && s[4]
  const v24 = v23 || s[815] && v10 || s[816] && s[4] && v10 || s[816] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[0] && v9 || !s[0] && !v9) && (!s[0] || v2 === v7))
  s[844] = v24
  const v25 = shiftMonths(s[1], 6)
  s[1090] = v25
  const v26 = shiftMonths(s[2], 6)
  s[1091] = v26
  const v27 = shiftDays(v25, -1)
  s[1102] = v27
  const v28 = shiftDays(v26, -1)
  s[1103] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[815] && s[0]
  const v34 = s[816] && s[0] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[831] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[832] = v39
  const v40 = v14 || v33 || v34
  s[829] = v40
  const v41 = s[815] && s[4]
  const v42 = s[816] && s[4]
  const v43 = v23 || v41 || v42 || s[816] && !((!s[0] || !s[4] && v29 === v30) && (!s[0] || !s[4] && v27 === v28) && (!s[0] || v27 === v29))
  s[845] = v43
  const v44 = s[817] && v40
  const v45 = s[818] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[819] ? NEVER : v39
  const v48 = s[819] || v44 || v45
  const v49 = Math.max(s[809], v2)
  const v50 = Math.min(s[810], v3)
  const v51 = s[816] && s[0] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[809], v49) : s[809]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[834] = v54
  const v55 = v33 ? (v51 ? Math.max(s[810], v50) : s[810]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[835] = v56
  const v57 = v14 || v33 || v51
  s[833] = v57
  const v58 = v23 || v41 || v42 || s[816] && !(v13 && v4 && (!s[0] || s[809] === v2))
  s[846] = v58
  const v59 = s[817] && v57
  const v60 = s[818] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[819] ? NEVER : v56
  const v63 = s[819] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[273] && s[0]
  s[826] = v66
  const v67 = s[820] && s[0]
  s[823] = v67
  const v68 = s[821] && v22
  s[840] = v68
  const v69 = s[822] && v22
  s[841] = v69
  const v70 = s[154] && (v48 || v63)
  s[842] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[824] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[827] = v75
  const v76 = v67 ? (v73 ? Math.min(s[809], v74) : s[809]) : v74
  const v77 = s[6] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[809], v76) : s[809]) : v76
  s[843] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[825] = v79
}

function svar_70(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[823] ? (s[824] ? Math.max(s[810], s[825]) : s[810]) : s[825]
  const v1 = s[6] ? NEVER : s[826] ? (s[827] ? Math.max(s[810], v0) : s[810]) : v0
  const v2 = s[828] && s[829]
  const v3 = s[830] || v2
  const v4 = v2 ? s[831] : NEVER
  const v5 = s[830] ? NEVER : s[832]
  const v6 = s[828] && s[833]
  const v7 = s[830] || v6
  const v8 = v6 ? s[834] : NEVER
  const v9 = s[830] ? NEVER : s[835]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[836] ? (v10 ? Math.min(s[837], v11) : s[837]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[836] ? (v10 ? Math.max(s[838], v13) : s[838]) : v13
  const v15 = s[839] && (s[836] || v3 || v7)
  const v16 = !(s[839] && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && (s[6] || s[826] || s[823] || s[840] || s[841] || s[842])
  const SDL_13b_1_er = v15 || v16
  s[2767] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[843], v12) : v12) : s[843]
  s[2765] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[2766] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[839] && (s[844] || s[828] && s[845] || s[828] && s[846]) || !(s[839] && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && (s[6] || s[273] && s[4] || s[820] && s[4] || s[821] && s[844] || s[822] && s[844] || s[154] && (s[817] && s[845] || s[818] && !((!s[829] || !s[845] && s[831] === s[832]) && s[829] && s[831] === NEVER) || s[817] && s[846] || s[818] && !((!s[833] || !s[846] && s[834] === s[835]) && s[833] && s[834] === NEVER)))
  s[2768] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v21 = s[86] && s[11] <= 14521 /* 2009-10-04 */
  const v22 = s[8] >= 14522 /* 2009-10-05 */ && s[16]
  const v23 = v21 && SDL_13b_1_er
  const LAS_74a_7 = s[77] ? FIRST_DAY : v23 ? SDL_13b_1 : NEVER
  s[2309] = LAS_74a_7
  const LAS_74a_7_hoej = s[77] ? NEVER : v22 || s[14] ? NEVER : SDL_13b_1_hoej
  s[2310] = LAS_74a_7_hoej
  const v26 = f.grundTilLedighedsydelse === 'syg'
  const v27 = f.grundTilLedighedsydelse !== undefined && v26 || !(f.grundTilLedighedsydelse !== undefined)
  const LAS_74a_7_er = v27 && (s[77] || v23 || v22 || s[14])
  s[2311] = LAS_74a_7_er
  const LAS_74a_7_ir = v27 && (s[77] || v21 && SDL_13b_1_ir) || f.grundTilLedighedsydelse !== undefined && !v26 || !(f.grundTilLedighedsydelse !== undefined)
  s[2312] = LAS_74a_7_ir
}

function svar_71(f, s) {
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v0 = allPeriods(f.ledighedsydelsesperioder)
  const v1 = f.ledighedsydelsesperioder !== undefined ? v0 : NO_DAYS
  const v2 = f.ledighedsydelsesperioder !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v4 = f.ledighedsydelsesperioder !== undefined ? v3 : NO_DAYS
  const v5 = f.ledighedsydelsesperioder !== undefined ? v3 : ALL_DAYS
  const v6 = without(v1, v5)
  s[847] = v6
  const v7 = without(v2, v4)
  s[851] = v7
  const v8 = shiftDays(f.tolvMaanederSidstNaaetDen ?? FIRST_DAY, 1)
  const v9 = shiftDays(f.tolvMaanederSidstNaaetDen ?? 84005 /* 2199-12-31 */, 1)
  const v10 = f.revurderetFoer !== false ? (f.revurderetFoer !== true ? Math.min(11504 /* 2001-07-01 */, v8) : v8) : 11504 /* 2001-07-01 */
  const v11 = f.revurderetFoer !== false ? (f.revurderetFoer !== true ? Math.max(11504 /* 2001-07-01 */, v9) : v9) : 11504 /* 2001-07-01 */
  const v12 = from(v6, v11)
  const v13 = from(v7, v10)
  const v14 = f.ledighedsydelsesperioder !== undefined && v10 === v11
  const v15 = dayOver(v13, 18, 364, v10)
  const v16 = dayOver(v12, 18, 364, v11)
  const v17 = runStart(v12, v15)
  const v18 = runStart(v12, v16)
  const v19 = v17 !== 2147483647 || v18 === 2147483647
  const v20 = v15 === v16
  const v21 = v14 && (v20 || v19)
  const v22 = v21 ? v17 : FIRST_DAY
  const v23 = v21 ? v18 : NEVER
  const v24 = v23 === NEVER
  const v25 = v24 ? -Infinity : v15 === NEVER ? Infinity : v15 - v23
  const v26 = v16 === NEVER
  const v27 = v26 ? Infinity : v22 === NEVER ? -Infinity : v16 - v22
  const v28 = v24 && v26
  const v29 = v25 <= 364 && v27 >= 364
  const v30 = runEnd(v12, v15)
  const v31 = runEnd(v12, v16)
  const v32 = v14 && (v20 || v30 !== 2147483647 || v31 === 2147483647 && v19)
  const v33 = shiftDays(shiftMonths(v22, 12), -1)
  const v34 = shiftDays(shiftMonths(v23, 12), -1)
  const v35 = !(v28 && v22 === v23 && v20) && !(v29 && v25 === v27) || (v32 ? v30 : FIRST_DAY) < v34
  const v36 = (!(v28 && v22 === v23 && v20) && v29 || v28) && (v32 ? v31 : NEVER) >= v33
  const v37 = s[77] ? FIRST_DAY : v36 ? (v35 ? Math.min(v15, v33) : v33) : v15
  const v38 = s[77] ? NEVER : v36 ? (v35 ? Math.max(v16, v34) : v34) : v16
  const v39 = f.modtogLedighedsydelse30Juni2006 !== false && !s[380]
  const v40 = from(v4, 13330 /* 2006-07-01 */)
  const v41 = from(v5, 13330 /* 2006-07-01 */)
  const v42 = without(v1, v41)
  const v43 = without(v2, v40)
  const v44 = from(v42, v11)
  const v45 = from(v43, v10)
  const v46 = dayOver(v45, 24, 547, v10)
  const v47 = dayOver(v44, 24, 547, v11)
  const v48 = runStart(v44, v46)
  const v49 = runStart(v44, v47)
  const v50 = v48 !== 2147483647 || v49 === 2147483647
  const v51 = v46 === v47
  const v52 = v14 && (v51 || v50)
  const v53 = v52 ? v48 : FIRST_DAY
  const v54 = v52 ? v49 : NEVER
  const v55 = v54 === NEVER
  const v56 = v55 ? -Infinity : v46 === NEVER ? Infinity : v46 - v54
  const v57 = v47 === NEVER
  const v58 = v57 ? Infinity : v53 === NEVER ? -Infinity : v47 - v53
  const v59 = v55 && v57
  const v60 = v56 <= 547 && v58 >= 547
  const v61 = runEnd(v44, v46)
  const v62 = runEnd(v44, v47)
  const v63 = v14 && (v51 || v61 !== 2147483647 || v62 === 2147483647 && v50)
  const v64 = shiftDays(shiftMonths(v53, 18), -1)
  const v65 = shiftDays(shiftMonths(v54, 18), -1)
  const v66 = !(v59 && v53 === v54 && v51) && !(v60 && v56 === v58) || (v63 ? v61 : FIRST_DAY) < v65
  const v67 = (!(v59 && v53 === v54 && v51) && v60 || v59) && (v63 ? v62 : NEVER) >= v64
  const v68 = v67 ? (v66 ? Math.min(v46, v64) : v64) : v46
  const v69 = v67 ? (v66 ? Math.max(v47, v65) : v65) : v47
  const v70 = v39 && !(f.modtogLedighedsydelse30Juni2006 !== true || s[14])
  const LAS_74c_1 = v39 ? (v70 ? v68 : Math.min(v37, v68)) : v37
  s[848] = LAS_74c_1
  const LAS_74c_1_hoej = v39 ? (v70 ? v69 : Math.max(v38, v69)) : v38
  s[849] = LAS_74c_1_hoej
  const LAS_74c_1_ir = !v70 && s[77]
  s[850] = LAS_74c_1_ir
}

function svar_72(f, s) {
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v0 = runEnd(s[847], s[848])
  const v1 = runEnd(s[847], s[849])
  const v2 = f.ledighedsydelsesperioder !== undefined && (!s[850] && s[848] === s[849] || v0 !== 2147483647 || v1 === 2147483647 && (runStart(s[847], s[848]) !== 2147483647 || runStart(s[847], s[849]) === 2147483647))
  const v3 = shiftMonths(s[848], 6)
  const v4 = shiftMonths(s[849], 6)
  const v5 = (v2 ? v1 : NEVER) >= v3
  const v6 = (v2 ? v0 : FIRST_DAY) >= v4
  const v7 = shiftDays(s[848], 1)
  const v8 = shiftDays(s[849], 1)
  const v9 = from(s[847], v8)
  const v10 = from(s[851], v7)
  const v11 = dayReaching(v10, v7, 183)
  const v12 = dayReaching(v9, v8, 183)
  const v13 = Math.max(v3, v11)
  const v14 = Math.min(v4, v12)
  const v15 = s[850] && v14 >= v13
  const v16 = !v6 || v15
  const v17 = v6 ? v13 : v15 ? Math.min(v11, v13) : v11
  const v18 = v6 ? v14 : v15 ? Math.max(v12, v14) : v12
  const LAS_74c_1_18_er = s[77] || s[86] && (v5 || !v6 || v15)
  s[2315] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[77] ? FIRST_DAY : v5 ? (v16 ? Math.min(v3, v17) : v3) : v17
  s[2313] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[77] ? NEVER : v5 ? (v16 ? Math.max(v4, v18) : v4) : v18
  s[2314] = LAS_74c_1_18_hoej
  const LAS_74c_1_18_ir = s[77] || s[86] && s[850]
  s[1465] = LAS_74c_1_18_ir
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v23 = s[86] && s[11] <= 14605 /* 2009-12-27 */
  const v24 = s[8] >= 14606 /* 2009-12-28 */ && s[852]
  const v25 = f.flyttedeKommuneMedLedighedsydelse !== false && f.flytningForhindrerFristen !== false
  const v26 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? FIRST_DAY, 6)
  const v27 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? 84005 /* 2199-12-31 */, 6)
  const v28 = !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_er
  const v29 = s[853] && (v25 || v28)
  const v30 = s[77] ? FIRST_DAY : v24 || v29 ? (v24 ? FIRST_DAY : v25 ? (v28 ? Math.min(LAS_74c_1_18, v26) : v26) : LAS_74c_1_18) : NEVER
  const v31 = s[77] ? NEVER : v23 ? NEVER : v24 ? NEVER : v25 ? (v28 ? Math.max(LAS_74c_1_18_hoej, v27) : v27) : LAS_74c_1_18_hoej
  const v32 = f.modtogLedighedsydelse30Juni2006 !== false && f.revurderetFoer !== true && s[11] < 13879 /* 2008-01-01 */
  const v33 = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[23])) && (s[77] || v23 || v24 || v29)
  const LAS_74c_1_frist_er = v32 || v33
  s[2319] = LAS_74c_1_frist_er
  const LAS_74c_1_frist = v32 ? (v33 ? Math.min(v30, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v30
  s[2317] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v32 ? (v33 ? Math.max(v31, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v31
  s[2318] = LAS_74c_1_frist_hoej
  const LAS_74c_1_frist_ir = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[23])) && (s[77] || v24 || s[853] && !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_ir)
  s[2320] = LAS_74c_1_frist_ir
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = s[77] || s[86] && s[8] >= s[848]
  s[2321] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = s[77] || s[86] && s[11] < s[849]
  s[2322] = LAS_74c_1_nu_nej
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v40 = quotient([s[854], 91], [100], 'nærmeste', 500)
  const v41 = quotient([s[855], 91], [100], 'nærmeste', 500)
  const v42 = quotient([s[854], 82], [100], 'nærmeste', 500)
  const v43 = quotient([s[855], 82], [100], 'nærmeste', 500)
  const v44 = Math.max(Math.min(f.indtaegtSeneste3Maaneder ?? 0, s[856] ? Math.min(v40, v41) : -Infinity), s[856] ? Math.min(v42, v43) : -Infinity)
  const v45 = Math.max(Math.min(f.indtaegtSeneste3Maaneder ?? 100000000, s[856] ? Math.max(v40, v41) : Infinity), s[856] ? Math.max(v42, v43) : Infinity)
  const v46 = Math.max(0, v44)
  const v47 = Math.min(0, v45)
  const v48 = s[783] && !s[787]
  const v49 = s[77] && !s[787] && v47 >= v46
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v44, v46) : v44) : v46
  const v52 = s[782] ? (v50 ? Math.min(0, v51) : 0) : v51
  const v53 = v48 ? (v49 ? Math.max(v45, v47) : v45) : v47
  const v54 = s[782] ? (v50 ? Math.max(0, v53) : 0) : v53
  const v55 = s[782] || v48 || v49
  const v56 = s[783] && s[788] || s[77] && !((s[787] || !s[788] && v44 === v45) && !s[787] && v44 === 0)
  const v57 = s[857] && v55
  const v58 = s[776] && v55
  const v59 = s[14] && s[858]
  const v60 = v58 || v59
  const v61 = v58 ? (v59 ? Math.min(s[859], v52) : v52) : s[859]
  const LAS_74d_2 = s[77] ? -Infinity : v57 ? (v60 ? Math.min(v52, v61) : v52) : v61
  s[2323] = LAS_74d_2
  const v63 = v58 ? (v59 ? Math.max(s[860], v54) : v54) : s[860]
  const LAS_74d_2_hoej = s[77] ? Infinity : v57 ? (v60 ? Math.max(v54, v63) : v54) : v63
  s[2324] = LAS_74d_2_hoej
  const LAS_74d_2_er = s[77] || v57 || v58 || v59
  s[2325] = LAS_74d_2_er
  const LAS_74d_2_ir = s[77] || s[857] && v56 || s[776] && v56 || s[14] && s[861]
  s[2326] = LAS_74d_2_ir
}

function svar_73(f, s) {
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v0 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v1 = f.indtaegterVedLedighedsydelse !== undefined ? v0 : -Infinity
  const v2 = f.indtaegterVedLedighedsydelse !== undefined ? v0 : Infinity
  const v3 = Math.min(s[862], v1)
  const v4 = Math.min(s[863], v2)
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 30], [100], 'nærmeste', 1)
  const v7 = quotient([v4, 30], [100], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[388] && v3 === v4
  const v11 = s[388] || !v5
  const v12 = v2 === Infinity
  const v13 = v1 === -Infinity
  const v14 = v12 && s[864] || v13 && s[865]
  const v15 = v14 && v1 === v2 && !s[388] && s[862] === s[863]
  const v16 = s[388] || v14
  const v17 = Math.max(0, v13 || s[864] ? -Infinity : v1 - s[863])
  const v18 = Math.max(0, v12 || s[865] ? Infinity : v2 - s[862])
  const v19 = v18 >= Infinity
  const v20 = v19 ? -Infinity : quotient([v17, 55], [100], 'nærmeste', 1)
  const v21 = v19 ? Infinity : quotient([v18, 55], [100], 'nærmeste', 1)
  const v22 = !v15 && !(v19 && (v15 || !v16 && v17 === v18))
  const v23 = v16 || v19
  const v24 = v9 === Infinity
  const v25 = v20 === -Infinity
  const v26 = v8 === -Infinity
  const v27 = v21 === Infinity
  const v28 = v24 && v25 || v26 && v27
  const LAS_74d_3 = s[16] ? -Infinity : v26 || v25 ? -Infinity : v8 + v20
  s[2327] = LAS_74d_3
  const LAS_74d_3_hoej = s[16] ? Infinity : v24 || v27 ? Infinity : v9 + v21
  s[2328] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[14] && (s[16] || s[14] && !v10 && v22 && !(v28 && (v10 || !v11 && v8 === v9) && (!v22 || !v23 && v20 === v21)))
  s[2329] = LAS_74d_3_er
  const LAS_74d_3_ir = s[14] && (s[16] || s[14] && (v11 || v23 || v28)) || !s[380]
  s[2330] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v33 = s[866] === Infinity
  const v34 = -LAS_74d_3_hoej === -Infinity
  const v35 = s[867] === -Infinity
  const v36 = -LAS_74d_3 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = s[868] && LAS_74d_3_er && !(v37 && (!s[868] || !s[869] && s[867] === s[866]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v39 = s[869] || LAS_74d_3_ir || v37
  const v40 = Math.max(0, v35 || v34 ? -Infinity : s[867] - LAS_74d_3_hoej)
  const v41 = Math.max(0, v33 || v36 ? Infinity : s[866] - LAS_74d_3)
  const v42 = v41 >= Infinity
  const LAS_74d_3_udbetales = s[16] ? -Infinity : v42 ? -Infinity : quotient([v40], [1], 'nærmeste', 100)
  s[2331] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[16] ? Infinity : v42 ? Infinity : quotient([v41], [1], 'nærmeste', 100)
  s[2332] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[14] && (s[16] || s[14] && v38 && !(v42 && (!v38 || !v39 && v40 === v41)))
  s[2333] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = s[14] && (s[16] || s[14] && (v39 || v42)) || !s[380]
  s[2334] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v47 = f.ferieaaretBegyndte ?? FIRST_DAY
  s[870] = v47
  const v48 = f.ferieaaretBegyndte ?? 84005 /* 2199-12-31 */
  s[871] = v48
  const v49 = v47 <= 11503 /* 2001-06-30 */
  s[875] = v49
  const v50 = v48 >= 11504 /* 2001-07-01 */ && v47 <= 13858 /* 2007-12-11 */
  s[876] = v50
  const v51 = f.retTilLedighedsydelseFra ?? FIRST_DAY
  s[879] = v51
  const v52 = f.retTilLedighedsydelseFra ?? 84005 /* 2199-12-31 */
  s[880] = v52
  const v53 = v52 >= v47 ? (v52 >= shiftMonths(v47, 3) ? (v52 >= shiftMonths(v47, 8) ? 5 : 10) : 15) : 25
  const v54 = v51 >= v48 ? (v51 >= shiftMonths(v48, 3) ? (v51 >= shiftMonths(v48, 8) ? 5 : 10) : 15) : 25
  const v55 = f.optjentFerieMedBetaling ?? 0
  const v56 = f.optjentFerieMedBetaling ?? 366
  const v57 = Math.max(0, v53 - Math.max(0, v54 + v56 - 25))
  const v58 = Math.max(0, v54 - Math.max(0, v53 + v55 - 25))
  const v59 = v48 >= 13859 /* 2007-12-12 */ && v47 <= 18382 /* 2020-04-30 */
  s[873] = v59
  const v60 = v48 >= 18383 /* 2020-05-01 */ && v47 <= 18505 /* 2020-08-31 */
  s[872] = v60
  const v61 = f.maanederMedLedighedsydelseIFerieaaret ?? 0
  const v62 = f.maanederMedLedighedsydelseIFerieaaret ?? 12
  const v63 = v62 >= 12
  const v64 = v60 || v48 >= 18506 /* 2020-09-01 */
  s[874] = v64
  const v65 = v60 ? -Infinity : Math.min(v63 && v61 === v62 ? 25 : Math.floor(v61 * 20800 / 10000), Math.max(0, 25 - v56))
  const v66 = v59 || v64
  s[877] = v66
  const v67 = v59 ? (v64 ? Math.min(v57, v65) : v57) : v65
  const LAS_74e_3 = v49 ? -Infinity : v50 ? (v66 ? Math.min(v57, v67) : v57) : v67
  s[2335] = LAS_74e_3
  const v69 = v60 ? Infinity : Math.min(v63 ? 25 : Math.floor(v62 * 20800 / 10000), Math.max(0, 25 - v55))
  const v70 = v59 ? (v64 ? Math.max(v58, v69) : v58) : v69
  const LAS_74e_3_hoej = v49 ? Infinity : v50 ? (v66 ? Math.max(v58, v70) : v58) : v70
  s[2336] = LAS_74e_3_hoej
  const LAS_74e_3_ir = v49 || v60
  s[1466] = LAS_74e_3_ir
}

function svar_74(f, s) {
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v0 = shiftDays(shiftMonths(s[870], 12), -1)
  const v1 = shiftDays(shiftMonths(s[871], 12), -1)
  const v2 = s[872] ? FIRST_DAY : shiftDays(shiftMonths(s[870], 16), -1)
  const v3 = s[873] ? (s[874] ? Math.min(v0, v2) : v0) : v2
  const LAS_74e_4 = s[875] ? FIRST_DAY : s[876] ? (s[877] ? Math.min(v0, v3) : v0) : v3
  s[2338] = LAS_74e_4
  const v5 = s[872] ? NEVER : shiftDays(shiftMonths(s[871], 16), -1)
  const v6 = s[873] ? (s[874] ? Math.max(v1, v5) : v1) : v5
  const LAS_74e_4_hoej = s[875] ? NEVER : s[876] ? (s[877] ? Math.max(v1, v6) : v1) : v6
  s[2339] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const v8 = f.ferienMedLedighedsydelseBegynder ?? FIRST_DAY
  const v9 = f.ferienMedLedighedsydelseBegynder ?? 84005 /* 2199-12-31 */
  const v10 = v8 <= 15705 /* 2012-12-31 */
  const LAS_74e_8_er = v9 >= 15706 /* 2013-01-01 */
  s[2342] = LAS_74e_8_er
  const LAS_74e_8 = v10 ? FIRST_DAY : shiftDays(v8, -14)
  s[2340] = LAS_74e_8
  const LAS_74e_8_hoej = v10 ? NEVER : shiftDays(v9, -14)
  s[2341] = LAS_74e_8_hoej
  const LAS_74e_8_ir = LAS_74e_8_er && v10 || v8 < 15706 /* 2013-01-01 */
  s[2343] = LAS_74e_8_ir
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const LAS_74f_1_dag = s[77] ? FIRST_DAY : shiftDays(shiftDays(f.ustoettetArbejdeBegyndte ?? FIRST_DAY, 546), f.barselsdageEfterUstoettetArbejde ?? 0)
  s[2346] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[77] ? NEVER : shiftDays(shiftDays(f.ustoettetArbejdeBegyndte ?? 84005 /* 2199-12-31 */, 546), f.barselsdageEfterUstoettetArbejde ?? 1000)
  s[2347] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v17 = LAS_74f_1_dag_hoej >= s[11] || s[77]
  const LAS_74f_1 = s[77] || s[108] && f.erVisiteretTilFleksjob !== false && v17 && (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400 && (f.berettigetVedOvergangen !== false || (f.maanederIArbejdeEfterFleksjob ?? 18) >= 9) || s[14] && f.erVisiteretTilFleksjob !== false && v17 && (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400
  s[2344] = LAS_74f_1
  const LAS_74f_1_nej = s[77] || s[108] && (f.erVisiteretTilFleksjob !== true || LAS_74f_1_dag < s[8] || s[878] || f.berettigetVedOvergangen !== true && (f.maanederIArbejdeEfterFleksjob ?? 0) < 9) || s[14] && (f.erVisiteretTilFleksjob !== true || LAS_74f_1_dag < s[8] || s[878])
  s[2345] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const LAS_75_1_ir = s[879] <= 11503 /* 2001-06-30 */
  s[2350] = LAS_75_1_ir
  const LAS_75_1 = LAS_75_1_ir ? FIRST_DAY : s[880] >= 15706 /* 2013-01-01 */ ? shiftDays(s[879], 21) : NEVER
  s[2348] = LAS_75_1
  const LAS_75_1_hoej = LAS_75_1_ir ? NEVER : s[880] >= 11504 /* 2001-07-01 */ && s[879] <= 15705 /* 2012-12-31 */ ? NEVER : shiftDays(s[880], 21)
  s[2349] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const LAS_77_sanktion_ir = s[711] <= 13329 /* 2006-06-30 */
  s[1467] = LAS_77_sanktion_ir
  const v24 = s[712] >= 13330 /* 2006-07-01 */
  const LAS_75a_1 = LAS_77_sanktion_ir || v24 && s[881] || s[882] || s[883] || s[884] || s[885]
  s[2351] = LAS_75a_1
  const LAS_75a_1_nej = LAS_77_sanktion_ir || s[882] || s[886] || s[887] || s[888]
  s[2352] = LAS_75a_1_nej
  const LAS_75a_1_ir = LAS_77_sanktion_ir || s[882]
  s[2353] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const LAS_76_1 = s[77] || s[14] && f.harSoegtAktivtMedLedighedsydelse !== true && f.rimeligGrundTilBrud !== true
  s[2354] = LAS_76_1
  const LAS_76_1_nej = s[77] || s[108] || s[14] && (f.harSoegtAktivtMedLedighedsydelse !== false || f.rimeligGrundTilBrud !== false)
  s[2355] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v30 = v24 && s[711] <= 15705 /* 2012-12-31 */
  const v31 = s[712] >= 15706 /* 2013-01-01 */
  const v32 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false
  const v33 = LAS_75a_1 || LAS_75a_1_ir
  const v34 = v33 && f.rimeligGrundTilBrud !== true
  const LAS_77_1 = LAS_77_sanktion_ir ? -Infinity : v30 ? 0 : Math.min(v32 ? 0 : s[889], v32 ? 0 : s[890])
  s[2356] = LAS_77_1
  const LAS_77_1_hoej = LAS_77_sanktion_ir ? Infinity : v31 ? Math.max(v34 ? s[891] : 0, v34 ? s[892] : 0) : 0
  s[2357] = LAS_77_1_hoej
  const v37 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  const LAS_77_1_er = f.brudVedLedighedsydelse !== undefined && v37 || !(f.brudVedLedighedsydelse !== undefined)
  s[2358] = LAS_77_1_er
  const LAS_77_1_ir = LAS_77_1_er && LAS_77_sanktion_ir || f.brudVedLedighedsydelse !== undefined && !v37 || !(f.brudVedLedighedsydelse !== undefined)
  s[2359] = LAS_77_1_ir
  // LAS.77.sanktion: Sanktion i ledighedsydelsen (LAS § 77 a, stk. 1-3)
  const v40 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  const v41 = v31 && s[893]
  const v42 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  const LAS_77_sanktion = LAS_77_sanktion_ir || v30 && f.rimeligGrundTilBrud !== true && (f.brudVedLedighedsydelse !== undefined && v40 || !(f.brudVedLedighedsydelse !== undefined)) || v41 && v34 && (f.brudVedLedighedsydelse !== undefined && v42 || !(f.brudVedLedighedsydelse !== undefined)) || s[727] && v34
  s[2360] = LAS_77_sanktion
  const LAS_77_sanktion_nej = LAS_77_sanktion_ir || v30 && (f.rimeligGrundTilBrud !== false || f.brudVedLedighedsydelse !== undefined && !v40 || !(f.brudVedLedighedsydelse !== undefined)) || v41 && (v32 || f.brudVedLedighedsydelse !== undefined && !v42 || !(f.brudVedLedighedsydelse !== undefined)) || s[727] && v32
  s[2361] = LAS_77_sanktion_nej
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v45 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  const v46 = f.brudVedLedighedsydelse !== undefined && v45 || !(f.brudVedLedighedsydelse !== undefined)
  const v47 = f.brudVedLedighedsydelse !== undefined && !v45 || !(f.brudVedLedighedsydelse !== undefined)
  const v48 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  const v49 = f.brudVedLedighedsydelse !== undefined && v48 || !(f.brudVedLedighedsydelse !== undefined)
  const v50 = f.brudVedLedighedsydelse !== undefined && !v48 || !(f.brudVedLedighedsydelse !== undefined)
  const v51 = f.rimeligGrundTilBrud !== false ? 0 : v47 ? (v50 ? 0 : 21) : 35
  const v52 = f.rimeligGrundTilBrud !== true ? (v46 ? 35 : v49 ? 21 : 0) : 0
  const v53 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  const v54 = f.brudVedLedighedsydelse !== undefined && v53 || !(f.brudVedLedighedsydelse !== undefined)
  const v55 = f.brudVedLedighedsydelse !== undefined && !v53 || !(f.brudVedLedighedsydelse !== undefined)
  const v56 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v55 ? 0 : 21
  const v57 = v33 && f.rimeligGrundTilBrud !== true && v54 ? 21 : 0
  const v58 = v41 || s[727]
  const LAS_77a_1 = LAS_77_sanktion_ir ? -Infinity : v30 ? (v58 ? Math.min(v51, v56) : v51) : v56
  s[2363] = LAS_77a_1
  const LAS_77a_1_hoej = LAS_77_sanktion_ir ? Infinity : v30 ? (v58 ? Math.max(v52, v57) : v52) : v57
  s[2364] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v61 = v41 ? -Infinity : v32 ? 0 : s[894]
  const LAS_77a_2 = LAS_77_sanktion_ir ? -Infinity : v30 ? (v58 ? Math.min(0, v61) : 0) : v61
  s[2365] = LAS_77a_2
  const LAS_77a_2_hoej = LAS_77_sanktion_ir ? Infinity : v58 ? (v41 ? Infinity : v34 ? s[895] : 0) : 0
  s[2366] = LAS_77a_2_hoej
  const v64 = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  const LAS_77a_2_er = f.brudVedLedighedsydelse !== undefined && v64 || !(f.brudVedLedighedsydelse !== undefined)
  s[2367] = LAS_77a_2_er
  const LAS_77a_2_ir = LAS_77a_2_er && (LAS_77_sanktion_ir || v41) || f.brudVedLedighedsydelse !== undefined && !v64 || !(f.brudVedLedighedsydelse !== undefined)
  s[2368] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v67 = shiftMonths(s[711], -12)
  const v68 = shiftMonths(s[712], -12)
  const v69 = shiftDays(v67, 1)
  const v70 = shiftDays(v68, 1)
  const v71 = v33 && f.rimeligGrundTilBrud !== true && v54 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v67 ? 1 : 0) : Infinity) >= 1 || v33 && f.rimeligGrundTilBrud !== true && v54 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v69 ? 1 : 0) : Infinity) >= 1
  const v72 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v55 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v67; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[711] || r_tidligereBrudVedLedighedsydelse.dag < v68) ? 1 : 0) : 0 }) : 0) < 1 || LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v55 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v69; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[711] || r_tidligereBrudVedLedighedsydelse.dag < v70) ? 1 : 0) : 0 }) : 0) < 1
  const LAS_77a_4 = LAS_77_sanktion_ir || v30 && (f.rimeligGrundTilBrud !== true && (v46 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v67 ? 1 : 0) : Infinity) >= 1 || v49 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v67 ? 1 : 0) : Infinity) >= 1) || f.rimeligGrundTilBrud !== true && (v46 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v69 ? 1 : 0) : Infinity) >= 1 || v49 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v69 ? 1 : 0) : Infinity) >= 1)) || v41 && v71 || s[727] && v71
  s[2369] = LAS_77a_4
  const LAS_77a_4_nej = LAS_77_sanktion_ir || v30 && (f.rimeligGrundTilBrud !== false || (v47 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v67; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[711] || r_tidligereBrudVedLedighedsydelse.dag < v68) ? 1 : 0) : 0 }) : 0) < 1) && (v50 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v67; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[711] || r_tidligereBrudVedLedighedsydelse.dag < v68) ? 1 : 0) : 0 }) : 0) < 1) || f.rimeligGrundTilBrud !== false || (v47 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v69; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[711] || r_tidligereBrudVedLedighedsydelse.dag < v70) ? 1 : 0) : 0 }) : 0) < 1) && (v50 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[712] && r_tidligereBrudVedLedighedsydelse.dag >= v69; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[711] || r_tidligereBrudVedLedighedsydelse.dag < v70) ? 1 : 0) : 0 }) : 0) < 1)) || v41 && v72 || s[727] && v72
  s[2370] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const v75 = s[14] && s[501]
  s[897] = v75
  const LAS_77a_6 = s[77] || s[108] && s[896] || v75 && s[896] || s[502] && s[896]
  s[2371] = LAS_77a_6
  const LAS_77a_6_nej = s[77] || s[108] && (f.maanederIFleksjobSeneste18 ?? 0) < 9 || v75 && (f.maanederIFleksjobSeneste18 ?? 0) < 9 || s[502] && (f.maanederIFleksjobSeneste18 ?? 0) < 9
  s[2372] = LAS_77a_6_nej
}

function svar_75(f, s) {
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v0 = f.staarTilRaadighedForFleksjob !== false || f.pensionssagUnderBehandling !== false
  const v1 = f.staarTilRaadighedForFleksjob !== true && f.pensionssagUnderBehandling !== true
  const LAS_77b_1 = s[77] || s[108] && v0 || s[897] && v0 || s[502] && v0
  s[2373] = LAS_77b_1
  const LAS_77b_1_nej = s[77] || s[108] && v1 || s[897] && v1 || s[502] && v1
  s[2374] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v4 = f.enkeltudgiftensArt === 'energi'
  const v5 = f.enkeltudgiftensArt !== undefined && !v4 || !(f.enkeltudgiftensArt !== undefined) || (f.energiregningenFra ?? FIRST_DAY) < 18901 /* 2021-10-01 */ || (f.energiregningenTil ?? 84005 /* 2199-12-31 */) > 19477 /* 2023-04-30 */
  const v6 = (f.enkeltudgiftensArt !== undefined && v4 || !(f.enkeltudgiftensArt !== undefined)) && (f.energiregningenFra ?? 84005 /* 2199-12-31 */) >= 18901 /* 2021-10-01 */ && (f.energiregningenTil ?? FIRST_DAY) <= 19477 /* 2023-04-30 */
  const LAS_81_1_rimelig = s[6] || s[15] && (v6 && f.forbrugetErUrimeligtHoejt !== true || v5 && f.enkeltudgiftenErRimeligtBegrundet !== false)
  s[2379] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = s[6] || s[15] && (v6 && f.forbrugetErUrimeligtHoejt !== false || v5 && f.enkeltudgiftenErRimeligtBegrundet !== true)
  s[911] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v9 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  const v10 = f.enkeltudgiftensArt !== undefined && !v9 || !(f.enkeltudgiftensArt !== undefined)
  const LAS_81_1_forudsigelig = s[6] || s[15] && (f.enkeltudgiftensArt !== undefined && v9 || !(f.enkeltudgiftensArt !== undefined) || v10 && v5 && f.behovetKunneIkkeForudses !== true)
  s[2377] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = s[6] || s[15] && v10 && (v6 || v5 && f.behovetKunneIkkeForudses !== false)
  s[2378] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v13 = f.udgiftenErPaataget !== true || (f.udgiftenPaatagetDen ?? 84005 /* 2199-12-31 */) >= (f.soegtOmEnkeltydelseDen ?? FIRST_DAY) || f.hjaelpTrodsSenAnsoegning !== false
  const v14 = f.udgiftenErPaataget !== false && (f.udgiftenPaatagetDen ?? FIRST_DAY) < (f.soegtOmEnkeltydelseDen ?? 84005 /* 2199-12-31 */) && f.hjaelpTrodsSenAnsoegning !== true
  const LAS_88_1 = s[6] || s[384] && v14 || s[381] && v14
  s[907] = LAS_88_1
  const LAS_88_1_nej = s[6] || s[384] && v13 || s[381] && v13
  s[2428] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v17 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende !== false
  s[910] = v17
  const v18 = (LAS_81_1_forudsigelig || s[6]) && f.udgiftenErHeltAfgoerende !== true
  s[912] = v18
  const v19 = s[571] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v18 || LAS_88_1
  const v20 = LAS_81_1_rimelig || s[6]
  s[909] = v20
  const v21 = LAS_88_1_nej || s[6]
  s[908] = v21
  const v22 = s[898] && v20 && f.egenBetalingVanskeliggoerFremtiden !== false && v17 && v21
  const v23 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  const LAS_81_1 = s[6] || s[384] && v22 || s[581] && v22 || s[20] && (f.enkeltudgiftensArt !== undefined && !v23 || !(f.enkeltudgiftensArt !== undefined)) && s[898] && v20 && f.egenBetalingVanskeliggoerFremtiden !== false && v17 && v21
  s[2375] = LAS_81_1
  const LAS_81_1_nej = s[6] || s[384] && v19 || s[581] && v19 || s[20] && (f.enkeltudgiftensArt !== undefined && v23 || !(f.enkeltudgiftensArt !== undefined) || s[571] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v18 || LAS_88_1)
  s[2376] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const LAS_81a_1 = s[6] || s[14] && f.udsaettelsestruetPaaGrundAfRestance !== false && f.huslejehjaelpForebyggerUdsaettelse !== false && f.hjaelpenDaekkerKunSanktion !== true && f.kanIkkeBetaleUdgiften !== false
  s[2380] = LAS_81a_1
  const LAS_81a_1_nej = s[6] || s[13] || s[14] && (f.udsaettelsestruetPaaGrundAfRestance !== true || f.huslejehjaelpForebyggerUdsaettelse !== true || f.hjaelpenDaekkerKunSanktion !== false || f.kanIkkeBetaleUdgiften !== true)
  s[2381] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance !== false && (s[6] || s[13] || s[14] && f.ansoegningenProevetEfterHuslejehjaelp !== false)
  s[2382] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance !== false && (s[6] || s[14] && f.ansoegningenProevetEfterHuslejehjaelp !== true)
  s[2383] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance !== false && s[6] || f.udsaettelsestruetPaaGrundAfRestance !== true
  s[2384] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v31 = f.udgiftenDaekkesEfterAndenLov !== false || f.kanIkkeBetaleUdgiften !== true || f.behandlingenErNoedvendig !== true || f.behandlingUdenForDetOffentlige !== false && (f.offentligBehandlingFindes !== false || f.privatBehandlingErLaegeligtVelbegrundet !== true) || LAS_88_1
  const v32 = f.udgiftenDaekkesEfterAndenLov !== true && f.kanIkkeBetaleUdgiften !== false && f.behandlingenErNoedvendig !== false && (f.behandlingUdenForDetOffentlige !== true || f.offentligBehandlingFindes !== true && f.privatBehandlingErLaegeligtVelbegrundet !== false) && v21
  const LAS_82_1 = s[6] || s[384] && v32 || s[381] && v32
  s[2385] = LAS_82_1
  const LAS_82_1_nej = s[6] || s[384] && v31 || s[381] && v31
  s[2386] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const LAS_82_1_formue = s[6] ? -Infinity : (f.formueUdenMéngodtgoerelse ?? -10000000000) + (f.méngodtgoerelse ?? 0)
  s[2387] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[6] ? Infinity : (f.formueUdenMéngodtgoerelse ?? 10000000000) + (f.méngodtgoerelse ?? 10000000000)
  s[2388] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v37 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v38 = f.ydelseVedTandpleje !== undefined && v37 || !(f.ydelseVedTandpleje !== undefined)
  const v39 = f.ydelseVedTandpleje !== undefined && !v37 || !(f.ydelseVedTandpleje !== undefined)
  const v40 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  const v41 = f.ydelseVedTandpleje !== undefined && !v40 || !(f.ydelseVedTandpleje !== undefined) || f.ydelsenSvarerTilKontanthjaelp !== true
  const v42 = (f.ydelseVedTandpleje !== undefined && v40 || !(f.ydelseVedTandpleje !== undefined)) && f.ydelsenSvarerTilKontanthjaelp !== false
  const v43 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  const v44 = f.ydelseVedTandpleje !== undefined && v43 || !(f.ydelseVedTandpleje !== undefined)
  const v45 = f.ydelseVedTandpleje !== undefined && !v43 || !(f.ydelseVedTandpleje !== undefined)
  const v46 = f.ydelseFoerFradragVedTandpleje ?? 0
  s[900] = v46
  const v47 = f.ydelseFoerFradragVedTandpleje ?? 10000000
  s[902] = v47
  const LAS_82a_1 = s[6] || s[899] && (v38 || v42 || v44 && f.ydelsenSvarerTilKontanthjaelp !== false && f.opfylderKontanthjaelpensOekonomi !== false) || s[182] && (v38 || v42 || v44 && f.opfylderKontanthjaelpensOekonomi !== false && ((f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? s[791] : s[591]) : s[589]) >= v46 || f.harForsoergelsespligt !== false && s[388] || f.harForsoergelsespligt !== true && s[388]))
  s[905] = LAS_82a_1
  const LAS_82a_1_nej = s[6] || s[13] || s[899] && v39 && v41 && (v45 || f.ydelsenSvarerTilKontanthjaelp !== true || f.opfylderKontanthjaelpensOekonomi !== true) || s[182] && v39 && v41 && (v45 || f.opfylderKontanthjaelpensOekonomi !== true || (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? s[790] : s[590]) : s[588]) < v47)
  s[906] = LAS_82a_1_nej
}

function svar_76(f, s) {
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v0 = f.tandplejeudgifterIAaret ?? 0
  const v1 = f.tandplejeudgifterIAaret ?? 100000000
  const v2 = Math.round(Math.max(0, v0 - 80000) * 6500 / 10000)
  const v3 = Math.round(Math.max(0, v1 - 80000) * 6500 / 10000)
  const v4 = Math.max(0, v0 - 60000)
  const v5 = Math.max(0, v1 - 60000)
  const v6 = s[496] ? (s[495] ? v2 : Math.min(v2, v4)) : v4
  const v7 = s[496] ? (s[495] ? v3 : Math.max(v3, v5)) : v5
  const v8 = s[11] <= 16586 /* 2015-05-31 */
  const v9 = s[27] && v8
  const v10 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v11 = f.ydelseVedTandpleje !== undefined && !v10 || !(f.ydelseVedTandpleje !== undefined) || !s[495]
  const v12 = (f.ydelseVedTandpleje !== undefined && v10 || !(f.ydelseVedTandpleje !== undefined)) && s[496]
  const v13 = v12 ? (v11 ? Math.min(v4, v6) : v4) : v6
  const v14 = v12 ? (v11 ? Math.max(v5, v7) : v5) : v7
  const v15 = s[8] >= 16587 /* 2015-06-01 */
  const v16 = v15 && s[181]
  const v17 = Math.round(v4 * 6500 / 10000)
  const v18 = Math.round(v5 * 6500 / 10000)
  const v19 = s[496] ? (s[495] ? v17 : Math.min(v4, v17)) : v4
  const v20 = s[496] ? (s[495] ? v18 : Math.max(v5, v18)) : v5
  const v21 = v12 ? (v11 ? Math.min(v4, v19) : v4) : v19
  const v22 = v12 ? (v11 ? Math.max(v5, v20) : v5) : v20
  const v23 = s[900] >= s[901]
  const v24 = s[902] >= s[903]
  const v25 = Math.max(v4, v17)
  const v26 = Math.min(v5, v18)
  const v27 = s[489] && v26 >= v25
  const v28 = v24 || v27
  const v29 = v24 ? (v27 ? Math.min(v17, v25) : v17) : v25
  const v30 = v23 ? v29 : v28 ? Math.min(v4, v29) : v4
  const v31 = v24 ? (v27 ? Math.max(v18, v26) : v18) : v26
  const v32 = v23 ? v31 : v28 ? Math.max(v5, v31) : v5
  const v33 = s[182] && (!v23 || v24 || v27)
  const v34 = v16 || v33
  const v35 = v16 ? (v33 ? Math.min(v21, v30) : v21) : v30
  const v36 = v9 || v34
  const v37 = v9 ? (v34 ? Math.min(v13, v35) : v13) : v35
  const LAS_82a_2 = s[6] ? -Infinity : s[13] ? 0 : s[904] ? (v36 ? Math.min(v6, v37) : v6) : v37
  s[2389] = LAS_82a_2
  const v39 = v16 ? (v33 ? Math.max(v22, v32) : v22) : v32
  const v40 = v9 ? (v34 ? Math.max(v14, v39) : v14) : v39
  const LAS_82a_2_hoej = s[6] ? Infinity : s[904] || v36 ? (s[904] ? (v36 ? Math.max(v7, v40) : v7) : v40) : 0
  s[2390] = LAS_82a_2_hoej
  const LAS_82a_2_er = s[905] && (s[6] || s[13] || s[904] || v9 || v16 || v33)
  s[2391] = LAS_82a_2_er
  const LAS_82a_2_ir = s[905] && (s[6] || s[182] && s[489] && !(v4 === v5 && v17 === v18 && v4 === v17)) || s[906] || s[6]
  s[2392] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const LAS_82a_6 = s[6] || s[14] && (f.tandbehandlingensPris ?? 100000000) > 1000000
  s[1468] = LAS_82a_6
  const LAS_82a_6_nej = s[6] || s[13] || s[14] && (f.tandbehandlingensPris ?? 0) <= 1000000
  s[2394] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v46 = s[14] && v8
  const LAS_82a_6_gaelder = s[6] ? FIRST_DAY : v46 || v15 ? (v15 ? shiftMonths(f.tandbehandlingGodkendtDen ?? FIRST_DAY, 2) : NEVER) : NEVER
  s[2395] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[6] ? NEVER : s[13] ? NEVER : v46 ? NEVER : shiftMonths(f.tandbehandlingGodkendtDen ?? 84005 /* 2199-12-31 */, 2)
  s[2396] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = s[6] || LAS_82a_6_nej || s[6]
  s[2397] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v50 = f.medicinTil === 'dit_barn'
  const v51 = f.medicinTil === 'dig'
  const LAS_82b_1 = s[6] || s[182] && f.faarKontanthjaelpVedMedicin !== false && (f.medicinTil !== undefined && v50 || !(f.medicinTil !== undefined) || (f.medicinTil !== undefined && v51 || !(f.medicinTil !== undefined)) && (f.maanederMedKontanthjaelpAf18 ?? 18) >= 12)
  s[1469] = LAS_82b_1
  const LAS_82b_1_nej = s[6] || s[384] || s[566] || s[182] && (f.faarKontanthjaelpVedMedicin !== true || (f.medicinTil !== undefined && !v50 || !(f.medicinTil !== undefined)) && (f.medicinTil !== undefined && !v51 || !(f.medicinTil !== undefined) || (f.maanederMedKontanthjaelpAf18 ?? 0) < 12))
  s[2399] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const LAS_82b_2 = s[6] ? -Infinity : s[384] ? 0 : s[566] ? 0 : Math.min(f.egenbetalingForMedicin ?? 0, f.egenbetalingForBilligsteMedicin ?? 0)
  s[2400] = LAS_82b_2
  const LAS_82b_2_hoej = s[6] ? Infinity : s[568] ? (s[182] ? Math.min(f.egenbetalingForMedicin ?? 100000000, f.egenbetalingForBilligsteMedicin ?? 100000000) : 0) : 0
  s[2401] = LAS_82b_2_hoej
  const LAS_82b_2_ir = s[6] || LAS_82b_1_nej || s[6]
  s[2402] = LAS_82b_2_ir
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v57 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  const v58 = f.samvaerMed !== undefined && !v57 || !(f.samvaerMed !== undefined) || f.kanIkkeBetaleUdgiften !== true
  const v59 = (f.samvaerMed !== undefined && v57 || !(f.samvaerMed !== undefined)) && f.kanIkkeBetaleUdgiften !== false
  const v60 = s[384] && v59
  const v61 = s[384] && v58
  const v62 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  const v63 = f.samvaerMed !== undefined && v62 || !(f.samvaerMed !== undefined)
  const LAS_83_1 = v63 && (s[6] || v60 || s[381] && v59)
  s[2403] = LAS_83_1
  const LAS_83_1_nej = v63 && (s[6] || v61 || s[381] && v58)
  s[2404] = LAS_83_1_nej
  const LAS_83_1_ir = v63 && s[6] || f.samvaerMed !== undefined && !v62 || !(f.samvaerMed !== undefined)
  s[2405] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v67 = s[381] && s[11] <= 13859 /* 2007-12-12 */
  s[919] = v67
  const v68 = s[8] >= 13860 /* 2007-12-13 */ && s[574]
  s[920] = v68
  const v69 = s[6] || v68
  s[921] = v69
  const v70 = f.samvaerMed === 'bortadopteret_barn'
  const v71 = f.samvaerMed !== undefined && v70 || !(f.samvaerMed !== undefined)
  const LAS_83_1_bortadopteret = v71 && (s[6] || v60 || v67 && v59 || v68 || s[575] && f.kanIkkeBetaleUdgiften !== false)
  s[2406] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v71 && (s[6] || v61 || v67 && v58 || v68 || s[575] && f.kanIkkeBetaleUdgiften !== true)
  s[2407] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = v71 && v69 || f.samvaerMed !== undefined && !v70 || !(f.samvaerMed !== undefined)
  s[2408] = LAS_83_1_bortadopteret_ir
}

function svar_77(f, s) {
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v0 = f.flytterTilUdlandet !== true || f.knyttetTilLandetDerFlyttesTil !== false
  const v1 = f.flytterTilUdlandet !== false && f.knyttetTilLandetDerFlyttesTil !== true
  const v2 = f.flytningenForbedrerForholdene !== true || f.kanIkkeBetaleUdgiften !== true || v1 || s[907]
  const v3 = f.flytningenForbedrerForholdene !== false && f.kanIkkeBetaleUdgiften !== false && v0 && s[908]
  const LAS_85_1 = s[6] || s[384] && v3 || s[381] && v3
  s[2409] = LAS_85_1
  const LAS_85_1_nej = s[6] || s[384] && v2 || s[381] && v2
  s[2410] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = s[6] || s[20] && s[898] && s[909] && f.egenBetalingVanskeliggoerFremtiden !== false && s[910] && s[908] && v0
  s[2411] = LAS_85_2
  const LAS_85_2_nej = s[6] || s[384] || s[581] || s[20] && (s[571] || s[911] || f.egenBetalingVanskeliggoerFremtiden !== true || s[912] || s[907] || v1)
  s[2412] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const LAS_85_4 = s[6] || s[20] && f.flytterTilUdlandet !== true
  s[2413] = LAS_85_4
  const LAS_85_4_nej = s[6] || s[384] || s[581] || s[20] && f.flytterTilUdlandet !== false
  s[2414] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const LAS_86_7 = s[181] ? FIRST_DAY : shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra ?? FIRST_DAY, 3), -1)), 1)
  s[2419] = LAS_86_7
  const LAS_86_7_hoej = s[181] ? NEVER : shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra ?? 84005 /* 2199-12-31 */, 3), -1)), 1)
  s[2420] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v12 = s[182] && s[11] < LAS_86_7_hoej
  const v13 = s[182] && s[8] >= LAS_86_7
  const v14 = s[489] ? -Infinity : 45000
  const v15 = s[489] ? Infinity : 45000
  const v16 = Math.min(3, f.boernTilFritidstillaeg ?? 0)
  const v17 = Math.min(3, f.boernTilFritidstillaeg ?? 30)
  const v18 = v14 > -Infinity && v15 < Infinity
  const v19 = quotient([v14, v16], [1], 'nærmeste', 1)
  const v20 = quotient([v14, v17], [1], 'nærmeste', 1)
  const v21 = quotient([v15, v16], [1], 'nærmeste', 1)
  const v22 = quotient([v15, v17], [1], 'nærmeste', 1)
  const v23 = v18 ? Math.min(v22, v21, v19, v20) : -Infinity
  const v24 = v18 ? Math.max(v22, v21, v19, v20) : Infinity
  const v25 = !v18 && !s[489] && v14 === v15 && v16 === v17
  const v26 = s[489] || !v18
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23], [4], 'nærmeste', 1)
  const v29 = quotient([v24], [4], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = f.retTilEkstraBoernetilskud !== false && !v25 && !(!v27 && (v25 || !v26 && v23 === v24))
  const v33 = f.retTilEkstraBoernetilskud !== true && !v25
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v23, v30) : v30) : v23
  const v36 = v32 ? (v33 ? Math.max(v24, v31) : v31) : v24
  const v37 = f.retTilEkstraBoernetilskud !== false && (v26 || !v27) || f.retTilEkstraBoernetilskud !== true && v26
  const v38 = Math.max(0, v35)
  const v39 = Math.min(0, v36)
  const v40 = v13 && v34
  const v41 = s[913] && v34 && v39 >= v38
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(v35, v38) : v35) : v38
  const v44 = v40 ? (v41 ? Math.max(v36, v39) : v36) : v39
  const LAS_86_2 = s[181] ? -Infinity : v12 ? (v42 ? Math.min(0, v43) : 0) : v43
  s[2415] = LAS_86_2
  const LAS_86_2_hoej = s[181] ? Infinity : v12 ? (v42 ? Math.max(0, v44) : 0) : v44
  s[2416] = LAS_86_2_hoej
  const LAS_86_2_er = s[182] && (s[181] || s[182] && (v12 || v40 || v41))
  s[2417] = LAS_86_2_er
  const LAS_86_2_ir = s[182] && (s[181] || s[182] && (v13 && v37 || s[913] && !((!v34 || !v37 && v35 === v36) && v34 && v35 === 0))) || s[11] < 20270 /* 2025-07-01 */
  s[2418] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[181] ? FIRST_DAY : shiftDays(shiftMonths(LAS_86_7, 3), 19)
  s[2421] = LAS_86_8
  const LAS_86_8_hoej = s[181] ? NEVER : shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19)
  s[2422] = LAS_86_8_hoej
  const LAS_86_8_ir = s[182] && (s[181] || s[182] && s[913]) || s[11] < 20270 /* 2025-07-01 */
  s[2423] = LAS_86_8_ir
  // LAS.86.8.beløb: Beløb, der skal vises kvitteringer for (LAS § 86, stk. 8)
  const v52 = LAS_86_2 > -Infinity && LAS_86_2_hoej < Infinity
  const v53 = quotient([LAS_86_2, 3], [1], 'nærmeste', 1)
  const v54 = quotient([LAS_86_2_hoej, 3], [1], 'nærmeste', 1)
  const v55 = v52 ? Math.min(v53, v54) : -Infinity
  const v56 = v52 ? Math.max(v53, v54) : Infinity
  const v57 = LAS_86_2_er && !(!v52 && (!LAS_86_2_er || !LAS_86_2_ir && LAS_86_2 === LAS_86_2_hoej))
  const v58 = LAS_86_2_ir || !v52
  const v59 = v55 > -Infinity && v56 < Infinity
  const v60 = quotient([v55], [3], 'nærmeste', 1)
  const v61 = quotient([v56], [3], 'nærmeste', 1)
  const LAS_86_8_beloeb = s[181] ? -Infinity : v59 ? Math.min(v60, v61) : -Infinity
  s[2424] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[181] ? Infinity : v59 ? Math.max(v60, v61) : Infinity
  s[2425] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[182] && (s[181] || s[182] && v57 && !(!v59 && (!v57 || !v58 && v55 === v56)))
  s[2426] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = s[182] && (s[181] || s[182] && (v58 || !v59)) || s[11] < 20270 /* 2025-07-01 */
  s[2427] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid !== false && (s[6] || s[772] || s[736])
  s[2434] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid !== false && (s[6] || s[384] || s[773] || s[772])
  s[2435] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid !== false && s[914] || f.fikSUForSammeTid !== true
  s[2436] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v69 = s[915] && s[916]
  const LAS_91_1_dom = f.doemtForHandlingILovensListe !== false && (s[6] || v69 || s[917])
  s[2431] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe !== false && (s[6] || s[384] || s[918] || v69)
  s[2432] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe !== false && (s[6] || v69) || f.doemtForHandlingILovensListe !== true
  s[2433] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const v73 = f.undlodOplysningerModBedreVidende !== false || f.modtogUberettigetModBedreVidende !== false || LAS_91_1_su || f.sanktionIDagpenge !== false || LAS_91_1_dom
  const v74 = f.undlodOplysningerModBedreVidende !== true && f.modtogUberettigetModBedreVidende !== true && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge !== true && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  const LAS_91_1 = s[6] || s[384] && v73 || s[381] && v73
  s[2429] = LAS_91_1
  const LAS_91_1_nej = s[6] || s[384] && v74 || s[381] && v74
  s[2430] = LAS_91_1_nej
}

function svar_78(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen ?? FIRST_DAY
  const v1 = f.tilbagebetalingAfgjortDen ?? 84005 /* 2199-12-31 */
  const LAS_91_6_ir = v0 <= 13331 /* 2006-07-02 */
  s[2439] = LAS_91_6_ir
  const v3 = v1 >= 18262 /* 2020-01-01 */ && v0 <= 19357 /* 2022-12-31 */
  const v4 = f.undlodOplysningerModBedreVidende !== false || f.modtogUberettigetModBedreVidende !== false
  const v5 = f.undlodOplysningerModBedreVidende !== true && f.modtogUberettigetModBedreVidende !== true
  const v6 = (f.sammenhaengendeDageIUdlandet ?? 0) <= 14
  const v7 = f.tilbagebetalingskravet ?? 0
  const v8 = f.tilbagebetalingskravet ?? 10000000000
  const v9 = v1 >= 19358 /* 2023-01-01 */
  const LAS_91_6 = LAS_91_6_ir || v3 && v4 && ((f.sammenhaengendeDageIUdlandet ?? 40000) > 14 || v8 > 3000000) || v9 && v4 && ((f.sammenhaengendeDageIUdlandet ?? 40000) > 14 || v8 > 2150000)
  s[2437] = LAS_91_6
  const LAS_91_6_nej = LAS_91_6_ir || v1 >= 13332 /* 2006-07-03 */ && v0 <= 13858 /* 2007-12-11 */ || v1 >= 13859 /* 2007-12-12 */ && v0 <= 18261 /* 2019-12-31 */ || v3 && (v5 || v6 && v7 <= 3000000) || v9 && (v5 || v6 && v7 <= 2150000)
  s[2438] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1 = f.fikHjaelpTilBoligindskud !== false && (s[6] || s[384] || s[381])
  s[2440] = LAS_92_1
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud !== false && s[6]
  s[2441] = LAS_92_1_nej
  const LAS_92_1_ir = LAS_92_1_nej || f.fikHjaelpTilBoligindskud !== true
  s[1470] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const LAS_92_3 = s[6] ? FIRST_DAY : s[568] ? (s[182] ? shiftMonths(f.indskudBetaltTilbageDen ?? FIRST_DAY, 2) : NEVER) : NEVER
  s[2443] = LAS_92_3
  const LAS_92_3_hoej = s[6] ? NEVER : s[384] ? NEVER : s[566] ? NEVER : shiftMonths(f.indskudBetaltTilbageDen ?? 84005 /* 2199-12-31 */, 2)
  s[2444] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig !== false && (s[6] || s[384] || s[919] || s[920])
  s[2447] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig !== false && (s[6] || s[920] || s[575])
  s[2448] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig !== false && s[921] || f.selvforskyldtLedig !== true
  s[2449] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.hjaelpenYdesUnderTilbud !== false || f.oplystOmTilbagebetalingspligt !== true || (f.brugteMidlerUndtagetFraForsoergelse !== false || f.uforsvarligOekonomi !== true) && f.gavIkkeOplysningerTilAndreMyndigheder !== true && f.indblandetIArbejdsstrid !== true && f.kanSnartBetaleTilbage !== true && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  const v21 = f.hjaelpenYdesUnderTilbud !== true && f.oplystOmTilbagebetalingspligt !== false && (f.brugteMidlerUndtagetFraForsoergelse !== true && f.uforsvarligOekonomi !== false || f.gavIkkeOplysningerTilAndreMyndigheder !== false || f.indblandetIArbejdsstrid !== false || f.kanSnartBetaleTilbage !== false || LAS_93_1_selvforskyldt)
  const LAS_93_1 = s[6] || s[384] && v21 || s[381] && v21
  s[2445] = LAS_93_1
  const LAS_93_1_nej = s[6] || s[384] && v20 || s[381] && v20
  s[2446] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v24 = f.senereErstatningForSammeTid !== true || f.hjaelpenYdesUnderTilbud !== false || f.erstatningForTabAfErhvervsevne !== false
  const v25 = f.senereErstatningForSammeTid !== false && f.hjaelpenYdesUnderTilbud !== true && f.erstatningForTabAfErhvervsevne !== true
  const LAS_94_1 = s[6] || s[384] && v25 || s[381] && v25
  s[2450] = LAS_94_1
  const LAS_94_1_nej = s[6] || s[384] && v24 || s[381] && v24
  s[2451] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = s[15] && s[11] <= 14774 /* 2010-06-14 */
  const v29 = s[8] >= 14775 /* 2010-06-15 */ && s[803]
  const v30 = s[126] && s[922]
  const LOB_4_1 = s[6] || v28 && f.jobcenterUdfoererIndsatsen !== false || v29 && f.jobcenterUdfoererIndsatsen !== false || s[821] && f.jobcenterUdfoererIndsatsen !== false || v30 && f.indsatsenErIÉtUdvalg !== false || s[923]
  s[2452] = LOB_4_1
  const LOB_4_1_nej = s[6] || v28 && f.jobcenterUdfoererIndsatsen !== true || v29 && f.jobcenterUdfoererIndsatsen !== true || s[821] && f.jobcenterUdfoererIndsatsen !== true || v30 && f.indsatsenErIÉtUdvalg !== true
  s[2453] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v33 = f.afgoerelsenGaelder === 'foertidspension'
  const v34 = f.afgoerelsenGaelder !== undefined && v33 || !(f.afgoerelsenGaelder !== undefined)
  const v35 = f.afgoerelsenGaelder !== undefined && !v33 || !(f.afgoerelsenGaelder !== undefined)
  const v36 = s[8] >= 16953 /* 2016-06-01 */ && s[17]
  const v37 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v38 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v34 && (s[6] || v36 && v37 || s[180] && v37)
  s[967] = LSP_18_2
  const LSP_18_2_nej = v34 && (s[6] || s[13] || s[14] && s[11] <= 16952 /* 2016-05-31 */ || v36 && v38 || s[180] && v38 || s[154])
  s[2517] = LSP_18_2_nej
  const LSP_18_2_ir = v34 && s[6] || v35
  s[2518] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v42 = s[14] && s[803]
  const v43 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v44 = v35 || LSP_18_2
  const v45 = LSP_18_2_nej || LSP_18_2_ir
  s[966] = v45
  const v46 = v34 && v45
  const v47 = f.afgoerelsenGaelder !== undefined && v43 || !(f.afgoerelsenGaelder !== undefined) || v46
  const v48 = (f.afgoerelsenGaelder !== undefined && !v43 || !(f.afgoerelsenGaelder !== undefined)) && v44
  const v49 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v50 = s[154] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v50 || !(v50 && !(!s[329] || f.sagenErForelagtTeamet !== true)) && (s[6] || v42 && v47 || s[821] && v47 || s[822] && (f.afgoerelsenGaelder !== undefined && v49 || !(f.afgoerelsenGaelder !== undefined) || v46))
  s[2454] = LOB_9_1
  const LOB_9_1_nej = v50 || !(v50 && !(!s[329] || f.sagenErForelagtTeamet !== true)) && (s[6] || s[13] || v42 && v48 || s[821] && v48 || s[822] && (f.afgoerelsenGaelder !== undefined && !v49 || !(f.afgoerelsenGaelder !== undefined)) && v44 || s[154])
  s[2455] = LOB_9_1_nej
  const LOB_9_1_ir = v50 || !(v50 && !(!s[329] || f.sagenErForelagtTeamet !== true)) && s[6]
  s[2456] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v54 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v55 = f.forvaltningsomraade === 'undervisning'
  const v56 = f.forvaltningsomraade !== undefined && v54 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v55 || !(f.forvaltningsomraade !== undefined)) && (s[461] || f.behovForUndervisningsomraadet !== false)
  const v57 = (f.forvaltningsomraade !== undefined && !v54 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v55 || !(f.forvaltningsomraade !== undefined) || s[462] && f.behovForUndervisningsomraadet !== true)
  const v58 = s[305] && s[155]
  s[1042] = v58
  const v59 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[6] || v42 && v56 || s[924] && v56 || v58 && (f.forvaltningsomraade !== undefined && v59 || !(f.forvaltningsomraade !== undefined))
  s[2457] = LOB_10_1
  const LOB_10_1_nej = s[6] || s[13] || v42 && v57 || s[924] && v57 || v58 && (f.forvaltningsomraade !== undefined && !v59 || !(f.forvaltningsomraade !== undefined)) || s[154]
  s[2458] = LOB_10_1_nej
  // LOB.10.2: Teamets møde kunne holdes, som det blev (LOB § 10, stk. 2)
  const v62 = f.borgerenDeltogIMoedet !== false || f.aabenbartFormaalsloestAtUdvikle !== false
  const v63 = f.borgerenDeltogIMoedet !== true && f.aabenbartFormaalsloestAtUdvikle !== true
  const LOB_10_2 = s[6] || v42 && v62 || s[924] && v62 || v58 && v62
  s[2459] = LOB_10_2
  const LOB_10_2_nej = s[6] || s[13] || v42 && v63 || s[924] && v63 || v58 && v63 || s[154]
  s[2460] = LOB_10_2_nej
  // LOB.11.2: Teamet skal se sagen igen før afgørelsen (LOB § 11, stk. 2)
  const v66 = f.indstillingenFoelges !== false || f.sagenErForelagtIgen !== false
  const v67 = f.indstillingenFoelges !== true && f.sagenErForelagtIgen !== true
  const LOB_11_2 = s[6] || v42 && v67 || s[924] && v67 || v58 && v67
  s[2463] = LOB_11_2
  const LOB_11_2_nej = s[6] || s[13] || v42 && v66 || s[924] && v66 || v58 && v66 || s[154]
  s[2464] = LOB_11_2_nej
  // LOB.15.1: Kun den kliniske funktion og din egen læge må rådgive (LOB § 15)
  const v70 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v71 = f.afgoerelsenGaelder !== undefined && v70 || !(f.afgoerelsenGaelder !== undefined)
  const v72 = f.afgoerelsenGaelder !== undefined && !v70 || !(f.afgoerelsenGaelder !== undefined)
  const LOB_15_1 = s[6] || v42 && v71 || s[924] && v71 || v58 && v71 || s[154]
  s[2465] = LOB_15_1
  const LOB_15_1_nej = s[6] || s[13] || v42 && v72 || s[924] && v72 || v58 && v72 || s[154]
  s[2466] = LOB_15_1_nej
}

function svar_79(f, s) {
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v0 = f.seniorpensionAnsoegtDen ?? FIRST_DAY
  s[959] = v0
  const v1 = f.seniorpensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  s[960] = v1
  const LOV1559_9_valg_ir = v0 <= 13331 /* 2006-07-02 */
  s[962] = LOV1559_9_valg_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 16070 /* 2013-12-31 */
  s[963] = v3
  const v4 = v1 >= 16071 /* 2014-01-01 */
  s[958] = v4
  const v5 = v0 <= 18261 /* 2019-12-31 */
  s[961] = v5
  const v6 = v4 && v5
  s[970] = v6
  const v7 = v1 >= 18262 /* 2020-01-01 */
  s[964] = v7
  const LOV1559_9_valg = LOV1559_9_valg_ir || v6 && f.sagVerserede1Januar2020 !== false && f.vaelgerSeniorpension !== false || v7
  s[1471] = LOV1559_9_valg
  const LOV1559_9_valg_nej = LOV1559_9_valg_ir || v3 || v6 && (f.sagVerserede1Januar2020 !== true || f.vaelgerSeniorpension !== true)
  s[2471] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = LOV1559_9_valg_ir ? FIRST_DAY : 18262 /* 2020-01-01 */
  s[2467] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = LOV1559_9_valg_ir ? NEVER : 18262 /* 2020-01-01 */
  s[2468] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = LOV1559_9_valg_ir || LOV1559_9_valg_nej || LOV1559_9_valg_ir
  s[2470] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[181] ? FIRST_DAY : 20300 /* 2025-07-31 */
  s[2473] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[181] ? NEVER : 20300 /* 2025-07-31 */
  s[2474] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[182] && f.modtogHjaelp30Juni2025 !== false
  s[2475] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = LOV1655_udbetaling_er && s[181] || s[11] < 20270 /* 2025-07-01 */ || f.modtogHjaelp30Juni2025 !== true
  s[2476] = LOV1655_udbetaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v17 = f.bopaelsmaanederEfter15 ?? 0
  s[937] = v17
  const v18 = f.bopaelsmaanederEfter15 ?? 840
  s[940] = v18
  const v19 = f.harDanskIndfoedsret !== false || v18 >= 120 && (f.bopaelsmaanederLigeFoer ?? 840) >= 60 || f.opholdstilladelseEfterUdlaendingeloven7Eller8 !== false
  const v20 = f.harDanskIndfoedsret !== true && (v17 < 120 || (f.bopaelsmaanederLigeFoer ?? 0) < 60) && f.opholdstilladelseEfterUdlaendingeloven7Eller8 !== true
  const LSP_2_1 = s[6] || s[925] && v19 || s[926] && v19
  s[2478] = LSP_2_1
  const LSP_2_1_nej = s[6] || s[925] && v20 || s[926] && v20
  s[2479] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = s[6] || s[15] && (LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst !== false)
  s[950] = LSP_2_1_eu
  const LSP_2_1_eu_nej = s[6] || s[15] && (LSP_2_1_nej || s[6]) && f.ligestilletEfterEUEllerOverenskomst !== true
  s[946] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v25 = s[8] >= 18248 /* 2019-12-18 */ && s[927]
  const LSP_3_danmark = s[6] || v25 || s[928]
  s[2484] = LSP_3_danmark
  const LSP_3_danmark_nej = s[6] || s[15] && s[11] <= 18247 /* 2019-12-17 */ || v25
  s[2485] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = s[6] || v25
  s[2486] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v29 = LSP_3_danmark_nej || LSP_3_danmark_ir
  const v30 = f.bopaelsmaanederIDanmarkEfter15 ?? 0
  const v31 = f.bopaelsmaanederIDanmarkEfter15 ?? 840
  const v32 = LSP_3_danmark ? (v29 ? Math.min(v17, v30) : v30) : v17
  const v33 = LSP_3_danmark ? (v29 ? Math.max(v18, v31) : v31) : v18
  const v34 = f.harDanskIndfoedsret !== true || s[11] < s[72] || v32 < 360
  const v35 = s[183] || s[6]
  s[949] = v35
  const v36 = f.harDanskIndfoedsret !== false && v35 && v33 >= 360
  const LSP_3_2 = s[6] || s[925] && v36 || s[926] && v36
  s[2480] = LSP_3_2
  const LSP_3_2_nej = s[6] || s[925] && v34 || s[926] && v34
  s[2481] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v39 = f.maanederFra15TilPensionen ?? 1
  s[945] = v39
  const v40 = f.maanederFra15TilPensionen ?? 840
  s[944] = v40
  const v41 = f.harDanskIndfoedsret !== true || f.flyttetEfterTilkendelsen !== true || v32 < 120 && v32 * 4 < v40
  const v42 = f.harDanskIndfoedsret !== false && f.flyttetEfterTilkendelsen !== false && (v33 >= 120 || v33 * 4 >= v39)
  const LSP_3_3 = s[6] || s[925] && v42 || s[926] && v42
  s[2482] = LSP_3_3
  const LSP_3_3_nej = s[6] || s[925] && v41 || s[926] && v41
  s[2483] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v45 = f.harFastBopaelIDanmark !== false || f.harFastBopaelPaaFaeroeerneEllerIGroenland !== false && v29 || f.harHyrePaaDanskSkib !== false || LSP_3_2 || LSP_3_3 || f.flyttetEfterTilkendelsen !== false && f.saerligeOmstaendighederForPensionIUdlandet !== false
  const v46 = f.harFastBopaelIDanmark !== true && (f.harFastBopaelPaaFaeroeerneEllerIGroenland !== true || LSP_3_danmark) && f.harHyrePaaDanskSkib !== true && (LSP_3_2_nej || s[6]) && (LSP_3_3_nej || s[6]) && (f.flyttetEfterTilkendelsen !== true || f.saerligeOmstaendighederForPensionIUdlandet !== true)
  const LSP_3_1 = s[6] || s[925] && v45 || s[926] && v45
  s[951] = LSP_3_1
  const LSP_3_1_nej = s[6] || s[925] && v46 || s[926] && v46
  s[947] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v49 = v18 >= 36
  const LSP_4 = s[6] || s[925] && v49 || s[926] && v49
  s[952] = LSP_4
  const LSP_4_nej = s[6] || s[925] && v17 < 36 || s[926] && v17 < 36
  s[948] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v52 = s[71] <= 3651 /* 1979-12-31 */
  s[943] = v52
  const v53 = s[72] >= 3652 /* 1980-01-01 */
  s[931] = v53
  const v54 = Math.min(Math.floor(v17 / 12), 40)
  const v55 = Math.min(Math.floor(v18 / 12), 40)
  const v56 = f.hidtidigeFyrretyvendedele ?? 0
  const v57 = f.hidtidigeFyrretyvendedele ?? 40
  const v58 = s[354] && !s[352]
  const LSP_5_2 = v52 ? -Infinity : s[354] ? (v58 ? v56 : Math.min(v54, v56)) : v54
  s[932] = LSP_5_2
  const LSP_5_2_hoej = v52 ? Infinity : s[354] ? (v58 ? v57 : Math.max(v55, v57)) : v55
  s[933] = LSP_5_2_hoej
  const v61 = s[72] >= 20270 /* 2025-07-01 */
  s[934] = v61
  const LSP_5_2_er = s[71] < 20270 /* 2025-07-01 */ && (v52 || v53 && s[71] <= 14518 /* 2009-10-01 */ || s[72] >= 14519 /* 2009-10-02 */ && s[929])
  s[941] = LSP_5_2_er
  const LSP_5_2_ir = s[71] < 20270 /* 2025-07-01 */ && (v52 || s[930]) || v61 || s[6]
  s[942] = LSP_5_2_ir
}

function svar_80(f, s) {
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v0 = s[931] && s[71] <= 20269 /* 2025-06-30 */
  const v1 = s[932] > -Infinity && s[933] < Infinity
  const v2 = quotient([s[932], 250], [1], 'nærmeste', 10)
  const v3 = quotient([s[933], 250], [1], 'nærmeste', 10)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[934] && s[929]
  const v7 = s[935] === Infinity ? Infinity : s[935] - 180
  const v8 = Math.max(600, s[936] === -Infinity ? -Infinity : s[936] - 180)
  const v9 = v7 >= Infinity
  const v10 = Math.min(10000, v9 ? -Infinity : quotient([s[937], 10, 10000], [v7, 9], 'nærmeste', 100))
  const v11 = f.hidtidigProcentandel ?? 0
  const v12 = f.hidtidigProcentandel ?? 10000
  const v13 = s[937] >= 12
  const v14 = !(s[938] && !s[939]) && !v13
  const v15 = !v13 && s[940] < 12
  const v16 = !(s[938] && !s[939]) && !(!(s[938] && !s[939]) && v15)
  const v17 = v16 && !(v9 && s[937] === s[940] && !s[6] && v7 === v8)
  const v18 = v14 || v17
  const v19 = v14 ? (v17 ? Math.min(0, v10) : 0) : v10
  const v20 = s[938] ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v17 ? Math.min(10000, v9 ? Infinity : Math.round(s[940] * 10 * 100 / (v8 * 9)) * 100) : 0
  const v22 = s[938] ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = v0 && s[941] && !(!v1 && (!s[941] || !s[942] && s[932] === s[933]))
  const v24 = v6 && (s[938] || v14 || v17)
  const LSP_5_3 = s[943] ? -Infinity : v23 ? (v24 ? Math.min(v4, v20) : v4) : v20
  s[2487] = LSP_5_3
  const LSP_5_3_hoej = s[943] ? Infinity : v23 ? (v24 ? Math.max(v5, v22) : v5) : v22
  s[2488] = LSP_5_3_hoej
  const LSP_5_3_er = s[943] || v23 || v24
  s[2489] = LSP_5_3_er
  const LSP_5_3_ir = s[943] || v0 && (s[942] || !v1) || v6 && v16 && (s[6] || v9) || s[930]
  s[2490] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v29 = f.pensionBetalesFra ?? FIRST_DAY
  s[1033] = v29
  const v30 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  s[1035] = v30
  const v31 = v29 <= 13331 /* 2006-07-02 */
  const v32 = v30 >= 13332 /* 2006-07-03 */ && v29 <= 14518 /* 2009-10-01 */
  const v33 = Math.round(Math.min(40, Math.floor(s[937] * 50 / s[944])) * 250 / 10) * 10
  const v34 = Math.round(Math.min(40, Math.floor(s[940] * 50 / s[945])) * 250 / 10) * 10
  const v35 = v30 >= 14519 /* 2009-10-02 */ && v29 <= 17712 /* 2018-06-30 */
  const v36 = v30 >= 17713 /* 2018-07-01 */
  const v37 = v13 ? Math.min(10000, Math.round(s[937] * 10 * 100 / (s[944] * 9)) * 100) : 0
  const v38 = v15 ? 0 : Math.min(10000, Math.round(s[940] * 10 * 100 / (s[945] * 9)) * 100)
  const v39 = v35 || v36
  const v40 = v35 ? (v36 ? Math.min(v33, v37) : v33) : v37
  const v41 = v35 ? (v36 ? Math.max(v34, v38) : v34) : v38
  const v42 = (s[71] < 20270 /* 2025-07-01 */ || s[6]) && v36
  const LSP_6 = v42 ? -Infinity : v31 ? -Infinity : v32 ? (v39 ? Math.min(v33, v40) : v33) : v40
  s[2491] = LSP_6
  const LSP_6_hoej = v42 ? Infinity : v31 ? Infinity : v32 ? (v39 ? Math.max(v34, v41) : v34) : v41
  s[2492] = LSP_6_hoej
  const LSP_6_ir = v42 || !(v42 && !(s[934] || v29 < 17713 /* 2018-07-01 */)) && v31
  s[2493] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const v46 = s[11] < s[72] || s[946] || s[947] || s[948]
  const v47 = s[949] && (s[950] || s[6]) && (s[951] || s[6]) && (s[952] || s[6]) && (s[183] || s[950] || s[951] || s[952])
  const LSP_12_1 = s[6] || s[925] && v47 || s[926] && v47
  s[2494] = LSP_12_1
  const LSP_12_1_nej = s[6] || s[925] && v46 || s[926] && v46
  s[2495] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v50 = s[8] >= 17326 /* 2017-06-09 */ && s[11] <= 17486 /* 2017-11-16 */
  const LSP_13 = s[6] || s[925] || s[926] && s[11] <= 17325 /* 2017-06-08 */ || v50
  s[2496] = LSP_13
  const LSP_13_nej = s[6] || v50 || s[8] >= 17487 /* 2017-11-17 */
  s[2497] = LSP_13_nej
  const LSP_13_ir = s[6] || v50
  s[2498] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v54 = s[8] >= shiftMonths(s[56], 216)
  const v55 = s[11] < shiftMonths(s[58], 216) || s[183]
  const v56 = v54 && s[184]
  const v57 = s[926] && s[16]
  s[955] = v57
  const v58 = s[11] < s[355] || s[183]
  const v59 = s[353] && s[184]
  const LSP_16_1 = s[6] || s[925] && v56 || v57 && v56 || s[593] && v59 || s[126] && v59
  s[2501] = LSP_16_1
  const LSP_16_1_nej = s[6] || s[925] && v55 || v57 && v55 || s[593] && v58 || s[126] && v58
  s[2502] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v62 = s[11] < shiftMonths(s[58], 216) || s[353] || f.dokumenteretIngenForbedring !== true && f.heltAabenbartIngenForbedring !== true
  const v63 = v54 && s[11] < s[355] && (f.dokumenteretIngenForbedring !== false || f.heltAabenbartIngenForbedring !== false)
  const v64 = s[11] <= 18161 /* 2019-09-22 */
  s[984] = v64
  const v65 = s[953] && v64
  const v66 = s[8] >= 18162 /* 2019-09-23 */
  s[985] = v66
  const v67 = v66 && s[125]
  const LSP_16_2 = s[6] || s[954] && v63 || v65 && v63 || v67 && v63 || s[126] && v63
  s[2503] = LSP_16_2
  const LSP_16_2_nej = s[6] || s[13] || s[954] && v62 || v65 && v62 || v67 && v62 || s[126] && v62
  s[2504] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v70 = f.arbejdsevnenErVarigtNedsat !== true || f.ikkeSelvforsoergendeTrodsStoette !== true
  const v71 = f.arbejdsevnenErVarigtNedsat !== false && f.ikkeSelvforsoergendeTrodsStoette !== false
  const LSP_16_3 = s[6] || s[925] && v71 || v57 && v71 || s[593] && v71 || s[126] && v71
  s[2505] = LSP_16_3
  const LSP_16_3_nej = s[6] || s[925] && v70 || v57 && v70 || s[593] && v70 || s[126] && v70
  s[2506] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v74 = LSP_16_1 || LSP_16_2
  const v75 = (LSP_16_1_nej || s[6]) && (LSP_16_2_nej || s[6]) && (LSP_16_1_nej || LSP_16_2_nej) || LSP_16_3_nej
  const v76 = (v74 || s[6]) && (LSP_16_3 || s[6]) && (v74 || LSP_16_3)
  const v77 = s[926] && s[125]
  s[965] = v77
  const LSP_16 = s[6] || s[925] && v76 || v77 && v76 || s[126] && v76
  s[2499] = LSP_16
  const LSP_16_nej = s[6] || s[925] && v75 || v77 && v75 || s[126] && v75
  s[2500] = LSP_16_nej
}

function svar_81(f, s) {
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2 = s[6] || s[925] || s[955] || s[144] || s[139] && s[956] || s[126] && s[956]
  s[2507] = LSP_17_2
  const LSP_17_2_nej = s[6] || s[139] && s[957] || s[126] && s[957]
  s[2508] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene !== false && s[6]
  s[2509] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_nej = f.bedtOmAfgoerelseOmPensionAlene !== false && (s[6] || s[925] || s[955] || s[14])
  s[2510] = LSP_17_2_oplysninger_nej
  const LSP_17_2_oplysninger_ir = LSP_17_2_oplysninger || f.bedtOmAfgoerelseOmPensionAlene !== true
  s[2511] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v5 = s[958] && s[959] <= 16362 /* 2014-10-19 */
  const v6 = s[959] < shiftMonths(s[72], -60) || f.langvarigOgAktuelTilknytning !== true
  const v7 = (s[960] >= shiftMonths(s[71], -60) || s[6]) && f.langvarigOgAktuelTilknytning !== false
  const v8 = s[960] >= 16363 /* 2014-10-20 */ && s[961]
  const LSP_17_3_senior = s[962] || v5 && v7 || v8 && v7
  s[2512] = LSP_17_3_senior
  const LSP_17_3_senior_nej = s[962] || s[963] || v5 && v6 || v8 && v6 || s[964]
  s[2513] = LSP_17_3_senior_nej
  // LSP.17.4: Kommunen kan rejse sagen selv (LSP § 17)
  const LSP_17_4 = s[6] || s[925] || s[965] || s[126]
  s[2514] = LSP_17_4
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v12 = f.dokumenteretIngenForbedring !== false || f.heltAabenbartIngenForbedring !== false || f.bedtOmAfgoerelseOmPensionAlene !== false
  const v13 = f.dokumenteretIngenForbedring !== true && f.heltAabenbartIngenForbedring !== true && f.bedtOmAfgoerelseOmPensionAlene !== true
  const v14 = v13 || f.sagenErForelagtTeamet !== true && s[966]
  const v15 = v12 && (f.sagenErForelagtTeamet !== false || s[967])
  const LSP_18_1 = s[6] || s[925] && v12 || s[955] && v12 || s[593] && v15 || s[822] && v15 || s[154] && v12
  s[2515] = LSP_18_1
  const LSP_18_1_nej = s[6] || s[925] && v13 || s[955] && v13 || s[593] && v14 || s[822] && v14 || s[154] && v13
  s[2516] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v18 = f.forklaringPaaManglendeSelvforsoergelse !== false || f.konkreteArbejdsfunktionerErAngivet !== false
  const v19 = f.forklaringPaaManglendeSelvforsoergelse !== true && f.konkreteArbejdsfunktionerErAngivet !== true
  const v20 = f.redegoerelseForIngenForbedring !== true || f.redegoerelseForRessourcerIPensionssag !== true || f.forklaringPaaVarigNedsaettelse !== true || v19
  const v21 = f.redegoerelseForIngenForbedring !== false && f.redegoerelseForRessourcerIPensionssag !== false && f.forklaringPaaVarigNedsaettelse !== false && v18
  const v22 = s[14] && s[155]
  s[1045] = v22
  const LSP_19_1 = s[6] || s[925] && v21 || s[955] && v21 || v22 && f.planMedFuldAfklaring !== false && f.dokumentationForUdtoemteIndsatser !== false && f.forklaringPaaVarigNedsaettelse !== false && v18 || s[154]
  s[2519] = LSP_19_1
  const LSP_19_1_nej = s[6] || s[925] && v20 || s[955] && v20 || v22 && (f.planMedFuldAfklaring !== true || f.dokumentationForUdtoemteIndsatser !== true || f.forklaringPaaVarigNedsaettelse !== true || v19) || s[154]
  s[2520] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = s[6] || s[925] && f.moedeMedBeslutterneErTilbudt !== false || s[926] && f.moedeMedBeslutterneErTilbudt !== false
  s[2521] = LSP_20_3
  const LSP_20_3_nej = s[6] || s[925] && f.moedeMedBeslutterneErTilbudt !== true || s[926] && f.moedeMedBeslutterneErTilbudt !== true
  s[2522] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v27 = f.pensionssagenOvergikDen ?? FIRST_DAY
  s[1032] = v27
  const v28 = f.pensionssagenOvergikDen ?? 84005 /* 2199-12-31 */
  s[1031] = v28
  const LSP_21_1_ir = v27 <= 13331 /* 2006-07-02 */
  s[998] = LSP_21_1_ir
  const v30 = shiftMonths(v27, 3)
  s[996] = v30
  const v31 = shiftMonths(v28, 3)
  s[997] = v31
  const LSP_21_1 = LSP_21_1_ir ? FIRST_DAY : v30
  s[2523] = LSP_21_1
  const LSP_21_1_hoej = LSP_21_1_ir ? NEVER : v31
  s[2524] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v34 = f.maanederMedFuldtidsarbejde ?? 0
  const v35 = f.maanederMedFuldtidsarbejde ?? 840
  const SENBEK_2_1 = s[6] || s[20] && (v35 >= 300 || v35 >= 240 && f.langTilknytningMed20Til25Aar !== false)
  s[3040] = SENBEK_2_1
  const SENBEK_2_1_nej = s[6] || s[160] || s[20] && v34 < 300 && (v34 < 240 || f.langTilknytningMed20Til25Aar !== true)
  s[3041] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v38 = s[11] < s[968] || SENBEK_2_1_nej || (f.arbejdsevneISenesteJob ?? 16800) > 1500 || f.varigtNedsatISenesteJob !== true
  const v39 = (s[8] >= s[969] || s[6]) && (SENBEK_2_1 || s[6]) && (f.arbejdsevneISenesteJob ?? 0) <= 1500 && f.varigtNedsatISenesteJob !== false
  const v40 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  const LSP_26a_1 = s[6] || s[473] && v39 || s[362] && v39 && (f.pensionDuFaar !== undefined && !v40 || !(f.pensionDuFaar !== undefined))
  s[2526] = LSP_26a_1
  const LSP_26a_1_nej = s[6] || s[160] || s[473] && v38 || s[362] && (v38 || f.pensionDuFaar !== undefined && v40 || !(f.pensionDuFaar !== undefined))
  s[2527] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v43 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v44 = f.ydelser !== undefined ? v43 : NO_DAYS
  const v45 = f.ydelser !== undefined ? v43 : ALL_DAYS
  const v46 = intersect(v44, s[774])
  const v47 = intersect(v45, s[775])
  const v48 = from(v46, 13332 /* 2006-07-03 */)
  const v49 = from(v47, 13332 /* 2006-07-03 */)
  const v50 = dayReaching(v49, 13332 /* 2006-07-03 */, 1)
  const v51 = dayReaching(v48, 13332 /* 2006-07-03 */, 1)
  const v52 = v50 <= 18261 /* 2019-12-31 */
  const v53 = v51 >= 18262 /* 2020-01-01 */ && v50 <= 18669 /* 2021-02-11 */
  const v54 = v51 >= 18670 /* 2021-02-12 */ && v50 <= 2147483646
  const LSP_26a_5_ir = v53 || v51 === NEVER
  s[2532] = LSP_26a_5_ir
  const v56 = v52 && v53
  const v57 = v56 ? NO_DAYS : v52 ? v48 : NO_DAYS
  const v58 = v56 ? ALL_DAYS : v52 ? v49 : ALL_DAYS
  const v59 = v52 || v53
  const v60 = v59 && v54
  const LSP_26a_5 = v60 ? v57 : v59 ? v57 : v48
  s[2528] = LSP_26a_5
  const LSP_26a_5_hoej = v60 ? v58 : v59 ? v58 : v49
  s[2529] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = (!v60 || sameDays(v48, v57)) && (!v59 || (!v56 || sameDays(NO_DAYS, v48)) && (!v52 || !v52 || f.ydelser !== undefined) && !v53) && (!v54 || f.ydelser !== undefined)
  s[2531] = LSP_26a_5_eksakt
  const LSP_26a_5_er = v59 || v54
  s[2530] = LSP_26a_5_er
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[6] ? FIRST_DAY : s[20] ? shiftMonths(s[71], -78) : NEVER
  s[2533] = LSP_26b
  const LSP_26b_hoej = s[6] ? NEVER : s[160] ? NEVER : shiftMonths(s[72], -78)
  s[2534] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const LSP_26d_2 = s[962] ? FIRST_DAY : s[970] || s[964] ? shiftMonths(s[959], 6) : NEVER
  s[2535] = LSP_26d_2
  const LSP_26d_2_hoej = s[962] ? NEVER : s[963] ? NEVER : shiftMonths(s[960], 6)
  s[2536] = LSP_26d_2_hoej
}

function svar_82(f, s) {
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v0 = s[15] && s[11] <= 18625 /* 2020-12-29 */
  const v1 = s[971] && s[927]
  const v2 = s[56] >= -1826 /* 1965-01-01 */
  const v3 = s[58] >= -1826 /* 1965-01-01 */
  const v4 = f.anciennitetPaaArbejdsmarkedet ?? 0
  const v5 = f.anciennitetPaaArbejdsmarkedet ?? 840
  const v6 = v5 >= 528
  const v7 = v4 >= 528
  const v8 = v5 >= 516
  const v9 = v4 >= 516
  const v10 = v7 ? 3 : v9 ? 2 : v4 >= 504 ? 1 : 0
  const v11 = v6 ? 3 : v8 ? 2 : v5 >= 504 ? 1 : 0
  const v12 = s[56] >= -365 /* 1969-01-01 */
  const v13 = s[58] >= -365 /* 1969-01-01 */
  const v14 = v5 >= 540
  const v15 = v4 >= 540
  const v16 = v15 ? 3 : v7 ? 2 : v9 ? 1 : 0
  const v17 = v14 ? 3 : v6 ? 2 : v8 ? 1 : 0
  const v18 = s[972] ? -Infinity : v4 >= 552 ? 3 : v15 ? 2 : v7 ? 1 : 0
  const v19 = s[972] ? Infinity : v5 >= 552 ? 3 : v14 ? 2 : v6 ? 1 : 0
  const v20 = v12 ? v18 : v13 ? Math.min(v16, v18) : v16
  const v21 = v12 ? v19 : v13 ? Math.max(v17, v19) : v17
  const v22 = v2 ? v20 : v3 ? Math.min(v10, v20) : v10
  const v23 = v1 || s[928]
  const v24 = v1 ? -Infinity : s[973] ? v22 : s[974] ? Math.min(0, v22) : 0
  const LSP_26h_3 = s[6] ? -Infinity : v0 ? (v23 ? Math.min(0, v24) : 0) : v24
  s[2546] = LSP_26h_3
  const LSP_26h_3_hoej = s[6] ? Infinity : v23 ? (v1 ? Infinity : s[974] ? (v2 ? v21 : v3 ? Math.max(v11, v21) : v11) : 0) : 0
  s[2547] = LSP_26h_3_hoej
  const LSP_26h_3_ir = s[6] || v1 || s[928] && s[974] && v3 && v13 && s[972] && s[975]
  s[2548] = LSP_26h_3_ir
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v28 = LSP_26h_3_hoej >= 1
  const v29 = LSP_26h_3 >= 1
  const v30 = LSP_26h_3 > -Infinity && LSP_26h_3_hoej < Infinity
  const v31 = quotient([LSP_26h_3, 12], [1], 'ned', 1)
  const v32 = quotient([LSP_26h_3_hoej, 12], [1], 'ned', 1)
  const v33 = !v30 && !LSP_26h_3_ir && LSP_26h_3 === LSP_26h_3_hoej
  const v34 = shiftMonths(s[71], -(v30 ? Math.max(v31, v32) : Infinity))
  const v35 = shiftMonths(s[72], -(v30 ? Math.min(v31, v32) : -Infinity))
  const v36 = s[6] || LSP_26h_3_ir || !v30
  const v37 = v28 && !v33
  const v38 = LSP_26h_3_ir && !v33 && v35 >= NEVER
  const v39 = v29 ? v35 : NEVER
  const v40 = s[928] && (v37 || !v29 || v38)
  const LSP_26g_dag = s[6] ? FIRST_DAY : v1 || v40 ? (v1 ? FIRST_DAY : v37 ? v34 : NEVER) : NEVER
  s[2540] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[6] ? NEVER : v0 ? NEVER : v1 ? NEVER : v37 ? (!v29 || v38 ? Math.max(v35, v39) : v35) : v39
  s[2541] = LSP_26g_dag_hoej
  const LSP_26g_dag_er = s[6] || v0 || v1 || v40
  s[2542] = LSP_26g_dag_er
  const LSP_26g_dag_ir = s[6] || v1 || s[928] && (v28 && v36 || LSP_26h_3_ir && !((v33 || !v36 && v34 === v35) && !v33 && (v33 || v34 === NEVER)))
  s[2543] = LSP_26g_dag_ir
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v45 = s[8] >= s[104]
  const v46 = LSP_26g_dag_er && s[8] >= LSP_26g_dag
  const LSP_26g = s[6] || v1 || s[928] && (s[184] && (v45 || s[6]) && (v46 || LSP_26g_dag_ir) && (s[11] < s[72] || v45 || v46) || s[6]) && (f.tilknytningI9Maaneder !== false || f.kommerFraFleksydelse !== false) && s[287]
  s[2537] = LSP_26g
  const LSP_26g_nej = s[6] || v0 || v1 || s[928] && (s[183] || s[11] < s[105] || LSP_26g_dag_er && s[11] < LSP_26g_dag_hoej || f.tilknytningI9Maaneder !== true && f.kommerFraFleksydelse !== true || s[284])
  s[2538] = LSP_26g_nej
  const LSP_26g_ir = s[6] || v1
  s[1472] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const LSP_26h_1 = s[6] ? FIRST_DAY : v23 ? (v1 ? FIRST_DAY : shiftMonths(s[71], -(s[976] && s[56] <= -1827 /* 1964-12-31 */ || s[977] && s[56] <= -366 /* 1968-12-31 */ ? 84 : 72))) : NEVER
  s[2544] = LSP_26h_1
  const LSP_26h_1_hoej = s[6] ? NEVER : v0 ? NEVER : v1 ? NEVER : shiftMonths(s[72], -((!s[978] || s[58] > -1827 /* 1964-12-31 */) && (!s[979] || s[58] > -366 /* 1968-12-31 */) ? 72 : 84))
  s[2545] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v52 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v53 = f.ydelser !== undefined ? v52 : NO_DAYS
  s[980] = v53
  const v54 = f.ydelser !== undefined ? v52 : ALL_DAYS
  s[981] = v54
  const v55 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v56 = f.ydelser !== undefined ? v55 : NO_DAYS
  const v57 = f.ydelser !== undefined ? v55 : ALL_DAYS
  const v58 = intersect(v53, v56)
  const v59 = intersect(v54, v57)
  const LSP_26v_1 = from(v58, 13332 /* 2006-07-03 */)
  s[2549] = LSP_26v_1
  const LSP_26v_1_hoej = from(v59, 13332 /* 2006-07-03 */)
  s[2550] = LSP_26v_1_hoej
  const v62 = dayReaching(LSP_26v_1_hoej, 13332 /* 2006-07-03 */, 1)
  const v63 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  const v64 = v62 <= 18669 /* 2021-02-11 */
  const v65 = v63 >= 18670 /* 2021-02-12 */ && v62 <= 2147483646
  const LSP_26v_1_ir = v63 === NEVER
  s[2553] = LSP_26v_1_ir
  const LSP_26v_1_eksakt = (!v64 || !v64 || f.ydelser !== undefined) && (!v65 || f.ydelser !== undefined)
  s[2552] = LSP_26v_1_eksakt
  const LSP_26v_1_er = v64 || v65
  s[2551] = LSP_26v_1_er
}

function svar_83(f, s) {
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = intersect(s[980], v1)
  const v4 = intersect(s[981], v2)
  const LSP_26v_2 = from(v3, 13332 /* 2006-07-03 */)
  s[2554] = LSP_26v_2
  const LSP_26v_2_hoej = from(v4, 13332 /* 2006-07-03 */)
  s[2555] = LSP_26v_2_hoej
  const v7 = dayReaching(LSP_26v_2_hoej, 13332 /* 2006-07-03 */, 1)
  const v8 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  const v9 = v7 <= 18669 /* 2021-02-11 */
  const v10 = v8 >= 18670 /* 2021-02-12 */ && v7 <= 2147483646
  const LSP_26v_2_ir = v8 === NEVER
  s[2558] = LSP_26v_2_ir
  const LSP_26v_2_eksakt = (!v9 || !v9 || f.ydelser !== undefined) && (!v10 || f.ydelser !== undefined)
  s[2557] = LSP_26v_2_eksakt
  const LSP_26v_2_er = v9 || v10
  s[2556] = LSP_26v_2_er
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v14 = s[11] <= 19967 /* 2024-09-01 */
  const v15 = s[8] >= 19108 /* 2022-04-26 */ && v14
  const v16 = s[8] >= 19968 /* 2024-09-02 */
  const LSP_29_1_eget = s[6] || s[925] || s[926] && s[11] <= 19107 /* 2022-04-25 */ || v15
  s[2559] = LSP_29_1_eget
  const LSP_29_1_eget_nej = s[6] || v15 || v16
  s[2560] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = s[6] || v15
  s[2561] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const v20 = s[926] && s[731]
  s[1002] = v20
  const LSP_32a_1_aegtefaelle = s[6] || s[925] || v20
  s[2562] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = s[6] || s[982] && v14 || v16
  s[2563] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const LSP_32c_1 = s[6] ? -Infinity : Math.round((f.indtaegtsgrundlagForFoertidspension ?? 0) * (f.aegtefaelleHarOgsaaPension !== false ? 1500 : 3000) / 10000)
  s[2564] = LSP_32c_1
  const LSP_32c_1_hoej = s[6] ? Infinity : Math.round((f.indtaegtsgrundlagForFoertidspension ?? 1000000000) * (f.aegtefaelleHarOgsaaPension !== true ? 3000 : 1500) / 10000)
  s[2565] = LSP_32c_1_hoej
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v25 = s[983] ? -Infinity : SATS_60(s[11])
  const v26 = s[983] ? Infinity : SATS_60(s[8])
  const v27 = s[983] ? -Infinity : SATS_61(s[11])
  const v28 = s[983] ? Infinity : SATS_61(s[8])
  const v29 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.min(v25, v27) : v25) : v27
  s[1004] = v29
  const v30 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.max(v26, v28) : v26) : v28
  s[1005] = v30
  const v31 = f.giftEllerSamlevende !== false && s[983] || f.giftEllerSamlevende !== true && s[983]
  s[1006] = v31
  const v32 = v29 > -Infinity && v30 < Infinity
  const v33 = quotient([v29], [40], 'nærmeste', 100)
  const v34 = quotient([v30], [40], 'nærmeste', 100)
  const v35 = v32 ? Math.min(v33, v34) : -Infinity
  const v36 = v32 ? Math.max(v33, v34) : Infinity
  const v37 = !v32 && !v31 && v29 === v30
  const v38 = v31 || !v32
  const v39 = v35 > -Infinity && v36 < Infinity
  const v40 = quotient([v35, 12], [1], 'nærmeste', 100)
  const v41 = quotient([v36, 12], [1], 'nærmeste', 100)
  const v42 = v39 ? Math.min(v40, v41) : -Infinity
  const v43 = v39 ? Math.max(v40, v41) : Infinity
  const v44 = !v37 && !(!v39 && (v37 || !v38 && v35 === v36))
  const v45 = v38 || !v39
  const v46 = s[926] && s[11] <= 17487 /* 2017-11-17 */
  const v47 = s[8] >= 17488 /* 2017-11-18 */ && s[984]
  const v48 = s[925] && v44
  const v49 = v46 && v44
  const v50 = v47 || s[985]
  const v51 = v47 ? -Infinity : 0
  const v52 = v49 || v50
  const v53 = v49 ? (v50 ? Math.min(v42, v51) : v42) : v51
  const LSP_32c_2 = s[6] ? -Infinity : v48 ? (v52 ? Math.min(v42, v53) : v42) : v53
  s[2566] = LSP_32c_2
  const v55 = v47 ? Infinity : 0
  const v56 = v49 ? (v50 ? Math.max(v43, v55) : v43) : v55
  const LSP_32c_2_hoej = s[6] ? Infinity : v48 ? (v52 ? Math.max(v43, v56) : v43) : v56
  s[2567] = LSP_32c_2_hoej
  const LSP_32c_2_er = s[6] || v48 || v49 || v47 || s[985]
  s[2568] = LSP_32c_2_er
  const LSP_32c_2_ir = s[6] || s[925] && v45 || v46 && v45 || v47
  s[2569] = LSP_32c_2_ir
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v60 = f.folkepensionAnsoegtDen ?? FIRST_DAY
  s[988] = v60
  const v61 = f.folkepensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  s[989] = v61
  const v62 = v60 <= 13331 /* 2006-07-02 */
  s[993] = v62
  const v63 = v61 >= 13332 /* 2006-07-03 */ && v60 <= 14518 /* 2009-10-01 */
  s[994] = v63
  const v64 = v61 >= 14519 /* 2009-10-02 */
  s[995] = v64
  const v65 = v61 >= 17326 /* 2017-06-09 */ && v60 <= 17486 /* 2017-11-16 */
  const v66 = v61 >= 17487 /* 2017-11-17 */
  const LSP_33_1_tilbage = v62 || v65 || v66 && shiftDays(shiftMonths(monthStart(s[72]), 5), 9) >= v60
  s[992] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = v62 || v63 || v64 && v60 <= 17325 /* 2017-06-08 */ || v65 || v66 && shiftDays(shiftMonths(monthStart(s[71]), 5), 9) < v61
  s[991] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = v62 || v65 || v66 && s[6]
  s[990] = LSP_33_1_tilbage_ir
}

function svar_84(f, s) {
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v0 = shiftDays(s[986], 1)
  const v1 = shiftDays(s[987], 1)
  const v2 = shiftDays(monthEnd(Math.max(s[71], s[988])), 1)
  const v3 = shiftDays(monthEnd(Math.max(s[72], s[989])), 1)
  const v4 = Math.max(v0, v2)
  const v5 = Math.min(v1, v3)
  const v6 = s[990] && v5 >= v4
  const v7 = s[991] || v6
  const v8 = s[991] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const v9 = s[992] ? (v7 ? Math.min(v0, v8) : v0) : v8
  const v10 = s[991] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v11 = s[992] ? (v7 ? Math.max(v1, v10) : v1) : v10
  const v12 = !(s[938] && !s[939]) && (s[992] || s[991] || v6)
  const v13 = s[938] || v12
  const v14 = s[938] && s[6] || !(s[938] && !s[939]) && (s[992] && s[6] || s[991] && s[6] || s[990] && s[6] || s[990] && !(!s[6] && v0 === v1 && !s[6] && v2 === v3 && v0 === v2))
  const LSP_33_1 = s[993] ? FIRST_DAY : s[938] ? (v12 ? Math.min(v0, v9) : v0) : v9
  s[2570] = LSP_33_1
  const LSP_33_1_hoej = s[993] ? NEVER : s[938] ? (v12 ? Math.max(v1, v11) : v1) : v11
  s[2571] = LSP_33_1_hoej
  const LSP_33_1_er = s[993] || s[994] && v13 || s[995] && v13
  s[2572] = LSP_33_1_er
  const LSP_33_1_ir = s[993] || s[994] && v14 || s[995] && v14
  s[2573] = LSP_33_1_ir
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v19 = f.pensionAfgjortDen ?? FIRST_DAY
  s[1037] = v19
  const v20 = f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */
  s[1038] = v20
  const v21 = s[996] >= v20
  const v22 = s[997] >= v19
  const v23 = shiftDays(monthEnd(s[996]), 1)
  s[1034] = v23
  const v24 = shiftDays(monthEnd(s[997]), 1)
  s[1036] = v24
  const v25 = shiftDays(monthEnd(v19), 1)
  const v26 = shiftDays(monthEnd(v20), 1)
  const LSP_33_2 = s[998] ? FIRST_DAY : v21 ? v25 : v22 ? Math.min(v23, v25) : v23
  s[2574] = LSP_33_2
  const LSP_33_2_hoej = s[998] ? NEVER : v21 ? v26 : v22 ? Math.max(v24, v26) : v24
  s[2575] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v29 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v30 = f.ydelser !== undefined ? v29 : NO_DAYS
  const v31 = f.ydelser !== undefined ? v29 : ALL_DAYS
  const v32 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v33 = f.ydelser !== undefined ? v32 : NO_DAYS
  const v34 = f.ydelser !== undefined ? v32 : ALL_DAYS
  const v35 = intersect(v30, v33)
  const v36 = intersect(v31, v34)
  const LSP_37 = from(v35, 13332 /* 2006-07-03 */)
  s[2576] = LSP_37
  const LSP_37_hoej = from(v36, 13332 /* 2006-07-03 */)
  s[2577] = LSP_37_hoej
  const v39 = dayReaching(LSP_37_hoej, 13332 /* 2006-07-03 */, 1)
  const v40 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  const v41 = v39 <= 14518 /* 2009-10-01 */
  const v42 = v40 >= 14519 /* 2009-10-02 */ && v39 <= 2147483646
  const LSP_37_ir = v40 === NEVER
  s[2580] = LSP_37_ir
  const LSP_37_eksakt = (!v41 || !v41 || f.ydelser !== undefined) && (!v42 || f.ydelser !== undefined)
  s[2579] = LSP_37_eksakt
  const LSP_37_er = v41 || v42
  s[2578] = LSP_37_er
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v46 = s[11] <= 18670 /* 2021-02-12 */
  s[1350] = v46
  const v47 = s[8] >= 18671 /* 2021-02-13 */
  s[1351] = v47
  const v48 = v47 && s[11] <= 19106 /* 2022-04-24 */
  const LSP_44_udsendte = s[6] || v48 || s[8] >= 19107 /* 2022-04-25 */
  s[2583] = LSP_44_udsendte
  const LSP_44_udsendte_nej = s[6] || s[15] && v46 || v48
  s[2584] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = s[6] || v48
  s[2585] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v52 = s[11] < s[999] || f.samtykkerTilFrakendelse !== false
  const v53 = s[8] >= s[1000] && f.samtykkerTilFrakendelse !== true
  const v54 = f.udsendtMedPsykiskLidelse !== true || LSP_44_udsendte_nej || LSP_44_udsendte_ir
  const v55 = f.udsendtMedPsykiskLidelse !== false && LSP_44_udsendte
  const v56 = f.vaesentligtForbedretOgSelvforsoergende !== true || v53 || v55
  const v57 = f.vaesentligtForbedretOgSelvforsoergende !== false && v52 && v54
  const v58 = s[982] && s[1001]
  const LSP_44_1 = s[6] || s[925] && v57 || s[1002] && v57 || v58 && f.vaesentligtForbedretOgSelvforsoergende !== false && v52 && v54 && f.saerligeOmstaendighederForFrakendelse !== false || s[1003] && v57
  s[2581] = LSP_44_1
  const LSP_44_1_nej = s[6] || s[925] && v56 || s[1002] && v56 || v58 && (f.vaesentligtForbedretOgSelvforsoergende !== true || v53 || v55 || f.saerligeOmstaendighederForFrakendelse !== true) || s[1003] && v56
  s[2582] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[6] ? -Infinity : s[1004]
  s[2586] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[6] ? Infinity : s[1005]
  s[2587] = LSP_49_1_foertidspension_hoej
  const LSP_49_1_foertidspension_ir = s[6] || s[925] && s[1006] || s[926] && s[1006]
  s[2588] = LSP_49_1_foertidspension_ir
}

function svar_85(f, s) {
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v0 = s[983] ? -Infinity : SATS_62(s[11])
  const v1 = s[983] ? Infinity : SATS_62(s[8])
  const v2 = s[11] <= 17531 /* 2017-12-31 */
  s[1381] = v2
  const v3 = s[68] || s[573] && v2 || s[473] || s[169]
  const v4 = v3 ? -Infinity : SATS_63(s[11])
  const v5 = v3 ? Infinity : SATS_63(s[8])
  const v6 = v3 ? -Infinity : SATS_64(s[11])
  const v7 = v3 ? Infinity : SATS_64(s[8])
  const v8 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.min(v4, v6) : v4) : v6
  const v9 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.max(v5, v7) : v5) : v7
  const v10 = f.giftEllerSamlevende !== false && v3 || f.giftEllerSamlevende !== true && v3
  const v11 = v1 === Infinity
  const v12 = v8 === -Infinity
  const v13 = v0 === -Infinity
  const v14 = v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = s[983] || v10 || v15
  const LSP_49_1_folkepension = s[6] ? -Infinity : v13 || v12 ? -Infinity : v0 + v8
  s[2589] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[6] ? Infinity : v11 || v14 ? Infinity : v1 + v9
  s[2590] = LSP_49_1_folkepension_hoej
  const LSP_49_1_folkepension_er = s[6] || s[925] && !(v15 && !s[983] && v0 === v1 && !v10 && v8 === v9) || s[926] && !(v15 && !s[983] && v0 === v1 && !v10 && v8 === v9)
  s[2591] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = s[6] || s[925] && v16 || s[926] && v16
  s[2592] = LSP_49_1_folkepension_ir
  // OFL.8: Du kan se oplysninger om dine egne forhold (OFL § 8)
  const OFL_8 = s[6] || s[1007] || s[27] && f.personligeForholdErOmtalt !== false && f.undtagetEfterOffentlighedsloven !== true && f.hensynModEgenacces !== true
  s[2593] = OFL_8
  const OFL_8_nej = s[6] || s[1007] || s[27] && (f.personligeForholdErOmtalt !== true || f.undtagetEfterOffentlighedsloven !== false || f.hensynModEgenacces !== false)
  s[2594] = OFL_8_nej
  // OFL.9.1: Anmodningen efter offentlighedsloven er tilstrækkelig (OFL § 9, stk. 1)
  const OFL_9_1 = s[6] || s[1007] || s[27] && f.sagenAngivet !== false && f.temaErAngivet !== false
  s[2595] = OFL_9_1
  const OFL_9_1_nej = s[6] || s[1007] || s[27] && (f.sagenAngivet !== true || f.temaErAngivet !== true)
  s[2596] = OFL_9_1_nej
  // OFL.9.2: Anmodningen efter offentlighedsloven kan afslås uden at blive behandlet (OFL § 9, stk. 2)
  const OFL_9_2 = s[6] || s[1007] || s[1008] && (f.uforholdsmaessigtRessourceforbrug !== false || f.retsstridigtFormaal !== false) || s[1009] && (f.uforholdsmaessigtRessourceforbrug !== false || f.retsstridigtFormaal !== false || f.chikanoestFormaal !== false)
  s[2597] = OFL_9_2
  const OFL_9_2_nej = s[6] || s[1007] || s[1008] && f.uforholdsmaessigtRessourceforbrug !== true && f.retsstridigtFormaal !== true || s[1009] && f.uforholdsmaessigtRessourceforbrug !== true && f.retsstridigtFormaal !== true && f.chikanoestFormaal !== true
  s[2598] = OFL_9_2_nej
  // OFL.13.1: Oplysningen skal noteres (OFL § 13, stk. 1)
  const v27 = f.sagenErEnAfgoerelsessag !== true || f.sagenErEnStraffesag !== false
  const v28 = f.sagenErEnAfgoerelsessag !== false && f.sagenErEnStraffesag !== true
  const OFL_13_1 = s[6] || s[1007] || s[27] && v28 && s[1010] && f.oplysningenErModtagetUdenDokument !== false && f.oplysningenHarBetydning !== false
  s[2599] = OFL_13_1
  const OFL_13_1_nej = s[6] || s[1007] || s[27] && (v27 || s[1011] || f.oplysningenErModtagetUdenDokument !== true || f.oplysningenHarBetydning !== true)
  s[2600] = OFL_13_1_nej
  // OFL.13.2: Sagsskridtet skal noteres (OFL § 13, stk. 2)
  const OFL_13_2 = s[6] || s[1007] || s[27] && v28 && f.sagsskridtetErVaesentligt !== false && f.sagsskridtetFremgaarAfDokumenterne !== true
  s[2601] = OFL_13_2
  const OFL_13_2_nej = s[6] || s[1007] || s[27] && (v27 || f.sagsskridtetErVaesentligt !== true || f.sagsskridtetFremgaarAfDokumenterne !== false)
  s[2602] = OFL_13_2_nej
  // OFL.15.1: Dokumentet skal journaliseres (OFL § 15, stk. 1)
  const v33 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt' || f.dokumentetsVej === 'internt_endeligt'
  const OFL_15_1 = s[6] || s[1007] || s[27] && (f.dokumentetsVej !== undefined && v33 || !(f.dokumentetsVej !== undefined)) && f.dokumentetHarBetydning !== false
  s[2603] = OFL_15_1
  const OFL_15_1_nej = s[6] || s[1007] || s[27] && (f.dokumentetsVej !== undefined && !v33 || !(f.dokumentetsVej !== undefined) || f.dokumentetHarBetydning !== true)
  s[2604] = OFL_15_1_nej
  // OFL.15.2: Dokumentet skal journaliseres snarest (OFL § 15, stk. 2)
  const v36 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt'
  const OFL_15_2 = s[6] || s[1007] || s[27] && (OFL_15_1 || s[1012]) && (f.dokumentetsVej !== undefined && v36 || !(f.dokumentetsVej !== undefined))
  s[2605] = OFL_15_2
  const OFL_15_2_nej = s[6] || s[1007] || s[27] && (OFL_15_1_nej || f.dokumentetsVej !== undefined && !v36 || !(f.dokumentetsVej !== undefined))
  s[2606] = OFL_15_2_nej
  // OFL.36.2: Anmodningen efter offentlighedsloven skal være færdigbehandlet (OFL § 36, stk. 2)
  const v39 = f.anmodningEfterOffentlighedslovenModtaget ?? FIRST_DAY
  const v40 = f.anmodningEfterOffentlighedslovenModtaget ?? 84005 /* 2199-12-31 */
  const v41 = v39 <= 13331 /* 2006-07-02 */
  s[1019] = v41
  const v42 = v40 >= 13332 /* 2006-07-03 */ && v39 <= 16070 /* 2013-12-31 */
  s[1020] = v42
  const v43 = v40 >= 16071 /* 2014-01-01 */
  s[1026] = v43
  const v44 = shiftDays(v39, 1)
  s[1014] = v44
  const v45 = shiftDays(v40, 1)
  s[1016] = v45
  const v46 = from(ALL_DAYS, v45)
  const v47 = from(ALL_DAYS, v44)
  const v48 = from(ALL_DAYS, shiftDays(v45, 120))
  const v49 = from(ALL_DAYS, shiftDays(v44, 120))
  const v50 = without(v46, v49)
  const v51 = without(v47, v48)
  const v52 = onWeekdays(v50, 62)
  const v53 = onWeekdays(v51, 62)
  const v54 = intersectTable(v50, HELLIGDAGE_1)
  const v55 = intersectTable(v51, HELLIGDAGE_1)
  const v56 = without(v52, v55)
  s[1015] = v56
  const v57 = without(v53, v54)
  s[1013] = v57
  const v58 = dayReaching(v57, v44, 7)
  s[1017] = v58
  const v59 = dayReaching(v56, v45, 7)
  s[1018] = v59
  const v60 = v41 ? FIRST_DAY : v42 ? FIRST_DAY : v58
  const v61 = v41 ? NEVER : v42 ? NEVER : v59
  const OFL_36_2_praksis_ir = v41 || v42
  s[2610] = OFL_36_2_praksis_ir
  const v63 = v39 < 16071 /* 2014-01-01 */ && s[27] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== true
  s[1024] = v63
  const v64 = v63 && !(v43 || s[11] < 16071 /* 2014-01-01 */ || f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== false)
  s[1025] = v64
  const OFL_36_2 = v63 ? (v64 ? v58 : Math.min(v58, v60)) : v60
  s[1023] = OFL_36_2
  const OFL_36_2_hoej = v63 ? (v64 ? v59 : Math.max(v59, v61)) : v61
  s[1021] = OFL_36_2_hoej
  const OFL_36_2_ir = !v64 && OFL_36_2_praksis_ir
  s[1022] = OFL_36_2_ir
}

function svar_86(f, s) {
  // OFL.36.2.praksis: Så hurtigt bør anmodningen efter offentlighedsloven være færdig (OFL § 36, stk. 2)
  const v0 = f.anmodningensOmfang === 'enkel'
  const v1 = f.anmodningensOmfang !== undefined && v0 || !(f.anmodningensOmfang !== undefined)
  const v2 = f.anmodningensOmfang !== undefined && !v0 || !(f.anmodningensOmfang !== undefined)
  const v3 = dayReaching(s[1013], s[1014], 2)
  const v4 = dayReaching(s[1015], s[1016], 2)
  const v5 = f.anmodningensOmfang === 'almindelig'
  const v6 = f.anmodningensOmfang !== undefined && v5 || !(f.anmodningensOmfang !== undefined)
  const v7 = f.anmodningensOmfang !== undefined && !v5 || !(f.anmodningensOmfang !== undefined)
  const v8 = f.anmodningensOmfang === 'saerlig_gennemgang'
  const v9 = f.anmodningensOmfang !== undefined && v8 || !(f.anmodningensOmfang !== undefined)
  const v10 = f.anmodningensOmfang !== undefined && !v8 || !(f.anmodningensOmfang !== undefined)
  const v11 = dayReaching(s[1013], s[1014], 14)
  const v12 = dayReaching(s[1015], s[1016], 14)
  const v13 = dayReaching(s[1013], s[1014], 40)
  const v14 = dayReaching(s[1015], s[1016], 40)
  const v15 = v9 ? (v10 ? Math.min(v11, v13) : v11) : v13
  const v16 = v9 ? (v10 ? Math.max(v12, v14) : v12) : v14
  const v17 = v6 ? (v7 ? Math.min(s[1017], v15) : s[1017]) : v15
  const v18 = v6 ? (v7 ? Math.max(s[1018], v16) : s[1018]) : v16
  const OFL_36_2_praksis = s[1019] ? FIRST_DAY : s[1020] ? FIRST_DAY : v1 ? (v2 ? Math.min(v3, v17) : v3) : v17
  s[2608] = OFL_36_2_praksis
  const OFL_36_2_praksis_hoej = s[1019] ? NEVER : s[1020] ? NEVER : v1 ? (v2 ? Math.max(v4, v18) : v4) : v18
  s[2609] = OFL_36_2_praksis_hoej
  // OFL.36.2.underretning: Du skal have besked om, at fristen efter offentlighedsloven ikke holdes (OFL § 36, stk. 2)
  const v21 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== false || (s[1021] >= s[11] || s[1022]) && f.ikkeMuligtIndenForFristen !== true
  const v22 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== true && (s[1023] < s[8] || f.ikkeMuligtIndenForFristen !== false)
  const OFL_36_2_underretning = s[1024] && v22 || !s[1025] && (s[1019] || s[1020] || s[1026] && v22)
  s[2611] = OFL_36_2_underretning
  const OFL_36_2_underretning_nej = s[1024] && v21 || !s[1025] && (s[1019] || s[1020] || s[1026] && v21)
  s[2612] = OFL_36_2_underretning_nej
  // OFL.37.1: Klagen efter offentlighedsloven går til sagens øverste klageinstans (OFL § 37, stk. 1)
  const v25 = f.klagenGaelder === 'offentlighedsloven'
  const v26 = f.klagenGaelder !== undefined && v25 || !(f.klagenGaelder !== undefined)
  const v27 = f.klagenGaelder !== undefined && !v25 || !(f.klagenGaelder !== undefined)
  const OFL_37_1 = s[6] || s[1007] || s[27] && v26 && s[1027]
  s[2613] = OFL_37_1
  const OFL_37_1_nej = s[6] || s[1007] || s[27] && (v27 || s[1028])
  s[2614] = OFL_37_1_nej
  // OFL.37.2: Klagen over aktindsigt skal være sendt videre (OFL § 37, stk. 2)
  const v30 = f.klageOverAfslagModtaget ?? FIRST_DAY
  const v31 = f.klageOverAfslagModtaget ?? 84005 /* 2199-12-31 */
  const v32 = v30 <= 13331 /* 2006-07-02 */
  const v33 = v31 >= 13332 /* 2006-07-03 */ && v30 <= 16070 /* 2013-12-31 */
  const v34 = shiftDays(v30, 1)
  const v35 = shiftDays(v31, 1)
  const v36 = from(ALL_DAYS, v35)
  const v37 = from(ALL_DAYS, v34)
  const v38 = from(ALL_DAYS, shiftDays(v35, 120))
  const v39 = from(ALL_DAYS, shiftDays(v34, 120))
  const v40 = without(v36, v39)
  const v41 = without(v37, v38)
  const OFL_37_2 = v32 ? FIRST_DAY : v33 ? FIRST_DAY : dayReaching(without(onWeekdays(v41, 62), intersectTable(v40, HELLIGDAGE_1)), v34, 7)
  s[2615] = OFL_37_2
  const OFL_37_2_hoej = v32 ? NEVER : v33 ? NEVER : dayReaching(without(onWeekdays(v40, 62), intersectTable(v41, HELLIGDAGE_1)), v35, 7)
  s[2616] = OFL_37_2_hoej
  const OFL_37_2_ir = f.afgoerelsenOmAktindsigtFastholdes !== false && (v32 || v33) || f.afgoerelsenOmAktindsigtFastholdes !== true
  s[2617] = OFL_37_2_ir
  // OFL.37.3: Klageinstansen skal være færdig med klagen over aktindsigt (OFL § 37, stk. 3)
  const v45 = f.klageOverAfslagModtagetAfKlageinstansen ?? FIRST_DAY
  const v46 = f.klageOverAfslagModtagetAfKlageinstansen ?? 84005 /* 2199-12-31 */
  const v47 = v45 <= 13331 /* 2006-07-02 */
  const v48 = v46 >= 13332 /* 2006-07-03 */ && v45 <= 16070 /* 2013-12-31 */
  const v49 = shiftDays(v45, 1)
  const v50 = shiftDays(v46, 1)
  const v51 = from(ALL_DAYS, v50)
  const v52 = from(ALL_DAYS, v49)
  const v53 = from(ALL_DAYS, shiftDays(v50, 120))
  const v54 = from(ALL_DAYS, shiftDays(v49, 120))
  const v55 = without(v51, v54)
  const v56 = without(v52, v53)
  const OFL_37_3 = v47 ? FIRST_DAY : v48 ? FIRST_DAY : dayReaching(without(onWeekdays(v56, 62), intersectTable(v55, HELLIGDAGE_1)), v49, 20)
  s[2618] = OFL_37_3
  const OFL_37_3_hoej = v47 ? NEVER : v48 ? NEVER : dayReaching(without(onWeekdays(v55, 62), intersectTable(v56, HELLIGDAGE_1)), v50, 20)
  s[2619] = OFL_37_3_hoej
  const OFL_37_3_ir = v47 || v48
  s[2620] = OFL_37_3_ir
  // OFL.38.1: Afslaget skal vejlede om tilsynet (OFL § 38, stk. 1)
  const OFL_38_1 = s[6] || s[1007] || s[27] && v26 && s[1028]
  s[2621] = OFL_38_1
  const OFL_38_1_nej = s[6] || s[1007] || s[27] && (v27 || s[1027])
  s[2622] = OFL_38_1_nej
  // OFL.39.1: Du kan klage over, at svaret trækker ud (OFL § 39, stk. 1)
  const v62 = v12 >= s[11]
  const OFL_39_1 = s[1024] && v11 < s[8] || !s[1025] && (s[1019] || s[1020] || s[1026] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== true && v11 < s[8])
  s[2623] = OFL_39_1
  const OFL_39_1_nej = s[1024] && v62 || !s[1025] && (s[1019] || s[1020] || s[1026] && (f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== false || v62))
  s[2624] = OFL_39_1_nej
  // OFL.39.2: Klagen over sagsbehandlingstiden skal være sendt videre (OFL § 39, stk. 2)
  const v65 = f.klageOverSagsbehandlingstidModtaget ?? FIRST_DAY
  const v66 = f.klageOverSagsbehandlingstidModtaget ?? 84005 /* 2199-12-31 */
  const v67 = v65 <= 13331 /* 2006-07-02 */
  const v68 = v66 >= 13332 /* 2006-07-03 */ && v65 <= 16070 /* 2013-12-31 */
  const v69 = shiftDays(v65, 1)
  const v70 = shiftDays(v66, 1)
  const v71 = from(ALL_DAYS, v70)
  const v72 = from(ALL_DAYS, v69)
  const v73 = from(ALL_DAYS, shiftDays(v70, 120))
  const v74 = from(ALL_DAYS, shiftDays(v69, 120))
  const v75 = without(v71, v74)
  const v76 = without(v72, v73)
  const OFL_39_2 = v67 ? FIRST_DAY : v68 ? FIRST_DAY : dayReaching(without(onWeekdays(v76, 62), intersectTable(v75, HELLIGDAGE_1)), v69, 7)
  s[2625] = OFL_39_2
  const OFL_39_2_hoej = v67 ? NEVER : v68 ? NEVER : dayReaching(without(onWeekdays(v75, 62), intersectTable(v76, HELLIGDAGE_1)), v70, 7)
  s[2626] = OFL_39_2_hoej
  const OFL_39_2_ir = v67 || v68
  s[2627] = OFL_39_2_ir
}

function svar_87(f, s) {
  // OFL.39.3: Klageinstansen skal være færdig med klagen over sagsbehandlingstiden (OFL § 39, stk. 3)
  const v0 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen ?? FIRST_DAY
  const v1 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen ?? 84005 /* 2199-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 16070 /* 2013-12-31 */
  const v4 = shiftDays(v0, 1)
  const v5 = shiftDays(v1, 1)
  const v6 = from(ALL_DAYS, v5)
  const v7 = from(ALL_DAYS, v4)
  const v8 = from(ALL_DAYS, shiftDays(v5, 120))
  const v9 = from(ALL_DAYS, shiftDays(v4, 120))
  const v10 = without(v6, v9)
  const v11 = without(v7, v8)
  const OFL_39_3 = v2 ? FIRST_DAY : v3 ? FIRST_DAY : dayReaching(without(onWeekdays(v11, 62), intersectTable(v10, HELLIGDAGE_1)), v4, 20)
  s[2628] = OFL_39_3
  const OFL_39_3_hoej = v2 ? NEVER : v3 ? NEVER : dayReaching(without(onWeekdays(v10, 62), intersectTable(v11, HELLIGDAGE_1)), v5, 20)
  s[2629] = OFL_39_3_hoej
  const OFL_39_3_ir = v2 || v3
  s[2630] = OFL_39_3_ir
  // OFL.40.1: Dokumenterne efter offentlighedsloven udleveres, som du ønsker det (OFL § 40, stk. 1)
  const OFL_40_1 = s[6] || s[1007] || s[27] && s[1029] && f.materialetErOffentligtTilgaengeligt !== true
  s[2631] = OFL_40_1
  const OFL_40_1_nej = s[6] || s[1007] || s[27] && (s[1030] || f.materialetErOffentligtTilgaengeligt !== false)
  s[2632] = OFL_40_1_nej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v17 = s[1031] >= 13332 /* 2006-07-03 */ && s[1032] <= 15094 /* 2011-04-30 */
  const v18 = Math.min(s[1033], s[1034])
  const v19 = Math.min(s[1035], s[1036])
  const PENSBEK_7 = s[998] ? FIRST_DAY : v17 ? FIRST_DAY : f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.min(s[1034], v18) : v18) : s[1034]
  s[2633] = PENSBEK_7
  const PENSBEK_7_hoej = s[998] ? NEVER : v17 ? NEVER : f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.max(s[1036], v19) : v19) : s[1036]
  s[2634] = PENSBEK_7_hoej
  const PENSBEK_7_ir = s[998] || v17
  s[2635] = PENSBEK_7_ir
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v23 = f.foertidspensionAnsoegtDen ?? FIRST_DAY
  const v24 = f.foertidspensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  const PENSBEK_10_ir = v23 <= 13331 /* 2006-07-02 */
  s[1473] = PENSBEK_10_ir
  const v26 = v24 >= 13332 /* 2006-07-03 */ && v23 <= 15094 /* 2011-04-30 */
  const v27 = v24 >= 15095 /* 2011-05-01 */
  const PENSBEK_10 = PENSBEK_10_ir || v27 && f.staarTilRaadighedUnderPensionssagen !== false
  s[2636] = PENSBEK_10
  const PENSBEK_10_nej = PENSBEK_10_ir || v26 || v27 && f.staarTilRaadighedUnderPensionssagen !== true
  s[2637] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v30 = shiftMonths(v23, 3)
  const v31 = shiftMonths(v24, 3)
  const v32 = Math.min(v30, shiftDays(s[1037], -1))
  const v33 = Math.min(v31, shiftDays(s[1038], -1))
  const v34 = f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.min(v30, v32) : v32) : v30
  const v35 = f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.max(v31, v33) : v33) : v31
  const v36 = shiftDays(s[1032], -1)
  const v37 = shiftDays(s[1031], -1)
  const PENSBEK_11 = PENSBEK_10_ir ? FIRST_DAY : v26 ? (v27 ? Math.min(v34, v36) : v34) : v36
  s[2639] = PENSBEK_11
  const PENSBEK_11_hoej = PENSBEK_10_ir ? NEVER : v26 ? (v27 ? Math.max(v35, v37) : v35) : v37
  s[2640] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v40 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[6] || s[593] && (f.afgoerelsenGaelder !== undefined && v40 || !(f.afgoerelsenGaelder !== undefined)) || s[822] && s[1039]
  s[1046] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[6] || s[13] || s[593] && f.afgoerelsenGaelder !== undefined && !v40 || s[822] && s[1040] || s[154]
  s[1047] = PLANBEK_2_1_nej
  // PLANBEK.4.1: Den praktiserende læges vurdering kan undlades (BEK 47/2026 § 4, stk. 1)
  const v43 = s[283] && s[304]
  const PLANBEK_4_1 = s[6] || s[1041] && f.bedtOmAfgoerelseOmPensionAlene !== false || v43 && (f.bedtOmAfgoerelseOmPensionAlene !== false || f.erIJobafklaring !== false && f.overgikVedRevurderingen !== false) || s[1042]
  s[2641] = PLANBEK_4_1
  const PLANBEK_4_1_nej = s[6] || s[13] || s[1041] && f.bedtOmAfgoerelseOmPensionAlene !== true || v43 && f.bedtOmAfgoerelseOmPensionAlene !== true && (f.erIJobafklaring !== true || f.overgikVedRevurderingen !== true) || s[154]
  s[2642] = PLANBEK_4_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v46 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v47 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v48 = v46 <= 16251 /* 2014-06-30 */
  const v49 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v50 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v51 = Math.max(s[159], shiftMonths(v46, -3))
  const v52 = Math.max(s[306], shiftMonths(v47, -3))
  const REFUSIONSBEK_2 = v48 ? FIRST_DAY : v49 ? (v50 ? Math.min(s[159], v51) : s[159]) : v51
  s[2643] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v48 ? NEVER : v49 ? (v50 ? Math.max(s[306], v52) : s[306]) : v52
  s[2644] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v47 >= 16252 /* 2014-07-01 */ && s[156]
  s[2645] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v48 || v46 < 16252 /* 2014-07-01 */ || s[159] < 16252 /* 2014-07-01 */
  s[2646] = REFUSIONSBEK_2_ir
  // RSL.3.2: Afgørelsen skal være truffet efter kommunens egen frist (RSL § 3, stk. 2, 1. pkt.)
  const v57 = f.ansoegningenModtaget ?? FIRST_DAY
  const v58 = f.ansoegningenModtaget ?? 84005 /* 2199-12-31 */
  const RSL_3_2_ir = v57 <= 13331 /* 2006-07-02 */
  s[1474] = RSL_3_2_ir
  const RSL_3_2 = RSL_3_2_ir ? FIRST_DAY : shiftDays(v57, f.egenSagsbehandlingsfrist ?? 0)
  s[2647] = RSL_3_2
  const RSL_3_2_hoej = RSL_3_2_ir ? NEVER : shiftDays(v58, f.egenSagsbehandlingsfrist ?? 3650)
  s[2648] = RSL_3_2_hoej
  // RSL.3.2.besked: Du skal have skriftlig besked om forsinkelsen (RSL § 3, stk. 2)
  const v62 = v58 >= 13332 /* 2006-07-03 */ && v57 <= 14124 /* 2008-09-02 */
  const v63 = v58 >= 14125 /* 2008-09-03 */
  const RSL_3_2_besked = RSL_3_2_ir || v62 && f.sagsbehandlingsfristenKanIkkeHoldes !== false || v63 && f.sagsbehandlingsfristenKanIkkeHoldes !== false
  s[2650] = RSL_3_2_besked
  const RSL_3_2_besked_nej = RSL_3_2_ir || v62 && f.sagsbehandlingsfristenKanIkkeHoldes !== true || v63 && f.sagsbehandlingsfristenKanIkkeHoldes !== true
  s[2651] = RSL_3_2_besked_nej
  // RSL.3.2.offentlig: Kommunen skal offentliggøre sine frister (RSL § 3, stk. 2, 2. pkt.)
  const RSL_3_2_offentlig = RSL_3_2_ir || v58 >= 14700 /* 2010-04-01 */
  s[2652] = RSL_3_2_offentlig
  const RSL_3_2_offentlig_nej = RSL_3_2_ir || v62 || v63 && v57 <= 14699 /* 2010-03-31 */
  s[2653] = RSL_3_2_offentlig_nej
  // RSL.4: Du har haft mulighed for at medvirke (RSL § 4)
  const v68 = s[15] && s[11] <= 14124 /* 2008-09-02 */
  s[1043] = v68
  const v69 = s[8] >= 14125 /* 2008-09-03 */
  s[1044] = v69
  const RSL_4 = s[6] || v68 && f.harHaftMulighedForAtMedvirke !== false || v69 && f.harHaftMulighedForAtMedvirke !== false
  s[2654] = RSL_4
  const RSL_4_nej = s[6] || v68 && f.harHaftMulighedForAtMedvirke !== true || v69 && f.harHaftMulighedForAtMedvirke !== true
  s[2655] = RSL_4_nej
  // RSL.5: Din ansøgning er set i forhold til alle muligheder (RSL § 5)
  const v72 = s[15] && s[11] <= 15924 /* 2013-08-07 */
  s[1048] = v72
  const v73 = f.setPaaAlleMuligheder !== true || f.setPaaAndreMyndigheder !== true
  const v74 = f.setPaaAlleMuligheder !== false && f.setPaaAndreMyndigheder !== false
  const v75 = s[8] >= 15925 /* 2013-08-08 */
  s[1049] = v75
  const RSL_5 = s[6] || v72 && v74 || v75 && v74
  s[2656] = RSL_5
  const RSL_5_nej = s[6] || v72 && v73 || v75 && v73
  s[2657] = RSL_5_nej
  // RSL.6: Hjælpen skal planlægges ud fra en samlet vurdering (RSL § 6)
  const RSL_6 = s[6] || v68 && f.behovForHjaelpILaengereTid !== false || v69 && f.behovForHjaelpILaengereTid !== false
  s[2658] = RSL_6
  const RSL_6_nej = s[6] || v68 && f.behovForHjaelpILaengereTid !== true || v69 && f.behovForHjaelpILaengereTid !== true
  s[2659] = RSL_6_nej
}

function svar_88(f, s) {
  // RSL.7.1: Dine behov på længere sigt skal være vurderet (RSL § 7, stk. 1)
  const v0 = f.foerstHenvendtOmForsoergelse ?? FIRST_DAY
  const RSL_7_1_ir = v0 <= 13331 /* 2006-07-02 */
  s[2662] = RSL_7_1_ir
  const RSL_7_1 = RSL_7_1_ir ? FIRST_DAY : f.iKontaktforloeb !== true && f.iSygedagpengeopfoelgning !== true ? shiftDays(v0, 56) : NEVER
  s[2660] = RSL_7_1
  const RSL_7_1_hoej = RSL_7_1_ir ? NEVER : f.iKontaktforloeb !== false || f.iSygedagpengeopfoelgning !== false ? NEVER : shiftDays(f.foerstHenvendtOmForsoergelse ?? 84005 /* 2199-12-31 */, 56)
  s[2661] = RSL_7_1_hoej
  // RSL.7a.1: Der skal være taget stilling til flere foranstaltninger (RSL § 7 a, stk. 1)
  const v4 = f.foranstaltningensSlut ?? FIRST_DAY
  const RSL_7a_1_ir = v4 <= 13331 /* 2006-07-02 */
  s[2665] = RSL_7a_1_ir
  const RSL_7a_1 = RSL_7a_1_ir ? FIRST_DAY : shiftDays(v4, -14)
  s[2663] = RSL_7a_1
  const RSL_7a_1_hoej = RSL_7a_1_ir ? NEVER : shiftDays(f.foranstaltningensSlut ?? 84005 /* 2199-12-31 */, -14)
  s[2664] = RSL_7a_1_hoej
  // RSL.10: Sagen er oplyst godt nok til en afgørelse (RSL § 10)
  const RSL_10 = s[6] || s[1043] && f.sagenErTilstraekkeligtOplyst !== false || s[1044] && f.sagenErTilstraekkeligtOplyst !== false
  s[2666] = RSL_10
  const RSL_10_nej = s[6] || s[1043] && f.sagenErTilstraekkeligtOplyst !== true || s[1044] && f.sagenErTilstraekkeligtOplyst !== true
  s[2667] = RSL_10_nej
  // RSL.10.grundlag: Afgørelsen om arbejdsevne er ugyldig, fordi grundlaget mangler (RSL § 10)
  const RSL_10_grundlag = s[6] || s[13] || s[1045] && (s[1046] || s[6]) && (f.forberedendeDelErAktuel !== true || f.laegeattestTilTeametErAktuel !== true) && f.manglenVarUdenBetydning !== true || s[154]
  s[2668] = RSL_10_grundlag
  const RSL_10_grundlag_nej = s[6] || s[13] || s[1045] && (s[1047] || f.forberedendeDelErAktuel !== false && f.laegeattestTilTeametErAktuel !== false || f.manglenVarUdenBetydning !== false) || s[154]
  s[2669] = RSL_10_grundlag_nej
  const RSL_10_grundlag_ir = s[6] || s[13] || s[154]
  s[2670] = RSL_10_grundlag_ir
  // RSL.11.2: Du skal oplyse om ændringer (RSL § 11, stk. 2)
  const v13 = f.faarHjaelp !== true || f.forholdHarAendretSig !== true
  const v14 = f.faarHjaelp !== false && f.forholdHarAendretSig !== false
  const RSL_11_2 = s[6] || s[1048] && v14 || s[1049] && v14
  s[2671] = RSL_11_2
  const RSL_11_2_nej = s[6] || s[1048] && v13 || s[1049] && v13
  s[2672] = RSL_11_2_nej
  // RSL.11a.1: Myndigheden skal have dit samtykke (RSL § 11 a, stk. 1-2)
  const v17 = f.oplysningensKilde === 'myndighed_eller_akasse'
  const v18 = f.oplysningensKilde !== undefined && v17 || !(f.oplysningensKilde !== undefined)
  const v19 = f.oplysningensKilde !== undefined && !v17 || !(f.oplysningensKilde !== undefined)
  const v20 = f.oplysningensArt === 'oekonomi'
  const v21 = v19 || f.oplysningensArt !== undefined && !v20 || !(f.oplysningensArt !== undefined)
  const v22 = v18 && (f.oplysningensArt !== undefined && v20 || !(f.oplysningensArt !== undefined))
  const v23 = s[1044] && s[11] <= 15079 /* 2011-04-15 */
  const v24 = s[8] >= 15080 /* 2011-04-16 */ && s[11] <= 15139 /* 2011-06-14 */
  const v25 = s[8] >= 15140 /* 2011-06-15 */
  const v26 = f.oplysningensArt === 'oekonomi' || f.oplysningensArt === 'ferie'
  const RSL_11a_1 = s[6] || s[1043] && v21 || v23 && v21 || v24 || v25 && (v19 || f.oplysningensArt !== undefined && !v26 || !(f.oplysningensArt !== undefined))
  s[2673] = RSL_11a_1
  const RSL_11a_1_nej = s[6] || s[1043] && v22 || v23 && v22 || v24 || v25 && v18 && (f.oplysningensArt !== undefined && v26 || !(f.oplysningensArt !== undefined))
  s[2674] = RSL_11a_1_nej
  const RSL_11a_1_ir = s[6] || v24
  s[2675] = RSL_11a_1_ir
  // RSL.11c.1: Samtykket kan undlades (RSL § 11 c, stk. 1)
  const v30 = f.sagensArtVedSamtykke === 'foertidspension_rejst' || f.sagensArtVedSamtykke === 'frakendelse' || f.sagensArtVedSamtykke === 'tilbagebetaling'
  const v31 = f.sagensArtVedSamtykke !== undefined && !v30 || !(f.sagensArtVedSamtykke !== undefined) || f.oplysningenErNoedvendigUdenSamtykke !== true || f.samtykkeErForsoegtIndhentet !== true
  const v32 = (f.sagensArtVedSamtykke !== undefined && v30 || !(f.sagensArtVedSamtykke !== undefined)) && f.oplysningenErNoedvendigUdenSamtykke !== false && f.samtykkeErForsoegtIndhentet !== false
  const RSL_11c_1 = s[6] || s[1048] && v32 || s[1049] && v32
  s[2680] = RSL_11c_1
  const RSL_11c_1_nej = s[6] || s[1048] && v31 || s[1049] && v31
  s[2681] = RSL_11c_1_nej
  // RSL.11a.1.hentes: Oplysningen må hentes (RSL § 11 a, stk. 1)
  const v35 = f.harGivetSamtykke !== false || RSL_11a_1_nej || RSL_11c_1
  const v36 = RSL_11a_1 || RSL_11a_1_ir
  const v37 = RSL_11c_1_nej || s[6]
  const v38 = f.harGivetSamtykke !== true && v36 && v37
  const RSL_11a_1_hentes = s[6] || s[1043] && v35 || s[1044] && v35
  s[2676] = RSL_11a_1_hentes
  const RSL_11a_1_hentes_nej = s[6] || s[1043] && v38 || s[1044] && v38
  s[2677] = RSL_11a_1_hentes_nej
  // RSL.11b: Sagen skal afgøres på det foreliggende grundlag (RSL § 11 b)
  const v41 = f.medvirkerTilOplysning !== false && f.harGivetSamtykke !== false || RSL_11a_1_nej || RSL_11c_1
  const v42 = (f.medvirkerTilOplysning !== true || f.harGivetSamtykke !== true) && v36 && v37
  const RSL_11b = s[6] || s[1048] && v42 || s[1049] && v42
  s[2678] = RSL_11b
  const RSL_11b_nej = s[6] || s[1048] && v41 || s[1049] && v41
  s[2679] = RSL_11b_nej
  // RSL.12: Du har fået den skriftlige besked om rettigheder og pligter (RSL § 12)
  const v45 = f.beskedOmAdgangTilOplysninger !== true || f.beskedOmManglendeMedvirken !== true || f.beskedOmAendringerDerBetyderNoget !== true || f.beskedOmTilbagebetalingOgStraf !== true
  const v46 = f.beskedOmAdgangTilOplysninger !== false && f.beskedOmManglendeMedvirken !== false && f.beskedOmAendringerDerBetyderNoget !== false && f.beskedOmTilbagebetalingOgStraf !== false
  const RSL_12 = s[6] || s[1048] && v46 || s[1049] && v46
  s[2682] = RSL_12
  const RSL_12_nej = s[6] || s[1048] && v45 || s[1049] && v45
  s[2683] = RSL_12_nej
  // RSL.60.1: Klagen går til Ankestyrelsen (RSL § 60, stk. 1)
  const RSL_60_2_ir = s[1050] <= 13331 /* 2006-07-02 */
  s[1475] = RSL_60_2_ir
  const v50 = s[1051] >= 13332 /* 2006-07-03 */ && s[1050] <= 14124 /* 2008-09-02 */
  const v51 = s[1051] >= 14125 /* 2008-09-03 */
  const v52 = s[1051] >= 15887 /* 2013-07-01 */
  const RSL_60_1 = s[1052] && (RSL_60_2_ir || v52 && s[1052])
  s[2684] = RSL_60_1
  const RSL_60_1_nej = s[1052] && (RSL_60_2_ir || v50 || v51 && s[1050] <= 15886 /* 2013-06-30 */ || v52 && s[1053])
  s[2685] = RSL_60_1_nej
  const RSL_60_1_ir = s[1052] && RSL_60_2_ir || s[1053]
  s[2686] = RSL_60_1_ir
  // RSL.60.2: Den, der klager, har ret til at klage (RSL § 60, stk. 2)
  const RSL_60_2 = RSL_60_2_ir || v50 && f.klagerErDenAfgoerelsenVedroerer !== false || v51 && f.klagerErDenAfgoerelsenVedroerer !== false
  s[2687] = RSL_60_2
  const RSL_60_2_nej = RSL_60_2_ir || v50 && f.klagerErDenAfgoerelsenVedroerer !== true || v51 && f.klagerErDenAfgoerelsenVedroerer !== true
  s[2688] = RSL_60_2_nej
  // RSL.66.1: Klagen følger retssikkerhedslovens vej med genvurdering (RSL § 66, stk. 1)
  const RSL_66_1 = RSL_60_2_ir || v50 && s[1052] || v51 && s[1052]
  s[2690] = RSL_66_1
  const RSL_66_1_nej = RSL_60_2_ir || v50 && s[1053] || v51 && s[1053]
  s[2691] = RSL_66_1_nej
  // RSL.67.1: Du skal have klaget (RSL § 67, stk. 1)
  const RSL_67_1 = RSL_60_2_ir ? FIRST_DAY : shiftDays(s[1050], 28)
  s[2692] = RSL_67_1
  const RSL_67_1_hoej = RSL_60_2_ir ? NEVER : shiftDays(s[1051], 28)
  s[2693] = RSL_67_1_hoej
  // RSL.67.2: Klagen behandles, selv om den kom for sent (RSL § 67, stk. 2)
  const v62 = f.klagenModtaget ?? FIRST_DAY
  s[1059] = v62
  const v63 = f.klagenModtaget ?? 84005 /* 2199-12-31 */
  s[1060] = v63
  const RSL_72_1_ir = v62 <= 13331 /* 2006-07-02 */
  s[1056] = RSL_72_1_ir
  const v65 = v63 >= 13332 /* 2006-07-03 */
  s[1061] = v65
  const v66 = v65 && v62 <= 14124 /* 2008-09-02 */
  s[1057] = v66
  const v67 = f.klagenSendtDigitaltITide !== false || !(f.klagenSendtDigitaltITide !== false && f.klagenSendtDigitaltITide === true) && f.ankestyrelsenSerBortFraKlagefristen !== false
  const v68 = !(f.klagenSendtDigitaltITide !== false && f.klagenSendtDigitaltITide === true) && f.ankestyrelsenSerBortFraKlagefristen !== true
  const v69 = v63 >= 14125 /* 2008-09-03 */
  s[1058] = v69
  const v70 = s[1054] >= v62
  s[1062] = v70
  const RSL_67_2 = s[1055] < v63 && (RSL_72_1_ir || v66 && v67 || v69 && v67)
  s[2694] = RSL_67_2
  const RSL_67_2_nej = s[1055] < v63 && (RSL_72_1_ir || v66 && v68 || v69 && v68)
  s[2695] = RSL_67_2_nej
  const RSL_67_2_ir = s[1055] < v63 && RSL_72_1_ir || v70
  s[2696] = RSL_67_2_ir
}

function svar_89(f, s) {
  // RSL.72.1: Klagen udsætter afgørelsen (RSL § 72, stk. 1)
  const v0 = f.afgoerelsensArtVedKlage === 'anbringelse'
  const v1 = f.afgoerelsensArtVedKlage === 'boligstoette_tilbage'
  const v2 = f.afgoerelsensArtVedKlage === 'botilbud'
  const v3 = f.afgoerelsensArtVedKlage === 'botilbud_uden_samtykke'
  const v4 = (f.afgoerelsensArtVedKlage !== undefined && v0 || !(f.afgoerelsensArtVedKlage !== undefined)) && f.afgoerelsenIvaerksaettesStraks !== true || f.afgoerelsensArtVedKlage !== undefined && v1 || !(f.afgoerelsensArtVedKlage !== undefined) || (f.afgoerelsensArtVedKlage !== undefined && v2 || !(f.afgoerelsensArtVedKlage !== undefined)) && f.ankestyrelsenTillagdeOpsaettendeVirkning !== false || (f.afgoerelsensArtVedKlage !== undefined && v3 || !(f.afgoerelsensArtVedKlage !== undefined)) && f.afgoerelsenIvaerksaettesStraks !== true
  const v5 = (f.afgoerelsensArtVedKlage !== undefined && !v0 || !(f.afgoerelsensArtVedKlage !== undefined) || f.afgoerelsenIvaerksaettesStraks !== false) && (f.afgoerelsensArtVedKlage !== undefined && !v1 || !(f.afgoerelsensArtVedKlage !== undefined)) && (f.afgoerelsensArtVedKlage !== undefined && !v2 || !(f.afgoerelsensArtVedKlage !== undefined) || f.ankestyrelsenTillagdeOpsaettendeVirkning !== true) && (f.afgoerelsensArtVedKlage !== undefined && !v3 || !(f.afgoerelsensArtVedKlage !== undefined) || f.afgoerelsenIvaerksaettesStraks !== false)
  const RSL_72_1 = s[1056] || s[1057] && v4 || s[1058] && v4
  s[2697] = RSL_72_1
  const RSL_72_1_nej = s[1056] || s[1057] && v5 || s[1058] && v5
  s[2698] = RSL_72_1_nej
  // RSLBEK.11.1: Klagen skal være genvurderet (BEK 861/2025 § 11, stk. 1)
  const RSLBEK_11_1 = s[1056] ? FIRST_DAY : shiftDays(s[1059], 28)
  s[2700] = RSLBEK_11_1
  const RSLBEK_11_1_hoej = s[1056] ? NEVER : shiftDays(s[1060], 28)
  s[2701] = RSLBEK_11_1_hoej
  // RSLBEK.11.2: Du skal have besked om, at genvurderingen trækker ud (BEK 861/2025 § 11, stk. 2)
  const v10 = s[1061] && s[1059] <= 14456 /* 2009-07-31 */
  const v11 = s[1060] >= 14457 /* 2009-08-01 */ && s[1059] <= 18791 /* 2021-06-13 */
  const v12 = s[1060] >= 18792 /* 2021-06-14 */
  const RSLBEK_11_2 = s[1056] || v10 && f.genvurderingenKraeverFlereOplysninger !== false || v11 && f.genvurderingenKraeverFlereOplysninger !== false || v12 && f.genvurderingenKraeverFlereOplysninger !== false
  s[2702] = RSLBEK_11_2
  const RSLBEK_11_2_nej = s[1056] || v10 && f.genvurderingenKraeverFlereOplysninger !== true || v11 && f.genvurderingenKraeverFlereOplysninger !== true || v12 && f.genvurderingenKraeverFlereOplysninger !== true
  s[2703] = RSLBEK_11_2_nej
  // RSLBEK.11.5: Klagen skal genvurderes straks (BEK 861/2025 § 11, stk. 5)
  const RSLBEK_11_5 = s[1056] || v10 && f.klagenHaster !== false || v11 && f.klagenHaster !== false || v12 && f.klagenHaster !== false
  s[2704] = RSLBEK_11_5
  const RSLBEK_11_5_nej = s[1056] || v10 && f.klagenHaster !== true || v11 && f.klagenHaster !== true || v12 && f.klagenHaster !== true
  s[2705] = RSLBEK_11_5_nej
  // RSLBEK.12.1: Du skal have sagt, at du fastholder klagen (BEK 861/2025 § 12, 1. pkt.)
  const v17 = f.nyAfgoerelseMeddelt ?? FIRST_DAY
  const v18 = v17 <= 13331 /* 2006-07-02 */
  const RSLBEK_12_1 = v18 ? FIRST_DAY : shiftDays(v17, 28)
  s[2706] = RSLBEK_12_1
  const RSLBEK_12_1_hoej = v18 ? NEVER : shiftDays(f.nyAfgoerelseMeddelt ?? 84005 /* 2199-12-31 */, 28)
  s[2707] = RSLBEK_12_1_hoej
  const v21 = f.genvurderingensUdfald === 'delvist_medhold'
  const RSLBEK_12_1_er = f.genvurderingensUdfald !== undefined && v21 || !(f.genvurderingensUdfald !== undefined)
  s[1476] = RSLBEK_12_1_er
  const v23 = f.genvurderingensUdfald !== undefined && !v21 || !(f.genvurderingensUdfald !== undefined)
  const RSLBEK_12_1_ir = RSLBEK_12_1_er && v18 || v23
  s[2709] = RSLBEK_12_1_ir
  // RSLBEK.12.2: Den fastholdte klage skal være sendt videre (BEK 861/2025 § 12, 2. pkt.)
  const v25 = f.fastholdelseModtaget ?? FIRST_DAY
  const v26 = v25 <= 13331 /* 2006-07-02 */
  const RSLBEK_12_2 = v26 ? FIRST_DAY : shiftDays(v25, 14)
  s[2710] = RSLBEK_12_2
  const RSLBEK_12_2_hoej = v26 ? NEVER : shiftDays(f.fastholdelseModtaget ?? 84005 /* 2199-12-31 */, 14)
  s[2711] = RSLBEK_12_2_hoej
  const RSLBEK_12_2_ir = RSLBEK_12_1_er && v26 || v23
  s[2712] = RSLBEK_12_2_ir
  // RSLBEK.13.1: Klagen skal straks sendes videre som for sen, uden genvurdering (BEK 861/2025 § 13, stk. 1)
  const RSLBEK_13_1 = s[1056] || v10 && s[1055] < s[1060] || v11 && s[1055] < s[1060] || v12 && s[1055] < s[1060]
  s[2713] = RSLBEK_13_1
  const RSLBEK_13_1_nej = s[1056] || v10 && s[1062] || v11 && s[1062] || v12 && s[1062]
  s[2714] = RSLBEK_13_1_nej
  // RSLBEK.13.1.afvise: Myndigheden må selv afvise klagen som for sen (BEK 861/2025 § 13, stk. 1)
  const RSLBEK_13_1_afvise_nej = s[1056] || v10 || v11 || v12
  s[2715] = RSLBEK_13_1_afvise_nej
  // RSLBEK.13.2: Klagen skal sendes tilbage til genvurdering (BEK 861/2025 § 13, stk. 2)
  const v33 = f.klagenErSendtDirekte !== true || s[1055] < s[1060]
  const v34 = f.klagenErSendtDirekte !== false && s[1062]
  const RSLBEK_13_2 = s[1056] || v10 && v34 || v11 && v34 || v12 && v34
  s[2716] = RSLBEK_13_2
  const RSLBEK_13_2_nej = s[1056] || v10 && v33 || v11 && v33 || v12 && v33
  s[2717] = RSLBEK_13_2_nej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v37 = s[260] || s[185] || s[3] || f.arbejdsskade !== false || s[1063]
  const v38 = s[259] && s[186] && s[5] && f.arbejdsskade !== true && s[1064]
  const SDL_2_1 = s[253] || s[258] && v37 || s[267] && v37
  s[2721] = SDL_2_1
  const SDL_2_1_nej = s[253] || s[258] && v38 || s[267] && v38
  s[2722] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v41 = s[1065] && s[1066] >= s[11]
  const v42 = s[266] || s[1065] && s[1067] < s[8]
  const v43 = s[1068] && (v41 || s[1069]) && (s[265] || v41) || s[274]
  const v44 = SDL_2_1_nej || (v42 || s[264]) && (s[281] || s[264]) && (v42 || s[281]) || s[1070] || s[282]
  const v45 = (SDL_2_1 || s[264]) && (v43 || s[264]) && s[1071] && s[1072] && (SDL_2_1 || v43 || s[1073] || s[275])
  const v46 = s[264] && s[6]
  const SDL_2 = s[253] || s[258] && v45 || s[267] && v45
  s[2718] = SDL_2
  const SDL_2_nej = s[253] || s[258] && v44 || s[267] && v44
  s[2719] = SDL_2_nej
  const SDL_2_ir = s[253] || s[258] && v46 || s[267] && v46 || s[254]
  s[2720] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v50 = s[15] && s[407]
  const SDL_7_1_ferie_nej = s[6] || v50 || s[1074]
  s[2725] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v52 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v53 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[6] || v50 && v53 || s[1074] && v53
  s[2726] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[6] || v50 && v52 || s[1074] && v52
  s[2727] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v56 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v57 = runEnd(v56, s[11])
  const v58 = runEnd(v56, s[8])
  const v59 = f.afbrydelser !== undefined && (s[225] || v57 !== 2147483647 || v58 === 2147483647 && (runStart(v56, s[11]) !== 2147483647 || runStart(v56, s[8]) === 2147483647))
  const SDL_7_1_genoptagelse = s[6] ? FIRST_DAY : shiftDays(v59 ? v57 : FIRST_DAY, 1)
  s[2728] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[6] ? NEVER : shiftDays(v59 ? v58 : NEVER, 1)
  s[2729] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[6] || f.ferieAftalt !== true
  s[2730] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[6] || v50 && f.ferieAftalt !== true || s[1074] && f.ferieAftalt !== true
  s[2731] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[6] || v50 && f.ferieAftalt !== false || s[1074] && f.ferieAftalt !== false
  s[2732] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v65 = shiftMonths(s[1], 3)
  s[1099] = v65
  const v66 = shiftMonths(s[2], 3)
  s[1100] = v66
  const v67 = f.bredVurderingsdag ?? FIRST_DAY
  const v68 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v69 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[0]
  const v70 = f.saerligeGrundeTilAndetTidspunkt !== false || v69
  const v71 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[4]
  const SDL_7_3 = s[253] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v69 ? Math.min(v65, v67) : v67) : v65
  s[2735] = SDL_7_3
  const SDL_7_3_hoej = s[253] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v69 ? Math.max(v66, v68) : v68) : v66
  s[2736] = SDL_7_3_hoej
  const v74 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v75 = f.persongruppe !== undefined && v74 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v75 && (s[253] || s[258] && v70 || s[267] && v70)
  s[2737] = SDL_7_3_er
  const SDL_7_3_ir = v75 && (s[253] || s[258] && v71 || s[267] && v71 || s[254]) || f.persongruppe !== undefined && !v74 || !(f.persongruppe !== undefined)
  s[2738] = SDL_7_3_ir
}

function svar_90(f, s) {
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v0 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v1 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v2 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v3 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v4 = s[1075] && s[125]
  const SDL_7_5 = s[6] || s[273] && v1 || s[1076] && v1 || s[1077] && v3 || v4 && v3 || s[126] && v3
  s[2739] = SDL_7_5
  const SDL_7_5_nej = s[6] || s[273] && v0 || s[1076] && v0 || s[1077] && v2 || v4 && v2 || s[126] && v2
  s[2740] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v7 = s[15] && s[11] <= 17654 /* 2018-05-03 */
  const v8 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[1199] = v8
  const v9 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[1201] = v9
  const SDL_7_5_fra = s[6] ? FIRST_DAY : v7 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v8 : NEVER
  s[2741] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[6] ? NEVER : v7 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v9
  s[2742] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[6] || v7
  s[2743] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v13 = s[0] && s[251] && s[1] <= 14612 /* 2010-01-03 */
  const v14 = s[0] && s[2] >= 14613 /* 2010-01-04 */ && s[1078]
  const v15 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v16 = runStart(v15, s[11])
  const v17 = runStart(v15, s[8])
  const v18 = f.fravaer !== undefined && (s[225] || v16 !== 2147483647 || v17 === 2147483647)
  const v19 = v18 ? v16 : FIRST_DAY
  const v20 = v18 ? v17 : NEVER
  const SDL_7a_1 = s[253] ? FIRST_DAY : v14 || s[267] ? (f.fratraeder !== true || shiftDays(v19, 56) < s[806] ? shiftDays(v19, 28) : NEVER) : NEVER
  s[2744] = SDL_7a_1
  const SDL_7a_1_hoej = s[253] ? NEVER : v13 ? NEVER : f.fratraeder !== false && shiftDays(v20, 56) >= s[805] ? NEVER : shiftDays(v20, 28)
  s[2745] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[260] && (s[253] || v13 || v14 || s[267])
  s[2746] = SDL_7a_1_er
  const SDL_7a_1_ir = s[260] && s[264] || s[259]
  s[1372] = SDL_7a_1_ir
  // SDL.7b.1: Du kan bede om en fastholdelsesplan (SDL § 7 b, stk. 1-3)
  const SDL_7b_1 = s[260] && (s[6] || s[273] && f.ventesTilbageInden8Uger !== true || s[272] && f.ventesTilbageInden8Uger !== true)
  s[2748] = SDL_7b_1
  const SDL_7b_1_nej = s[260] && (s[6] || s[273] && f.ventesTilbageInden8Uger !== false || s[272] && f.ventesTilbageInden8Uger !== false)
  s[2749] = SDL_7b_1_nej
  const SDL_7b_1_ir = s[260] && s[6] || s[259]
  s[1477] = SDL_7b_1_ir
  // SDL.9.1: Andre inddrages i opfølgningen (SDL § 9, stk. 1)
  const v28 = s[272] && s[125]
  const SDL_9_1 = s[6] || s[273] && f.behovForAtInddrage !== false || v28 && f.behovForAtInddrage !== false || s[126] && f.behovForAtInddrage !== false
  s[2751] = SDL_9_1
  const SDL_9_1_nej = s[6] || s[273] && f.behovForAtInddrage !== true || v28 && f.behovForAtInddrage !== true || s[126] && f.behovForAtInddrage !== true
  s[2752] = SDL_9_1_nej
  // SDL.9.2: Arbejdspladsen må informeres (SDL § 9, stk. 2)
  const SDL_9_2 = s[6] || s[273] && f.samtykkeTilAtInformereArbejdspladsen !== false || v28 && f.samtykkeTilAtInformereArbejdspladsen !== false || s[126] && f.samtykkeTilAtInformereArbejdspladsen !== false
  s[2753] = SDL_9_2
  const SDL_9_2_nej = s[6] || s[273] && f.samtykkeTilAtInformereArbejdspladsen !== true || v28 && f.samtykkeTilAtInformereArbejdspladsen !== true || s[126] && f.samtykkeTilAtInformereArbejdspladsen !== true
  s[2754] = SDL_9_2_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[6] || s[273] || s[272] && s[460] || s[406] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[2755] = SDL_10a
  const SDL_10a_nej = s[6] || s[406] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[2756] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v35 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v35 <= 13331 /* 2006-07-02 */
  s[2759] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v35, 8)
  s[2757] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[2758] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v39 = s[802] && s[17]
  s[1104] = v39
  const SDL_11a_1 = s[6] || s[1079] && f.laegeattestNoedvendig !== false || v39 && s[811] || s[20] && f.laegeattestNoedvendig !== false
  s[2760] = SDL_11a_1
  const SDL_11a_1_nej = s[6] || s[1079] && f.laegeattestNoedvendig !== true || v39 && s[813] || s[20] && f.laegeattestNoedvendig !== true
  s[2761] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[6] || v39 && s[812]
  s[2762] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[6] || s[20] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[2763] = SDL_11c
  const SDL_11c_nej = s[6] || s[160] || s[20] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[2764] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v45 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v46 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v47 = s[1080] || s[4]
  const SDL_12_1_2 = s[6] || s[273] && v46 || s[820] && v46 || s[924] && v47 && f.behovForTvaerfagligIndsats !== true || s[1081] || s[1082]
  s[1096] = SDL_12_1_2
  const SDL_12_1_2_nej = s[6] || s[273] && v45 || s[820] && v45 || s[924] && (s[1083] || f.behovForTvaerfagligIndsats !== false) || s[1084] || s[1085] || s[154]
  s[1095] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[6] || s[1086] || s[1087]
  s[1094] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v51 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v52 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[6] || s[273] && v52 || s[820] && v52 || s[924] && v47 && f.behovForTvaerfagligIndsats !== false
  s[1131] = SDL_12_1_3
  const SDL_12_1_3_nej = s[6] || s[273] && v51 || s[820] && v51 || s[924] && (s[1083] || f.behovForTvaerfagligIndsats !== true) || s[1088] || s[822] || s[154]
  s[1132] = SDL_12_1_3_nej
}

function svar_91(f, s) {
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v0 = s[813] || s[811]
  const v1 = s[813] ? 0 : 4
  const v2 = s[811] ? 4 : 0
  const v3 = Math.max(1, v1)
  const v4 = Math.min(1, v2)
  const v5 = s[817] && v0
  const v6 = s[818] && v0 && v4 >= v3
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(v1, v3) : v1) : v3
  const v9 = s[819] ? (v7 ? Math.min(1, v8) : 1) : v8
  const v10 = v5 ? (v6 ? Math.max(v2, v4) : v2) : v4
  const v11 = s[819] ? (v7 ? Math.max(1, v10) : 1) : v10
  const v12 = s[819] || v5 || v6
  const v13 = s[817] && s[812] || s[818] && !((!v0 || !s[812] && v1 === v2) && v0 && v1 === 1)
  const v14 = s[819] ? 0 : 1
  const v15 = s[817] ? 1 : 0
  const v16 = s[579] && v0
  const v17 = s[1088] && v12
  const v18 = s[822] && v12
  const v19 = s[154] && (s[819] || s[817])
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v9, v14) : v9) : v14
  const v22 = v17 || v20
  const v23 = v17 ? (v20 ? Math.min(v9, v21) : v9) : v21
  const v24 = s[17] ? -Infinity : v16 ? (v22 ? Math.min(v1, v23) : v1) : v23
  const v25 = v18 ? (v19 ? Math.max(v11, v15) : v11) : v15
  const v26 = v17 ? (v20 ? Math.max(v11, v25) : v11) : v25
  const v27 = s[17] ? Infinity : v16 ? (v22 ? Math.max(v2, v26) : v2) : v26
  const v28 = s[1089] ? 4 : 1
  const v29 = s[830] ? 0 : 1
  const v30 = !(s[839] && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && (s[17] || v16 || v17 || v18 || v19)
  const SDL_13b_1_antal = s[839] ? (v30 ? Math.min(v24, v29) : v29) : v24
  s[2769] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[839] ? (v30 ? Math.max(v27, v28) : v28) : v27
  s[2770] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[20] && (s[839] || v30)
  s[2771] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[20] && !(s[839] && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && (s[17] || s[579] && s[812] || s[1088] && v13 || s[822] && v13 || s[154] && s[818]) || s[11] < 18262 /* 2020-01-01 */
  s[2772] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v35 = s[8] >= 18990 /* 2021-12-29 */ && s[11] <= 19236 /* 2022-09-01 */
  const v36 = s[8] >= 19237 /* 2022-09-02 */ && s[11] <= 19436 /* 2023-03-20 */
  const v37 = s[0] && s[8] >= s[1090]
  s[1139] = v37
  const v38 = s[0] && s[11] < s[1091]
  s[1141] = v38
  const v39 = s[8] >= 19437 /* 2023-03-21 */ && s[11] <= 19620 /* 2023-09-20 */
  const v40 = s[8] >= 19621 /* 2023-09-21 */ && s[125]
  const v41 = !s[1092] || f.fremmoedeErNoedvendigt !== false
  const v42 = s[1093] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[6] || v35 || v36 && (v37 || s[4]) && f.fremmoedeErNoedvendigt !== true || v39 || v40 && v42 || s[126] && v42
  s[2773] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[6] || s[15] && s[11] <= 18989 /* 2021-12-28 */ || v35 || v36 && (v38 || f.fremmoedeErNoedvendigt !== false) || v39 || v40 && v41 || s[126] && v41
  s[2774] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[6] || v35 || v39
  s[2775] = SDL_13b_1_form_ir
}

function svar_92(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[15] && s[11] <= 14406 /* 2009-06-11 */
  s[1120] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[1124] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[1122] = v5
  const v6 = shiftDays(v2, 56)
  s[1123] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[1121] = v9
  const v10 = s[1094] && v8 >= v7
  const v11 = s[1095] || v10
  const v12 = s[1095] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[1096] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[1095] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[1096] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[1117] = v15
  const v16 = s[8] >= 14407 /* 2009-06-12 */ && s[1097]
  s[1109] = v16
  const v17 = s[1098] >= 2
  s[1140] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[1099], -1)
  const v21 = shiftDays(s[1100], -1)
  const v22 = s[1101] < 2 && s[0]
  const v23 = v17 || v22
  s[1126] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[1127] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[1128] = v25
  const v26 = s[1101] < 2 && s[4]
  s[1125] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[1095] && v23
  const v30 = s[1094] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[1096] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[1096] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[812] && v4 >= NEVER
  const v37 = s[811] || v36 ? (s[811] ? v3 : NEVER) : NEVER
  const v38 = s[813] ? NEVER : v4
  const v39 = s[1098] >= 4
  const v40 = s[1101] < 4 && s[0]
  const v41 = v40 || v39
  const v42 = v40 ? s[1102] : NEVER
  s[1107] = v42
  const v43 = v39 ? NEVER : s[1103]
  const v44 = s[1101] < 4 && s[4]
  s[1119] = v44
  const v45 = s[811] && v41
  const v46 = s[812] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[813] ? NEVER : v43
  const v49 = s[813] || v45 || v46
  const v50 = s[811] && v44 || s[812] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[1129] = v50
  const v51 = s[817] && v49
  const v52 = s[818] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[819] ? NEVER : v48
  const v55 = s[819] || v51 || v52
  const v56 = s[817] && v50 || s[818] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[1130] = v56
  const v57 = v0 && (s[1096] || s[1095] || v10)
  s[1108] = v57
  const v58 = s[820] && (s[1096] || v29 || v30)
  s[1110] = v58
  const v59 = s[1104] && (s[813] || s[811] || v36)
  s[1111] = v59
  const v60 = s[579] && v49
  s[1112] = v60
  const v61 = s[1088] && v55
  s[1113] = v61
  const v62 = s[822] && v55
  s[1114] = v62
  const v63 = v62 || s[154]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[1116] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[6] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[1115] = v73
  const v74 = s[154] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[1118] = v78
  const v79 = s[1089] && v41
  s[1106] = v79
}

function svar_93(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[1105] || s[1106] ? (s[1106] ? s[1107] : NEVER) : NEVER
  const v1 = !(s[839] && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && (s[6] || s[1108] || s[1109] || s[1110] || s[1111] || s[1112] || s[1113] || s[1114] || s[154])
  const SDL_13b_1_naeste = s[839] ? (v1 ? Math.min(s[1115], v0) : v0) : s[1115]
  s[2776] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[839] ? NEVER : s[6] ? NEVER : s[1108] ? (s[1116] ? Math.max(s[1117], s[1118]) : s[1117]) : s[1118]
  s[2777] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[1093] && (s[839] || v1)
  s[2778] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[1093] && (s[839] && s[1089] && s[1119] || !(s[839] && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && (s[6] || s[1120] && s[1094] && !(s[1121] && s[1122] === s[1123] && s[1124] === s[1122]) || s[1109] || s[820] && (s[1095] && s[1125] || s[1094] && !(s[1121] && (!s[1126] || !s[1125] && s[1127] === s[1128]) && s[1126] && s[1124] === s[1127])) || s[1104] && s[812] && !(s[1121] && s[1124] === NEVER) || s[579] && s[1129] || s[1088] && s[1130] || s[822] && s[1130])) || !s[1092]
  s[2779] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[272] && s[11] <= 15069 /* 2011-04-05 */
  const v7 = s[8] >= 15070 /* 2011-04-06 */ && s[11] <= 15207 /* 2011-08-21 */
  const v8 = s[8] >= 15208 /* 2011-08-22 */ && s[803]
  const SDL_13b_5 = s[6] || s[273] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[802] && f.kontaktUhensigtsmaessig !== false
  s[2780] = SDL_13b_5
  const SDL_13b_5_nej = s[6] || s[273] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[802] && f.kontaktUhensigtsmaessig !== true
  s[2781] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[6] || s[273] || v7
  s[2782] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[6] || s[924] && s[1131] || s[1088] && f.behovForTvaerfagligIndsats !== false || s[126] && f.behovForTvaerfagligIndsats !== false
  s[2783] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[6] || s[1079] || s[924] && s[1132] || s[1088] && f.behovForTvaerfagligIndsats !== true || s[126] && f.behovForTvaerfagligIndsats !== true
  s[2784] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[1095] || s[1133]
  const v15 = (s[1096] || s[1094]) && s[1134]
  const SDL_13c_2 = s[6] || s[579] && s[1096] || s[1088] && v15 || s[126] && v15
  s[2785] = SDL_13c_2
  const SDL_13c_2_nej = s[6] || s[1079] || s[1104] || s[579] && s[1095] || s[1088] && v14 || s[126] && v14
  s[2786] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[6] || s[579] && s[1094]
  s[2787] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[154] && s[0]
  const v20 = s[822] || v19
  const v21 = Math.min(s[1135], s[1136])
  const v22 = s[822] ? (v19 ? v21 : s[1135]) : s[1136]
  const v23 = s[304] ? FIRST_DAY : s[1088] ? (v20 ? Math.min(s[1135], v22) : s[1135]) : v22
  const v24 = Math.max(s[1137], s[1138])
  const v25 = s[822] ? (v19 ? v24 : s[1137]) : s[1138]
  const v26 = s[304] ? NEVER : s[1088] ? (v20 ? Math.max(s[1137], v25) : s[1137]) : v25
  const v27 = s[0] ? v21 : s[1135]
  const v28 = s[0] ? v24 : s[1137]
  const v29 = !(s[839] && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && (s[304] || s[1088] || s[822] || v19)
  const SDL_13f_1_dag = s[839] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[2788] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[839] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[2789] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[305] && (s[839] || v29)
  s[2790] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[305] && (s[839] && s[4] || !(s[839] && !(!s[329] || s[0] && s[2] >= 20635 /* 2026-07-01 */)) && (s[304] || s[154] && s[4])) || s[11] < 20089 /* 2025-01-01 */
  s[2791] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[6] || s[1120] && s[1139] || s[1109] || s[820] && s[1140]
  s[2792] = SDL_16_2
  const SDL_16_2_nej = s[6] || s[1120] && s[1141] || s[1109] || s[820] && s[1101] < 2 || s[802]
  s[2793] = SDL_16_2_nej
  const v36 = s[1120] && s[4]
  const SDL_16_2_ir = s[6] || v36 || s[1109]
  s[2794] = SDL_16_2_ir
  // SDL.16.2.dag: Opfølgningsplanen skal være lavet (SDL § 16)
  const v38 = f.andenOpfoelgningssamtale ?? FIRST_DAY
  const v39 = f.andenOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v40 = s[1093] && SDL_13b_1_naeste_er
  const v41 = v40 ? SDL_13b_1_naeste : NEVER
  const v42 = s[1092] ? SDL_13b_1_naeste_hoej : NEVER
  const v43 = s[1101] < 2 && (v40 || !s[1092])
  const v44 = s[1120] && s[0]
  const v45 = s[820] && (s[1140] || v43)
  const v46 = s[1109] || v45 || s[802]
  const v47 = s[1109] ? FIRST_DAY : v45 ? (s[1140] ? (v43 ? Math.min(v38, v41) : v38) : v41) : NEVER
  const SDL_16_2_dag = s[6] ? FIRST_DAY : v44 ? (v46 ? Math.min(s[1090], v47) : s[1090]) : v47
  s[2795] = SDL_16_2_dag
  const v49 = s[1109] ? NEVER : s[802] ? NEVER : s[1140] ? (v43 ? Math.max(v39, v42) : v39) : v42
  const SDL_16_2_dag_hoej = s[6] ? NEVER : v44 ? (v46 ? Math.max(s[1091], v49) : s[1091]) : v49
  s[2796] = SDL_16_2_dag_hoej
  const SDL_16_2_dag_er = s[6] || v44 || s[1109] || v45 || s[802]
  s[2797] = SDL_16_2_dag_er
  const SDL_16_2_dag_ir = s[6] || v36 || s[1109] || s[820] && s[1101] < 2 && s[1093] && SDL_13b_1_naeste_ir
  s[2798] = SDL_16_2_dag_ir
  // SDL.19.1: Opgaven kan overlades til en anden aktør (LOB § 17 a, stk. 1-3)
  const v53 = s[1142] && s[1097]
  const v54 = f.opgavenTilAktoeren === 'opgave' || f.opgavenTilAktoeren === 'vurdering_uarbejdsdygtig' || f.opgavenTilAktoeren === 'anden_afgoerelse'
  const v55 = f.opgavenTilAktoeren === 'afgoerelse_uarbejdsdygtig'
  const v56 = f.opgavenTilAktoeren !== undefined && v54 || !(f.opgavenTilAktoeren !== undefined) || (f.opgavenTilAktoeren !== undefined && v55 || !(f.opgavenTilAktoeren !== undefined)) && f.enigMedAktoeren !== false
  const v57 = (f.opgavenTilAktoeren !== undefined && !v54 || !(f.opgavenTilAktoeren !== undefined)) && (f.opgavenTilAktoeren !== undefined && !v55 || !(f.opgavenTilAktoeren !== undefined) || f.enigMedAktoeren !== true)
  const v58 = s[272] && s[17]
  const v59 = s[20] && s[11] <= 19254 /* 2022-09-19 */
  const v60 = s[8] >= 19255 /* 2022-09-20 */ && s[125]
  const SDL_19_1 = s[6] || s[1143] || v53 && v56 || v58 && v56 || v59 && v56 || v60 && v56 || s[126] && v56
  s[2799] = SDL_19_1
  const SDL_19_1_nej = s[6] || s[1143] || v53 && v57 || v58 && v57 || v59 && v57 || v60 && v57 || s[126] && v57
  s[2800] = SDL_19_1_nej
  const SDL_19_1_ir = s[6] || s[1143]
  s[1478] = SDL_19_1_ir
  // SDL.19.1.ansvar: Kommunen har stadig ansvaret (LOB § 17 a, stk. 1)
  const SDL_19_1_ansvar = s[6] || s[1143] || v53 || v58 || v59 || v60 || s[126]
  s[2802] = SDL_19_1_ansvar
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v65 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v66 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v67 = s[1075] && s[155]
  const SDL_21_1_1 = s[6] || s[273] && v66 || s[1076] && v66 || s[1077] && v66 || v67 && v66 || s[154] && v66
  s[2803] = SDL_21_1_1
  const SDL_21_1_1_nej = s[6] || s[273] && v65 || s[1076] && v65 || s[1077] && v65 || v67 && v65 || s[154] && v65
  s[2804] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v70 = s[283] && s[11] <= 16982 /* 2016-06-30 */
  const v71 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v72 = f.afviser !== undefined && !v71 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v73 = (f.afviser !== undefined && v71 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v74 = s[8] >= 16983 /* 2016-07-01 */ && s[1144]
  const SDL_21a = s[6] || v70 && v73 || v74 && v73 || s[1145]
  s[1148] = SDL_21a
  const SDL_21a_nej = s[6] || s[273] || s[272] && s[140] || v70 && v72 || v74 && v72 || s[1146]
  s[1150] = SDL_21a_nej
}

function svar_94(f, s) {
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v0 = f.afviser === 'optraening'
  const v1 = (s[1147] || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v0 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || s[1148] || f.skriftligtOrienteret !== true
  const v2 = (s[1149] && f.noedvendigBehandling !== false || (f.afviser !== undefined && v0 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (s[1150] || s[6]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[6] || s[273] && v2 || s[272] && v2
  s[2805] = SDL_21_1_2
  const SDL_21_1_2_nej = s[6] || s[273] && v1 || s[272] && v1
  s[2806] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[6] || s[273] && f.forhalerHelbredelsen !== false || s[272] && f.forhalerHelbredelsen !== false
  s[2807] = SDL_21_1_3
  const SDL_21_1_3_nej = s[6] || s[273] && f.forhalerHelbredelsen !== true || s[272] && f.forhalerHelbredelsen !== true
  s[2808] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v7 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[11]
  const v8 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[8])
  const SDL_21_3 = s[6] || s[273] && v8 || s[272] && v8
  s[2809] = SDL_21_3
  const SDL_21_3_nej = s[6] || s[273] && v7 || s[272] && v7
  s[2810] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v11 = s[15] && s[11] <= 18638 /* 2021-01-11 */
  const v12 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v13 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v14 = s[8] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[6] || v11 && v13 || v14 && v13
  s[2811] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[6] || v11 && v12 || v14 && v12
  s[2812] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[6] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[2816] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[6] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[2817] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v19 = f.opfyldtIgen ?? FIRST_DAY
  const v20 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  const v21 = SDL_21_4_dag_hoej >= v19
  const v22 = s[272] && s[11] <= 15397 /* 2012-02-27 */
  const v23 = s[11] <= 15516 /* 2012-06-25 */
  s[1215] = v23
  const v24 = s[8] >= 15398 /* 2012-02-28 */ && v23
  const v25 = s[8] >= 15517 /* 2012-06-26 */
  s[1216] = v25
  const SDL_21_4 = s[6] || s[273] && v21 || v22 && v21 || v24 || v25 && (v21 || s[6]) && f.genoptagetFoer !== true
  s[1479] = SDL_21_4
  const SDL_21_4_nej = s[6] || s[273] && SDL_21_4_dag < v20 || v22 && SDL_21_4_dag < v20 || v24 || v25 && (SDL_21_4_dag < v20 || f.genoptagetFoer !== false)
  s[2814] = SDL_21_4_nej
  const SDL_21_4_ir = s[6] || v24
  s[2815] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[6] ? FIRST_DAY : shiftDays(v19, 1)
  s[2818] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[6] ? NEVER : shiftDays(v20, 1)
  s[2819] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[6] || SDL_21_4_nej || SDL_21_4_ir
  s[2820] = SDL_21_4_fra_ir
}

function svar_95(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[1318] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[1316] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[1304] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[1317] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[1302] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[1303] = v7
  const v8 = shiftDays(s[1], 14)
  s[1295] = v8
  const v9 = shiftDays(s[2], 14)
  s[1296] = v9
  const v10 = v5 && s[0]
  s[1305] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[0]
  s[1306] = v13
  const v14 = v2 && (v4 || v10)
  s[1307] = v14
  const v15 = v13 || v14
  s[1311] = v15
  const v16 = v13 ? (v14 ? Math.min(s[1], v11) : s[1]) : v11
  s[1153] = v16
  const v17 = v13 ? (v14 ? Math.max(s[2], v12) : s[2]) : v12
  s[1169] = v17
  const v18 = v1 && s[4]
  const v19 = v18 || v2 && v5 && s[4]
  s[1170] = v19
  const v20 = s[0] && s[257] && s[1] <= 15397 /* 2012-02-27 */
  s[1171] = v20
  const v21 = s[2] >= 15398 /* 2012-02-28 */
  s[1310] = v21
  const v22 = s[1] <= 15516 /* 2012-06-25 */
  s[1263] = v22
  const v23 = s[0] && v21 && v22
  s[1172] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[0]
  s[1312] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[0]
  const v26 = Math.min(s[1], v8)
  const v27 = v24 ? (v25 ? v26 : s[1]) : v8
  const v28 = Math.max(s[2], v9)
  const v29 = v24 ? (v25 ? v28 : s[2]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[4]
  s[1315] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[1], v32) : s[1]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[2], v33) : s[2]) : v33
  s[1157] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[4])
  s[1173] = v38
  const v39 = s[2] >= 15517 /* 2012-06-26 */
  s[1264] = v39
  const v40 = s[0] && v39 && s[1] <= 18318 /* 2020-02-26 */
  s[1174] = v40
  const v41 = s[0] && s[2] >= 18319 /* 2020-02-27 */ && s[1] <= 18858 /* 2021-08-19 */
  s[1175] = v41
  const v42 = f.sygMedCovid19 !== false && s[0]
  const v43 = f.sygMedCovid19 !== true && s[0]
  const v44 = v42 ? (v43 ? v26 : s[1]) : v8
  const v45 = v42 ? (v43 ? v28 : s[2]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[1], v44) : s[1]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[2], v45) : s[2]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[1], v50) : s[1]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[2], v51) : s[2]) : v51
  s[1158] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[4] || f.sygMedCovid19 !== true && s[4]))
  s[1176] = v56
  const v57 = s[0] && s[2] >= 18859 /* 2021-08-20 */ && s[1] <= 18953 /* 2021-11-22 */
  s[1177] = v57
  const v58 = s[0] && s[2] >= 18954 /* 2021-11-23 */ && s[1] <= 19051 /* 2022-02-28 */
  s[1178] = v58
  const v59 = s[0] && s[2] >= 19052 /* 2022-03-01 */ && s[252]
  s[1179] = v59
  const v60 = s[258] && v15
  s[1151] = v60
  const v61 = v20 && v15
  s[1167] = v61
  const v62 = v23 && v35
  s[1165] = v62
  const v63 = v40 && v35
  s[1163] = v63
  const v64 = v41 && v53
  s[1161] = v64
  const v65 = v57 && v35
  s[1159] = v65
  const v66 = v58 && v53
  s[1155] = v66
  const v67 = v59 && v35
  s[1156] = v67
  const v68 = v66 || v67
  s[1160] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[1162] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[1164] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[1166] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[1168] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[1152] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[1154] = v79
}

function svar_96(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[253] ? FIRST_DAY : s[1151] ? (s[1152] ? Math.min(s[1153], s[1154]) : s[1153]) : s[1154]
  s[2957] = SDL_41_1
  const v1 = s[1155] ? (s[1156] ? Math.max(s[1157], s[1158]) : s[1158]) : s[1157]
  const v2 = s[1159] ? (s[1160] ? Math.max(s[1157], v1) : s[1157]) : v1
  const v3 = s[1161] ? (s[1162] ? Math.max(s[1158], v2) : s[1158]) : v2
  const v4 = s[1163] ? (s[1164] ? Math.max(s[1157], v3) : s[1157]) : v3
  const v5 = s[1165] ? (s[1166] ? Math.max(s[1157], v4) : s[1157]) : v4
  const v6 = s[1167] ? (s[1168] ? Math.max(s[1169], v5) : s[1169]) : v5
  const SDL_41_1_hoej = s[253] ? NEVER : s[1151] ? (s[1152] ? Math.max(s[1169], v6) : s[1169]) : v6
  s[2958] = SDL_41_1_hoej
  const SDL_41_1_er = s[253] || s[1151] || s[1167] || s[1165] || s[1163] || s[1161] || s[1159] || s[1155] || s[1156]
  s[2959] = SDL_41_1_er
  const v9 = s[258] && s[1170]
  s[1313] = v9
  const v10 = s[1171] && s[1170]
  s[1314] = v10
  const SDL_41_1_ir = s[253] || v9 || v10 || s[1172] && s[1173] || s[1174] && s[1173] || s[1175] && s[1176] || s[1177] && s[1173] || s[1178] && s[1176] || s[1179] && s[1173] || s[254]
  s[2960] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[0] || !s[4] && s[1] === s[2]
  s[1265] = v12
  const v13 = s[1180] && s[1181] < NEVER
  const v14 = s[1180] && s[1182] >= NEVER
  const v15 = Math.max(s[1], shiftDays(s[1181], 1))
  const v16 = Math.max(s[2], shiftDays(s[1182], 1))
  const v17 = s[1180] && s[0]
  const v18 = s[1183] || s[4]
  const v19 = Math.max(s[1], v15)
  const v20 = Math.min(s[2], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[0]
  const v23 = s[1183] && v17 && s[0] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[1], v19) : s[1]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[2], v20) : s[2]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[1184] && s[1185] < NEVER
  const v30 = s[1184] && s[1186] >= NEVER
  const v31 = Math.max(s[1], shiftDays(s[1185], 1))
  const v32 = Math.max(s[2], shiftDays(s[1186], 1))
  const v33 = s[1184] && s[0]
  const v34 = s[1187] || s[4]
  const v35 = Math.max(s[1], v31)
  const v36 = Math.min(s[2], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[0]
  const v39 = s[1187] && v33 && s[0] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[1], v35) : s[1]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[2], v36) : s[2]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[0]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[1], SDL_41_1) : s[1]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[2], SDL_41_1_hoej) : s[2]) : SDL_41_1_hoej
  const v49 = s[185] && (v45 || v46)
  const v50 = s[186] && s[0]
  const v51 = v49 ? (v50 ? Math.min(s[1], v47) : v47) : s[1]
  const v52 = v49 ? (v50 ? Math.max(s[2], v48) : v48) : s[2]
  const v53 = s[3] && (v37 || v38 || v39)
  const v54 = s[5] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[260] && (v21 || v22 || v23)
  const v58 = s[259] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[260] && (v13 && v18 || v14 && s[4] || s[1183] && s[4] || s[1183] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[0] || !v17 && !s[0]) && (!v17 || s[1] === v15))) || s[259] && (s[3] && (v29 && v34 || v30 && s[4] || s[1187] && s[4] || s[1187] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[0] || !v33 && !s[0]) && (!v33 || s[1] === v31))) || s[5] && (s[185] && (f.arbejdsskade !== false && s[4] || f.arbejdsskade !== true && SDL_41_1_ir) || s[186] && s[4]))
  const SDL_33_1 = s[253] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[1207] = SDL_33_1
  const SDL_33_1_hoej = s[253] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[1208] = SDL_33_1_hoej
  const SDL_33_1_er = s[253] || s[258] && v59 || s[267] && v59
  s[1206] = SDL_33_1_er
  const SDL_33_1_ir = s[253] || s[258] && v60 || s[267] && v60 || s[254]
  s[1210] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[266] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[1068] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[253] || s[258] && v66 || s[267] && v66
  s[1359] = SDL_56_1
  const SDL_56_1_nej = s[253] || s[258] && v65 || s[267] && v65
  s[1361] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v69 = SDL_33_1_er && s[8] >= SDL_33_1
  const v70 = SDL_33_1_er && s[11] < SDL_33_1_hoej || s[281]
  const v71 = SDL_33_1_ir && s[264]
  const v72 = SDL_56_1_nej || s[1188]
  const v73 = s[264] && s[4]
  const v74 = s[259] || s[1189] || (v70 || v71) && (v72 || v73) && (v70 || v72)
  const v75 = s[260] && s[1190] && ((v69 || SDL_33_1_ir) && s[1191] && (v69 || s[274]) || (SDL_56_1 || s[264]) && (s[1192] || s[4]) && (SDL_56_1 || s[1192]) || v71 && v73)
  const SDL_54_1 = s[253] || s[258] && v75 || s[267] && v75
  s[1193] = SDL_54_1
  const SDL_54_1_nej = s[253] || s[258] && v74 || s[267] && v74
  s[1194] = SDL_54_1_nej
}

function svar_97(f, s) {
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[6] || s[273] && s[1193] || s[272] && s[1193]
  s[2821] = SDL_21_5
  const SDL_21_5_nej = s[6] || s[273] && s[1194] || s[272] && s[1194]
  s[2822] = SDL_21_5_nej
  const SDL_21_5_ir = s[6] || s[273] && s[264] || s[272] && s[264]
  s[2823] = SDL_21_5_ir
  // SDL.24.1.meddelt: Stoppet virker tidligst fra (SDL § 24, stk. 1)
  const v3 = s[15] && s[11] <= 16687 /* 2015-09-09 */
  const SDL_24_1_meddelt = s[6] ? FIRST_DAY : v3 ? FIRST_DAY : f.afgoerelsenErMeddelt !== false ? Math.max(s[1050], s[1195]) : NEVER
  s[2824] = SDL_24_1_meddelt
  const SDL_24_1_meddelt_hoej = s[6] ? NEVER : v3 ? NEVER : f.afgoerelsenErMeddelt !== true ? NEVER : Math.max(s[1051], s[1196])
  s[2825] = SDL_24_1_meddelt_hoej
  const SDL_24_1_meddelt_ir = s[6] || v3
  s[2826] = SDL_24_1_meddelt_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v7 = s[8] >= 16688 /* 2015-09-10 */
  const v8 = f.ophoerErAfgjort !== false && s[1197]
  const SDL_24_1_ophoer = s[6] ? FIRST_DAY : v3 ? FIRST_DAY : v8 ? Math.max(s[1198], s[1199]) : NEVER
  s[2827] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[6] ? NEVER : v3 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[1200], s[1201])
  s[2828] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[6] || v3 || v7 && (v8 || f.ophoerErAfgjort !== true)
  s[2829] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[6] || v3 || v7 && f.ophoerErAfgjort !== false && s[1202]
  s[2830] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v13 = s[291] && s[293] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[1203] && (v13 || s[291] && s[295] >= 16252 /* 2014-07-01 */ && s[293] <= 2147483646)
  s[2831] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[1203] && (v13 || s[291] && s[295] >= 13332 /* 2006-07-03 */ && s[293] <= 16251 /* 2014-06-30 */)
  s[2832] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[1203] && (v13 || s[297] || s[291] && s[295] === NEVER) || s[1204] || s[297]
  s[2833] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v17 = s[0] && s[1205]
  const v18 = s[185] && s[0]
  const v19 = s[186] && s[1206]
  const SDL_24a_2 = v17 ? FIRST_DAY : v18 ? (v19 ? Math.min(s[1], s[1207]) : s[1]) : s[1207]
  s[2835] = SDL_24a_2
  const SDL_24a_2_hoej = v17 ? NEVER : v18 ? (v19 ? Math.max(s[2], s[1208]) : s[2]) : s[1208]
  s[2836] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[1209] && (v17 || s[276] && (v18 || v19))
  s[2837] = SDL_24a_2_er
  const SDL_24a_2_ir = s[1209] && (v17 || s[276] && (s[185] && s[4] || s[186] && s[1210]) || s[254]) || s[1211]
  s[2838] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[6] || s[406] && (s[1209] || s[1212]) && f.laegenVurdererLivstruende !== false
  s[2839] = SDL_24a_6
  const SDL_24a_6_nej = s[6] || s[1213] || s[406] && (s[1214] || f.laegenVurdererLivstruende !== true)
  s[2840] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[6] || s[406] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[1480] = SDL_24b_1
  const SDL_24b_1_nej = s[6] || s[1213] || s[406] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[2842] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v28 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v29 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v30 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v31 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v32 = shiftDays(v31, 56) >= v28
  const v33 = shiftDays(v30, 56) >= v29
  const SDL_24b_2 = s[460] ? FIRST_DAY : v32 ? (v33 ? v30 : Math.min(v28, v30)) : v28
  s[2843] = SDL_24b_2
  const SDL_24b_2_hoej = s[460] ? NEVER : v32 ? (v33 ? v31 : Math.max(v29, v31)) : v29
  s[2844] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[460] || SDL_24b_1_nej || s[6]
  s[2845] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v37 = s[272] && s[11] <= 15320 /* 2011-12-12 */
  const v38 = s[8] >= 15321 /* 2011-12-13 */ && s[1215]
  const v39 = Math.max(s[1037], shiftDays(s[1033], -1))
  const v40 = Math.max(s[1038], shiftDays(s[1035], -1))
  const v41 = shiftDays(monthStart(s[1033]), -1)
  const v42 = shiftDays(monthStart(s[1035]), -1)
  const v43 = s[273] && s[290]
  const v44 = v37 && s[290]
  const v45 = s[1216] && s[290]
  const v46 = v38 || v45
  const v47 = v38 ? FIRST_DAY : Math.min(s[292], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v39, v41) : v39) : v41)
  const v48 = v44 || v46
  const v49 = v44 ? (v46 ? Math.min(s[292], v47) : s[292]) : v47
  const SDL_25_2 = s[6] ? FIRST_DAY : v43 ? (v48 ? Math.min(s[292], v49) : s[292]) : v49
  s[2848] = SDL_25_2
  const v51 = v38 ? NEVER : Math.min(s[294], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v40, v42) : v40) : v42)
  const v52 = v44 ? (v46 ? Math.max(s[294], v51) : s[294]) : v51
  const SDL_25_2_hoej = s[6] ? NEVER : v43 ? (v48 ? Math.max(s[294], v52) : s[294]) : v52
  s[2849] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[6] || v43 || v44 || v38 || v45)
  s[2850] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[6] || s[273] && s[296] || v37 && s[296] || v38 || s[1216] && s[296]) || f.pensionTilkendt !== true
  s[2851] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v56 = s[0] && s[257] && s[1205]
  s[1220] = v56
  const SDL_26_1_uger = s[253] ? -Infinity : v56 || s[276] ? (s[276] ? 0 : 91) : 91
  s[2859] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[253] ? Infinity : s[258] ? 91 : v56 ? 91 : 0
  s[2860] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[253] || s[258] || v56 || s[276]
  s[2861] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v60 = SDL_26_1_uger_er && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= SDL_26_1_uger
  s[1221] = v60
  const v61 = SDL_26_1_uger_er && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < SDL_26_1_uger_hoej
  s[1222] = v61
  const v62 = s[281] || s[299]
  const v63 = s[264] && s[300]
  const v64 = v60 || s[1191] && (s[298] || s[300]) && (s[274] || s[298])
  const v65 = (v61 || s[264]) && (v62 || v63) && (v61 || v62)
  const v66 = s[264] && v63
  const v67 = f.ugerISammenhaengendeSygeperiode ?? 0
  s[1223] = v67
  const v68 = f.ugerISammenhaengendeSygeperiode ?? 7280
  s[1218] = v68
  const v69 = f.retErOpbrugt !== false && v68 > 364
  const SDL_26_1 = v69 && (s[253] || s[258] && v64 || v56 && v64 || s[276])
  s[2852] = SDL_26_1
  const SDL_26_1_nej = v69 && (s[253] || s[258] && v65 || v56 && v65)
  s[2853] = SDL_26_1_nej
  const SDL_26_1_ir = v69 && (s[253] || s[258] && v66 || v56 && v66 || s[254]) || f.retErOpbrugt !== true || v67 <= 364
  s[2854] = SDL_26_1_ir
}

function svar_98(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = f.fravaer !== undefined ? s[1217] : ALL_DAYS
  const v1 = Math.max(s[293], 18330 /* 2020-03-09 */)
  const v2 = Math.max(s[295], 18330 /* 2020-03-09 */)
  const v3 = s[291] && v1 <= 18808 /* 2021-06-30 */
  const v4 = s[291] && s[295] >= 18330 /* 2020-03-09 */
  const v5 = s[291] && s[293] < 18330 /* 2020-03-09 */
  const v6 = s[291] && s[293] <= 18535 /* 2020-09-30 */
  const v7 = v5 || s[291] && s[295] > 18535 /* 2020-09-30 */
  const v8 = (v4 || s[297]) && (v6 || s[297]) && (v4 || v6)
  const v9 = v4 || countDays(s[189], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v10 = (v5 || s[297]) && countDays(v0, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v11 = v8 || v10
  const v12 = (v7 || s[297]) && v9
  const v13 = shiftDays(s[293], 1)
  s[1246] = v13
  const v14 = shiftDays(s[295], 1)
  s[1248] = v14
  const v15 = shiftDays(shiftMonths(v13, 3), -1)
  const v16 = shiftDays(shiftMonths(v14, 3), -1)
  const v17 = Math.max(v15, 18443 /* 2020-06-30 */)
  const v18 = Math.min(v16, 18443 /* 2020-06-30 */)
  const v19 = v8 && s[291]
  const v20 = s[297] && s[291] && v18 >= v17
  const v21 = v7 || v20
  const v22 = v7 ? 18443 /* 2020-06-30 */ : v17
  const v23 = v19 ? (v21 ? Math.min(v15, v22) : v15) : v22
  const v24 = v7 ? 18443 /* 2020-06-30 */ : v18
  const v25 = v19 ? (v21 ? Math.max(v16, v24) : v16) : v24
  const v26 = v8 && s[297]
  const v27 = v11 && (v19 || v7 || v20)
  const v28 = v12 && s[291]
  const v29 = v27 ? (v28 ? Math.min(s[293], v23) : v23) : s[293]
  const v30 = v27 ? (v28 ? Math.max(s[295], v25) : v25) : s[295]
  const v31 = v1 <= 2147483646
  const v32 = s[291] && v2 >= 18809 /* 2021-07-01 */ && v31
  const v33 = s[297] || s[291] && v2 === NEVER
  const v34 = v3 && (v27 || v28)
  const v35 = v32 && s[291]
  const SDL_26_1_covid_er = v34 || v35
  s[1227] = SDL_26_1_covid_er
  const SDL_26_1_covid = v34 ? (v35 ? Math.min(s[293], v29) : v29) : s[293]
  s[1225] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v34 ? (v35 ? Math.max(s[295], v30) : v30) : s[295]
  s[1226] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v3 && (v11 && (v26 || s[297] && !((!s[291] || !s[297] && v15 === v16) && s[291] && (!s[291] || v15 === 18443 /* 2020-06-30 */))) || v12 && s[297]) || v32 && s[297] || v33
  s[1228] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v40 = !s[291] || !s[297] && s[293] === s[295]
  s[1258] = v40
  const v41 = s[291] && v31
  const v42 = v10 ? 18352 /* 2020-03-31 */ : NEVER
  const v43 = v9 ? NEVER : 18352 /* 2020-03-31 */
  const v44 = Math.max(s[293], v42)
  const v45 = Math.min(s[295], v43)
  const v46 = s[297] && s[291] && v45 >= v44
  const v47 = v7 || v46
  const v48 = v7 ? (v46 ? Math.min(v42, v44) : v42) : v44
  const SDL_26_1_fra = v19 ? (v47 ? Math.min(s[293], v48) : s[293]) : v48
  s[2855] = SDL_26_1_fra
  const v50 = v7 ? (v46 ? Math.max(v43, v45) : v43) : v45
  const SDL_26_1_fra_hoej = v19 ? (v47 ? Math.max(s[295], v50) : s[295]) : v50
  s[2856] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v41 && (v19 || v7 || v46)
  s[2857] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v41 && (v26 || s[297] && !(v40 && v42 === v43 && s[291] && (!s[291] || s[293] === v42))) || v33
  s[2858] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v54 = f.retErOpbrugt !== false && s[1218] > 182 && s[1219]
  const SDL_26_2 = v54 && (s[253] || s[258] || s[1220] && s[1221] || s[276])
  s[2862] = SDL_26_2
  const SDL_26_2_nej = v54 && (s[253] || s[258] || s[1220] && s[1222])
  s[2863] = SDL_26_2_nej
  const SDL_26_2_ir = v54 && (s[253] || s[258] || s[1220] && s[264] || s[254]) || f.retErOpbrugt !== true || s[1223] <= 182 || s[1224]
  s[2864] = SDL_26_2_ir
}

function svar_99(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1225])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1226])
  const v2 = s[1227] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[1227] && s[291]
  const v4 = v3 && s[293] < s[1226]
  const v5 = s[1227] && s[1226] >= 18443 /* 2020-06-30 */
  const v6 = s[1227] && s[1225] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[1228]) && (v6 || s[1228]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[1225], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[1226], 1), 3), -1)
  const v10 = Math.max(s[1225], v8)
  const v11 = Math.min(s[1226], v9)
  const v12 = (v4 || s[1228] || s[297]) && (v7 || s[1228]) && (v4 || v7) && s[1227]
  const v13 = (v3 && s[295] >= s[1225] || s[1227] && s[1225] < 18443 /* 2020-06-30 */ || s[1227] && s[1226] > 18535 /* 2020-09-30 */) && s[1227]
  const v14 = s[1228] && s[1227] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[1225], v10) : s[1225]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[1226], v11) : s[1226]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[1227] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[1227]
  const SDL_26_3_covid_er = v21 || v22
  s[2867] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[1225], v17) : v17) : s[1225]
  s[2865] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[1226], v19) : v19) : s[1226]
  s[2866] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[1228] || v20 && s[1228] || s[1228] || s[1227] && v1 === NEVER
  s[2868] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[1229], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[1229] < 18330 /* 2020-03-09 */ || s[1230] > 18535 /* 2020-09-30 */
  const v29 = s[1230] >= 18330 /* 2020-03-09 */ && s[1229] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[1229], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[1230], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[1229], v34) : v34) : s[1229]
  const v37 = v29 ? (v28 ? Math.max(s[1230], v35) : v35) : s[1230]
  const v38 = Math.max(s[1230], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[1229], v36) : v36) : s[1229]
  s[2869] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[1230], v37) : v37) : s[1230]
  s[2870] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[1230] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[1229] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[1234] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[1233] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[1231] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[1232] = SDL_26a_3_covid_hoej
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v55 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid)
  const v56 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid_hoej)
  const v57 = SDL_26_3_covid_er && v55 <= 18808 /* 2021-06-30 */
  const v58 = SDL_26_3_covid_er && SDL_26_3_covid_hoej >= 18535 /* 2020-09-30 */
  const v59 = SDL_26_3_covid_er && SDL_26_3_covid <= 18566 /* 2020-10-31 */
  const v60 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid, 1), 1), -1)
  const v61 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid_hoej, 1), 1), -1)
  const v62 = Math.max(SDL_26_3_covid, v60)
  const v63 = Math.min(SDL_26_3_covid_hoej, v61)
  const v64 = (v58 || SDL_26_3_covid_ir) && (v59 || SDL_26_3_covid_ir) && (v58 || v59) && SDL_26_3_covid_er
  const v65 = (SDL_26_3_covid_er && SDL_26_3_covid < 18535 /* 2020-09-30 */ || SDL_26_3_covid_er && SDL_26_3_covid_hoej > 18566 /* 2020-10-31 */) && SDL_26_3_covid_er
  const v66 = SDL_26_3_covid_ir && SDL_26_3_covid_er && v63 >= v62
  const v67 = v65 || v66
  const v68 = v65 ? (v66 ? Math.min(SDL_26_3_covid, v62) : SDL_26_3_covid) : v62
  const v69 = v64 ? (v67 ? Math.min(v60, v68) : v60) : v68
  const v70 = v65 ? (v66 ? Math.max(SDL_26_3_covid_hoej, v63) : SDL_26_3_covid_hoej) : v63
  const v71 = v64 ? (v67 ? Math.max(v61, v70) : v61) : v70
  const v72 = SDL_26_3_covid_er && v56 >= 18809 /* 2021-07-01 */ && v55 <= 2147483646
  const v73 = v57 && (v64 || v65 || v66)
  const v74 = v72 && SDL_26_3_covid_er
  const SDL_26c_covid_er = v73 || v74
  s[1235] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[1236] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[1237] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[1238] = SDL_26c_covid_ir
}

function svar_100(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1231])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1232])
  const v2 = s[1233] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[1233] && s[1232] >= 18535 /* 2020-09-30 */
  const v4 = s[1233] && s[1231] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[1231], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[1232], 1), 1), -1)
  const v7 = Math.max(s[1231], v5)
  const v8 = Math.min(s[1232], v6)
  const v9 = (v3 || s[1234]) && (v4 || s[1234]) && (v3 || v4) && s[1233]
  const v10 = (s[1233] && s[1231] < 18535 /* 2020-09-30 */ || s[1233] && s[1232] > 18566 /* 2020-10-31 */) && s[1233]
  const v11 = s[1234] && s[1233] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[1231], v7) : s[1231]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[1232], v8) : s[1232]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[1233] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[1233]
  const SDL_26d_covid_er = v18 || v19
  s[2873] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[1231], v14) : v14) : s[1231]
  s[2871] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[1232], v16) : v16) : s[1232]
  s[2872] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[1234] || v17 && s[1234] || s[1234] || s[1233] && v1 === NEVER
  s[2874] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[1235]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[1236], SDL_26d_covid) : SDL_26d_covid) : s[1236]
  const v28 = v24 ? (v25 ? Math.max(s[1237], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[1237]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[1238]
  const v30 = Math.max(18330 /* 2020-03-09 */, v27)
  const v31 = Math.max(18330 /* 2020-03-09 */, v28)
  const v32 = v26 && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(v27, 1)
  const v34 = shiftDays(v28, 1)
  const v35 = v26 && v34 >= 18567 /* 2020-11-01 */
  const v36 = v26 && v33 <= 18658 /* 2021-01-31 */
  const v37 = shiftDays(shiftMonths(v33, 3), -1)
  const v38 = shiftDays(shiftMonths(v34, 3), -1)
  const v39 = Math.max(v27, v37)
  const v40 = Math.min(v28, v38)
  const v41 = (v35 || v29) && (v36 || v29) && (v35 || v36) && v26
  const v42 = (v26 && v33 < 18567 /* 2020-11-01 */ || v26 && v34 > 18658 /* 2021-01-31 */) && v26
  const v43 = v29 && v26 && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(v27, v39) : v27) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(v28, v40) : v28) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = v26 && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v50 = v32 && (v41 || v42 || v43)
  const v51 = v49 && v26
  const SDL_26f_covid_er = v50 || v51
  s[1241] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[1239] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[1240] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[1242] = SDL_26f_covid_ir
}

function svar_101(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1239])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1240])
  const v2 = s[1241] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[1239], 1)
  const v4 = shiftDays(s[1240], 1)
  const v5 = s[1241] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[1241] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[1239], v7)
  const v10 = Math.min(s[1240], v8)
  const v11 = (v5 || s[1242]) && (v6 || s[1242]) && (v5 || v6) && s[1241]
  const v12 = (s[1241] && v3 < 18659 /* 2021-02-01 */ || s[1241] && v4 > 18686 /* 2021-02-28 */) && s[1241]
  const v13 = s[1242] && s[1241] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[1239], v9) : s[1239]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[1240], v10) : s[1240]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[1241] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[1241]
  const SDL_26g_covid_er = v20 || v21
  s[2877] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[1239], v16) : v16) : s[1239]
  s[2875] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[1240], v18) : v18) : s[1240]
  s[2876] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[1242] || v19 && s[1242] || s[1242] || s[1241] && v1 === NEVER
  s[2878] = SDL_26g_covid_ir
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v26 = Math.max(18330 /* 2020-03-09 */, SDL_26g_covid)
  const v27 = Math.max(18330 /* 2020-03-09 */, SDL_26g_covid_hoej)
  const v28 = SDL_26g_covid_er && v26 <= 18808 /* 2021-06-30 */
  const v29 = shiftDays(SDL_26g_covid, 1)
  const v30 = shiftDays(SDL_26g_covid_hoej, 1)
  const v31 = SDL_26g_covid_er && v30 >= 18687 /* 2021-03-01 */
  const v32 = SDL_26g_covid_er && v29 <= 18747 /* 2021-04-30 */
  const v33 = shiftDays(shiftMonths(v29, 2), -1)
  const v34 = shiftDays(shiftMonths(v30, 2), -1)
  const v35 = Math.max(SDL_26g_covid, v33)
  const v36 = Math.min(SDL_26g_covid_hoej, v34)
  const v37 = (v31 || SDL_26g_covid_ir) && (v32 || SDL_26g_covid_ir) && (v31 || v32) && SDL_26g_covid_er
  const v38 = (SDL_26g_covid_er && v29 < 18687 /* 2021-03-01 */ || SDL_26g_covid_er && v30 > 18747 /* 2021-04-30 */) && SDL_26g_covid_er
  const v39 = SDL_26g_covid_ir && SDL_26g_covid_er && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(SDL_26g_covid, v35) : SDL_26g_covid) : v35
  const v42 = v37 ? (v40 ? Math.min(v33, v41) : v33) : v41
  const v43 = v38 ? (v39 ? Math.max(SDL_26g_covid_hoej, v36) : SDL_26g_covid_hoej) : v36
  const v44 = v37 ? (v40 ? Math.max(v34, v43) : v34) : v43
  const v45 = SDL_26g_covid_er && v27 >= 18809 /* 2021-07-01 */ && v26 <= 2147483646
  const v46 = v28 && (v37 || v38 || v39)
  const v47 = v45 && SDL_26g_covid_er
  const SDL_26h_covid_er = v46 || v47
  s[2881] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[2879] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[2880] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[2882] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v52 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  const v53 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  const v54 = SDL_26h_covid_er && v52 <= 18808 /* 2021-06-30 */
  const v55 = shiftDays(SDL_26h_covid, 1)
  const v56 = shiftDays(SDL_26h_covid_hoej, 1)
  const v57 = SDL_26h_covid_er && v56 >= 18748 /* 2021-05-01 */
  const v58 = SDL_26h_covid_er && v55 <= 18808 /* 2021-06-30 */
  const v59 = shiftDays(shiftMonths(v55, 2), -1)
  const v60 = shiftDays(shiftMonths(v56, 2), -1)
  const v61 = Math.max(SDL_26h_covid, v59)
  const v62 = Math.min(SDL_26h_covid_hoej, v60)
  const v63 = (v57 || SDL_26h_covid_ir) && (v58 || SDL_26h_covid_ir) && (v57 || v58) && SDL_26h_covid_er
  const v64 = (SDL_26h_covid_er && v55 < 18748 /* 2021-05-01 */ || SDL_26h_covid_er && v56 > 18808 /* 2021-06-30 */) && SDL_26h_covid_er
  const v65 = SDL_26h_covid_ir && SDL_26h_covid_er && v62 >= v61
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(SDL_26h_covid, v61) : SDL_26h_covid) : v61
  const v68 = v63 ? (v66 ? Math.min(v59, v67) : v59) : v67
  const v69 = v64 ? (v65 ? Math.max(SDL_26h_covid_hoej, v62) : SDL_26h_covid_hoej) : v62
  const v70 = v63 ? (v66 ? Math.max(v60, v69) : v60) : v69
  const v71 = SDL_26h_covid_er && v53 >= 18809 /* 2021-07-01 */ && v52 <= 2147483646
  const v72 = v54 && (v63 || v64 || v65)
  const v73 = v71 && SDL_26h_covid_er
  const SDL_26i_covid_er = v72 || v73
  s[2885] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[2883] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[2884] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[2886] = SDL_26i_covid_ir
}

function svar_102(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[226] && s[231] && s[228] <= 14691 /* 2010-03-23 */
  const v1 = s[226] && s[227] >= 14692 /* 2010-03-24 */ && s[1243]
  const SDL_27_1_2_uger = s[230] ? -Infinity : v0 ? 182 : v1 ? 273 : s[234] ? 273 : 483
  s[2893] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[230] ? Infinity : v1 || s[1244] ? (s[1244] ? (s[235] ? 483 : 273) : 273) : 182
  s[2894] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[230] || v0 || v1 || s[234] || s[235]
  s[2895] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[226] && s[231] && s[229]
  const v6 = s[297] || s[245]
  const SDL_27_1_2_slut_er = s[230] || v5 && s[291] && SDL_27_1_2_uger_er
  s[2891] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[230] ? FIRST_DAY : shiftDays(s[293], SDL_27_1_2_uger)
  s[2889] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[230] ? NEVER : shiftDays(s[295], SDL_27_1_2_uger_hoej)
  s[2890] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[230] || v5 && v6 || s[232]
  s[2892] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[291] && s[1245]
  const SDL_27_1_3_slut = s[230] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[1246], s[1247])
  s[2896] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[230] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[1248], s[1249])
  s[2897] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[230] || s[233] && v12 || s[250] && v12
  s[2898] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[230] || s[233] && v6 || s[250] && v6 || s[232]
  s[2899] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[293], 182)
  const v18 = s[234] && s[291]
  const v19 = s[1250] || s[1251]
  const v20 = s[1251] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[230] ? FIRST_DAY : s[233] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[2900] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[230] ? NEVER : s[233] ? NEVER : v19 ? NEVER : shiftDays(s[295], 182)
  s[2901] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[230] || s[233] || v18 || s[1250] || s[1251]
  s[2902] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[230] || s[233] || s[234] && s[297] || s[1251] || s[232]
  s[2903] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[236] || s[240] || s[241] || s[1252]
  const v26 = s[1253] && s[1254] && s[1255] && s[1256] && (s[242] || s[244] || s[246] || s[1257])
  const v27 = Math.max(s[293], SDL_27_1_2_slut)
  const v28 = Math.min(s[295], SDL_27_1_2_slut_hoej)
  const v29 = s[237] && SDL_27_1_2_slut_er
  const v30 = s[247] && s[291]
  const v31 = s[245] && SDL_27_1_2_slut_er && s[291] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[293], v27) : s[293]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[295], v28) : s[295]) : v28
  const v35 = Math.max(s[293], SDL_27_1_3_slut)
  const v36 = Math.min(s[295], SDL_27_1_3_slut_hoej)
  const v37 = s[238] && SDL_27_1_3_slut_er
  const v38 = s[248] && s[291]
  const v39 = s[245] && SDL_27_1_3_slut_er && s[291] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[293], v35) : s[293]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[295], v36) : s[295]) : v36
  const v43 = Math.max(s[293], SDL_27_1_4_slut)
  const v44 = Math.min(s[295], SDL_27_1_4_slut_hoej)
  const v45 = s[239] && SDL_27_1_4_slut_er
  const v46 = s[249] && s[291]
  const v47 = s[243] && SDL_27_1_4_slut_er && s[291] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[293], v43) : s[293]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[295], v44) : s[295]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[237] && SDL_27_1_2_slut_ir || s[247] && s[297] || s[245] && SDL_27_1_2_slut_ir && s[297] || s[245] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[1258] && (SDL_27_1_2_slut_er && s[291] || !SDL_27_1_2_slut_er && !s[291]) && (!SDL_27_1_2_slut_er || s[293] === SDL_27_1_2_slut)) || s[238] && SDL_27_1_3_slut_ir || s[248] && s[297] || s[245] && SDL_27_1_3_slut_ir && s[297] || s[245] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[1258] && (SDL_27_1_3_slut_er && s[291] || !SDL_27_1_3_slut_er && !s[291]) && (!SDL_27_1_3_slut_er || s[293] === SDL_27_1_3_slut)) || s[239] && SDL_27_1_4_slut_ir || s[249] && s[297] || s[243] && SDL_27_1_4_slut_ir && s[297] || s[243] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[1258] && (SDL_27_1_4_slut_er && s[291] || !SDL_27_1_4_slut_er && !s[291]) && (!SDL_27_1_4_slut_er || s[293] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[1259] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[1259] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[230] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[2907] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[230] ? NEVER : v25 ? NEVER : v52
  s[2908] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[298] && (s[230] || s[233] && v57 || s[250] && v57)
  s[2909] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[298] && (s[230] || s[233] && v58 || s[250] && v58 || s[232]) || s[1260]
  s[2910] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[1219] && (s[190] || s[1261] || s[1262] && f.laegenVenterArbejdeInden26Uger !== false)
  s[2911] = SDL_29_1
  const SDL_29_1_nej = s[1219] && (s[190] || s[1261] || s[1262] && f.laegenVenterArbejdeInden26Uger !== true)
  s[2912] = SDL_29_1_nej
  const SDL_29_1_ir = s[1219] && (s[190] || s[1261] || s[193]) || s[1224]
  s[2913] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[6] ? FIRST_DAY : Math.max(s[9], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[2914] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[6] ? NEVER : Math.max(s[12], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[2915] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[6] || f.sygUnderAftaltFri !== true
  s[2916] = SDL_30_1_fri_ir
}

function svar_103(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[0]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[1], v0) : s[1]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[2], v1) : s[2]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[4]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[0]
  const v9 = v7 ? (v8 ? Math.min(s[1], v4) : v4) : s[1]
  const v10 = v7 ? (v8 ? Math.max(s[2], v5) : v5) : s[2]
  const v11 = f.sygemeldtITide !== false && s[0]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[4] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[4])
  const SDL_35_2 = s[253] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[1], v9) : s[1]) : v9
  s[2926] = SDL_35_2
  const SDL_35_2_hoej = s[253] ? NEVER : v11 ? (v12 ? Math.max(s[2], v10) : s[2]) : v10
  s[2927] = SDL_35_2_hoej
  const SDL_35_2_er = s[265] && (s[253] || s[258] && v13 || s[267] && v13)
  s[2928] = SDL_35_2_er
  const SDL_35_2_ir = s[265] && (s[253] || s[258] && v14 || s[267] && v14 || s[254]) || s[266] || s[264]
  s[2929] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[0] && s[251] && s[1263]
  const v20 = s[0] && s[1264] && s[252]
  s[1293] = v20
  const SDL_35_3 = s[253] ? FIRST_DAY : v19 ? FIRST_DAY : s[1]
  s[2930] = SDL_35_3
  const SDL_35_3_hoej = s[253] ? NEVER : v19 ? NEVER : s[2]
  s[2931] = SDL_35_3_hoej
  const SDL_35_3_er = s[3] && (s[253] || v19 || v20 && s[0])
  s[2932] = SDL_35_3_er
  const SDL_35_3_ir = s[3] && (s[253] || v19 || v20 && s[4] || s[254]) || s[5]
  s[2933] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[1298] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[1299] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[1], v25) : s[1]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[2], v26) : s[2]) : v26
  const v31 = Math.max(s[1], v29)
  const v32 = Math.min(s[2], v30)
  const v33 = v27 && s[0]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[0] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[253] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[1], v37) : s[1]) : v37
  s[2934] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[253] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[2], v38) : s[2]) : v38
  s[2935] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[3] && (s[253] || v19 || v20 && (v33 || v34 || v35))
  s[2936] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[3] && (s[253] || v19 || v20 && (v27 && s[4] || v28 && v6 || SDL_35_3_ir && s[4] && v6 || SDL_35_3_ir && !(s[1265] && (!v3 || !v6 && v29 === v30) && (s[0] && v3 || !s[0] && !v3) && (!s[0] || s[1] === v29))) || s[254]) || s[5]
  s[2937] = SDL_35_3_fra_ir
}

function svar_104(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1286] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[1271] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[1269] = v4
  const v5 = shiftDays(v3, 7)
  s[1289] = v5
  const v6 = shiftDays(v4, 7)
  s[1291] = v6
  const v7 = shiftDays(s[1], 7)
  s[1308] = v7
  const v8 = shiftDays(s[2], 7)
  s[1309] = v8
  const v9 = v2 && s[0]
  s[1287] = v9
  const v10 = v1 || v9
  s[1292] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[4]
  s[1297] = v13
  const v14 = s[1] <= 15426 /* 2012-03-27 */
  s[1283] = v14
  const v15 = s[0] && s[257] && v14
  s[1274] = v15
  const v16 = s[2] >= 15427 /* 2012-03-28 */
  s[1272] = v16
  const v17 = s[0] && v16 && s[1263]
  s[1294] = v17
  const v18 = s[0] && s[1264] && s[268]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[1], 21)
  s[1284] = v21
  const v22 = shiftDays(s[2], 21)
  s[1285] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[1189] && s[0]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[1190] ? NEVER : v22
  const v28 = v2 && (s[1190] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[3] && s[0]
  const v32 = s[5] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[5] && v2 && s[1189] && s[4]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[1266] && s[0]
  const v40 = s[1267] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[1266] && s[4]
  const v44 = s[3] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[3] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[3] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[1267] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[258] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[271] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[253] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[2938] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[253] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[2939] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[1273] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[1275] = v66
  const SDL_38_1_er = v65 && (s[253] || v52 || v53 || v17 || v54 || v55)
  s[2940] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[253] || s[258] && v13 || v15 && v13 || v17 || v18 && (v43 || s[1267] && f.underretningsbrevSendt !== true && (s[3] && s[4] || v35)) || s[271] && (v43 || s[1267] && f.underretningsbrevSendt !== true && v35) || s[254]) || v66
  s[2941] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[1268] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[1270] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[253] || s[258] && v71 || s[267] && v71)
  s[1276] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[253] || s[258] && v72 || s[267] && v72)
  s[1277] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[253] || s[258] && SDL_38_1_ir || s[267] && SDL_38_1_ir || s[254]) || v66
  s[1278] = SDL_38_7_tide_ir
}

function svar_105(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[0] && s[1091] >= s[1268] || s[4]) && f.undskyldendeForhold !== false || s[260] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[1269], 28) >= s[1268]
  const v1 = (s[0] && s[1090] < s[1270] || f.undskyldendeForhold !== true) && (s[259] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[1271], 28) < s[1270])
  const v2 = s[0] && s[1272] && s[1] <= 19722 /* 2023-12-31 */
  const v3 = s[0] && s[2] >= 19723 /* 2024-01-01 */ && s[252]
  const SDL_38_8 = s[1273] && (s[253] || s[258] && v0 || s[1274] && v0 || v2 && v0 || v3 && v0)
  s[2946] = SDL_38_8
  const SDL_38_8_nej = s[1273] && (s[253] || s[258] && v1 || s[1274] && v1 || v2 && v1 || v3 && v1)
  s[2947] = SDL_38_8_nej
  const SDL_38_8_ir = s[1273] && s[264] || s[1275]
  s[2948] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[1], s[1268])
  const v8 = Math.min(s[2], s[1270])
  const v9 = SDL_38_8 && s[0]
  const v10 = SDL_38_8_ir && s[0] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[1268], v7) : s[1268]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[1], v12) : s[1]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[1270], v8) : s[1270]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[2], v14) : s[2]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[4] || SDL_38_8_ir && !(s[1265] && s[1268] === s[1270] && s[0] && (!s[0] || s[1] === s[1268]))
  const v18 = Math.max(s[1], v13)
  const v19 = Math.min(s[2], v15)
  const v20 = s[1276] && s[0]
  const v21 = s[1277] && v16
  const v22 = s[1278] && s[0] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[1276] && s[4] || s[1277] && v17 || s[1278] && s[4] && v17 || s[1278] && !(s[1265] && (!v16 || !v17 && v13 === v15) && (s[0] && v16 || !s[0] && !v16) && (!s[0] || s[1] === v13))
  const SDL_38_7 = s[253] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[1], v24) : s[1]) : v24
  s[2942] = SDL_38_7
  const SDL_38_7_hoej = s[253] ? NEVER : v20 ? (v23 ? Math.max(s[2], v25) : s[2]) : v25
  s[2943] = SDL_38_7_hoej
  const SDL_38_7_er = s[1273] && (s[253] || s[258] && v26 || s[1274] && v26 || v2 && v26 || v3 && v26)
  s[2944] = SDL_38_7_er
  const SDL_38_7_ir = s[1273] && (s[253] || s[258] && v27 || s[1274] && v27 || v2 && v27 || v3 && v27 || s[254]) || s[1275]
  s[2945] = SDL_38_7_ir
}

function svar_106(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[1065] && s[191] >= s[1279]
  const v1 = s[1065] && s[192] < s[1280]
  const v2 = shiftDays(s[1], 28)
  s[1367] = v2
  const v3 = shiftDays(s[2], 28)
  s[1368] = v3
  const v4 = s[1190] && s[0]
  const v5 = v4 || s[1189]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[1189] ? NEVER : v3
  const v8 = s[1190] && s[4]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[1069] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[1069] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[0] && s[257] && s[1281]
  const v18 = s[0] && s[1282] && s[1283]
  const v19 = s[0] && s[191] >= s[1284]
  s[1373] = v19
  const v20 = s[0] && s[192] < s[1285]
  s[1369] = v20
  const v21 = v19 && v5
  const v22 = s[4] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[1286] ? (s[1287] ? Math.min(s[1288], s[1289]) : s[1289]) : s[1288]
  const v30 = s[1286] ? (s[1287] ? Math.max(s[1290], s[1291]) : s[1291]) : s[1290]
  const v31 = v0 && s[1292]
  const v32 = s[1069] && s[1292] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[0]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[258] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[1293] && (v36 || v37)
  const v42 = s[1294] || v41
  const v43 = s[1294] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[1295], v33) : s[1295]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[253] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[2949] = SDL_40_1
  const v49 = s[1294] ? NEVER : v36 ? (v37 ? Math.max(s[1296], v35) : s[1296]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[253] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[2950] = SDL_40_1_hoej
  const SDL_40_1_er = s[260] && (s[253] || v38 || v39 || v40 || s[1294] || v41)
  s[2951] = SDL_40_1_er
  const SDL_40_1_ir = s[260] && (s[253] || s[258] && v16 || v17 && v16 || v18 && (v19 && v8 || s[4] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[1294] || s[1293] && (v27 && s[4] || v28 && (v0 && s[1297] || s[1069] && !((!s[1292] || !s[1297] && v29 === v30) && s[1292] && (!s[1292] || v29 === NEVER)))) || s[254]) || s[259]
  s[2952] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[0] && s[1264] && s[1] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[1298], 7)
  const v57 = shiftDays(s[1299], 7)
  const v58 = s[0] && s[2] >= 16249 /* 2014-06-28 */ && s[1] <= 16658 /* 2015-08-11 */
  const v59 = s[0] && s[2] >= 16659 /* 2015-08-12 */ && s[252]
  const v60 = shiftDays(s[1298], 21)
  const v61 = shiftDays(s[1299], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[1294] || v55 || v63
  const SDL_40a_1 = s[253] ? FIRST_DAY : s[1274] || v65 ? (v65 ? (s[1294] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[2953] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[253] ? NEVER : s[258] ? NEVER : s[1274] ? NEVER : s[1294] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[2954] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[3] && (s[253] || s[258] || s[1274] || s[1294] || v55 || v58 || v59)
  s[2955] = SDL_40a_1_er
  const SDL_40a_1_ir = s[3] && (s[253] || s[1294] || v58 || s[254]) || s[5]
  s[2956] = SDL_40a_1_ir
  // SDL.42.1.ved-siden-af: Sygedagpenge også for virksomheden ved siden af jobbet (SDL § 42, stk. 1)
  const v71 = s[0] && s[251] && s[1] <= 19265 /* 2022-09-30 */
  const v72 = s[0] && s[2] >= 19266 /* 2022-10-01 */ && s[252]
  const v73 = s[260] && f.driverVirksomhedVedSidenAf !== false
  const SDL_42_1_ved_siden_af = v73 && (s[253] || v71 && s[1300] || v72 && s[1300])
  s[2961] = SDL_42_1_ved_siden_af
  const SDL_42_1_ved_siden_af_nej = v73 && (s[253] || v71 && s[1301] || v72 && s[1301])
  s[2962] = SDL_42_1_ved_siden_af_nej
  const SDL_42_1_ved_siden_af_ir = v73 && (s[253] || v71 && s[264] || v72 && s[264] || s[254]) || s[259] || f.driverVirksomhedVedSidenAf !== true
  s[2963] = SDL_42_1_ved_siden_af_ir
}

function svar_107(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[1302], 7)
  const v1 = shiftDays(s[1303], 7)
  const v2 = s[1304] ? (s[1305] ? Math.min(s[1284], v0) : v0) : s[1284]
  const v3 = s[1304] ? (s[1305] ? Math.max(s[1285], v1) : v1) : s[1285]
  const v4 = s[1306] ? (s[1307] ? Math.min(s[1308], v2) : s[1308]) : v2
  const v5 = s[1306] ? (s[1307] ? Math.max(s[1309], v3) : s[1309]) : v3
  const v6 = s[0] && s[1310] && s[252]
  const v7 = f.aftaleForSelvstaendig !== true && s[1311]
  const v8 = s[1312] ? (v7 ? Math.min(s[1308], v4) : s[1308]) : v4
  const v9 = s[1312] ? (v7 ? Math.max(s[1309], v5) : s[1309]) : v5
  const v10 = v6 && (s[1312] || v7)
  const v11 = s[1167] || v10
  const v12 = s[1167] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[253] ? FIRST_DAY : s[1151] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[2964] = SDL_43_1
  const v14 = s[1167] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[253] ? NEVER : s[1151] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[2965] = SDL_43_1_hoej
  const SDL_43_1_er = s[185] && (s[253] || s[1151] || s[1167] || v10)
  s[2966] = SDL_43_1_er
  const SDL_43_1_ir = s[185] && (s[253] || s[1313] || s[1314] || v6 && (s[1315] || f.aftaleForSelvstaendig !== true && s[1170]) || s[254]) || s[186]
  s[2967] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[0] && s[1090] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[0] && s[1091] >= v18 || s[4]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[0] && s[257] && s[1] <= 15111 /* 2011-05-17 */
  s[1364] = v24
  const v25 = s[0] && s[2] >= 15112 /* 2011-05-18 */ && s[1] <= 15207 /* 2011-08-21 */
  s[1365] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[0] && s[2] >= 15208 /* 2011-08-22 */ && s[252]
  s[1366] = v28
  const SDL_43_5 = s[185] && (s[253] || s[258] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[2975] = SDL_43_5
  const SDL_43_5_nej = s[185] && (s[253] || s[258] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[2976] = SDL_43_5_nej
  const SDL_43_5_ir = s[185] && s[264] || s[186]
  s[2977] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[1], v18)
  const v35 = Math.min(s[2], v19)
  const v36 = SDL_43_5 && s[0]
  const v37 = SDL_43_5_ir && s[0] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[1], v39) : s[1]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[2], v41) : s[2]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[4] || SDL_43_5_ir && !(s[1265] && v18 === v19 && s[0] && (!s[0] || s[1] === v18))
  const v45 = Math.max(s[1], v40)
  const v46 = Math.min(s[2], v42)
  const v47 = v32 && s[0]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[0] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[4] || v33 && v44 || SDL_43_1_ir && s[4] && v44 || SDL_43_1_ir && !(s[1265] && (!v43 || !v44 && v40 === v42) && (s[0] && v43 || !s[0] && !v43) && (!s[0] || s[1] === v40))
  const SDL_43_4 = s[253] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[1], v51) : s[1]) : v51
  s[2968] = SDL_43_4
  const SDL_43_4_hoej = s[253] ? NEVER : v47 ? (v50 ? Math.max(s[2], v52) : s[2]) : v52
  s[2969] = SDL_43_4_hoej
  const SDL_43_4_er = s[185] && (s[253] || s[258] && v53 || s[267] && v53)
  s[2970] = SDL_43_4_er
  const SDL_43_4_ir = s[185] && (s[253] || s[258] && v54 || s[267] && v54 || s[254]) || s[186]
  s[2971] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[185] && (s[253] || s[258] && v32 || s[267] && v32)
  s[2972] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[185] && (s[253] || s[258] && v33 || s[267] && v33)
  s[2973] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[185] && (s[253] || s[258] && SDL_43_1_ir || s[267] && SDL_43_1_ir || s[254]) || s[186]
  s[2974] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[6] ? -Infinity : s[1316] ? (s[1317] ? 0 : 5500) : 8500
  s[2978] = SDL_45_4
  const SDL_45_4_hoej = s[6] ? Infinity : s[1318] ? 8500 : s[1304] ? 5500 : 0
  s[2979] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[6] ? -Infinity : f.dagpengePrUge ?? 0
  s[1343] = SDL_51_1
  const SDL_51_1_hoej = s[6] ? Infinity : f.dagpengePrUge ?? 2000000
  s[1344] = SDL_51_1_hoej
}

function svar_108(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[1363] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[1362] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = quotient([s[94], 2], [3], 'nærmeste', 100)
  const v6 = quotient([s[95], 2], [3], 'nærmeste', 100)
  const v7 = Math.max(v3, s[96] ? Math.min(v5, v6) : -Infinity)
  const v8 = Math.max(v4, s[96] ? Math.max(v5, v6) : Infinity)
  const v9 = v2 && !(!s[96] && s[97])
  const v10 = v1 || v9
  const v11 = v2 && s[98] || s[1319]
  const SDL_52_1 = s[6] ? -Infinity : Math.min(s[94], v1 ? (v9 ? Math.min(v3, v7) : v3) : v7)
  s[1337] = SDL_52_1
  const SDL_52_1_hoej = s[6] ? Infinity : Math.min(s[95], v1 ? (v9 ? Math.max(v4, v8) : v4) : v8)
  s[1339] = SDL_52_1_hoej
  const SDL_52_1_er = s[6] || s[273] && v10 || s[272] && v10
  s[2992] = SDL_52_1_er
  const SDL_52_1_ir = s[6] || s[273] && v11 || s[272] && v11
  s[2993] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v16 = s[15] && s[11] <= 14691 /* 2010-03-23 */
  const v17 = s[8] >= 14692 /* 2010-03-24 */ && s[1097]
  const v18 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v19 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v20 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v21 = v18 ? Math.min(v19, v20) : -Infinity
  const v22 = v18 ? Math.max(v19, v20) : Infinity
  const v23 = SDL_52_1_er && !(!v18 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v24 = SDL_52_1_ir || !v18
  const v25 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v26 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v27 = v18 ? Math.min(v25, v26) : -Infinity
  const v28 = v18 ? Math.max(v25, v26) : Infinity
  const v29 = s[621] && v23
  const v30 = v29 ? (s[622] ? v27 : Math.min(0, v27)) : 0
  const v31 = v29 ? (s[622] ? v28 : Math.max(0, v28)) : 0
  const v32 = s[1320] && v23
  const v33 = s[623] > 2500 && (v29 || !s[622])
  const v34 = v32 ? (v33 ? Math.min(v21, v30) : v21) : v30
  const v35 = v32 ? (v33 ? Math.max(v22, v31) : v22) : v31
  const v36 = s[672] && SDL_52_1_er
  s[1336] = v36
  const v37 = s[623] > 0 && (v32 || v33)
  const v38 = v36 || v37
  const v39 = s[672] && SDL_52_1_ir
  s[1341] = v39
  const v40 = v39 || s[623] > 0 && (s[1320] && v24 || s[623] > 2500 && s[621] && v24)
  const SDL_53_3 = s[6] ? -Infinity : v16 ? -Infinity : v36 ? (v37 ? Math.min(SDL_52_1, v34) : SDL_52_1) : v34
  s[1338] = SDL_53_3
  const SDL_53_3_hoej = s[6] ? Infinity : v16 ? Infinity : v36 ? (v37 ? Math.max(SDL_52_1_hoej, v35) : SDL_52_1_hoej) : v35
  s[1340] = SDL_53_3_hoej
  const SDL_53_3_er = s[6] || v16 || v17 && v38 || s[272] && v38
  s[1335] = SDL_53_3_er
  const SDL_53_3_ir = s[6] || v16 || v17 && v40 || s[272] && v40
  s[1342] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v45 = s[15] && s[11] <= 13604 /* 2007-04-01 */
  s[1333] = v45
  const v46 = s[8] >= 13605 /* 2007-04-02 */ && s[1097]
  s[1334] = v46
  const v47 = f.ledigUdenLoen !== false || s[3] || f.arbejdsgiverTilbyderDeltid !== true
  const v48 = f.ledigUdenLoen !== true && s[5] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[6] || v45 || v46 && v47 || s[272] && v47
  s[1330] = SDL_53_2
  const SDL_53_2_nej = s[6] || v45 || v46 && v48 || s[272] && v48
  s[1331] = SDL_53_2_nej
  const SDL_53_2_ir = s[6] || v45
  s[1332] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v52 = quotient([s[94], 100], [3700], 'nærmeste', 1)
  const v53 = quotient([s[95], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[6] ? -Infinity : s[96] ? Math.min(v52, v53) : -Infinity
  s[1325] = SDL_50_1
  const SDL_50_1_hoej = s[6] ? Infinity : s[96] ? Math.max(v52, v53) : Infinity
  s[1324] = SDL_50_1_hoej
  const SDL_50_1_er = s[6] || s[273] && !(!s[96] && s[97]) || s[272] && !(!s[96] && s[97])
  s[1323] = SDL_50_1_er
  const SDL_50_1_ir = s[6] || s[273] && s[98] || s[272] && s[98]
  s[1326] = SDL_50_1_ir
}

function svar_109(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[1321] === s[1322]
  s[1345] = v0
  const v1 = f.timefortjeneste ?? 0
  s[1348] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[1349] = v2
  const v3 = s[1323] && v1 < s[1324]
  const v4 = v3 || s[1321] < 3700
  const v5 = s[1323] && v2 >= s[1325] || s[1326]
  const v6 = v5 && s[1322] >= 3700
  const v7 = Math.min(v1, s[1325])
  const v8 = Math.min(v2, s[1324])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[1321]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[1322]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[1321]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[1322]], [100], 'nærmeste', 1)
  const v14 = !s[1323] || !s[1326] && v7 === v8
  const v15 = Math.min(s[94], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[95], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[1326] || v9 || s[1319]
  const v18 = v4 && s[1323] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[1319] || v4 && v17
  const SDL_47_1 = s[253] ? -Infinity : v6 ? (v18 ? Math.min(s[94], v15) : s[94]) : v15
  s[1357] = SDL_47_1
  const SDL_47_1_hoej = s[253] ? Infinity : v6 ? (v18 ? Math.max(s[95], v16) : s[95]) : v16
  s[1358] = SDL_47_1_hoej
  const SDL_47_1_er = s[253] || s[258] && v19 || s[1327] && v19 || s[271] && v19
  s[1356] = SDL_47_1_er
  const SDL_47_1_ir = s[253] || s[258] && v20 || s[1327] && v20 || s[271] && v20 || s[254]
  s[1360] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[1328])
  const v26 = Math.max(0, s[1329])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[94], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[95], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[1323] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[94], v33) : s[94]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[95], v34) : s[95]) : v34
  const v39 = v28 && s[1319] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[1330] && SDL_47_1_er
  const v43 = s[1331] && v36
  const v44 = s[1332] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[1330] && SDL_47_1_ir || s[1331] && v39 || s[1332] && SDL_47_1_ir && v39 || s[1332] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[6] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[1352] = SDL_53_1
  const SDL_53_1_hoej = s[6] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[1353] = SDL_53_1_hoej
  const SDL_53_1_er = s[6] || s[1333] && v48 || s[1334] && v48 || s[272] && v48
  s[1354] = SDL_53_1_er
  const SDL_53_1_ir = s[6] || s[1333] && v49 || s[1334] && v49 || s[272] && v49
  s[1355] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[623] > 0 && s[1335]
  const v55 = s[1336] ? (v54 ? Math.min(s[1337], s[1338]) : s[1337]) : s[1338]
  const v56 = s[1336] ? (v54 ? Math.max(s[1339], s[1340]) : s[1339]) : s[1340]
  const v57 = s[185] && (s[1336] || v54)
  const v58 = s[186] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[5] && (v57 || v58)
  const v62 = s[3] || v61
  const v63 = s[3] && s[6] || s[5] && (s[185] && (s[1341] || s[623] > 0 && s[1342]) || s[186] && SDL_53_1_ir)
  const SDL_46_1 = s[6] ? -Infinity : s[3] ? (v61 ? Math.min(s[1343], v59) : s[1343]) : v59
  s[2980] = SDL_46_1
  const SDL_46_1_hoej = s[6] ? Infinity : s[3] ? (v61 ? Math.max(s[1344], v60) : s[1344]) : v60
  s[2981] = SDL_46_1_hoej
  const SDL_46_1_er = s[6] || s[273] && v62 || s[272] && v62
  s[2982] = SDL_46_1_er
  const SDL_46_1_ir = s[6] || s[273] && v63 || s[272] && v63
  s[2983] = SDL_46_1_ir
}

function svar_110(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[1325], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[1324], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[1321]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[1322]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[1321]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[1322]], [100], 'nærmeste', 1)
  const v7 = s[1323] && !(v2 && (!s[1323] || !s[1326] && v0 === v1) && s[1345])
  const v8 = s[1326] || v2
  const SDL_47_1_3 = s[253] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[2984] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[253] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[2985] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[253] || s[258] && v7 || s[267] && v7
  s[2986] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[253] || s[258] && v8 || s[267] && v8 || s[254]
  s[2987] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[6] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - s[1346])
  s[2988] = SDL_50_4
  const SDL_50_4_hoej = s[6] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - s[1347])
  s[2989] = SDL_50_4_hoej
  const SDL_50_4_er = s[260] && (s[6] || s[273] && SDL_47_1_3_er || s[272] && SDL_47_1_3_er)
  s[2990] = SDL_50_4_er
  const SDL_50_4_ir = s[260] && (s[6] || s[273] && SDL_47_1_3_ir || s[272] && SDL_47_1_3_ir) || s[259]
  s[2991] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v17 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_65(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[1348], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[1349], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v18 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_65(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[1348], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[1349], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }) : Infinity
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, 1], [1], 'nærmeste', 1)
  const v21 = quotient([v18, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[6] ? -Infinity : v19 ? Math.min(v20, v21) : -Infinity
  s[2994] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[6] ? Infinity : v19 ? Math.max(v20, v21) : Infinity
  s[2995] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[260] && (s[6] || s[1333] && !(!v19 && v17 === v18) || s[1334] && !(!v19 && v17 === v18) || s[272] && !(!v19 && v17 === v18))
  s[2996] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[260] && (s[6] || s[1333] && !v19 || s[1334] && !v19 || s[272] && !v19) || s[259]
  s[2997] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v26 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[6] ? -Infinity : f.timeregnskab !== undefined ? v26 : -Infinity
  s[2998] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[6] ? Infinity : f.timeregnskab !== undefined ? v26 : Infinity
  s[2999] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v29 = s[8] >= 15523 /* 2012-07-02 */
  const v30 = intersectTable(ALL_DAYS, HELLIGDAGE_2)
  const SDL_53a_1 = s[6] || v29 && countDays(v30, s[11], s[8]) >= 1
  s[3000] = SDL_53a_1
  const SDL_53a_1_nej = s[6] || s[273] || s[272] && s[11] <= 15522 /* 2012-07-01 */ || v29 && countDays(v30, s[8], s[11]) < 1
  s[3001] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v34 = f.ydelser !== undefined ? v33 : NO_DAYS
  const v35 = f.ydelser !== undefined ? v33 : ALL_DAYS
  const v36 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v37 = f.ydelser !== undefined ? v36 : NO_DAYS
  const v38 = f.ydelser !== undefined ? v36 : ALL_DAYS
  const v39 = intersect(v34, v37)
  const v40 = intersect(v35, v38)
  const v41 = from(v39, 13332 /* 2006-07-03 */)
  const v42 = from(v40, 13332 /* 2006-07-03 */)
  const v43 = dayReaching(v42, 13332 /* 2006-07-03 */, 1)
  const v44 = dayReaching(v41, 13332 /* 2006-07-03 */, 1)
  const v45 = v43 <= 16658 /* 2015-08-11 */
  const v46 = v44 >= 16659 /* 2015-08-12 */ && v43 <= 2147483646
  const SDL_53a_2_ir = v45 || v44 === NEVER
  s[3006] = SDL_53a_2_ir
  const v48 = v45 && v46
  const SDL_53a_2 = v48 ? NO_DAYS : v45 ? NO_DAYS : v41
  s[3002] = SDL_53a_2
  const SDL_53a_2_hoej = v48 ? ALL_DAYS : v45 ? ALL_DAYS : v42
  s[3003] = SDL_53a_2_hoej
  const SDL_53a_2_eksakt = (!v48 || sameDays(NO_DAYS, v41)) && !v45 && (!v46 || f.ydelser !== undefined)
  s[3005] = SDL_53a_2_eksakt
  const SDL_53a_2_er = v45 || v46
  s[3004] = SDL_53a_2_er
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v53 = s[8] >= 18319 /* 2020-02-27 */ && s[1350]
  const v54 = s[259] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v55 = s[260] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v56 = s[1351] && s[11] <= 18858 /* 2021-08-19 */
  const v57 = s[8] >= 18954 /* 2021-11-23 */ && s[11] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[6] || v53 && v55 || v56 || v57 && v55
  s[3007] = SDL_53b_1
  const SDL_53b_1_nej = s[6] || s[15] && s[11] <= 18318 /* 2020-02-26 */ || v53 && v54 || v56 || s[8] >= 18859 /* 2021-08-20 */ && s[11] <= 18953 /* 2021-11-22 */ || v57 && v54 || s[8] >= 19052 /* 2022-03-01 */
  s[3008] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[6] || v56
  s[3009] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[6] ? -Infinity : Math.min(s[1347], s[1352])
  s[3010] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[6] ? Infinity : Math.min(s[1346], s[1353])
  s[3011] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[1193] && (s[6] || s[273] && s[1354] || s[272] && s[1354])
  s[3012] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[1193] && (s[6] || s[273] && s[1355] || s[272] && s[1355]) || s[1194] || s[264]
  s[3013] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v65 = Math.min(s[94], SDL_47_1_3)
  const v66 = Math.min(s[95], SDL_47_1_3_hoej)
  const v67 = SDL_47_1_3_ir || s[1319]
  const v68 = s[258] && SDL_47_1_3_er
  const v69 = s[1327] && SDL_47_1_3_er
  const v70 = s[271] && s[1356]
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(s[1357], v65) : v65) : s[1357]
  const SDL_56_1_beloeb = s[253] ? -Infinity : v68 ? (v71 ? Math.min(v65, v72) : v65) : v72
  s[3014] = SDL_56_1_beloeb
  const v74 = v69 ? (v70 ? Math.max(s[1358], v66) : v66) : s[1358]
  const SDL_56_1_beloeb_hoej = s[253] ? Infinity : v68 ? (v71 ? Math.max(v66, v74) : v66) : v74
  s[3015] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[1359] && (s[253] || v68 || v69 || v70)
  s[3016] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[1359] && (s[253] || s[258] && v67 || s[1327] && v67 || s[271] && s[1360] || s[254]) || s[1361] || s[264]
  s[3017] = SDL_56_1_beloeb_ir
}

function svar_111(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen ?? FIRST_DAY
  const v1 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  const SDL_56_2_ir = v0 <= 13331 /* 2006-07-02 */
  s[1481] = SDL_56_2_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v3 && v0 <= 13604 /* 2007-04-01 */
  const v5 = f.langvarigEllerKroniskLidelse !== true || f.risikoenErVaesentligtForoeget !== true || (f.skoennedeFravaersdage ?? 0) < 10
  const v6 = f.langvarigEllerKroniskLidelse !== false && f.risikoenErVaesentligtForoeget !== false && (f.skoennedeFravaersdage ?? 366) >= 10
  const v7 = f.dageBetaltForLidelsen ?? 0
  const v8 = f.dageBetaltForLidelsen ?? 366
  const v9 = v1 >= 13605 /* 2007-04-02 */ && v0 <= 14031 /* 2008-06-01 */
  const v10 = v0 <= 15011 /* 2011-02-06 */
  const v11 = v1 >= 14032 /* 2008-06-02 */ && v10
  const v12 = v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 21
  const v13 = v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 21
  const v14 = v1 >= 15012 /* 2011-02-07 */
  const SDL_56_2 = SDL_56_2_ir || v4 && (v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 14) || v9 && (v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 15) || v11 && v12 || v14 && v12
  s[3018] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v4 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 14 || v9 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 15 || v11 && v13 || v14 && v13
  s[3019] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v17 = v3 && v10
  const v18 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v19 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = SDL_56_2_ir || v17 && v19 || v14 && v19
  s[3021] = SDL_56_3
  const SDL_56_3_nej = SDL_56_2_ir || v17 && v18 || v14 && v18
  s[3022] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = SDL_56_2_ir ? FIRST_DAY : shiftDays(shiftMonths(v0, 24), -1)
  s[3023] = SDL_56_4
  const SDL_56_4_hoej = SDL_56_2_ir ? NEVER : shiftDays(shiftMonths(v1, 24), -1)
  s[3024] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v24 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v25 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = SDL_56_2_ir || v17 && v24 || v14 && v24
  s[3025] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = SDL_56_2_ir || v17 && v25 || v14 && v25
  s[3026] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v28 = v1 >= 15398 /* 2012-02-28 */ && v0 <= 15516 /* 2012-06-25 */
  const v29 = s[1362] || v5 || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v30 = s[1363] && v6 && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v31 = v1 >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = SDL_56_2_ir || v28 && v30 || v31 && v30
  s[3027] = SDL_58a_1
  const SDL_58a_1_nej = SDL_56_2_ir || v17 || v14 && v0 <= 15397 /* 2012-02-27 */ || v28 && v29 || v31 && v29
  s[3028] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v34 = f.refusionskravFremsat ?? FIRST_DAY
  s[1374] = v34
  const v35 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  s[1375] = v35
  const v36 = s[0] && s[1090] < v35
  const v37 = v36 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v38 = s[0] && s[1091] >= v34 || s[4]
  const v39 = v38 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v40 = v36 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v41 = v38 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[260] && (s[253] || s[258] && v39 || s[1364] && v39 || s[1365] && v41 || s[1366] && v41)
  s[1370] = SDL_59_6
  const SDL_59_6_nej = s[260] && (s[253] || s[258] && v37 || s[1364] && v37 || s[1365] && v40 || s[1366] && v40)
  s[1371] = SDL_59_6_nej
}

function svar_112(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v1 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v2 = s[0] && s[1367] < v1
  const v3 = s[0] && s[1368] >= v0 || s[1369] || s[1370]
  const v4 = s[1371] || s[1372]
  const v5 = (v2 || s[4]) && (s[1373] || s[4]) && v4 && (v2 || s[1373] || s[1371])
  const v6 = s[4] && s[1372]
  const v7 = shiftMonths(s[1374], -3)
  const v8 = shiftMonths(s[1375], -3)
  const v9 = Math.max(v0, v7)
  const v10 = Math.max(v1, v8)
  const v11 = Math.max(v7, v9)
  const v12 = Math.min(v8, v10)
  const v13 = v6 && !(v7 === v8 && v9 === v10 && v7 === v9)
  const v14 = v6 && v12 >= v11
  const v15 = v5 || v14
  const v16 = v14 ? Math.min(v9, v11) : v9
  const v17 = v5 ? v16 : v11
  const v18 = v3 ? (v15 ? Math.min(v7, v17) : v7) : v17
  const v19 = v14 ? Math.max(v10, v12) : v10
  const v20 = v5 ? v19 : v12
  const v21 = v3 ? (v15 ? Math.max(v8, v20) : v8) : v20
  const v22 = v3 || v5 || v14
  const v23 = s[0] && s[1288] < v1
  const v24 = s[0] && s[191] >= shiftDays(s[1], 30)
  const v25 = s[0] && s[1290] >= v0 || s[0] && s[192] < shiftDays(s[2], 30) || s[1370]
  const v26 = (v23 || s[4]) && (v24 || s[4]) && v4 && (v23 || v24 || s[1371])
  const v27 = v26 || v14
  const v28 = v26 ? v16 : v11
  const v29 = v26 ? v19 : v12
  const v30 = s[258] && v22
  const v31 = s[1274] && v22
  const v32 = s[1293] && (v25 || v26 || v14)
  const v33 = s[1294] || v32
  const v34 = s[1294] ? FIRST_DAY : v25 ? (v27 ? Math.min(v7, v28) : v7) : v28
  const v35 = v31 || v33
  const v36 = v31 ? (v33 ? Math.min(v18, v34) : v18) : v34
  const SDL_59_2 = s[253] ? FIRST_DAY : v30 ? (v35 ? Math.min(v18, v36) : v18) : v36
  s[3029] = SDL_59_2
  const v38 = s[1294] ? NEVER : v25 ? (v27 ? Math.max(v8, v29) : v8) : v29
  const v39 = v31 ? (v33 ? Math.max(v21, v38) : v21) : v38
  const SDL_59_2_hoej = s[253] ? NEVER : v30 ? (v35 ? Math.max(v21, v39) : v21) : v39
  s[3030] = SDL_59_2_hoej
  const SDL_59_2_er = s[260] && (s[253] || v30 || v31 || s[1294] || v32)
  s[3031] = SDL_59_2_er
  const SDL_59_2_ir = s[260] && (s[253] || s[258] && v13 || s[1274] && v13 || s[1294] || s[1293] && v13 || s[254]) || s[259]
  s[3032] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[6] || s[15] && s[1376] >= 13332 /* 2006-07-03 */
  s[3033] = SDL_82_1
  const SDL_82_1_nej = s[6] || s[15] && s[1377] < 13332 /* 2006-07-03 */
  s[3034] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v45 = s[15] && s[466]
  const SEL_112_1_forud = s[6] || v45 || s[1378] && f.hjaelpemiddelKoebtFoerBevilling !== false && f.saerligGrundTilKoebFoerBevilling !== true
  s[3038] = SEL_112_1_forud
  const SEL_112_1_forud_nej = s[6] || v45 || s[1378] && (f.hjaelpemiddelKoebtFoerBevilling !== true || f.saerligGrundTilKoebFoerBevilling !== false)
  s[3039] = SEL_112_1_forud_nej
  const SEL_112_1_forud_ir = s[6] || v45
  s[1482] = SEL_112_1_forud_ir
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const SEL_112_1 = s[6] || v45 || s[1378] && f.funktionsevnenErVarigtNedsat !== false && (f.hjaelpemidletAfhjaelperVaesentligt !== false || f.hjaelpemidletLetterHjemmetVaesentligt !== false || f.hjaelpemidletErNoedvendigtForErhverv !== false) && f.hjaelpemidletErBedstOgBilligst !== false && (SEL_112_1_forud_nej || SEL_112_1_forud_ir)
  s[3035] = SEL_112_1
  const SEL_112_1_nej = s[6] || v45 || s[1378] && (f.funktionsevnenErVarigtNedsat !== true || f.hjaelpemidletAfhjaelperVaesentligt !== true && f.hjaelpemidletLetterHjemmetVaesentligt !== true && f.hjaelpemidletErNoedvendigtForErhverv !== true || f.hjaelpemidletErBedstOgBilligst !== true || SEL_112_1_forud)
  s[3036] = SEL_112_1_nej
}

function svar_113(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v0 = s[575] && s[11] <= 15399 /* 2012-02-29 */
  s[1416] = v0
  const v1 = f.boernIHjemmetVedSaerligStoette ?? 0
  s[1422] = v1
  const v2 = f.boernIHjemmetVedSaerligStoette ?? 30
  s[1423] = v2
  const v3 = v2 >= 1
  s[1382] = v3
  const v4 = v1 >= 1
  s[1383] = v4
  const v5 = s[8] >= 17532 /* 2018-01-01 */ && s[407]
  s[1409] = v5
  const v6 = s[322] && s[304]
  s[1408] = v6
  const v7 = s[574] || v5 || v6 || s[1003]
  const v8 = v7 ? -Infinity : SATS_66(s[11])
  s[1391] = v8
  const v9 = v7 ? Infinity : SATS_66(s[8])
  s[1393] = v9
  const v10 = v1 - 1
  s[1388] = v10
  const v11 = v2 - 1
  s[1389] = v11
  const v12 = Math.round(65000 * v10 / 100) * 100
  const v13 = Math.round(65000 * v11 / 100) * 100
  const v14 = v9 === Infinity
  s[1392] = v14
  const v15 = v8 === -Infinity
  s[1390] = v15
  const v16 = v15 ? -Infinity : v8 - Math.max(v12, v13)
  const v17 = v14 ? Infinity : v9 - Math.min(v12, v13)
  const v18 = f.boernUdeVedSaerligStoette ?? 0
  s[1397] = v18
  const v19 = f.boernUdeVedSaerligStoette ?? 30
  s[1396] = v19
  const v20 = v16 === -Infinity ? -Infinity : v16 - (Math.round(55000 * v19 / 100) * 100)
  const v21 = v17 === Infinity ? Infinity : v17 - (Math.round(55000 * v18 / 100) * 100)
  const v22 = v19 <= 0
  s[1404] = v22
  const v23 = v18 <= 0
  s[1406] = v23
  const v24 = v7 ? -Infinity : SATS_67(s[11])
  s[1401] = v24
  const v25 = v7 ? Infinity : SATS_67(s[8])
  s[1403] = v25
  const v26 = v18 - 1
  s[1398] = v26
  const v27 = v19 - 1
  s[1399] = v27
  const v28 = Math.round(55000 * v26 / 100) * 100
  const v29 = Math.round(55000 * v27 / 100) * 100
  const v30 = v25 === Infinity
  s[1402] = v30
  const v31 = v24 === -Infinity
  s[1400] = v31
  const v32 = v31 ? -Infinity : v24 - Math.max(v28, v29)
  const v33 = v30 ? Infinity : v25 - Math.min(v28, v29)
  const v34 = v7 ? -Infinity : SATS_68(s[11])
  s[1405] = v34
  const v35 = v7 ? Infinity : SATS_68(s[8])
  s[1407] = v35
  const v36 = v22 ? v34 : v23 ? Math.min(v32, v34) : v32
  const v37 = v22 ? v35 : v23 ? Math.max(v33, v35) : v33
  const v38 = v3 && v7 || !v4 && (!v22 && v7 || v23 && v7)
  s[1421] = v38
  const v39 = Math.max(0, v3 ? (v4 ? v20 : Math.min(v20, v36)) : v36)
  s[1417] = v39
  const v40 = Math.max(0, v3 ? (v4 ? v21 : Math.max(v21, v37)) : v37)
  s[1420] = v40
  const v41 = s[8] >= 15400 /* 2012-03-01 */ && s[460]
  s[1413] = v41
  const v42 = Math.round(75000 * v10 / 100) * 100
  const v43 = Math.round(75000 * v11 / 100) * 100
  const v44 = v15 ? -Infinity : v8 - Math.max(v42, v43)
  const v45 = v14 ? Infinity : v9 - Math.min(v42, v43)
  const v46 = Math.round(60000 * v18 / 100) * 100
  const v47 = Math.round(60000 * v19 / 100) * 100
  const v48 = v44 === -Infinity ? -Infinity : v44 - v47
  const v49 = v45 === Infinity ? Infinity : v45 - v46
  const v50 = Math.round(60000 * v26 / 100) * 100
  const v51 = Math.round(60000 * v27 / 100) * 100
  const v52 = v31 ? -Infinity : v24 - Math.max(v50, v51)
  const v53 = v30 ? Infinity : v25 - Math.min(v50, v51)
  const v54 = v22 ? v34 : v23 ? Math.min(v34, v52) : v52
  const v55 = v22 ? v35 : v23 ? Math.max(v35, v53) : v53
  const v56 = Math.max(0, v3 ? (v4 ? v48 : Math.min(v48, v54)) : v54)
  s[1414] = v56
  const v57 = Math.max(0, v3 ? (v4 ? v49 : Math.max(v49, v55)) : v55)
  s[1419] = v57
  const v58 = s[406] && s[1379]
  s[1411] = v58
  const v59 = Math.round(80000 * v10 / 100) * 100
  const v60 = Math.round(80000 * v11 / 100) * 100
  const v61 = v15 ? -Infinity : v8 - Math.max(v59, v60)
  const v62 = v14 ? Infinity : v9 - Math.min(v59, v60)
  const v63 = v62 === Infinity
  const v64 = v61 === -Infinity
  const v65 = v64 ? -Infinity : v61 - v47
  const v66 = v63 ? Infinity : v62 - v46
  const v67 = Math.max(0, v3 ? (v4 ? v65 : Math.min(v54, v65)) : v54)
  s[1412] = v67
  const v68 = Math.max(0, v3 ? (v4 ? v66 : Math.max(v55, v66)) : v55)
  s[1418] = v68
  const v69 = s[1380] && s[1381]
  s[1410] = v69
  const v70 = Math.round(65000 * v18 / 100) * 100
  s[1395] = v70
  const v71 = Math.round(65000 * v19 / 100) * 100
  s[1394] = v71
  const v72 = v64 ? -Infinity : v61 - v71
  s[1384] = v72
  const v73 = v63 ? Infinity : v62 - v70
  s[1386] = v73
  const v74 = Math.round(65000 * v26 / 100) * 100
  const v75 = Math.round(65000 * v27 / 100) * 100
  const v76 = v31 ? -Infinity : v24 - Math.max(v74, v75)
  const v77 = v30 ? Infinity : v25 - Math.min(v74, v75)
  const v78 = v22 ? v34 : v23 ? Math.min(v34, v76) : v76
  s[1385] = v78
  const v79 = v22 ? v35 : v23 ? Math.max(v35, v77) : v77
  s[1387] = v79
}

function svar_114(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v0 = Math.max(0, s[1382] ? (s[1383] ? s[1384] : Math.min(s[1384], s[1385])) : s[1385])
  const v1 = Math.max(0, s[1382] ? (s[1383] ? s[1386] : Math.max(s[1386], s[1387])) : s[1387])
  const v2 = s[1074] && s[17]
  s[1430] = v2
  const v3 = Math.round(85000 * s[1388] / 100) * 100
  const v4 = Math.round(85000 * s[1389] / 100) * 100
  const v5 = s[1390] ? -Infinity : s[1391] - Math.max(v3, v4)
  const v6 = s[1392] ? Infinity : s[1393] - Math.min(v3, v4)
  const v7 = v6 === Infinity
  const v8 = v5 === -Infinity
  const v9 = v8 ? -Infinity : v5 - s[1394]
  const v10 = v7 ? Infinity : v6 - s[1395]
  const v11 = Math.max(0, s[1382] ? (s[1383] ? v9 : Math.min(s[1385], v9)) : s[1385])
  const v12 = Math.max(0, s[1382] ? (s[1383] ? v10 : Math.max(s[1387], v10)) : s[1387])
  const v13 = v8 ? -Infinity : v5 - (Math.round(70000 * s[1396] / 100) * 100)
  const v14 = v7 ? Infinity : v6 - (Math.round(70000 * s[1397] / 100) * 100)
  const v15 = Math.round(70000 * s[1398] / 100) * 100
  const v16 = Math.round(70000 * s[1399] / 100) * 100
  const v17 = s[1400] ? -Infinity : s[1401] - Math.max(v15, v16)
  const v18 = s[1402] ? Infinity : s[1403] - Math.min(v15, v16)
  const v19 = s[1404] ? s[1405] : s[1406] ? Math.min(s[1405], v17) : v17
  const v20 = s[1404] ? s[1407] : s[1406] ? Math.max(s[1407], v18) : v18
  const v21 = Math.max(0, s[1382] ? (s[1383] ? v13 : Math.min(v13, v19)) : v19)
  const v22 = Math.max(0, s[1382] ? (s[1383] ? v14 : Math.max(v14, v20)) : v20)
  const v23 = Math.round(95000 * s[1388] / 100) * 100
  const v24 = Math.round(95000 * s[1389] / 100) * 100
  const v25 = s[1390] ? -Infinity : s[1391] - Math.max(v23, v24)
  const v26 = s[1392] ? Infinity : s[1393] - Math.min(v23, v24)
  const v27 = v25 === -Infinity ? -Infinity : v25 - (Math.round(75000 * s[1396] / 100) * 100)
  const v28 = v26 === Infinity ? Infinity : v26 - (Math.round(75000 * s[1397] / 100) * 100)
  const v29 = Math.round(75000 * s[1398] / 100) * 100
  const v30 = Math.round(75000 * s[1399] / 100) * 100
  const v31 = s[1400] ? -Infinity : s[1401] - Math.max(v29, v30)
  const v32 = s[1402] ? Infinity : s[1403] - Math.min(v29, v30)
  const v33 = s[1404] ? s[1405] : s[1406] ? Math.min(s[1405], v31) : v31
  const v34 = s[1404] ? s[1407] : s[1406] ? Math.max(s[1407], v32) : v32
  const v35 = Math.max(0, s[1382] ? (s[1383] ? v27 : Math.min(v27, v33)) : v33)
  const v36 = Math.max(0, s[1382] ? (s[1383] ? v28 : Math.max(v28, v34)) : v34)
  const v37 = s[182] && s[1001]
  const v38 = v37 || s[1003]
  const v39 = s[1003] ? -Infinity : v35
  const v40 = s[1408] || s[580] || v38
  const v41 = s[1408] ? -Infinity : s[580] ? (v38 ? Math.min(v35, v39) : v35) : v39
  const v42 = s[351] || v40
  const v43 = s[351] ? (v40 ? Math.min(v21, v41) : v21) : v41
  const v44 = s[1409] || v2 || v42
  const v45 = s[1409] ? -Infinity : v2 ? (v42 ? Math.min(v11, v43) : v11) : v43
  const v46 = s[1410] || v44
  const v47 = s[1410] ? (v44 ? Math.min(v0, v45) : v0) : v45
  const v48 = s[1411] || v46
  const v49 = s[1411] ? (v46 ? Math.min(s[1412], v47) : s[1412]) : v47
  const v50 = s[1413] || v48
  const v51 = s[1413] ? (v48 ? Math.min(s[1414], v49) : s[1414]) : v49
  const SSBEK_3_1 = s[6] ? -Infinity : s[1415] ? -Infinity : s[1416] ? (v50 ? Math.min(s[1417], v51) : s[1417]) : v51
  s[1427] = SSBEK_3_1
  const v53 = s[1003] ? Infinity : v36
  const v54 = s[1408] ? Infinity : s[580] ? (v38 ? Math.max(v36, v53) : v36) : v53
  const v55 = s[351] ? (v40 ? Math.max(v22, v54) : v22) : v54
  const v56 = s[1409] ? Infinity : v2 ? (v42 ? Math.max(v12, v55) : v12) : v55
  const v57 = s[1410] ? (v44 ? Math.max(v1, v56) : v1) : v56
  const v58 = s[1411] ? (v46 ? Math.max(s[1418], v57) : s[1418]) : v57
  const v59 = s[1413] ? (v48 ? Math.max(s[1419], v58) : s[1419]) : v58
  const SSBEK_3_1_hoej = s[6] ? Infinity : s[1415] ? Infinity : s[1416] ? (v50 ? Math.max(s[1420], v59) : s[1420]) : v59
  s[1429] = SSBEK_3_1_hoej
  const SSBEK_3_1_ir = s[6] || s[1415] || s[1416] && s[1421] || s[1413] && s[1421] || s[1411] && s[1421] || s[1410] && s[1421] || s[1409] || v2 && s[1421] || s[351] && s[1421] || s[1408] || s[580] && s[1421] || v37 && s[1421] || s[1003]
  s[1428] = SSBEK_3_1_ir
}

function svar_115(f, s) {
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v0 = s[575] && s[181]
  const v1 = f.ydelseVedSaerligStoette === 'revalidering'
  const v2 = f.faaetHjaelp3MaanederAf18 !== true || (f.ydelseVedSaerligStoette !== undefined && v1 || !(f.ydelseVedSaerligStoette !== undefined)) && f.behovetBortfalderEfterRevalidering !== false
  const v3 = f.faaetHjaelp3MaanederAf18 !== false && (f.ydelseVedSaerligStoette !== undefined && !v1 || !(f.ydelseVedSaerligStoette !== undefined) || f.behovetBortfalderEfterRevalidering !== true)
  const v4 = s[1422] <= 0
  const v5 = !(v4 && s[1422] === s[1423]) || !(s[1406] && s[1397] === s[1396])
  const v6 = v4 && s[1406]
  const v7 = Math.round((f.hidtidigNettoindtaegt ?? 0) * 9 / 10)
  const v8 = Math.round((f.hidtidigNettoindtaegt ?? 100000000) * 9 / 10)
  const v9 = Math.max(v7, f.nettoForsoergersats ?? 0)
  const v10 = Math.max(v8, f.nettoForsoergersats ?? 100000000)
  const v11 = v6 ? (v5 ? Math.min(v7, v9) : v9) : v7
  const v12 = v6 ? (v5 ? Math.max(v8, v10) : v10) : v8
  const v13 = Math.min(v11, f.nettoHoejesteDagpenge ?? 0)
  const v14 = Math.min(v12, f.nettoHoejesteDagpenge ?? 100000000)
  const v15 = v3 ? (v2 ? Math.min(v11, v13) : v13) : v11
  const v16 = v3 ? (v2 ? Math.max(v12, v14) : v14) : v12
  const v17 = s[1424] || s[126]
  const v18 = s[126] ? -Infinity : v15
  const SSBEK_6_1 = s[6] ? -Infinity : s[1415] ? -Infinity : v0 ? (v17 ? Math.min(v15, v18) : v15) : v18
  s[3046] = SSBEK_6_1
  const v20 = s[126] ? Infinity : v16
  const SSBEK_6_1_hoej = s[6] ? Infinity : s[1415] ? Infinity : v0 ? (v17 ? Math.max(v16, v20) : v16) : v20
  s[3047] = SSBEK_6_1_hoej
  const v22 = s[1425] || s[327]
  const SSBEK_6_1_ir = s[1426] && (s[6] || s[1415] || s[126]) || v22
  s[3048] = SSBEK_6_1_ir
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v24 = Math.max(0, -s[1427] === Infinity ? Infinity : (f.nettoboligudgift ?? 10000000) - s[1427])
  const v25 = f.nettoindtaegtVedSaerligStoette ?? 0
  const v26 = f.nettoindtaegtVedSaerligStoette ?? 100000000
  const v27 = s[1428] || SSBEK_6_1_ir
  const v28 = Math.max(0, Math.min(Math.max(0, -s[1429] === -Infinity ? -Infinity : (f.nettoboligudgift ?? 0) - s[1429]) - Math.max(0, v26 - (f.nettohjaelpAlene ?? 0)), SSBEK_6_1 === -Infinity ? -Infinity : SSBEK_6_1 - v26))
  const v29 = Math.max(0, Math.min(v24 === Infinity ? Infinity : v24 - Math.max(0, v25 - (f.nettohjaelpAlene ?? 100000000)), SSBEK_6_1_hoej === Infinity ? Infinity : SSBEK_6_1_hoej - v25))
  const v30 = v0 && s[1426]
  const v31 = s[1424] && s[1426]
  const v32 = v31 || s[126]
  const v33 = s[126] ? -Infinity : v28
  const SSBEK_5_1 = s[6] ? -Infinity : s[1415] ? -Infinity : v30 ? (v32 ? Math.min(v28, v33) : v28) : v33
  s[3042] = SSBEK_5_1
  const v35 = s[126] ? Infinity : v29
  const SSBEK_5_1_hoej = s[6] ? Infinity : s[1415] ? Infinity : v30 ? (v32 ? Math.max(v29, v35) : v29) : v35
  s[3043] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[1426] && (s[6] || s[1415] || v30 || v31 || s[126])
  s[3044] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[1426] && (s[6] || s[1415] || v0 && v27 || s[1424] && v27 || s[126]) || v22
  s[3045] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const v39 = Math.min(SSBEK_5_1, f.nettoLaaneudgifter ?? 0)
  const v40 = Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter ?? 10000000)
  const v41 = v0 && SSBEK_5_1_er
  const v42 = s[1424] && SSBEK_5_1_er
  const v43 = v42 || s[126]
  const v44 = s[126] ? -Infinity : v39
  const SSBEK_10_1 = s[6] ? -Infinity : s[1415] ? -Infinity : v41 ? (v43 ? Math.min(v39, v44) : v39) : v44
  s[3049] = SSBEK_10_1
  const v46 = s[126] ? Infinity : v40
  const SSBEK_10_1_hoej = s[6] ? Infinity : s[1415] ? Infinity : v41 ? (v43 ? Math.max(v40, v46) : v40) : v46
  s[3050] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[1426] && (s[6] || s[1415] || v41 || v42 || s[126])
  s[3051] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[1426] && (s[6] || s[1415] || v0 && SSBEK_5_1_ir || s[1424] && SSBEK_5_1_ir || s[126]) || v22
  s[3052] = SSBEK_10_1_ir
  // STATSFLEKSBEK.11: Statens refusion af lønnen i et fleksjob (BEK 2270/2020 § 11, stk. 1)
  const v50 = s[382] >= 11778 /* 2002-04-01 */
  const STATSFLEKSBEK_11 = s[6] ? -Infinity : !v50 && s[383] < 11778 /* 2002-04-01 */ ? 10000 : 5000
  s[3053] = STATSFLEKSBEK_11
  const STATSFLEKSBEK_11_hoej = s[6] ? Infinity : v50 ? 5000 : 10000
  s[3054] = STATSFLEKSBEK_11_hoej
  const STATSFLEKSBEK_11_er = f.ansatIFleksjob !== false && f.omfattetAfStatensFleksjobordning !== false
  s[3055] = STATSFLEKSBEK_11_er
  const STATSFLEKSBEK_11_ir = STATSFLEKSBEK_11_er && s[6] || f.ansatIFleksjob !== true || f.omfattetAfStatensFleksjobordning !== true
  s[1483] = STATSFLEKSBEK_11_ir
  // STATSFLEKSBEK.11.3: Statens refusion har et loft over lønnen (BEK 2270/2020 § 11, stk. 3)
  const v55 = s[15] && s[11] <= 14609 /* 2009-12-31 */
  const v56 = s[8] >= 14610 /* 2010-01-01 */ && s[26]
  const v57 = s[27] && s[407]
  const v58 = s[382] <= 13333 /* 2006-07-04 */ || f.fleksjobAftaltSenest4Juli2006 !== false
  const STATSFLEKSBEK_11_3 = STATSFLEKSBEK_11_er && (s[6] || v55 && !(v58 && !(s[383] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)) || v56 && !(v58 && !(s[383] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)) || v57 && !(v58 && !(s[383] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)) || s[1430] && !(v58 && !(s[383] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)) || s[473] && !(v58 && !(s[383] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)) || s[362] && !(v58 && !(s[383] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)))
  s[3057] = STATSFLEKSBEK_11_3
  const STATSFLEKSBEK_11_3_nej = STATSFLEKSBEK_11_er && (s[6] || v55 && v58 || v56 && v58 || v57 && v58 || s[1430] && v58 || s[473] && v58 || s[362] && v58)
  s[3058] = STATSFLEKSBEK_11_3_nej
}

function svar_116(f, s) {
  const v0 = s[6] ? 4 : 0
  s[1492] = v0
  const v1 = s[1431] ? 4 : 0
  s[1495] = v1
  const v2 = s[21] ? 4 : 0
  s[1500] = v2
  const v3 = s[595] ? 4 : 0
  s[1515] = v3
  const v4 = s[402] ? 4 : 0
  s[1531] = v4
  const v5 = (s[389] ? 1 : 0) + v4
  s[1528] = v5
  const v6 = s[77] ? 4 : 0
  s[1534] = v6
  const v7 = 1 + v0
  s[1601] = v7
  const v8 = s[1432] ? 1 : 0
  s[1610] = v8
  const v9 = s[1433] ? 1 : 0
  s[1617] = v9
  const v10 = v9 + (s[1434] ? 4 : 0)
  s[1621] = v10
  const v11 = s[75] ? 4 : 0
  s[1654] = v11
  const v12 = s[91] ? 4 : 0
  s[2308] = v12
  const v13 = (f.erVisiteretTilFleksjob !== false ? 1 : 0) + v12
  s[1664] = v13
  const v14 = 1 + v6
  s[1677] = v14
  const v15 = s[1435] ? 4 : 0
  s[1714] = v15
  const v16 = s[1436] ? 1 : 0
  s[1730] = v16
  const v17 = v16 + (s[1437] ? 4 : 0)
  s[1734] = v17
  const v18 = s[1438] ? 1 : 0
  s[1739] = v18
  const v19 = s[1439] ? 1 : 0
  s[1744] = v19
  const v20 = s[1440] ? 4 : 0
  s[1775] = v20
  const v21 = s[1012] ? 4 : 0
  s[1782] = v21
  const v22 = s[1441] ? 4 : 0
  s[1791] = v22
  const v23 = (s[142] ? 1 : 0) + v22
  s[1785] = v23
  const v24 = (s[145] ? 1 : 0) + (s[1442] ? 4 : 0)
  s[1794] = v24
  const v25 = f.revalideringErBevilget !== false ? 1 : 0
  s[2064] = v25
  const v26 = v25 + (s[1443] ? 4 : 0)
  s[1799] = v26
  const v27 = s[1444] ? 2 : 0
  s[1809] = v27
  const v28 = s[1445] ? 4 : 0
  s[1810] = v28
  const v29 = (s[1446] ? 1 : 0) + (s[1447] ? 2 : 0) + v0
  s[1811] = v29
  const v30 = s[1448] ? 1 : 0
  s[1818] = v30
  const v31 = s[166] ? 1 : 0
  s[1827] = v31
  const v32 = s[178] ? 0 : 1
  s[1844] = v32
  const v33 = s[1449] ? 4 : 0
  s[1859] = v33
  const v34 = (s[305] ? 1 : 0) + v33
  s[1862] = v34
  const v35 = s[1450] ? 4 : 0
  s[1895] = v35
  const v36 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[1924] = v36
  const v37 = s[345] ? 4 : 0
  s[1933] = v37
  const v38 = v36 + v37
  s[1915] = v38
  const v39 = s[332] ? 4 : 0
  s[1921] = v39
  const v40 = s[1451] ? 4 : 0
  s[1925] = v40
  const v41 = s[327] ? 4 : 0
  s[1936] = v41
  const v42 = s[459] ? 4 : 0
  s[1966] = v42
  const v43 = s[1452] ? 4 : 0
  s[1972] = v43
  const v44 = s[1453] ? 4 : 0
  s[1988] = v44
  const v45 = s[1454] ? 1 : 0
  s[2011] = v45
  const v46 = s[1455] ? 1 : 0
  s[2016] = v46
  const v47 = (s[1456] ? 1 : 0) + (s[1457] ? 4 : 0)
  s[2020] = v47
  const v48 = s[1458] ? 1 : 0
  s[2074] = v48
  const v49 = s[451] ? 4 : 0
  s[2085] = v49
  const v50 = s[1459] ? 1 : 0
  s[2096] = v50
  const v51 = s[1460] ? 1 : 0
  s[2101] = v51
  const v52 = s[481] ? 4 : 0
  s[2114] = v52
  const v53 = s[479] ? 4 : 0
  s[2120] = v53
  const v54 = s[913] ? 4 : 0
  s[2142] = v54
  const v55 = s[182] ? 1 : 0
  s[2145] = v55
  const v56 = s[1461] ? 1 : 0
  s[2156] = v56
  const v57 = s[1462] ? 4 : 0
  s[2161] = v57
  const v58 = s[1426] ? 1 : 0
  s[2171] = v58
  const v59 = s[1463] ? 4 : 0
  s[2179] = v59
  const v60 = s[762] ? 4 : 0
  s[2188] = v60
  const v61 = s[677] ? 4 : 0
  s[2204] = v61
  const v62 = s[1464] ? 4 : 0
  s[2252] = v62
  const v63 = (s[718] ? 1 : 0) + v62
  s[2231] = v63
  const v64 = (s[283] ? 1 : 0) + v61
  s[2257] = v64
  const v65 = s[6] ? 2 : 0
  s[2285] = v65
  const v66 = s[1465] ? 4 : 0
  s[2316] = v66
  const v67 = 1 + (s[1466] ? 4 : 0)
  s[2337] = v67
  const v68 = s[1467] ? 4 : 0
  s[2362] = v68
  const v69 = s[1468] ? 1 : 0
  s[2393] = v69
  const v70 = s[1469] ? 1 : 0
  s[2398] = v70
  const v71 = s[1470] ? 4 : 0
  s[2442] = v71
  const v72 = s[6] ? 1 : 0
  s[2461] = v72
  const v73 = s[1471] ? 1 : 0
  s[2469] = v73
  const v74 = s[962] ? 4 : 0
  s[2472] = v74
  const v75 = 1 + (s[998] ? 4 : 0)
  s[2525] = v75
  const v76 = s[1472] ? 4 : 0
  s[2539] = v76
  const v77 = s[1022] ? 4 : 0
  s[2607] = v77
  const v78 = s[1473] ? 4 : 0
  s[2638] = v78
  const v79 = s[1474] ? 4 : 0
  s[2649] = v79
}

function svar_117(f, s) {
  const v0 = s[1475] ? 4 : 0
  s[2689] = v0
  const v1 = s[1056] ? 4 : 0
  s[2699] = v1
  const v2 = s[1476] ? 1 : 0
  s[2708] = v2
  const v3 = s[264] ? 4 : 0
  s[2723] = v3
  const v4 = s[4] ? 4 : 0
  s[2724] = v4
  const v5 = s[1372] ? 4 : 0
  s[2747] = v5
  const v6 = s[1477] ? 4 : 0
  s[2750] = v6
  const v7 = s[1478] ? 4 : 0
  s[2801] = v7
  const v8 = s[1479] ? 1 : 0
  s[2813] = v8
  const v9 = s[1480] ? 1 : 0
  s[2841] = v9
  const v10 = s[243] ? 4 : 0
  s[2887] = v10
  const v11 = s[245] ? 4 : 0
  s[2888] = v11
  const v12 = s[1481] ? 4 : 0
  s[3020] = v12
  const v13 = s[1482] ? 4 : 0
  s[3037] = v13
  const v14 = s[1483] ? 4 : 0
  s[3056] = v14
}

export function svar(f) {
  const s = new Array(3059)
  svar_1(f, s)
  svar_2(f, s)
  svar_3(f, s)
  svar_4(f, s)
  svar_5(f, s)
  svar_6(f, s)
  svar_7(f, s)
  svar_8(f, s)
  svar_9(f, s)
  svar_10(f, s)
  svar_11(f, s)
  svar_12(f, s)
  svar_13(f, s)
  svar_14(f, s)
  svar_15(f, s)
  svar_16(f, s)
  svar_17(f, s)
  svar_18(f, s)
  svar_19(f, s)
  svar_20(f, s)
  svar_21(f, s)
  svar_22(f, s)
  svar_23(f, s)
  svar_24(f, s)
  svar_25(f, s)
  svar_26(f, s)
  svar_27(f, s)
  svar_28(f, s)
  svar_29(f, s)
  svar_30(f, s)
  svar_31(f, s)
  svar_32(f, s)
  svar_33(f, s)
  svar_34(f, s)
  svar_35(f, s)
  svar_36(f, s)
  svar_37(f, s)
  svar_38(f, s)
  svar_39(f, s)
  svar_40(f, s)
  svar_41(f, s)
  svar_42(f, s)
  svar_43(f, s)
  svar_44(f, s)
  svar_45(f, s)
  svar_46(f, s)
  svar_47(f, s)
  svar_48(f, s)
  svar_49(f, s)
  svar_50(f, s)
  svar_51(f, s)
  svar_52(f, s)
  svar_53(f, s)
  svar_54(f, s)
  svar_55(f, s)
  svar_56(f, s)
  svar_57(f, s)
  svar_58(f, s)
  svar_59(f, s)
  svar_60(f, s)
  svar_61(f, s)
  svar_62(f, s)
  svar_63(f, s)
  svar_64(f, s)
  svar_65(f, s)
  svar_66(f, s)
  svar_67(f, s)
  svar_68(f, s)
  svar_69(f, s)
  svar_70(f, s)
  svar_71(f, s)
  svar_72(f, s)
  svar_73(f, s)
  svar_74(f, s)
  svar_75(f, s)
  svar_76(f, s)
  svar_77(f, s)
  svar_78(f, s)
  svar_79(f, s)
  svar_80(f, s)
  svar_81(f, s)
  svar_82(f, s)
  svar_83(f, s)
  svar_84(f, s)
  svar_85(f, s)
  svar_86(f, s)
  svar_87(f, s)
  svar_88(f, s)
  svar_89(f, s)
  svar_90(f, s)
  svar_91(f, s)
  svar_92(f, s)
  svar_93(f, s)
  svar_94(f, s)
  svar_95(f, s)
  svar_96(f, s)
  svar_97(f, s)
  svar_98(f, s)
  svar_99(f, s)
  svar_100(f, s)
  svar_101(f, s)
  svar_102(f, s)
  svar_103(f, s)
  svar_104(f, s)
  svar_105(f, s)
  svar_106(f, s)
  svar_107(f, s)
  svar_108(f, s)
  svar_109(f, s)
  svar_110(f, s)
  svar_111(f, s)
  svar_112(f, s)
  svar_113(f, s)
  svar_114(f, s)
  svar_115(f, s)
  svar_116(f, s)
  svar_117(f, s)
  return { AIBEK_1_6_kan: (s[1484] ? 1 : 0) + (s[1485] ? 2 : 0) + (s[1486] ? 4 : 0), AIBEK_2_kan: (s[1487] ? 1 : 0) + (s[1488] ? 2 : 0) + (s[1489] ? 4 : 0), ALF_53_2_fleksjob_kan: (s[1490] ? 1 : 0) + (s[1491] ? 2 : 0) + s[1492], ALF_55_sygdom_kan: (s[1493] ? 1 : 0) + (s[1494] ? 2 : 0) + s[1495], ALF_62_3: s[1185], ALF_62_3_hoej: s[1186], ALF_62_3_kan: (s[1184] ? 1 : 0) + (s[1187] ? 4 : 0), ALF_62_tilmelding_kan: (s[1496] ? 1 : 0) + (s[1497] ? 2 : 0) + s[1495], ALF_75h_3_fleksjob_kan: (s[1498] ? 1 : 0) + (s[1499] ? 2 : 0) + s[1500], ARBEVNEBEK_6_1_kan: (s[1501] ? 1 : 0) + (s[1502] ? 2 : 0) + s[1492], BEK937_27_kan: (s[1503] ? 1 : 0) + (s[1504] ? 2 : 0) + (s[1505] ? 4 : 0), BEK937_27_2007_kan: (s[1506] ? 1 : 0) + (s[1507] ? 2 : 0) + (s[1508] ? 4 : 0), DPL_3_1_kan: (s[1509] ? 1 : 0) + (s[1510] ? 2 : 0) + (s[1511] ? 4 : 0), DPL_10: s[1512], DPL_10_hoej: s[1513], DPL_10_kan: 1 + (s[1514] ? 4 : 0), FERIEBEK_2_kan: (s[702] ? 1 : 0) + (s[701] ? 2 : 0) + s[1515], FERIEBEK_2_6_kan: (s[1516] ? 3 : 0) + (s[1517] ? 4 : 0), FERIEHINDRINGSBEK_2_kan: (s[1518] ? 1 : 0) + (s[1519] ? 2 : 0) + (s[1520] ? 4 : 0), FLEKSLOENBEK_1_1_kan: (s[1521] ? 1 : 0) + (s[1522] ? 2 : 0) + s[1492], FLEKSLOENBEK_3_4: s[1523], FLEKSLOENBEK_3_4_hoej: s[1524], FLEKSLOENBEK_3_4_kan: 1 + (s[1525] ? 4 : 0), FLEKSLOENBEK_4_1: s[1526], FLEKSLOENBEK_4_1_hoej: s[1527], FLEKSLOENBEK_4_1_kan: s[1528], FLEKSLOENBEK_4_2_kan: (s[1529] ? 1 : 0) + (s[1530] ? 2 : 0) + s[1531], FLEKSLOENBEK_4_4: s[1532], FLEKSLOENBEK_4_4_hoej: s[1533], FLEKSLOENBEK_4_4_kan: s[1528], FLEKSYDELSESBEK_4_kan: (s[84] ? 1 : 0) + (s[81] ? 2 : 0) + s[1534], FVL_7_1_kan: (s[1535] ? 1 : 0) + (s[1536] ? 2 : 0) + s[1492], FVL_7_2_kan: (s[1537] ? 1 : 0) + (s[1538] ? 2 : 0) + s[1492], FVL_8_1_kan: (s[1539] ? 1 : 0) + (s[1540] ? 2 : 0) + s[1492], FVL_8_1_aktindsigt_kan: (s[1541] ? 1 : 0) + (s[1542] ? 2 : 0) + s[1492], FVL_8_1_breve_kan: (s[1543] ? 1 : 0) + (s[1544] ? 2 : 0) + s[1492], FVL_8_1_fuldmagt_kan: (s[1545] ? 1 : 0) + (s[1546] ? 2 : 0) + s[1492], FVL_8_1_omfang_kan: (s[1547] ? 1 : 0) + (s[1548] ? 2 : 0) + s[1492], FVL_8_1_personligt_kan: (s[1549] ? 1 : 0) + (s[1550] ? 2 : 0) + s[1492], FVL_9_1_kan: (s[1551] ? 1 : 0) + (s[31] ? 2 : 0) + s[1492], FVL_9_2_kan: (s[1552] ? 1 : 0) + (s[1553] ? 2 : 0) + s[1492], FVL_9_4: s[1554], FVL_9_4_hoej: s[1555], FVL_9_4_kan: (f.dokumentetErAfsendtTilAndre !== false ? 1 : 0) + (s[1556] ? 4 : 0), FVL_9a_1_kan: (s[1557] ? 1 : 0) + (s[1558] ? 2 : 0) + s[1492], FVL_9a_2_kan: (s[1559] ? 1 : 0) + (s[1560] ? 2 : 0) + s[1492], FVL_9b_1_kan: (s[1561] ? 1 : 0) + (s[1562] ? 2 : 0) + s[1492], FVL_10_1_kan: (s[1563] ? 1 : 0) + (s[1564] ? 2 : 0) + s[1492], FVL_12_1_kan: (s[1565] ? 1 : 0) + (s[1566] ? 2 : 0) + s[1492], FVL_12_1_navn_kan: (s[1567] ? 1 : 0) + (s[1568] ? 2 : 0) + s[1492], FVL_12_1_skik_kan: (s[1569] ? 1 : 0) + (s[1570] ? 2 : 0) + s[1492], FVL_12_1_undtaget_kan: (s[37] ? 1 : 0) + (s[35] ? 2 : 0) + s[1492], FVL_13_kan: (s[1571] ? 1 : 0) + (s[1572] ? 2 : 0) + s[1492], FVL_14_kan: (s[1573] ? 1 : 0) + (s[1574] ? 2 : 0) + s[1492], FVL_14a_1_kan: (s[1575] ? 1 : 0) + (s[1576] ? 2 : 0) + (s[1577] ? 4 : 0), FVL_14b_kan: (s[1578] ? 1 : 0) + (s[1579] ? 2 : 0) + s[1492], FVL_15_kan: (s[38] ? 1 : 0) + (s[36] ? 2 : 0) + s[1492], FVL_15c_kan: (s[1580] ? 1 : 0) + (s[1581] ? 2 : 0) + (s[1582] ? 4 : 0), FVL_16_2: s[1583], FVL_16_2_hoej: s[1584], FVL_16_2_kan: (f.anmodetOmAktindsigt !== false ? 1 : 0) + (s[1585] ? 4 : 0), FVL_16_2_underretning_kan: (s[1586] ? 1 : 0) + (s[1587] ? 2 : 0) + (s[1588] ? 4 : 0), FVL_16_3_kan: (s[1589] ? 1 : 0) + (s[1590] ? 2 : 0) + s[1492], FVL_16_4_kan: (s[1591] ? 1 : 0) + (s[1592] ? 2 : 0) + s[1492], FVL_16_4_ankestyrelsen_kan: (s[1593] ? 1 : 0) + (s[1594] ? 2 : 0) + s[1492], FVL_16_4_spor_kan: (s[1595] ? 1 : 0) + (s[1596] ? 2 : 0) + s[1492], FVL_16_4_udsaettelse_kan: (s[1597] ? 1 : 0) + (s[1598] ? 2 : 0) + s[1492], FVL_17: s[1599], FVL_17_hoej: s[1600], FVL_17_kan: s[1601], FVL_19_1_kan: (s[1602] ? 1 : 0) + (s[1603] ? 2 : 0) + s[1492], FVL_19_1_udbetaling_kan: (s[1604] ? 1 : 0) + (s[1605] ? 2 : 0) + s[1492], FVL_19_1_venter_kan: (s[1606] ? 1 : 0) + (s[1607] ? 2 : 0) + s[1492], FVL_20_1_kan: (s[1608] ? 1 : 0) + (s[1609] ? 2 : 0) + s[1492], FVL_20_2_kan: s[1610] + (s[1611] ? 2 : 0) + s[1492], FVL_20_3: s[1612], FVL_20_3_hoej: s[1613], FVL_20_3_kan: s[1610] + (s[1614] ? 4 : 0), FVL_21_1_kan: (s[1615] ? 1 : 0) + (s[1616] ? 2 : 0) + s[1492], FVL_22_kan: (s[52] ? 1 : 0) + (s[48] ? 2 : 0) + s[1492], FVL_23_1_kan: s[1617] + (s[1618] ? 2 : 0) + s[1492], FVL_23_1_frist: s[1619], FVL_23_1_frist_hoej: s[1620], FVL_23_1_frist_kan: s[1621], FVL_23_2: s[1622], FVL_23_2_hoej: s[1623], FVL_23_2_kan: s[1621], FVL_24_1_kan: (s[1624] ? 1 : 0) + (s[1625] ? 2 : 0) + (s[1626] ? 4 : 0), FVL_24_1_hovedhensyn_kan: (s[50] ? 1 : 0) + (s[51] ? 2 : 0) + s[1492], FVL_24_2_kan: (s[1627] ? 1 : 0) + (s[1628] ? 2 : 0) + s[1492], FVL_25_1_kan: (s[1629] ? 1 : 0) + (s[1630] ? 2 : 0) + s[1492], FVL_25_1_fristloeb_kan: (s[1631] ? 1 : 0) + (s[1632] ? 2 : 0) + (s[1633] ? 4 : 0), FVL_25_1_indhold_kan: (s[1634] ? 1 : 0) + (s[1635] ? 2 : 0) + (s[1636] ? 4 : 0), FVL_27_1_kan: (s[1637] ? 1 : 0) + (s[1638] ? 2 : 0) + s[1492], FVL_28_1_kan: (s[1639] ? 1 : 0) + (s[1640] ? 2 : 0) + (s[1641] ? 4 : 0), FVL_28_2_kan: (s[1642] ? 1 : 0) + (s[1643] ? 2 : 0) + (s[1644] ? 4 : 0), FVL_28_5_kan: (s[1645] ? 1 : 0) + (s[1646] ? 2 : 0) + (s[1647] ? 4 : 0), FYL_1a: s[99], FYL_1a_hoej: s[100], FYL_1a_kan: 1 + (s[101] ? 4 : 0), FYL_1a_2: s[1648], FYL_1a_2_hoej: s[1649], FYL_1a_2_kan: (s[1650] ? 1 : 0) + (s[1651] ? 4 : 0), FYL_2_1_kan: (s[1652] ? 1 : 0) + (s[1653] ? 2 : 0) + s[1654], FYL_2a_kan: (s[83] ? 1 : 0) + (s[82] ? 2 : 0) + s[1654], FYL_3a_1_kan: (s[1655] ? 1 : 0) + (s[1656] ? 2 : 0) + (s[1657] ? 4 : 0), FYL_3a_4: s[1658], FYL_3a_4_hoej: s[1659], FYL_3a_4_kan: (s[1660] ? 1 : 0) + (s[1661] ? 4 : 0), FYL_4_1: s[1662], FYL_4_1_hoej: s[1663], FYL_4_1_kan: s[1664], FYL_4_2: s[92], FYL_4_2_hoej: s[93], FYL_4_2_kan: s[1664], FYL_4_3: s[1665], FYL_4_3_hoej: s[1666], FYL_4_3_kan: s[1664], FYL_5: s[1667], FYL_5_hoej: s[1668], FYL_5_kan: (s[1669] ? 1 : 0) + (s[1670] ? 4 : 0), FYL_8: s[1671], FYL_8_hoej: s[1672], FYL_8_kan: (s[1673] ? 1 : 0) + (s[1674] ? 4 : 0), FYL_9_1: s[1675], FYL_9_1_hoej: s[1676], FYL_9_1_kan: s[1677], FYL_9_3: s[1678], FYL_9_3_hoej: s[1679], FYL_9_3_kan: s[1677], FYL_15_1: s[110], FYL_15_1_hoej: s[111], FYL_15_1_kan: 1 + (s[112] ? 4 : 0), FYL_15_4_kan: (s[1680] ? 1 : 0) + (s[1681] ? 2 : 0) + s[1534], FYL_15_4_pension: flat(s[1682]), FYL_15_4_pension_hoej: flat(s[1683]), FYL_15_4_pension_kan: (s[1684] ? 1 : 0) + (s[1684] && !s[1685] ? 2 : 0) + (s[1686] ? 4 : 0), FYL_17_1_kan: (s[107] ? 1 : 0) + (s[106] ? 2 : 0) + s[1534], FYL_17_2: s[1687], FYL_17_2_hoej: s[1688], FYL_17_2_kan: (s[1689] ? 1 : 0) + (s[1690] ? 4 : 0), FYL_17_4: s[1691], FYL_17_4_hoej: s[1692], FYL_17_4_kan: (s[1693] ? 1 : 0) + (s[1694] ? 4 : 0), FYL_18_5: s[1695], FYL_18_5_hoej: s[1696], FYL_18_5_kan: (s[109] ? 1 : 0) + (s[1697] ? 4 : 0), FYL_20_3_kan: (s[1698] ? 1 : 0) + (s[1699] ? 2 : 0) + (s[1700] ? 4 : 0), FYL_22_1: s[1701], FYL_22_1_hoej: s[1702], FYL_22_1_kan: 1 + (s[1703] ? 4 : 0), FYL_22_2: s[1704], FYL_22_2_hoej: s[1705], FYL_22_2_kan: 1 + (s[1706] ? 4 : 0), FYL_22_2_laengst: s[1707], FYL_22_2_laengst_hoej: s[1708], FYL_22_2_laengst_kan: s[1677], GDPR_12_3: s[1709], GDPR_12_3_hoej: s[1710], GDPR_12_3_kan: 1 + (s[1711] ? 4 : 0), GDPR_15_1_medarbejder_kan: (s[1712] ? 1 : 0) + (s[1713] ? 2 : 0) + s[1714], GDPR_15_1_opslag_kan: (s[1715] ? 1 : 0) + (s[1716] ? 2 : 0) + s[1714], INDSATSBEK_65: s[1717], INDSATSBEK_65_hoej: s[1718], INDSATSBEK_65_kan: s[1601], INDSATSBEK_86: s[121], INDSATSBEK_86_hoej: s[120], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat !== false ? 1 : 0) + (s[122] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1719] ? 1 : 0) + (s[1720] ? 2 : 0) + (s[1721] ? 4 : 0), INDSATSBEK_138_3_kan: (s[1722] ? 1 : 0) + (s[1723] ? 2 : 0) + (s[1724] ? 4 : 0), INDSATSBEK_138_3_plan_kan: (s[1725] ? 1 : 0) + (s[1726] ? 2 : 0) + (s[1727] ? 4 : 0), KOMP_3_1_kan: (s[1728] ? 1 : 0) + (s[1729] ? 2 : 0) + s[1492], KOMP_4_kan: s[1730] + (s[1731] ? 2 : 0) + s[1492], KOMP_7_3: s[1732], KOMP_7_3_hoej: s[1733], KOMP_7_3_kan: s[1734], KOMP_7_3_behov: s[1735], KOMP_7_3_behov_hoej: s[1736], KOMP_7_3_behov_kan: (s[1737] ? 1 : 0) + (s[1738] ? 4 : 0), KOMP_14_kan: s[1739] + (s[1740] ? 2 : 0) + s[1492], KOMP_14a_3: s[1741], KOMP_14a_3_hoej: s[1742], KOMP_14a_3_kan: s[1739] + (s[1743] ? 4 : 0), KOMP_15_1_kan: s[1744] + (s[1745] ? 2 : 0) + s[1492], KOMP_15b_3: s[1746], KOMP_15b_3_hoej: s[1747], KOMP_15b_3_kan: s[1744] + (s[1748] ? 4 : 0), KOMP_15f_1_kan: (s[1749] ? 1 : 0) + (s[1750] ? 2 : 0) + (s[1751] ? 4 : 0), KOMP_15i_1_kan: (s[1752] ? 1 : 0) + (s[1753] ? 2 : 0) + (s[1754] ? 4 : 0), KOMP_15j_1_kan: (s[1755] ? 1 : 0) + (s[1756] ? 2 : 0) + (s[1757] ? 4 : 0), KOMP_16: s[1758], KOMP_16_hoej: s[1759], KOMP_16_kan: s[1601], KOMP_16a_2: s[1760], KOMP_16a_2_hoej: s[1761], KOMP_16a_2_kan: s[1734], KOMP_17a_3: s[1762], KOMP_17a_3_hoej: s[1763], KOMP_17a_3_kan: (s[127] ? 1 : 0) + (s[1764] ? 4 : 0), KOMPBEK_6_2_kan: (s[1765] ? 1 : 0) + (s[1766] ? 2 : 0) + s[1492], KOMPBEK_15_4: s[1767], KOMPBEK_15_4_hoej: s[1768], KOMPBEK_15_4_kan: s[1734], LAB_4b_kan: (s[1769] ? 1 : 0) + (s[1770] ? 2 : 0) + (s[1770] ? 4 : 0), LAB_6_11_kan: (s[1771] ? 1 : 0) + (s[1772] ? 2 : 0) + s[1492], LAB_22_1_kan: (s[1773] ? 1 : 0) + (s[1774] ? 2 : 0) + s[1775], LAB_29_1: s[1776], LAB_29_1_hoej: s[1777], LAB_29_1_kan: (s[1778] ? 1 : 0) + (s[1779] ? 4 : 0), LAB_30_3_kan: (s[1780] ? 1 : 0) + (s[1781] ? 2 : 0) + s[1782], LAB_31_3: s[1783], LAB_31_3_hoej: s[1784], LAB_31_3_kan: s[1785], LAB_31_3_ledighedsydelse: s[1786], LAB_31_3_ledighedsydelse_hoej: s[1787], LAB_31_3_ledighedsydelse_kan: (s[20] ? 1 : 0) + (s[1788] ? 4 : 0), LAB_31_3_loebende_kan: (s[1789] ? 1 : 0) + (s[1790] ? 2 : 0) + s[1791], LAB_31_3_ressourceforloeb: s[1792], LAB_31_3_ressourceforloeb_hoej: s[1793], LAB_31_3_ressourceforloeb_kan: s[1794], LAB_31_3_ressourceforloeb_vindue: s[1795], LAB_31_3_ressourceforloeb_vindue_hoej: s[1796], LAB_31_3_ressourceforloeb_vindue_kan: s[1794], LAB_31_3_revalidering: s[1797], LAB_31_3_revalidering_hoej: s[1798], LAB_31_3_revalidering_kan: s[1799], LAB_31_3_revalidering_antal: s[1800], LAB_31_3_revalidering_antal_hoej: s[1801], LAB_31_3_revalidering_antal_kan: s[1799], LAB_31_3_vindue: s[1802], LAB_31_3_vindue_hoej: s[1803], LAB_31_3_vindue_kan: s[1785], LAB_33_3_kan: (s[1804] ? 1 : 0) + (s[1805] ? 2 : 0) + s[1775], LAB_36_3_kan: (s[1806] ? 1 : 0) + (s[1807] ? 2 : 0) + s[1775], LAB_36_3_ressourceforloeb_kan: (s[1808] ? 1 : 0) + s[1809] + s[1810], LAB_43_kan: s[1811], LAB_44_1_kan: (s[1812] ? 1 : 0) + (s[1813] ? 2 : 0) + (s[1814] ? 4 : 0), LAB_45_1_kan: (s[1815] ? 1 : 0) + (s[1816] ? 2 : 0) + (s[1817] ? 4 : 0), LAB_57_1_kan: s[1818] + (s[1819] ? 2 : 0) + s[1492], LAB_58_1_kan: (s[1820] ? 1 : 0) + (s[1821] ? 2 : 0) + s[1492], LAB_60_1_kan: (s[1822] ? 1 : 0) + (s[1823] ? 2 : 0) + s[1492], LAB_61_1: s[1824], LAB_61_1_hoej: s[1825], LAB_61_1_kan: s[1818] + (s[1826] ? 4 : 0), LAB_66_1_kan: s[1827] + (s[167] ? 2 : 0) + (s[168] ? 4 : 0), LAB_68_1: s[1828], LAB_68_1_hoej: s[1829], LAB_68_1_kan: s[1827] + (s[1830] ? 4 : 0), LAB_74_kan: (s[1831] ? 1 : 0) + (s[1832] ? 2 : 0) + s[1492], LAB_76_6: s[1833], LAB_76_6_hoej: s[1834], LAB_76_6_kan: 1 + (s[1835] ? 4 : 0), LAB_78_kan: (s[1836] ? 1 : 0) + (s[1837] ? 2 : 0) + s[1492], LAB_79_kan: (s[1838] ? 1 : 0) + (s[1839] ? 2 : 0) + s[1492], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[443] ? 0 : 1) + (s[444] ? 4 : 0), LAB_90_kan: (s[1840] ? 1 : 0) + (s[1841] ? 2 : 0) + (s[163] ? 4 : 0), LAB_92_1: s[1842], LAB_92_1_hoej: s[1843], LAB_92_1_kan: s[1844] + (s[1845] ? 4 : 0), LAB_92_straks_kan: (s[1846] ? 1 : 0) + (s[1847] ? 2 : 0) + (s[1847] ? 4 : 0), LAB_92_timer: s[1848], LAB_92_timer_hoej: s[1849], LAB_92_timer_kan: s[1844] + (s[1850] ? 4 : 0), LAB_95_1: s[1851], LAB_95_1_hoej: s[1852], LAB_95_1_kan: (s[179] ? 1 : 0) + (s[1853] ? 4 : 0), LAB_102_1: s[1854], LAB_102_1_hoej: s[1855], LAB_102_1_kan: (s[441] ? 1 : 0) + (s[1856] ? 4 : 0), LAB_105a_1_kan: (s[1857] ? 1 : 0) + (s[1858] ? 2 : 0) + s[1859], LAB_105a_3: s[1860], LAB_105a_3_hoej: s[1861], LAB_105a_3_kan: s[1862], LAB_105a_indfaset: s[1863], LAB_105a_indfaset_hoej: s[1864], LAB_105a_indfaset_kan: s[1862], LAB_107_1_kan: (s[1865] ? 1 : 0) + (s[1866] ? 2 : 0) + (s[1867] ? 4 : 0), LAB_108_2_kan: (s[1868] ? 1 : 0) + (s[1869] ? 2 : 0) + s[1775], LAB_109_1_kan: (s[1870] ? 1 : 0) + (s[1871] ? 2 : 0) + (s[1872] ? 4 : 0), LAB_109_1_frist: s[1873], LAB_109_1_frist_hoej: s[1874], LAB_109_1_frist_kan: (s[314] ? 1 : 0) + (s[1875] ? 4 : 0), LAB_109_2_kraft_kan: (s[1876] ? 1 : 0) + (s[1877] ? 2 : 0) + (s[1878] ? 4 : 0), LAB_110_1: s[1879], LAB_110_1_hoej: s[1880], LAB_110_1_kan: (s[1881] ? 1 : 0) + (s[1882] ? 4 : 0), LAB_110_2_kan: (s[1883] ? 1 : 0) + (s[1884] ? 2 : 0) + (s[1885] ? 4 : 0), LAB_110_3_kan: (s[1886] ? 1 : 0) + (s[1887] ? 2 : 0) + (s[1888] ? 4 : 0), LAB_111_1: s[1889], LAB_111_1_hoej: s[1890], LAB_111_1_kan: (s[1891] ? 1 : 0) + (s[1892] ? 4 : 0), LAB_111_2_kan: (s[1893] ? 1 : 0) + (s[1894] ? 2 : 0) + s[1895], LAB_111_3: s[1896], LAB_111_3_hoej: s[1897], LAB_111_3_kan: (s[1898] ? 1 : 0) + (s[1899] ? 4 : 0), LAB_111_4_kan: (s[1900] ? 1 : 0) + (s[1901] ? 2 : 0) + s[1895], LAB_112_kan: (s[1902] ? 1 : 0) + (s[1903] ? 2 : 0) + (s[1904] ? 4 : 0), LAB_112_1_kan: (s[1905] ? 1 : 0) + (s[1906] ? 2 : 0) + (s[1907] ? 4 : 0), LAB_112_2_kan: (s[1908] ? 1 : 0) + (s[1909] ? 2 : 0) + s[1492], LAB_112_3_kan: (s[1910] ? 1 : 0) + (s[1911] ? 2 : 0) + s[1492], LAB_112_3_igang_kan: (s[1912] ? 1 : 0) + s[1809] + s[1810], LAB_113_2: s[1913], LAB_113_2_hoej: s[1914], LAB_113_2_kan: s[1915], LAB_113_2_team_kan: (s[1916] ? 1 : 0) + (s[1917] ? 2 : 0) + (s[1918] ? 4 : 0), LAB_113_3_kan: (s[1919] ? 1 : 0) + (s[1920] ? 2 : 0) + s[1921], LAB_113_4: s[1922], LAB_113_4_hoej: s[1923], LAB_113_4_kan: s[1924] + s[1925], LAB_113_4_ydelse_kan: (s[1926] ? 1 : 0) + (s[1927] ? 2 : 0) + s[1925], LAB_113a_kan: (s[1928] ? 1 : 0) + (s[1929] ? 2 : 0) + (s[1930] ? 4 : 0), LAB_114_1: s[341], LAB_114_1_hoej: s[344], LAB_114_1_kan: s[1915], LAB_114_1_plan_kan: (s[1931] ? 1 : 0) + (s[1932] ? 2 : 0) + s[1933], LAB_114_3: s[1934], LAB_114_3_hoej: s[1935], LAB_114_3_kan: 1 + s[1936], LAB_114_3_igang_kan: (s[1937] ? 1 : 0) + s[1809] + s[1810], LAB_114_4: s[1938], LAB_114_4_hoej: s[1939], LAB_114_4_kan: (s[1940] ? 1 : 0) + (s[1941] ? 4 : 0), LAB_115_1_kan: (s[1942] ? 1 : 0) + (s[1943] ? 2 : 0) + s[1492], LAB_116_1_kan: (s[365] ? 1 : 0) + (s[368] ? 2 : 0) + s[1492], LAB_116_1_alder_kan: (s[1944] ? 1 : 0) + (s[366] ? 2 : 0) + s[1492], LAB_116_1_foertidspension: flat(s[1945]), LAB_116_1_foertidspension_hoej: flat(s[1946]), LAB_116_1_foertidspension_kan: (s[1947] ? 1 : 0) + (s[1947] && !s[1948] ? 2 : 0) + (s[1949] ? 4 : 0), LAB_116_1_pension_kan: (s[1950] ? 1 : 0) + (s[367] ? 2 : 0) + (s[1951] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1952]), LAB_116_1_seniorpension_hoej: flat(s[1953]), LAB_116_1_seniorpension_kan: (s[1954] ? 1 : 0) + (s[1954] && !s[1955] ? 2 : 0) + (s[1956] ? 4 : 0), LAB_116_2_kan: (s[1957] ? 1 : 0) + (s[1958] ? 2 : 0) + (s[1959] ? 4 : 0), LAB_116_3_kan: (s[1960] ? 1 : 0) + (s[416] ? 2 : 0) + s[1492], LAB_116_frakendelse_kan: (s[1961] ? 1 : 0) + (s[1962] ? 2 : 0) + (s[1963] ? 4 : 0), LAB_117_1_kan: (s[1964] ? 1 : 0) + (s[1965] ? 2 : 0) + s[1492], LAB_118_2_kan: (s[458] ? 1 : 0) + (s[457] ? 2 : 0) + s[1966], LAB_118_3_kan: (s[1967] ? 1 : 0) + (s[1968] ? 2 : 0) + (s[1969] ? 4 : 0), LAB_119_1_kan: (s[1970] ? 1 : 0) + (s[1971] ? 2 : 0) + s[1972], LAB_119_1_bundet_kan: (s[374] ? 1 : 0) + (s[372] ? 2 : 0) + (s[375] ? 4 : 0), LAB_119_1_mangler: s[1973], LAB_119_1_mangler_hoej: s[1974], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads !== false ? 1 : 0) + s[1972], LAB_119_2_kan: (s[1975] ? 1 : 0) + (s[1976] ? 2 : 0) + (s[1977] ? 4 : 0), LAB_120_1: s[1978], LAB_120_1_hoej: s[1979], LAB_120_1_kan: 1 + (s[1980] ? 4 : 0), LAB_120_2_kan: (s[1981] ? 1 : 0) + (s[1982] ? 2 : 0) + s[1492], LAB_121_1: s[1983], LAB_121_1_hoej: s[1984], LAB_121_1_kan: (f.ansatIFleksjob !== false ? 1 : 0) + s[1500], LAB_121_3: s[1985], LAB_121_3_hoej: s[1986], LAB_121_3_kan: (s[1987] ? 1 : 0) + s[1988], LAB_121_4_kan: (s[1989] ? 1 : 0) + (s[1990] ? 2 : 0) + s[1988], LAB_122_2_kan: (s[1991] ? 1 : 0) + (s[1992] ? 2 : 0) + s[1492], LAB_122_3_kan: (s[1993] ? 1 : 0) + (s[1994] ? 2 : 0) + s[1492], LAB_122_3_afvigelse_kan: (s[1995] ? 1 : 0) + (s[1996] ? 2 : 0) + (s[1997] ? 4 : 0), LAB_122_5_kan: (s[1998] ? 1 : 0) + (s[1999] ? 2 : 0) + s[1492], LAB_123_1: s[425], LAB_123_1_hoej: s[426], LAB_123_1_kan: (s[427] ? 1 : 0) + (s[428] ? 4 : 0), LAB_123_1_ret_kan: (s[2000] ? 1 : 0) + (s[2001] ? 2 : 0) + s[1492], LAB_123_2: s[399], LAB_123_2_hoej: s[398], LAB_123_2_kan: (s[400] ? 1 : 0) + (s[401] ? 4 : 0), LAB_123_3: s[2002], LAB_123_3_hoej: s[2003], LAB_123_3_kan: s[1528], LAB_123_4_kan: (s[2004] ? 1 : 0) + (s[2005] ? 2 : 0) + (s[2006] ? 4 : 0), LAB_124_5: s[2007], LAB_124_5_hoej: s[2008], LAB_124_5_kan: (s[2009] ? 1 : 0) + (s[2010] ? 4 : 0), LAB_125_1_kan: s[2011] + (s[2012] ? 2 : 0) + s[1492], LAB_125_4: s[2013], LAB_125_4_hoej: s[2014], LAB_125_4_kan: s[2011] + (s[2015] ? 4 : 0), LAB_126_1_kan: s[2016] + (s[2017] ? 2 : 0) + s[1492], LAB_126_1_til: s[2018], LAB_126_1_til_hoej: s[2019], LAB_126_1_til_kan: s[2020], LAB_126_3: s[2021], LAB_126_3_hoej: s[2022], LAB_126_3_kan: s[2020], LAB_126_4: s[2023], LAB_126_4_hoej: s[2024], LAB_126_4_kan: s[2020], LAB_126_5: s[2025], LAB_126_5_hoej: s[2026], LAB_126_5_kan: s[2016] + (s[2027] ? 4 : 0), LAB_126_5_maaned: s[2028], LAB_126_5_maaned_hoej: s[2029], LAB_126_5_maaned_kan: (s[2030] ? 1 : 0) + (s[2031] ? 4 : 0), LAB_133_1_kan: (s[378] ? 1 : 0) + (s[377] ? 2 : 0) + s[1500], LAB_133_1_nyt_kan: (s[18] ? 1 : 0) + (s[19] ? 2 : 0) + s[1492], LAB_133_3: s[412], LAB_133_3_hoej: s[413], LAB_133_3_kan: (s[414] ? 1 : 0) + (s[415] ? 4 : 0), LAB_133_3_aar: s[2032], LAB_133_3_aar_hoej: s[2033], LAB_133_3_aar_kan: (s[2034] ? 1 : 0) + (s[2035] ? 4 : 0), LAB_133_3_loft_kan: (s[411] ? 1 : 0) + (s[410] ? 2 : 0) + (s[409] ? 4 : 0), LAB_133_4: s[2036], LAB_133_4_hoej: s[2037], LAB_133_4_kan: (s[2038] ? 1 : 0) + (s[2039] ? 4 : 0), LAB_133_5_kan: (s[2040] ? 1 : 0) + (s[2041] ? 2 : 0) + (s[2042] ? 4 : 0), LAB_134_3_kan: (s[2043] ? 1 : 0) + (s[2044] ? 2 : 0) + (s[2045] ? 4 : 0), LAB_134_4: s[2046], LAB_134_4_hoej: s[2047], LAB_134_4_kan: (s[2048] ? 1 : 0) + (s[2049] ? 4 : 0), LAB_136_1_kan: (s[2050] ? 1 : 0) + (s[2051] ? 2 : 0) + s[1492], LAB_136_2: s[2052], LAB_136_2_hoej: s[2053], LAB_136_2_kan: (s[2054] ? 1 : 0) + (s[2055] ? 4 : 0), LAB_137_1: s[2056], LAB_137_1_hoej: s[2057], LAB_137_1_kan: (s[2058] ? 1 : 0) + (s[2059] ? 4 : 0), LAB_142_1_kan: (s[2060] ? 1 : 0) + (s[2061] ? 2 : 0) + s[1492], LAB_144_kan: (s[768] ? 1 : 0) + (s[769] ? 2 : 0) + s[1492], LAB_145_1: s[2062], LAB_145_1_hoej: s[2063], LAB_145_1_kan: s[2064] + (s[2065] ? 4 : 0), LAB_145_1_plan_kan: (s[2066] ? 1 : 0) + (s[2067] ? 2 : 0) + (s[2068] ? 4 : 0), LAB_145_2_kan: (s[2069] ? 1 : 0) + (s[2070] ? 2 : 0) + (s[2071] ? 4 : 0), LAB_146_kan: (s[2072] ? 1 : 0) + (s[2073] ? 2 : 0) + s[1492], LAB_167_1_kan: s[2074] + (s[2075] ? 2 : 0) + s[1492], LAB_167_1_periode: s[2076], LAB_167_1_periode_hoej: s[2077], LAB_167_1_periode_kan: s[2074] + (s[2078] ? 4 : 0), LAB_167_2_kan: (s[2079] ? 1 : 0) + (s[2080] ? 2 : 0) + (s[2081] ? 4 : 0), LAB_167_3_kan: (s[2082] ? 1 : 0) + (s[2083] ? 2 : 0) + (s[2084] ? 4 : 0), LAB_175_1_kan: (s[450] ? 1 : 0) + (s[452] ? 2 : 0) + s[2085], LAB_175_2: s[2086], LAB_175_2_hoej: s[2087], LAB_175_2_kan: (s[2088] ? 1 : 0) + (s[2089] ? 4 : 0), LAB_175_2_takst: s[2090], LAB_175_2_takst_hoej: s[2091], LAB_175_2_takst_kan: (s[2092] ? 1 : 0) + (s[2093] ? 4 : 0), LAB_175_4_kan: (s[454] ? 1 : 0) + (s[453] ? 2 : 0) + s[2085], LAB_175_5_kan: (s[2094] ? 1 : 0) + (s[2095] ? 2 : 0) + s[1492], LAB_176_1_kan: s[2096] + (s[2097] ? 2 : 0) + s[1492], LAB_176_1_beloeb: s[2098], LAB_176_1_beloeb_hoej: s[2099], LAB_176_1_beloeb_kan: s[2096] + (s[2100] ? 4 : 0), LAB_2003_121_4_kan: s[2101] + (s[2102] ? 2 : 0) + s[1492], LAB_2003_121_4_til: s[2103], LAB_2003_121_4_til_hoej: s[2104], LAB_2003_121_4_til_kan: s[2101] + (s[2105] ? 4 : 0), LAS_2a_kan: (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + (s[465] ? 4 : 0), LAS_10_3: s[2106], LAS_10_3_hoej: s[2107], LAS_10_3_kan: s[1677], LAS_11_kan: (s[2108] ? 1 : 0) + (s[2109] ? 2 : 0) + s[1492], LAS_11_2_kan: (s[469] ? 1 : 0) + (s[467] ? 2 : 0) + s[1492], LAS_11_2_supplerende_kan: (s[2110] ? 1 : 0) + (s[2111] ? 2 : 0) + s[1492], LAS_11_3_kan: (s[2112] ? 1 : 0) + (s[2113] ? 2 : 0) + s[2114], LAS_11_8_kan: (s[2115] ? 1 : 0) + (s[2116] ? 2 : 0) + s[2114], LAS_13_1_kan: (s[470] ? 1 : 0) + (s[468] ? 2 : 0) + s[1492], LAS_13_8_kan: (s[2117] ? 1 : 0) + (s[2118] ? 2 : 0) + (s[2119] ? 4 : 0), LAS_13f_1_kan: (s[477] ? 1 : 0) + (s[478] ? 2 : 0) + s[2120], LAS_13f_14_kan: (s[2121] ? 1 : 0) + (s[2122] ? 2 : 0) + s[2120], LAS_13g_1: s[2123], LAS_13g_1_hoej: s[2124], LAS_13g_1_kan: (s[2125] ? 1 : 0) + (s[2126] ? 4 : 0), LAS_13g_1_beloeb: s[2127], LAS_13g_1_beloeb_hoej: s[2128], LAS_13g_1_beloeb_kan: (s[2129] ? 1 : 0) + (s[2130] ? 4 : 0), LAS_14_1_kan: (s[2131] ? 1 : 0) + (s[2132] ? 2 : 0) + (s[2133] ? 4 : 0), LAS_14_1_graense: s[2134], LAS_14_1_graense_hoej: s[2135], LAS_14_1_graense_kan: 1 + (s[2136] ? 4 : 0), LAS_14_1_over: s[2137], LAS_14_1_over_hoej: s[2138], LAS_14_1_over_kan: 1 + (s[2139] ? 4 : 0), LAS_16_1: s[557], LAS_16_1_hoej: s[556], LAS_16_1_kan: (s[558] ? 1 : 0) + (s[559] ? 4 : 0), LAS_16_3_kan: (s[2140] ? 1 : 0) + (s[2141] ? 2 : 0) + s[2142], LAS_16_overgang_kan: (s[2143] ? 1 : 0) + (s[2144] ? 2 : 0) + s[1492], LAS_17_1: s[543], LAS_17_1_hoej: s[541], LAS_17_1_kan: s[2145] + (s[545] ? 4 : 0), LAS_18_1: s[542], LAS_18_1_hoej: s[544], LAS_18_1_kan: s[2145] + (s[546] ? 4 : 0), LAS_18_3: s[547], LAS_18_3_hoej: s[548], LAS_18_3_kan: s[2145] + (s[549] ? 4 : 0), LAS_19_1: s[550], LAS_19_1_hoej: s[551], LAS_19_1_kan: s[2145] + (s[552] ? 4 : 0), LAS_20_1: s[553], LAS_20_1_hoej: s[554], LAS_20_1_kan: s[2145] + (s[555] ? 4 : 0), LAS_23_1_kan: (s[499] ? 1 : 0) + (s[500] ? 2 : 0) + s[1492], LAS_24_1: s[523], LAS_24_1_hoej: s[522], LAS_24_1_kan: (s[512] ? 1 : 0) + (s[536] ? 4 : 0), LAS_24_3: s[2146], LAS_24_3_hoej: s[2147], LAS_24_3_kan: (s[2148] ? 1 : 0) + (s[2149] ? 4 : 0), LAS_25: s[561], LAS_25_hoej: s[562], LAS_25_kan: (s[563] ? 1 : 0) + (s[564] ? 4 : 0), LAS_25_3: s[533], LAS_25_3_hoej: s[532], LAS_25_3_kan: (s[534] ? 1 : 0) + (s[535] ? 4 : 0), LAS_25_3_forsoerger: s[510], LAS_25_3_forsoerger_hoej: s[511], LAS_25_3_forsoerger_kan: (s[509] ? 1 : 0) + (s[516] ? 4 : 0), LAS_25b_1: s[2150], LAS_25b_1_hoej: s[2151], LAS_25b_1_kan: (s[476] ? 1 : 0) + s[2120], LAS_26_1: s[2152], LAS_26_1_hoej: s[2153], LAS_26_1_kan: (s[2154] ? 1 : 0) + (s[2155] ? 4 : 0), LAS_26_3_kan: s[2156] + (s[2157] ? 2 : 0) + (s[2158] ? 4 : 0), LAS_26_5_kan: (s[2159] ? 1 : 0) + (s[2160] ? 2 : 0) + s[2161], LAS_26_7_kan: (s[2162] ? 1 : 0) + (s[2163] ? 2 : 0) + s[2161], LAS_30_1: s[2164], LAS_30_1_hoej: s[2165], LAS_30_1_kan: (s[2166] ? 1 : 0) + (s[2167] ? 4 : 0), LAS_30_2: s[2168], LAS_30_2_hoej: s[2169], LAS_30_2_kan: s[2156] + (s[2170] ? 4 : 0), LAS_34_1_kan: s[2171] + (s[1425] ? 2 : 0) + s[1936], LAS_34_2_kan: (s[2172] ? 1 : 0) + (s[2173] ? 2 : 0) + s[1936], LAS_35_1_kan: (s[2174] ? 1 : 0) + (s[2175] ? 2 : 0) + (s[2176] ? 4 : 0), LAS_35_3: s[2177], LAS_35_3_hoej: s[2178], LAS_35_3_kan: 1 + s[2179], LAS_36_sanktion_kan: (s[2180] ? 1 : 0) + (s[2181] ? 2 : 0) + s[2179], LAS_40a_1_kan: (s[2182] ? 1 : 0) + (s[2183] ? 2 : 0) + s[1492], LAS_49_1_normeret_kan: (s[2184] ? 1 : 0) + (s[2185] ? 2 : 0) + s[1492], LAS_50_kan: (s[2186] ? 1 : 0) + (s[2187] ? 2 : 0) + s[2188], LAS_68_2: s[2189], LAS_68_2_hoej: s[2190], LAS_68_2_kan: (s[2191] ? 1 : 0) + (s[2192] ? 4 : 0), LAS_68_4: s[606], LAS_68_4_hoej: s[604], LAS_68_4_kan: (s[608] ? 1 : 0) + (s[610] ? 4 : 0), LAS_68_5_kan: (s[2193] ? 1 : 0) + (s[2194] ? 2 : 0) + (s[2195] ? 4 : 0), LAS_68a_1: s[2196], LAS_68a_1_hoej: s[2197], LAS_68a_1_kan: (s[2198] ? 1 : 0) + (s[2199] ? 4 : 0), LAS_68a_1_tid_kan: (s[594] ? 1 : 0) + (s[596] ? 2 : 0) + s[1515], LAS_68a_2: s[607], LAS_68a_2_hoej: s[605], LAS_68a_2_kan: (s[609] ? 1 : 0) + (s[611] ? 4 : 0), LAS_68a_3: s[599], LAS_68a_3_hoej: s[598], LAS_68a_3_kan: (s[600] ? 1 : 0) + (s[601] ? 4 : 0), LAS_69j_2: s[616], LAS_69j_2_hoej: s[617], LAS_69j_2_kan: (s[618] ? 1 : 0) + (s[619] ? 4 : 0), LAS_69j_2_bidrag: s[582], LAS_69j_2_bidrag_hoej: s[583], LAS_69j_2_bidrag_kan: (s[585] ? 1 : 0) + (s[586] ? 4 : 0), LAS_69j_4: s[691], LAS_69j_4_hoej: s[689], LAS_69j_4_kan: (s[693] ? 1 : 0) + (s[695] ? 4 : 0), LAS_69j_5: s[692], LAS_69j_5_hoej: s[690], LAS_69j_5_kan: (s[694] ? 1 : 0) + (s[696] ? 4 : 0), LAS_69j_5_modtager_kan: (s[2200] ? 1 : 0) + (s[2201] ? 2 : 0) + (s[2202] ? 4 : 0), LAS_69j_5_tid_kan: (s[2203] ? 1 : 0) + (s[636] ? 2 : 0) + s[2204], LAS_69j_7_kan: (s[679] ? 1 : 0) + (s[678] ? 2 : 0) + s[2204], LAS_69j_8_kan: (s[682] ? 1 : 0) + (s[681] ? 2 : 0) + (s[680] ? 4 : 0), LAS_69j_9: s[673], LAS_69j_9_hoej: s[674], LAS_69j_9_kan: (s[675] ? 1 : 0) + (s[676] ? 4 : 0), LAS_69j_10: s[639], LAS_69j_10_hoej: s[638], LAS_69j_10_kan: (s[640] ? 1 : 0) + (s[641] ? 4 : 0), LAS_69j_11_kan: (s[2205] ? 1 : 0) + (s[2206] ? 2 : 0) + (s[2207] ? 4 : 0), LAS_69j_13_kan: (s[684] ? 1 : 0) + (s[685] ? 2 : 0) + (s[683] ? 4 : 0), LAS_69j_15_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + s[2204], LAS_69j_udbetales: s[2208], LAS_69j_udbetales_hoej: s[2209], LAS_69j_udbetales_kan: (s[2210] ? 1 : 0) + (s[2211] ? 4 : 0), LAS_69k_1_kan: (s[2212] ? 1 : 0) + (s[2213] ? 2 : 0) + s[2204], LAS_69k_2_kan: (s[2214] ? 1 : 0) + (s[2215] ? 2 : 0) + (s[2216] ? 4 : 0), LAS_69k_5_kan: (s[2217] ? 1 : 0) + (s[2218] ? 2 : 0) + s[2204], LAS_69k_6: s[2219], LAS_69k_6_hoej: s[2220], LAS_69k_6_kan: (s[2221] ? 1 : 0) + (s[2222] ? 4 : 0), LAS_69k_6_aftale_kan: (s[2223] ? 1 : 0) + (s[2224] ? 2 : 0) + s[1515], LAS_69k_6_senest: s[2225], LAS_69k_6_senest_hoej: s[2226], LAS_69k_6_senest_kan: (s[14] ? 1 : 0) + s[1515], LAS_69l_1_kan: (s[2227] ? 1 : 0) + (s[729] ? 2 : 0) + (s[2228] ? 4 : 0), LAS_69l_3: s[2229], LAS_69l_3_hoej: s[2230], LAS_69l_3_kan: s[2231], LAS_69m_1_kan: (s[2232] ? 1 : 0) + (s[2233] ? 2 : 0) + (s[2234] ? 4 : 0), LAS_69m_2: s[2235], LAS_69m_2_hoej: s[2236], LAS_69m_2_kan: (s[2237] ? 1 : 0) + (s[2238] ? 4 : 0), LAS_69n_1: s[2239], LAS_69n_1_hoej: s[2240], LAS_69n_1_kan: (s[2241] ? 1 : 0) + (s[2242] ? 4 : 0), LAS_69o_1_kan: (s[2243] ? 1 : 0) + (s[2244] ? 2 : 0) + (s[2245] ? 4 : 0), LAS_69o_2: s[2246], LAS_69o_2_hoej: s[2247], LAS_69o_2_kan: (s[2248] ? 1 : 0) + (s[2249] ? 4 : 0), LAS_69p_1_kan: (s[2250] ? 1 : 0) + (s[2251] ? 2 : 0) + s[2252], LAS_69q_1: s[2253], LAS_69q_1_hoej: s[2254], LAS_69q_1_kan: s[2231], LAS_69t_2: s[2255], LAS_69t_2_hoej: s[2256], LAS_69t_2_kan: s[2257], LAS_69x_3: s[2258], LAS_69x_3_hoej: s[2259], LAS_69x_3_kan: s[2257], LAS_70_1_kan: (s[763] ? 1 : 0) + (s[761] ? 2 : 0) + s[2188], LAS_70_1_3_kan: (s[2260] ? 1 : 0) + (s[2261] ? 2 : 0) + (s[2262] ? 4 : 0), LAS_70_4: s[2263], LAS_70_4_hoej: s[2264], LAS_70_4_kan: (s[2265] ? 1 : 0) + (s[2266] ? 4 : 0), LAS_70_5: flat(s[2267]), LAS_70_5_hoej: flat(s[2268]), LAS_70_5_kan: (s[2269] ? 1 : 0) + (s[2269] && !s[2270] ? 2 : 0) + (s[2271] ? 4 : 0), LAS_71_1: s[2272], LAS_71_1_hoej: s[2273], LAS_71_1_kan: (s[2274] ? 1 : 0) + (s[2275] ? 4 : 0), LAS_71_2: s[754], LAS_71_2_hoej: s[755], LAS_71_2_kan: (s[753] ? 1 : 0) + (s[756] ? 4 : 0), LAS_71_2_ung: s[2276], LAS_71_2_ung_hoej: s[2277], LAS_71_2_ung_kan: (s[2278] ? 1 : 0) + (s[2279] ? 4 : 0), LAS_71_3: s[2280], LAS_71_3_hoej: s[2281], LAS_71_3_kan: (s[2282] ? 1 : 0) + (s[2283] ? 4 : 0), LAS_71_4_kan: (s[750] ? 1 : 0) + (s[751] ? 2 : 0) + (s[752] ? 4 : 0), LAS_71_6_kan: (s[2284] ? 1 : 0) + s[2285] + (s[2286] ? 4 : 0), LAS_73b_kan: (s[2287] ? 1 : 0) + (s[2288] ? 2 : 0) + s[2188], LAS_73c_1: s[2289], LAS_73c_1_hoej: s[2290], LAS_73c_1_kan: s[2064] + (s[2291] ? 4 : 0), LAS_73f_1_kan: (s[2292] ? 1 : 0) + (s[2293] ? 2 : 0) + s[2188], LAS_73f_1_beloeb: s[2294], LAS_73f_1_beloeb_hoej: s[2295], LAS_73f_1_beloeb_kan: s[2064] + s[2188], LAS_74_1_foertidspension: flat(s[2296]), LAS_74_1_foertidspension_hoej: flat(s[2297]), LAS_74_1_foertidspension_kan: (s[2298] ? 1 : 0) + (s[2298] && !s[2299] ? 2 : 0) + (s[2300] ? 4 : 0), LAS_74a_1_kan: (s[2301] ? 1 : 0) + (s[2302] ? 2 : 0) + s[1534], LAS_74a_1_fleksjob: flat(s[2303]), LAS_74a_1_fleksjob_hoej: flat(s[2304]), LAS_74a_1_fleksjob_kan: (s[2305] ? 1 : 0) + (s[2305] && !s[2306] ? 2 : 0) + (s[2307] ? 4 : 0), LAS_74a_2_kan: (s[784] ? 1 : 0) + (s[781] ? 2 : 0) + s[2308], LAS_74a_2_uge: s[859], LAS_74a_2_uge_hoej: s[860], LAS_74a_2_uge_kan: (s[858] ? 1 : 0) + (s[861] ? 4 : 0), LAS_74a_3: s[867], LAS_74a_3_hoej: s[866], LAS_74a_3_kan: (s[868] ? 1 : 0) + (s[869] ? 4 : 0), LAS_74a_7: s[2309], LAS_74a_7_hoej: s[2310], LAS_74a_7_kan: (s[2311] ? 1 : 0) + (s[2312] ? 4 : 0), LAS_74b_2_kan: (s[782] ? 1 : 0) + (s[783] ? 2 : 0) + s[1534], LAS_74c_1: s[848], LAS_74c_1_hoej: s[849], LAS_74c_1_kan: 1 + (s[850] ? 4 : 0), LAS_74c_1_18: s[2313], LAS_74c_1_18_hoej: s[2314], LAS_74c_1_18_kan: (s[2315] ? 1 : 0) + s[2316], LAS_74c_1_frist: s[2317], LAS_74c_1_frist_hoej: s[2318], LAS_74c_1_frist_kan: (s[2319] ? 1 : 0) + (s[2320] ? 4 : 0), LAS_74c_1_nu_kan: (s[2321] ? 1 : 0) + (s[2322] ? 2 : 0) + s[2316], LAS_74d_2: s[2323], LAS_74d_2_hoej: s[2324], LAS_74d_2_kan: (s[2325] ? 1 : 0) + (s[2326] ? 4 : 0), LAS_74d_3: s[2327], LAS_74d_3_hoej: s[2328], LAS_74d_3_kan: (s[2329] ? 1 : 0) + (s[2330] ? 4 : 0), LAS_74d_3_udbetales: s[2331], LAS_74d_3_udbetales_hoej: s[2332], LAS_74d_3_udbetales_kan: (s[2333] ? 1 : 0) + (s[2334] ? 4 : 0), LAS_74e_3: s[2335], LAS_74e_3_hoej: s[2336], LAS_74e_3_kan: s[2337], LAS_74e_4: s[2338], LAS_74e_4_hoej: s[2339], LAS_74e_4_kan: s[2337], LAS_74e_8: s[2340], LAS_74e_8_hoej: s[2341], LAS_74e_8_kan: (s[2342] ? 1 : 0) + (s[2343] ? 4 : 0), LAS_74f_1_kan: (s[2344] ? 1 : 0) + (s[2345] ? 2 : 0) + s[1534], LAS_74f_1_dag: s[2346], LAS_74f_1_dag_hoej: s[2347], LAS_74f_1_dag_kan: s[1677], LAS_75_1: s[2348], LAS_75_1_hoej: s[2349], LAS_75_1_kan: 1 + (s[2350] ? 4 : 0), LAS_75a_1_kan: (s[2351] ? 1 : 0) + (s[2352] ? 2 : 0) + (s[2353] ? 4 : 0), LAS_76_1_kan: (s[2354] ? 1 : 0) + (s[2355] ? 2 : 0) + s[1534], LAS_77_1: s[2356], LAS_77_1_hoej: s[2357], LAS_77_1_kan: (s[2358] ? 1 : 0) + (s[2359] ? 4 : 0), LAS_77_sanktion_kan: (s[2360] ? 1 : 0) + (s[2361] ? 2 : 0) + s[2362], LAS_77a_1: s[2363], LAS_77a_1_hoej: s[2364], LAS_77a_1_kan: 1 + s[2362], LAS_77a_2: s[2365], LAS_77a_2_hoej: s[2366], LAS_77a_2_kan: (s[2367] ? 1 : 0) + (s[2368] ? 4 : 0), LAS_77a_4_kan: (s[2369] ? 1 : 0) + (s[2370] ? 2 : 0) + s[2362], LAS_77a_6_kan: (s[2371] ? 1 : 0) + (s[2372] ? 2 : 0) + s[1534], LAS_77b_1_kan: (s[2373] ? 1 : 0) + (s[2374] ? 2 : 0) + s[1534], LAS_81_1_kan: (s[2375] ? 1 : 0) + (s[2376] ? 2 : 0) + s[1492], LAS_81_1_forudsigelig_kan: (s[2377] ? 1 : 0) + (s[2378] ? 2 : 0) + s[1492], LAS_81_1_rimelig_kan: (s[2379] ? 1 : 0) + (s[911] ? 2 : 0) + s[1492], LAS_81_1_aendring_kan: (s[572] ? 1 : 0) + (s[571] ? 2 : 0) + s[1492], LAS_81a_1_kan: (s[2380] ? 1 : 0) + (s[2381] ? 2 : 0) + s[1492], LAS_81a_1_proevet_kan: (s[2382] ? 1 : 0) + (s[2383] ? 2 : 0) + (s[2384] ? 4 : 0), LAS_82_1_kan: (s[2385] ? 1 : 0) + (s[2386] ? 2 : 0) + s[1492], LAS_82_1_formue: s[2387], LAS_82_1_formue_hoej: s[2388], LAS_82_1_formue_kan: s[1601], LAS_82a_1_kan: (s[905] ? 1 : 0) + (s[906] ? 2 : 0) + s[1492], LAS_82a_2: s[2389], LAS_82a_2_hoej: s[2390], LAS_82a_2_kan: (s[2391] ? 1 : 0) + (s[2392] ? 4 : 0), LAS_82a_6_kan: s[2393] + (s[2394] ? 2 : 0) + s[1492], LAS_82a_6_gaelder: s[2395], LAS_82a_6_gaelder_hoej: s[2396], LAS_82a_6_gaelder_kan: s[2393] + (s[2397] ? 4 : 0), LAS_82b_1_kan: s[2398] + (s[2399] ? 2 : 0) + s[1492], LAS_82b_2: s[2400], LAS_82b_2_hoej: s[2401], LAS_82b_2_kan: s[2398] + (s[2402] ? 4 : 0), LAS_83_1_kan: (s[2403] ? 1 : 0) + (s[2404] ? 2 : 0) + (s[2405] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[2406] ? 1 : 0) + (s[2407] ? 2 : 0) + (s[2408] ? 4 : 0), LAS_85_1_kan: (s[2409] ? 1 : 0) + (s[2410] ? 2 : 0) + s[1492], LAS_85_2_kan: (s[2411] ? 1 : 0) + (s[2412] ? 2 : 0) + s[1492], LAS_85_4_kan: (s[2413] ? 1 : 0) + (s[2414] ? 2 : 0) + s[1492], LAS_86_2: s[2415], LAS_86_2_hoej: s[2416], LAS_86_2_kan: (s[2417] ? 1 : 0) + (s[2418] ? 4 : 0), LAS_86_7: s[2419], LAS_86_7_hoej: s[2420], LAS_86_7_kan: s[2145] + s[2142], LAS_86_8: s[2421], LAS_86_8_hoej: s[2422], LAS_86_8_kan: s[2145] + (s[2423] ? 4 : 0), LAS_86_8_beloeb: s[2424], LAS_86_8_beloeb_hoej: s[2425], LAS_86_8_beloeb_kan: (s[2426] ? 1 : 0) + (s[2427] ? 4 : 0), LAS_88_1_kan: (s[907] ? 1 : 0) + (s[2428] ? 2 : 0) + s[1492], LAS_91_1_kan: (s[2429] ? 1 : 0) + (s[2430] ? 2 : 0) + s[1492], LAS_91_1_dom_kan: (s[2431] ? 1 : 0) + (s[2432] ? 2 : 0) + (s[2433] ? 4 : 0), LAS_91_1_su_kan: (s[2434] ? 1 : 0) + (s[2435] ? 2 : 0) + (s[2436] ? 4 : 0), LAS_91_6_kan: (s[2437] ? 1 : 0) + (s[2438] ? 2 : 0) + (s[2439] ? 4 : 0), LAS_92_1_kan: (s[2440] ? 1 : 0) + (s[2441] ? 2 : 0) + s[2442], LAS_92_3: s[2443], LAS_92_3_hoej: s[2444], LAS_92_3_kan: (f.fikHjaelpTilBoligindskud !== false ? 1 : 0) + s[2442], LAS_93_1_kan: (s[2445] ? 1 : 0) + (s[2446] ? 2 : 0) + s[1492], LAS_93_1_selvforskyldt_kan: (s[2447] ? 1 : 0) + (s[2448] ? 2 : 0) + (s[2449] ? 4 : 0), LAS_94_1_kan: (s[2450] ? 1 : 0) + (s[2451] ? 2 : 0) + s[1492], LOB_4_1_kan: (s[2452] ? 1 : 0) + (s[2453] ? 2 : 0) + s[1492], LOB_9_1_kan: (s[2454] ? 1 : 0) + (s[2455] ? 2 : 0) + (s[2456] ? 4 : 0), LOB_10_1_kan: (s[2457] ? 1 : 0) + (s[2458] ? 2 : 0) + s[1492], LOB_10_2_kan: (s[2459] ? 1 : 0) + (s[2460] ? 2 : 0) + s[1492], LOB_11_1_kan: s[2461] + (s[2462] ? 2 : 0) + s[1492], LOB_11_2_kan: (s[2463] ? 1 : 0) + (s[2464] ? 2 : 0) + s[1492], LOB_15_1_kan: (s[2465] ? 1 : 0) + (s[2466] ? 2 : 0) + s[1966], LOB_15a_1_kan: s[1811], LOV1559_9_betaling: s[2467], LOV1559_9_betaling_hoej: s[2468], LOV1559_9_betaling_kan: s[2469] + (s[2470] ? 4 : 0), LOV1559_9_valg_kan: s[2469] + (s[2471] ? 2 : 0) + s[2472], LOV1655_udbetaling: s[2473], LOV1655_udbetaling_hoej: s[2474], LOV1655_udbetaling_kan: (s[2475] ? 1 : 0) + (s[2476] ? 4 : 0), LOV1750_21_8_kan: (s[331] ? 1 : 0) + (s[330] ? 2 : 0) + s[1921], LOV1750_21_revalidering_kan: (s[2477] ? 1 : 0) + (s[733] ? 2 : 0) + s[2188], LSP_1a_1: s[936], LSP_1a_1_hoej: s[935], LSP_1a_1_kan: s[1601], LSP_1a_1_dag: s[71], LSP_1a_1_dag_hoej: s[72], LSP_1a_1_dag_kan: s[1601], LSP_1a_1_tabel2006_kan: (s[61] ? 1 : 0) + (s[59] ? 2 : 0) + (s[60] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[65] ? 1 : 0) + (s[63] ? 2 : 0) + (s[64] ? 4 : 0), LSP_2_1_kan: (s[2478] ? 1 : 0) + (s[2479] ? 2 : 0) + s[1492], LSP_2_1_eu_kan: (s[950] ? 1 : 0) + (s[946] ? 2 : 0) + s[1492], LSP_3_1_kan: (s[951] ? 1 : 0) + (s[947] ? 2 : 0) + s[1492], LSP_3_2_kan: (s[2480] ? 1 : 0) + (s[2481] ? 2 : 0) + s[1492], LSP_3_3_kan: (s[2482] ? 1 : 0) + (s[2483] ? 2 : 0) + s[1492], LSP_3_danmark_kan: (s[2484] ? 1 : 0) + (s[2485] ? 2 : 0) + (s[2486] ? 4 : 0), LSP_4_kan: (s[952] ? 1 : 0) + (s[948] ? 2 : 0) + s[1492], LSP_5_2: s[932], LSP_5_2_hoej: s[933], LSP_5_2_kan: (s[941] ? 1 : 0) + (s[942] ? 4 : 0), LSP_5_3: s[2487], LSP_5_3_hoej: s[2488], LSP_5_3_kan: (s[2489] ? 1 : 0) + (s[2490] ? 4 : 0), LSP_6: s[2491], LSP_6_hoej: s[2492], LSP_6_kan: 1 + (s[2493] ? 4 : 0), LSP_12_1_kan: (s[2494] ? 1 : 0) + (s[2495] ? 2 : 0) + s[1492], LSP_13_kan: (s[2496] ? 1 : 0) + (s[2497] ? 2 : 0) + (s[2498] ? 4 : 0), LSP_16_kan: (s[2499] ? 1 : 0) + (s[2500] ? 2 : 0) + s[1492], LSP_16_1_kan: (s[2501] ? 1 : 0) + (s[2502] ? 2 : 0) + s[1492], LSP_16_2_kan: (s[2503] ? 1 : 0) + (s[2504] ? 2 : 0) + s[1492], LSP_16_3_kan: (s[2505] ? 1 : 0) + (s[2506] ? 2 : 0) + s[1492], LSP_17_2_kan: (s[2507] ? 1 : 0) + (s[2508] ? 2 : 0) + s[1492], LSP_17_2_oplysninger_kan: (s[2509] ? 1 : 0) + (s[2510] ? 2 : 0) + (s[2511] ? 4 : 0), LSP_17_3_senior_kan: (s[2512] ? 1 : 0) + (s[2513] ? 2 : 0) + s[2472], LSP_17_4_kan: (s[2514] ? 1 : 0) + s[2285] + s[1492], LSP_18_1_kan: (s[2515] ? 1 : 0) + (s[2516] ? 2 : 0) + s[1492], LSP_18_2_kan: (s[967] ? 1 : 0) + (s[2517] ? 2 : 0) + (s[2518] ? 4 : 0), LSP_19_1_kan: (s[2519] ? 1 : 0) + (s[2520] ? 2 : 0) + s[1966], LSP_20_3_kan: (s[2521] ? 1 : 0) + (s[2522] ? 2 : 0) + s[1492], LSP_21_1: s[2523], LSP_21_1_hoej: s[2524], LSP_21_1_kan: s[2525], LSP_26a_1_kan: (s[2526] ? 1 : 0) + (s[2527] ? 2 : 0) + s[1492], LSP_26a_5: flat(s[2528]), LSP_26a_5_hoej: flat(s[2529]), LSP_26a_5_kan: (s[2530] ? 1 : 0) + (s[2530] && !s[2531] ? 2 : 0) + (s[2532] ? 4 : 0), LSP_26b: s[2533], LSP_26b_hoej: s[2534], LSP_26b_kan: s[1601], LSP_26d_2: s[2535], LSP_26d_2_hoej: s[2536], LSP_26d_2_kan: 1 + s[2472], LSP_26g_kan: (s[2537] ? 1 : 0) + (s[2538] ? 2 : 0) + s[2539], LSP_26g_dag: s[2540], LSP_26g_dag_hoej: s[2541], LSP_26g_dag_kan: (s[2542] ? 1 : 0) + (s[2543] ? 4 : 0), LSP_26h_1: s[2544], LSP_26h_1_hoej: s[2545], LSP_26h_1_kan: 1 + s[2539], LSP_26h_3: s[2546], LSP_26h_3_hoej: s[2547], LSP_26h_3_kan: 1 + (s[2548] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 1 + (s[975] ? 4 : 0), LSP_26v_1: flat(s[2549]), LSP_26v_1_hoej: flat(s[2550]), LSP_26v_1_kan: (s[2551] ? 1 : 0) + (s[2551] && !s[2552] ? 2 : 0) + (s[2553] ? 4 : 0), LSP_26v_2: flat(s[2554]), LSP_26v_2_hoej: flat(s[2555]), LSP_26v_2_kan: (s[2556] ? 1 : 0) + (s[2556] && !s[2557] ? 2 : 0) + (s[2558] ? 4 : 0), LSP_29_1_eget_kan: (s[2559] ? 1 : 0) + (s[2560] ? 2 : 0) + (s[2561] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[2562] ? 1 : 0) + (s[2563] ? 2 : 0) + s[1492], LSP_32c_1: s[2564], LSP_32c_1_hoej: s[2565], LSP_32c_1_kan: s[1601], LSP_32c_2: s[2566], LSP_32c_2_hoej: s[2567], LSP_32c_2_kan: (s[2568] ? 1 : 0) + (s[2569] ? 4 : 0), LSP_33_1: s[2570], LSP_33_1_hoej: s[2571], LSP_33_1_kan: (s[2572] ? 1 : 0) + (s[2573] ? 4 : 0), LSP_33_1_tilbage_kan: (s[992] ? 1 : 0) + (s[991] ? 2 : 0) + (s[990] ? 4 : 0), LSP_33_2: s[2574], LSP_33_2_hoej: s[2575], LSP_33_2_kan: s[2525], LSP_37: flat(s[2576]), LSP_37_hoej: flat(s[2577]), LSP_37_kan: (s[2578] ? 1 : 0) + (s[2578] && !s[2579] ? 2 : 0) + (s[2580] ? 4 : 0), LSP_44_1_kan: (s[2581] ? 1 : 0) + (s[2582] ? 2 : 0) + s[1492], LSP_44_udsendte_kan: (s[2583] ? 1 : 0) + (s[2584] ? 2 : 0) + (s[2585] ? 4 : 0), LSP_49_1_foertidspension: s[2586], LSP_49_1_foertidspension_hoej: s[2587], LSP_49_1_foertidspension_kan: 1 + (s[2588] ? 4 : 0), LSP_49_1_folkepension: s[2589], LSP_49_1_folkepension_hoej: s[2590], LSP_49_1_folkepension_kan: (s[2591] ? 1 : 0) + (s[2592] ? 4 : 0), OFL_8_kan: (s[2593] ? 1 : 0) + (s[2594] ? 2 : 0) + s[1782], OFL_9_1_kan: (s[2595] ? 1 : 0) + (s[2596] ? 2 : 0) + s[1782], OFL_9_2_kan: (s[2597] ? 1 : 0) + (s[2598] ? 2 : 0) + s[1782], OFL_13_1_kan: (s[2599] ? 1 : 0) + (s[2600] ? 2 : 0) + s[1782], OFL_13_2_kan: (s[2601] ? 1 : 0) + (s[2602] ? 2 : 0) + s[1782], OFL_15_1_kan: (s[2603] ? 1 : 0) + (s[2604] ? 2 : 0) + s[1782], OFL_15_2_kan: (s[2605] ? 1 : 0) + (s[2606] ? 2 : 0) + s[1782], OFL_36_2: s[1023], OFL_36_2_hoej: s[1021], OFL_36_2_kan: 1 + s[2607], OFL_36_2_praksis: s[2608], OFL_36_2_praksis_hoej: s[2609], OFL_36_2_praksis_kan: 1 + (s[2610] ? 4 : 0), OFL_36_2_underretning_kan: (s[2611] ? 1 : 0) + (s[2612] ? 2 : 0) + s[2607], OFL_37_1_kan: (s[2613] ? 1 : 0) + (s[2614] ? 2 : 0) + s[1782], OFL_37_2: s[2615], OFL_37_2_hoej: s[2616], OFL_37_2_kan: (f.afgoerelsenOmAktindsigtFastholdes !== false ? 1 : 0) + (s[2617] ? 4 : 0), OFL_37_3: s[2618], OFL_37_3_hoej: s[2619], OFL_37_3_kan: 1 + (s[2620] ? 4 : 0), OFL_38_1_kan: (s[2621] ? 1 : 0) + (s[2622] ? 2 : 0) + s[1782], OFL_39_1_kan: (s[2623] ? 1 : 0) + (s[2624] ? 2 : 0) + s[2607], OFL_39_2: s[2625], OFL_39_2_hoej: s[2626], OFL_39_2_kan: 1 + (s[2627] ? 4 : 0), OFL_39_3: s[2628], OFL_39_3_hoej: s[2629], OFL_39_3_kan: 1 + (s[2630] ? 4 : 0), OFL_40_1_kan: (s[2631] ? 1 : 0) + (s[2632] ? 2 : 0) + s[1782], PENSBEK_7: s[2633], PENSBEK_7_hoej: s[2634], PENSBEK_7_kan: 1 + (s[2635] ? 4 : 0), PENSBEK_10_kan: (s[2636] ? 1 : 0) + (s[2637] ? 2 : 0) + s[2638], PENSBEK_11: s[2639], PENSBEK_11_hoej: s[2640], PENSBEK_11_kan: 1 + s[2638], PLANBEK_2_1_kan: (s[1046] ? 1 : 0) + (s[1047] ? 2 : 0) + s[1492], PLANBEK_4_1_kan: (s[2641] ? 1 : 0) + (s[2642] ? 2 : 0) + s[1492], REFUSIONSBEK_2: s[2643], REFUSIONSBEK_2_hoej: s[2644], REFUSIONSBEK_2_kan: (s[2645] ? 1 : 0) + (s[2646] ? 4 : 0), RSL_3_2: s[2647], RSL_3_2_hoej: s[2648], RSL_3_2_kan: 1 + s[2649], RSL_3_2_besked_kan: (s[2650] ? 1 : 0) + (s[2651] ? 2 : 0) + s[2649], RSL_3_2_offentlig_kan: (s[2652] ? 1 : 0) + (s[2653] ? 2 : 0) + s[2649], RSL_4_kan: (s[2654] ? 1 : 0) + (s[2655] ? 2 : 0) + s[1492], RSL_5_kan: (s[2656] ? 1 : 0) + (s[2657] ? 2 : 0) + s[1492], RSL_6_kan: (s[2658] ? 1 : 0) + (s[2659] ? 2 : 0) + s[1492], RSL_7_1: s[2660], RSL_7_1_hoej: s[2661], RSL_7_1_kan: 1 + (s[2662] ? 4 : 0), RSL_7a_1: s[2663], RSL_7a_1_hoej: s[2664], RSL_7a_1_kan: 1 + (s[2665] ? 4 : 0), RSL_10_kan: (s[2666] ? 1 : 0) + (s[2667] ? 2 : 0) + s[1492], RSL_10_grundlag_kan: (s[2668] ? 1 : 0) + (s[2669] ? 2 : 0) + (s[2670] ? 4 : 0), RSL_11_2_kan: (s[2671] ? 1 : 0) + (s[2672] ? 2 : 0) + s[1492], RSL_11a_1_kan: (s[2673] ? 1 : 0) + (s[2674] ? 2 : 0) + (s[2675] ? 4 : 0), RSL_11a_1_hentes_kan: (s[2676] ? 1 : 0) + (s[2677] ? 2 : 0) + s[1492], RSL_11b_kan: (s[2678] ? 1 : 0) + (s[2679] ? 2 : 0) + s[1492], RSL_11c_1_kan: (s[2680] ? 1 : 0) + (s[2681] ? 2 : 0) + s[1492], RSL_12_kan: (s[2682] ? 1 : 0) + (s[2683] ? 2 : 0) + s[1492], RSL_60_1_kan: (s[2684] ? 1 : 0) + (s[2685] ? 2 : 0) + (s[2686] ? 4 : 0), RSL_60_2_kan: (s[2687] ? 1 : 0) + (s[2688] ? 2 : 0) + s[2689], RSL_66_1_kan: (s[2690] ? 1 : 0) + (s[2691] ? 2 : 0) + s[2689], RSL_67_1: s[2692], RSL_67_1_hoej: s[2693], RSL_67_1_kan: 1 + s[2689], RSL_67_2_kan: (s[2694] ? 1 : 0) + (s[2695] ? 2 : 0) + (s[2696] ? 4 : 0), RSL_72_1_kan: (s[2697] ? 1 : 0) + (s[2698] ? 2 : 0) + s[2699], RSLBEK_11_1: s[2700], RSLBEK_11_1_hoej: s[2701], RSLBEK_11_1_kan: 1 + s[2699], RSLBEK_11_2_kan: (s[2702] ? 1 : 0) + (s[2703] ? 2 : 0) + s[2699], RSLBEK_11_5_kan: (s[2704] ? 1 : 0) + (s[2705] ? 2 : 0) + s[2699], RSLBEK_12_1: s[2706], RSLBEK_12_1_hoej: s[2707], RSLBEK_12_1_kan: s[2708] + (s[2709] ? 4 : 0), RSLBEK_12_2: s[2710], RSLBEK_12_2_hoej: s[2711], RSLBEK_12_2_kan: s[2708] + (s[2712] ? 4 : 0), RSLBEK_13_1_kan: (s[2713] ? 1 : 0) + (s[2714] ? 2 : 0) + s[2699], RSLBEK_13_1_afvise_kan: (s[1056] ? 1 : 0) + (s[2715] ? 2 : 0) + s[2699], RSLBEK_13_2_kan: (s[2716] ? 1 : 0) + (s[2717] ? 2 : 0) + s[2699], SDL_2_kan: (s[2718] ? 1 : 0) + (s[2719] ? 2 : 0) + (s[2720] ? 4 : 0), SDL_2_1_kan: (s[2721] ? 1 : 0) + (s[2722] ? 2 : 0) + s[2723], SDL_3_kan: (s[1073] ? 1 : 0) + (s[1070] ? 2 : 0) + s[1492], SDL_6_1: s[1], SDL_6_1_hoej: s[2], SDL_6_1_kan: (s[0] ? 1 : 0) + s[2724], SDL_7_1_kan: (s[275] ? 1 : 0) + (s[282] ? 2 : 0) + s[1492], SDL_7_1_ferie_kan: s[2461] + (s[2725] ? 2 : 0) + s[1492], SDL_7_1_ferieaftale_kan: (s[2726] ? 1 : 0) + (s[2727] ? 2 : 0) + s[1492], SDL_7_1_genoptagelse: s[2728], SDL_7_1_genoptagelse_hoej: s[2729], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[2730] ? 4 : 0), SDL_7_1_ny_kan: (s[2731] ? 1 : 0) + (s[2732] ? 2 : 0) + s[1492], SDL_7_2_kan: (s[2733] ? 1 : 0) + (s[2734] ? 2 : 0) + s[1492], SDL_7_3: s[2735], SDL_7_3_hoej: s[2736], SDL_7_3_kan: (s[2737] ? 1 : 0) + (s[2738] ? 4 : 0), SDL_7_5_kan: (s[2739] ? 1 : 0) + (s[2740] ? 2 : 0) + s[1492], SDL_7_5_fra: s[2741], SDL_7_5_fra_hoej: s[2742], SDL_7_5_fra_kan: 1 + (s[2743] ? 4 : 0), SDL_7a_1: s[2744], SDL_7a_1_hoej: s[2745], SDL_7a_1_kan: (s[2746] ? 1 : 0) + s[2747], SDL_7b_1_kan: (s[2748] ? 1 : 0) + (s[2749] ? 2 : 0) + s[2750], SDL_7c_kan: (s[814] ? 1 : 0) + (s[815] ? 2 : 0) + (s[816] ? 4 : 0), SDL_9_1_kan: (s[2751] ? 1 : 0) + (s[2752] ? 2 : 0) + s[1492], SDL_9_2_kan: (s[2753] ? 1 : 0) + (s[2754] ? 2 : 0) + s[1492], SDL_10a_kan: (s[2755] ? 1 : 0) + (s[2756] ? 2 : 0) + s[1492], SDL_11_3: s[2757], SDL_11_3_hoej: s[2758], SDL_11_3_kan: 1 + (s[2759] ? 4 : 0), SDL_11a_1_kan: (s[2760] ? 1 : 0) + (s[2761] ? 2 : 0) + (s[2762] ? 4 : 0), SDL_11c_kan: (s[2763] ? 1 : 0) + (s[2764] ? 2 : 0) + s[1492], SDL_12_1_1_kan: (s[813] ? 1 : 0) + (s[811] ? 2 : 0) + (s[812] ? 4 : 0), SDL_12_1_2_kan: (s[1096] ? 1 : 0) + (s[1095] ? 2 : 0) + (s[1094] ? 4 : 0), SDL_12_1_3_kan: (s[1131] ? 1 : 0) + (s[1132] ? 2 : 0) + s[1492], SDL_13b_1: s[2765], SDL_13b_1_hoej: s[2766], SDL_13b_1_kan: (s[2767] ? 1 : 0) + (s[2768] ? 4 : 0), SDL_13b_1_antal: s[2769], SDL_13b_1_antal_hoej: s[2770], SDL_13b_1_antal_kan: (s[2771] ? 1 : 0) + (s[2772] ? 4 : 0), SDL_13b_1_form_kan: (s[2773] ? 1 : 0) + (s[2774] ? 2 : 0) + (s[2775] ? 4 : 0), SDL_13b_1_naeste: s[2776], SDL_13b_1_naeste_hoej: s[2777], SDL_13b_1_naeste_kan: (s[2778] ? 1 : 0) + (s[2779] ? 4 : 0), SDL_13b_5_kan: (s[2780] ? 1 : 0) + (s[2781] ? 2 : 0) + (s[2782] ? 4 : 0), SDL_13c_1_2_kan: (s[2783] ? 1 : 0) + (s[2784] ? 2 : 0) + s[1492], SDL_13c_2_kan: (s[2785] ? 1 : 0) + (s[2786] ? 2 : 0) + (s[2787] ? 4 : 0), SDL_13f_1_kan: (s[819] ? 1 : 0) + (s[817] ? 2 : 0) + (s[818] ? 4 : 0), SDL_13f_1_dag: s[2788], SDL_13f_1_dag_hoej: s[2789], SDL_13f_1_dag_kan: (s[2790] ? 1 : 0) + (s[2791] ? 4 : 0), SDL_16_2_kan: (s[2792] ? 1 : 0) + (s[2793] ? 2 : 0) + (s[2794] ? 4 : 0), SDL_16_2_dag: s[2795], SDL_16_2_dag_hoej: s[2796], SDL_16_2_dag_kan: (s[2797] ? 1 : 0) + (s[2798] ? 4 : 0), SDL_19_1_kan: (s[2799] ? 1 : 0) + (s[2800] ? 2 : 0) + s[2801], SDL_19_1_ansvar_kan: (s[2802] ? 1 : 0) + (s[1478] ? 2 : 0) + s[2801], SDL_21_1_1_kan: (s[2803] ? 1 : 0) + (s[2804] ? 2 : 0) + s[1492], SDL_21_1_2_kan: (s[2805] ? 1 : 0) + (s[2806] ? 2 : 0) + s[1492], SDL_21_1_3_kan: (s[2807] ? 1 : 0) + (s[2808] ? 2 : 0) + s[1492], SDL_21_3_kan: (s[2809] ? 1 : 0) + (s[2810] ? 2 : 0) + s[1492], SDL_21_3_grundlag_kan: (s[2811] ? 1 : 0) + (s[2812] ? 2 : 0) + s[1492], SDL_21_4_kan: s[2813] + (s[2814] ? 2 : 0) + (s[2815] ? 4 : 0), SDL_21_4_dag: s[2816], SDL_21_4_dag_hoej: s[2817], SDL_21_4_dag_kan: s[1601], SDL_21_4_fra: s[2818], SDL_21_4_fra_hoej: s[2819], SDL_21_4_fra_kan: s[2813] + (s[2820] ? 4 : 0), SDL_21_5_kan: (s[2821] ? 1 : 0) + (s[2822] ? 2 : 0) + (s[2823] ? 4 : 0), SDL_21a_kan: (s[1148] ? 1 : 0) + (s[1150] ? 2 : 0) + s[1492], SDL_24_1: s[293], SDL_24_1_hoej: s[295], SDL_24_1_kan: (s[291] ? 1 : 0) + (s[297] ? 4 : 0), SDL_24_1_meddelt: s[2824], SDL_24_1_meddelt_hoej: s[2825], SDL_24_1_meddelt_kan: 1 + (s[2826] ? 4 : 0), SDL_24_1_ophoer: s[2827], SDL_24_1_ophoer_hoej: s[2828], SDL_24_1_ophoer_kan: (s[2829] ? 1 : 0) + (s[2830] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2831] ? 1 : 0) + (s[2832] ? 2 : 0) + (s[2833] ? 4 : 0), SDL_24_3: flat(s[198]), SDL_24_3_hoej: flat(s[197]), SDL_24_3_kan: (s[196] ? 1 : 0) + (s[196] && !s[2834] ? 2 : 0) + s[2724], SDL_24a_1_kan: (s[1209] ? 1 : 0) + (s[1214] ? 2 : 0) + (s[1212] ? 4 : 0), SDL_24a_1_graense_kan: (s[277] ? 1 : 0) + (s[280] ? 2 : 0) + (s[278] ? 4 : 0), SDL_24a_2: s[2835], SDL_24a_2_hoej: s[2836], SDL_24a_2_kan: (s[2837] ? 1 : 0) + (s[2838] ? 4 : 0), SDL_24a_6_kan: (s[2839] ? 1 : 0) + (s[2840] ? 2 : 0) + s[1492], SDL_24b_1_kan: s[2841] + (s[2842] ? 2 : 0) + s[1492], SDL_24b_2: s[2843], SDL_24b_2_hoej: s[2844], SDL_24b_2_kan: s[2841] + (s[2845] ? 4 : 0), SDL_24c_1_kan: (s[2846] ? 1 : 0) + (s[2847] ? 2 : 0) + s[1492], SDL_25_1: s[292], SDL_25_1_hoej: s[294], SDL_25_1_kan: (s[290] ? 1 : 0) + (s[296] ? 4 : 0), SDL_25_2: s[2848], SDL_25_2_hoej: s[2849], SDL_25_2_kan: (s[2850] ? 1 : 0) + (s[2851] ? 4 : 0), SDL_26_1_kan: (s[2852] ? 1 : 0) + (s[2853] ? 2 : 0) + (s[2854] ? 4 : 0), SDL_26_1_covid: s[1225], SDL_26_1_covid_hoej: s[1226], SDL_26_1_covid_kan: (s[1227] ? 1 : 0) + (s[1228] ? 4 : 0), SDL_26_1_fra: s[2855], SDL_26_1_fra_hoej: s[2856], SDL_26_1_fra_kan: (s[2857] ? 1 : 0) + (s[2858] ? 4 : 0), SDL_26_1_uger: s[2859], SDL_26_1_uger_hoej: s[2860], SDL_26_1_uger_kan: (s[2861] ? 1 : 0) + s[2723], SDL_26_2_kan: (s[2862] ? 1 : 0) + (s[2863] ? 2 : 0) + (s[2864] ? 4 : 0), SDL_26_3_covid: s[2865], SDL_26_3_covid_hoej: s[2866], SDL_26_3_covid_kan: (s[2867] ? 1 : 0) + (s[2868] ? 4 : 0), SDL_26a_1_covid: s[2869], SDL_26a_1_covid_hoej: s[2870], SDL_26a_3_covid: s[1231], SDL_26a_3_covid_hoej: s[1232], SDL_26a_3_covid_kan: (s[1233] ? 1 : 0) + (s[1234] ? 4 : 0), SDL_26c_covid: s[1236], SDL_26c_covid_hoej: s[1237], SDL_26c_covid_kan: (s[1235] ? 1 : 0) + (s[1238] ? 4 : 0), SDL_26d_covid: s[2871], SDL_26d_covid_hoej: s[2872], SDL_26d_covid_kan: (s[2873] ? 1 : 0) + (s[2874] ? 4 : 0), SDL_26f_covid: s[1239], SDL_26f_covid_hoej: s[1240], SDL_26f_covid_kan: (s[1241] ? 1 : 0) + (s[1242] ? 4 : 0), SDL_26g_covid: s[2875], SDL_26g_covid_hoej: s[2876], SDL_26g_covid_kan: (s[2877] ? 1 : 0) + (s[2878] ? 4 : 0), SDL_26h_covid: s[2879], SDL_26h_covid_hoej: s[2880], SDL_26h_covid_kan: (s[2881] ? 1 : 0) + (s[2882] ? 4 : 0), SDL_26i_covid: s[2883], SDL_26i_covid_hoej: s[2884], SDL_26i_covid_kan: (s[2885] ? 1 : 0) + (s[2886] ? 4 : 0), SDL_27_1_kan: (s[298] ? 1 : 0) + (s[299] ? 2 : 0) + (s[300] ? 4 : 0), SDL_27_1_1_kan: (s[236] ? 1 : 0) + (s[242] ? 2 : 0) + s[2887], SDL_27_1_2_kan: (s[237] ? 1 : 0) + (s[247] ? 2 : 0) + s[2888], SDL_27_1_2_slut: s[2889], SDL_27_1_2_slut_hoej: s[2890], SDL_27_1_2_slut_kan: (s[2891] ? 1 : 0) + (s[2892] ? 4 : 0), SDL_27_1_2_uger: s[2893], SDL_27_1_2_uger_hoej: s[2894], SDL_27_1_2_uger_kan: (s[2895] ? 1 : 0) + s[2888], SDL_27_1_3_kan: (s[238] ? 1 : 0) + (s[248] ? 2 : 0) + s[2888], SDL_27_1_3_slut: s[2896], SDL_27_1_3_slut_hoej: s[2897], SDL_27_1_3_slut_kan: (s[2898] ? 1 : 0) + (s[2899] ? 4 : 0), SDL_27_1_3_uger: s[1247], SDL_27_1_3_uger_hoej: s[1249], SDL_27_1_3_uger_kan: (s[1245] ? 1 : 0) + s[2888], SDL_27_1_4_kan: (s[239] ? 1 : 0) + (s[249] ? 2 : 0) + s[2887], SDL_27_1_4_slut: s[2900], SDL_27_1_4_slut_hoej: s[2901], SDL_27_1_4_slut_kan: (s[2902] ? 1 : 0) + (s[2903] ? 4 : 0), SDL_27_1_5_kan: (s[240] ? 1 : 0) + (s[244] ? 2 : 0) + s[2888], SDL_27_1_6_kan: (s[241] ? 1 : 0) + (s[246] ? 2 : 0) + s[2888], SDL_27_1_7_kan: (s[1252] ? 1 : 0) + (s[1257] ? 2 : 0) + s[2888], SDL_27_1_7_2_kan: (s[2904] ? 1 : 0) + (s[2905] ? 2 : 0) + (s[2906] ? 4 : 0), SDL_27_1_slut: s[2907], SDL_27_1_slut_hoej: s[2908], SDL_27_1_slut_kan: (s[2909] ? 1 : 0) + (s[2910] ? 4 : 0), SDL_27_3_nedsat_kan: s[2461] + (s[975] ? 2 : 0) + s[1492], SDL_29_1_kan: (s[2911] ? 1 : 0) + (s[2912] ? 2 : 0) + (s[2913] ? 4 : 0), SDL_30_kan: (s[265] ? 1 : 0) + (s[266] ? 2 : 0) + s[2723], SDL_30_1: s[261], SDL_30_1_hoej: s[262], SDL_30_1_kan: (s[263] ? 1 : 0) + s[2723], SDL_30_1_fri: s[2914], SDL_30_1_fri_hoej: s[2915], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[2916] ? 4 : 0), SDL_30_2_kan: (s[2917] ? 1 : 0) + (s[2918] ? 2 : 0) + s[2723], SDL_30_fleksjob_kan: (s[2919] ? 1 : 0) + (s[2920] ? 2 : 0) + (s[2921] ? 4 : 0), SDL_31_1: s[1181], SDL_31_1_hoej: s[1182], SDL_31_1_kan: (s[1180] ? 1 : 0) + (s[1183] ? 4 : 0), SDL_32_kan: (s[274] ? 1 : 0) + (s[281] ? 2 : 0) + s[2723], SDL_32_1_kan: (s[2922] ? 1 : 0) + (s[2923] ? 2 : 0) + s[2723], SDL_33_1: s[1207], SDL_33_1_hoej: s[1208], SDL_33_1_kan: (s[1206] ? 1 : 0) + (s[1210] ? 4 : 0), SDL_34_1_kan: (s[2924] ? 1 : 0) + (s[2925] ? 2 : 0) + s[2723], SDL_35_2: s[2926], SDL_35_2_hoej: s[2927], SDL_35_2_kan: (s[2928] ? 1 : 0) + (s[2929] ? 4 : 0), SDL_35_3: s[2930], SDL_35_3_hoej: s[2931], SDL_35_3_kan: (s[2932] ? 1 : 0) + (s[2933] ? 4 : 0), SDL_35_3_fra: s[2934], SDL_35_3_fra_hoej: s[2935], SDL_35_3_fra_kan: (s[2936] ? 1 : 0) + (s[2937] ? 4 : 0), SDL_38_1: s[2938], SDL_38_1_hoej: s[2939], SDL_38_1_kan: (s[2940] ? 1 : 0) + (s[2941] ? 4 : 0), SDL_38_7: s[2942], SDL_38_7_hoej: s[2943], SDL_38_7_kan: (s[2944] ? 1 : 0) + (s[2945] ? 4 : 0), SDL_38_7_tide_kan: (s[1276] ? 1 : 0) + (s[1277] ? 2 : 0) + (s[1278] ? 4 : 0), SDL_38_8_kan: (s[2946] ? 1 : 0) + (s[2947] ? 2 : 0) + (s[2948] ? 4 : 0), SDL_40_1: s[2949], SDL_40_1_hoej: s[2950], SDL_40_1_kan: (s[2951] ? 1 : 0) + (s[2952] ? 4 : 0), SDL_40a_1: s[2953], SDL_40a_1_hoej: s[2954], SDL_40a_1_kan: (s[2955] ? 1 : 0) + (s[2956] ? 4 : 0), SDL_41_1: s[2957], SDL_41_1_hoej: s[2958], SDL_41_1_kan: (s[2959] ? 1 : 0) + (s[2960] ? 4 : 0), SDL_42_1_kan: (s[1300] ? 1 : 0) + (s[1301] ? 2 : 0) + s[2723], SDL_42_1_ved_siden_af_kan: (s[2961] ? 1 : 0) + (s[2962] ? 2 : 0) + (s[2963] ? 4 : 0), SDL_43_1: s[2964], SDL_43_1_hoej: s[2965], SDL_43_1_kan: (s[2966] ? 1 : 0) + (s[2967] ? 4 : 0), SDL_43_4: s[2968], SDL_43_4_hoej: s[2969], SDL_43_4_kan: (s[2970] ? 1 : 0) + (s[2971] ? 4 : 0), SDL_43_4_tide_kan: (s[2972] ? 1 : 0) + (s[2973] ? 2 : 0) + (s[2974] ? 4 : 0), SDL_43_5_kan: (s[2975] ? 1 : 0) + (s[2976] ? 2 : 0) + (s[2977] ? 4 : 0), SDL_45_4: s[2978], SDL_45_4_hoej: s[2979], SDL_45_4_kan: s[1601], SDL_46_1: s[2980], SDL_46_1_hoej: s[2981], SDL_46_1_kan: (s[2982] ? 1 : 0) + (s[2983] ? 4 : 0), SDL_47_1: s[1357], SDL_47_1_hoej: s[1358], SDL_47_1_kan: (s[1356] ? 1 : 0) + (s[1360] ? 4 : 0), SDL_47_1_3: s[2984], SDL_47_1_3_hoej: s[2985], SDL_47_1_3_kan: (s[2986] ? 1 : 0) + (s[2987] ? 4 : 0), SDL_50_1: s[1325], SDL_50_1_hoej: s[1324], SDL_50_1_kan: (s[1323] ? 1 : 0) + (s[1326] ? 4 : 0), SDL_50_4: s[2988], SDL_50_4_hoej: s[2989], SDL_50_4_kan: (s[2990] ? 1 : 0) + (s[2991] ? 4 : 0), SDL_51_1: s[1343], SDL_51_1_hoej: s[1344], SDL_51_1_kan: s[1601], SDL_52_1: s[1337], SDL_52_1_hoej: s[1339], SDL_52_1_kan: (s[2992] ? 1 : 0) + (s[2993] ? 4 : 0), SDL_53_1: s[1352], SDL_53_1_hoej: s[1353], SDL_53_1_kan: (s[1354] ? 1 : 0) + (s[1355] ? 4 : 0), SDL_53_1_ialt: s[2994], SDL_53_1_ialt_hoej: s[2995], SDL_53_1_ialt_kan: (s[2996] ? 1 : 0) + (s[2997] ? 4 : 0), SDL_53_1_timer: s[2998], SDL_53_1_timer_hoej: s[2999], SDL_53_1_timer_kan: (s[260] ? 1 : 0) + s[2750], SDL_53_2_kan: (s[1330] ? 1 : 0) + (s[1331] ? 2 : 0) + (s[1332] ? 4 : 0), SDL_53_3: s[1338], SDL_53_3_hoej: s[1340], SDL_53_3_kan: (s[1335] ? 1 : 0) + (s[1342] ? 4 : 0), SDL_53a_1_kan: (s[3000] ? 1 : 0) + (s[3001] ? 2 : 0) + s[1492], SDL_53a_2: flat(s[3002]), SDL_53a_2_hoej: flat(s[3003]), SDL_53a_2_kan: (s[3004] ? 1 : 0) + (s[3004] && !s[3005] ? 2 : 0) + (s[3006] ? 4 : 0), SDL_53b_1_kan: (s[3007] ? 1 : 0) + (s[3008] ? 2 : 0) + (s[3009] ? 4 : 0), SDL_54_1_kan: (s[1193] ? 1 : 0) + (s[1194] ? 2 : 0) + s[2723], SDL_54_1_beloeb: s[3010], SDL_54_1_beloeb_hoej: s[3011], SDL_54_1_beloeb_kan: (s[3012] ? 1 : 0) + (s[3013] ? 4 : 0), SDL_56_1_kan: (s[1359] ? 1 : 0) + (s[1361] ? 2 : 0) + s[2723], SDL_56_1_beloeb: s[3014], SDL_56_1_beloeb_hoej: s[3015], SDL_56_1_beloeb_kan: (s[3016] ? 1 : 0) + (s[3017] ? 4 : 0), SDL_56_2_kan: (s[3018] ? 1 : 0) + (s[3019] ? 2 : 0) + s[3020], SDL_56_3_kan: (s[3021] ? 1 : 0) + (s[3022] ? 2 : 0) + s[3020], SDL_56_4: s[3023], SDL_56_4_hoej: s[3024], SDL_56_4_kan: 1 + s[3020], SDL_56_4_fornyelse_kan: (s[3025] ? 1 : 0) + (s[3026] ? 2 : 0) + s[3020], SDL_58a_1_kan: (s[3027] ? 1 : 0) + (s[3028] ? 2 : 0) + s[3020], SDL_59_2: s[3029], SDL_59_2_hoej: s[3030], SDL_59_2_kan: (s[3031] ? 1 : 0) + (s[3032] ? 4 : 0), SDL_59_6_kan: (s[1370] ? 1 : 0) + (s[1371] ? 2 : 0) + s[2747], SDL_82_1_kan: (s[3033] ? 1 : 0) + (s[3034] ? 2 : 0) + s[1492], SEL_112_1_kan: (s[3035] ? 1 : 0) + (s[3036] ? 2 : 0) + s[3037], SEL_112_1_forud_kan: (s[3038] ? 1 : 0) + (s[3039] ? 2 : 0) + s[3037], SENBEK_2_1_kan: (s[3040] ? 1 : 0) + (s[3041] ? 2 : 0) + s[1492], SSBEK_3_1: s[1427], SSBEK_3_1_hoej: s[1429], SSBEK_3_1_kan: 1 + (s[1428] ? 4 : 0), SSBEK_5_1: s[3042], SSBEK_5_1_hoej: s[3043], SSBEK_5_1_kan: (s[3044] ? 1 : 0) + (s[3045] ? 4 : 0), SSBEK_6_1: s[3046], SSBEK_6_1_hoej: s[3047], SSBEK_6_1_kan: s[2171] + (s[3048] ? 4 : 0), SSBEK_10_1: s[3049], SSBEK_10_1_hoej: s[3050], SSBEK_10_1_kan: (s[3051] ? 1 : 0) + (s[3052] ? 4 : 0), STATSFLEKSBEK_11: s[3053], STATSFLEKSBEK_11_hoej: s[3054], STATSFLEKSBEK_11_kan: (s[3055] ? 1 : 0) + s[3056], STATSFLEKSBEK_11_3_kan: (s[3057] ? 1 : 0) + (s[3058] ? 2 : 0) + s[3056] }
}
