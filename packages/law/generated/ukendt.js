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

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v0 = f.vurderingsdato ?? FIRST_DAY
  s[0] = v0
  const v1 = f.vurderingsdato ?? 84005 /* 2199-12-31 */
  s[2] = v1
  const ALF_53_2_fleksjob_ir = v0 <= 13331 /* 2006-07-02 */
  s[3] = ALF_53_2_fleksjob_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */
  s[1] = v3
  const v4 = v0 <= 15705 /* 2012-12-31 */
  s[5] = v4
  const v5 = v3 && v4
  s[6] = v5
  const v6 = (f.timerUdenStoetteSeneste3Aar ?? 2635200) >= 192400
  s[813] = v6
  const v7 = f.erVisiteretTilFleksjob !== false || (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400
  const v8 = f.erVisiteretTilFleksjob !== true && v6
  const LAS_69k_6_senest_er = v1 >= 15706 /* 2013-01-01 */
  s[4] = LAS_69k_6_senest_er
  const ALF_53_2_fleksjob = ALF_53_2_fleksjob_ir || v5 && v8 || LAS_69k_6_senest_er && v8
  s[1342] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = ALF_53_2_fleksjob_ir || v5 && v7 || LAS_69k_6_senest_er && v7
  s[1343] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v12 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[1094] = v12
  const v13 = f.fravaer !== undefined ? v12 : NO_DAYS
  s[139] = v13
  const v14 = runStart(v13, v0)
  const v15 = runStart(v13, v1)
  const v16 = v14 === 2147483647
  const v17 = v15 === 2147483647
  const v18 = !v16 || v17
  const v19 = v0 === v1
  s[176] = v19
  const v20 = v19 || v18
  const v21 = f.fravaer !== undefined && v20
  const v22 = v21 ? v14 : FIRST_DAY
  s[136] = v22
  const v23 = v21 ? v15 : NEVER
  s[137] = v23
  const v24 = v22 <= 13331 /* 2006-07-02 */
  s[140] = v24
  const v25 = v23 >= 13332 /* 2006-07-03 */
  s[135] = v25
  const v26 = v22 <= 2147483646
  s[138] = v26
  const v27 = v25 && v26
  const v28 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v29 = f.fravaer !== undefined ? v28 : NO_DAYS
  const v30 = f.fravaer !== undefined ? v28 : ALL_DAYS
  const v31 = dayReaching(v30, v22, 1)
  s[1249] = v31
  const v32 = dayReaching(v29, v23, 1)
  s[1248] = v32
  const v33 = runEnd(v13, v0)
  const v34 = runEnd(v13, v1)
  const v35 = v33 === 2147483647
  const v36 = v34 === 2147483647
  const v37 = v36 && v18
  const v38 = !v35 || v37
  const v39 = v19 || v38
  const v40 = f.fravaer !== undefined && v39
  const v41 = v40 ? v33 : FIRST_DAY
  s[142] = v41
  const v42 = v40 ? v34 : NEVER
  s[141] = v42
  const v43 = v42 >= v31
  const v44 = v41 >= v32
  const v45 = v43 ? v31 : NEVER
  const v46 = v44 ? v32 : NEVER
  const v47 = v23 === NEVER
  s[144] = v47
  const SDL_6_1_er = v24 || v27
  s[203] = SDL_6_1_er
  const SDL_6_1 = v24 ? FIRST_DAY : v45
  s[202] = SDL_6_1
  const SDL_6_1_hoej = v24 ? NEVER : v46
  s[205] = SDL_6_1_hoej
  const SDL_6_1_ir = v24 || v47
  s[143] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v52 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[207] = v52
  const v53 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[204] = v53
  const v54 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[956] = v54
  const v55 = SDL_6_1_er && v53 && v54
  s[212] = v55
  const v56 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[211] = v56
  const v57 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[222] = v57
  const v58 = SDL_6_1_er && v56 && v57
  s[1199] = v58
  const v59 = SDL_6_1 <= 2147483646
  s[206] = v59
  const v60 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v59
  s[225] = v60
  const v61 = f.persongruppe === 'ledig'
  const v62 = f.persongruppe !== undefined && v61 || !(f.persongruppe !== undefined)
  s[226] = v62
  const v63 = f.persongruppe !== undefined && !v61 || !(f.persongruppe !== undefined)
  s[227] = v63
  const v64 = shiftDays(SDL_6_1, 13)
  const v65 = shiftDays(SDL_6_1_hoej, 13)
  const v66 = Math.min(v64, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v67 = Math.min(v65, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v68 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v69 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v70 = v62 && (v68 || v69)
  const v71 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[208] = v71
  const v72 = v60 && (v70 || v63)
  const ALF_62_3 = v52 ? FIRST_DAY : v58 || v72 ? (v72 ? (v70 ? (v68 ? (v69 ? Math.min(v64, v66) : v66) : v64) : NEVER) : NEVER) : NEVER
  s[1062] = ALF_62_3
  const ALF_62_3_hoej = v52 ? NEVER : v55 ? NEVER : v58 ? NEVER : v63 ? NEVER : v68 ? (v69 ? Math.max(v65, v67) : v67) : v65
  s[1063] = ALF_62_3_hoej
  const ALF_62_3_er = v52 || v55 || v58 || v72
  s[1061] = ALF_62_3_er
  const ALF_62_3_ir = v52 || v60 && v62 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v71
  s[1064] = ALF_62_3_ir
}

function svar_2(f, s) {
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v0 = s[0] <= 16439 /* 2015-01-04 */
  s[737] = v0
  const v1 = s[1] && v0
  s[957] = v1
  const v2 = f.uddannelseUnderSygdom === 'foer'
  const v3 = f.uddannelseUnderSygdom !== undefined && v2 || !(f.uddannelseUnderSygdom !== undefined)
  const v4 = f.uddannelseUnderSygdom !== undefined && !v2 || !(f.uddannelseUnderSygdom !== undefined)
  const v5 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v6 = f.uddannelseUnderSygdom !== undefined && !v5 || !(f.uddannelseUnderSygdom !== undefined) || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v7 = (f.uddannelseUnderSygdom !== undefined && v5 || !(f.uddannelseUnderSygdom !== undefined)) && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v8 = s[2] >= 16440 /* 2015-01-05 */
  s[736] = v8
  const v9 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v10 = f.uddannelseUnderSygdom === 'ingen'
  const v11 = f.uddannelseUnderSygdom !== undefined && !v10 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v11 && (s[3] || v1 && (v3 || v7) || v8 && (v3 || v7 || f.uddannelseUnderSygdom !== undefined && v9 || !(f.uddannelseUnderSygdom !== undefined)))
  s[1345] = BEK937_27
  const BEK937_27_nej = v11 && (s[3] || v1 && v4 && v6 || v8 && v4 && v6 && (f.uddannelseUnderSygdom !== undefined && !v9 || !(f.uddannelseUnderSygdom !== undefined)))
  s[1346] = BEK937_27_nej
  const BEK937_27_ir = v11 && s[3] || f.uddannelseUnderSygdom !== undefined && v10 || !(f.uddannelseUnderSygdom !== undefined)
  s[1347] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v15 = s[0] >= 15706 /* 2013-01-01 */
  s[317] = v15
  const v16 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = s[4] && (f.ydelsesperioder !== undefined ? v16 : Infinity) > 0 && (s[5] || s[4])
  s[1349] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v15 || (f.ydelsesperioder !== undefined ? v16 : 0) <= 0
  s[1350] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v19 = s[0] <= 16070 /* 2013-12-31 */
  s[91] = v19
  const v20 = s[4] && v19
  s[838] = v20
  const v21 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v22 = f.ydelsesperioder !== undefined ? v21 : NO_DAYS
  const v23 = f.ydelsesperioder !== undefined ? v21 : ALL_DAYS
  const v24 = monthStart(shiftDays(monthStart(shiftDays(s[0], 1)), -1))
  const v25 = monthStart(shiftDays(monthStart(shiftDays(s[2], 1)), -1))
  const v26 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v27 = f.ydelsesperioder !== undefined ? v26 : NO_DAYS
  const v28 = f.ydelsesperioder !== undefined ? v26 : ALL_DAYS
  const v29 = shiftMonths(v24, -1)
  const v30 = shiftMonths(v25, -1)
  const v31 = shiftMonths(v24, -2)
  const v32 = shiftMonths(v25, -2)
  const v33 = shiftMonths(v24, -3)
  const v34 = shiftMonths(v25, -3)
  const v35 = shiftMonths(v24, -4)
  const v36 = shiftMonths(v25, -4)
  const v37 = shiftMonths(v24, -5)
  const v38 = shiftMonths(v25, -5)
  const v39 = shiftMonths(v24, -6)
  const v40 = shiftMonths(v25, -6)
  const v41 = shiftMonths(v24, -7)
  const v42 = shiftMonths(v25, -7)
  const v43 = shiftMonths(v24, -8)
  const v44 = shiftMonths(v25, -8)
  const v45 = shiftMonths(v24, -9)
  const v46 = shiftMonths(v25, -9)
  const v47 = shiftMonths(v24, -10)
  const v48 = shiftMonths(v25, -10)
  const v49 = shiftMonths(v24, -11)
  const v50 = shiftMonths(v25, -11)
  const v51 = countDays(v23, v24, monthEnd(v25)) >= 1 && countDays(v28, v29, monthEnd(v30)) >= 1 && countDays(v28, v31, monthEnd(v32)) >= 1 && countDays(v28, v33, monthEnd(v34)) >= 1 && countDays(v28, v35, monthEnd(v36)) >= 1 && countDays(v28, v37, monthEnd(v38)) >= 1 && countDays(v28, v39, monthEnd(v40)) >= 1 && countDays(v28, v41, monthEnd(v42)) >= 1 && countDays(v28, v43, monthEnd(v44)) >= 1 && countDays(v28, v45, monthEnd(v46)) >= 1 && countDays(v28, v47, monthEnd(v48)) >= 1 && countDays(v28, v49, monthEnd(v50)) >= 1 || FERIEBEK_2_6
  const v52 = (countDays(v22, v25, monthEnd(v24)) < 1 || countDays(v27, v30, monthEnd(v29)) < 1 || countDays(v27, v32, monthEnd(v31)) < 1 || countDays(v27, v34, monthEnd(v33)) < 1 || countDays(v27, v36, monthEnd(v35)) < 1 || countDays(v27, v38, monthEnd(v37)) < 1 || countDays(v27, v40, monthEnd(v39)) < 1 || countDays(v27, v42, monthEnd(v41)) < 1 || countDays(v27, v44, monthEnd(v43)) < 1 || countDays(v27, v46, monthEnd(v45)) < 1 || countDays(v27, v48, monthEnd(v47)) < 1 || countDays(v27, v50, monthEnd(v49)) < 1) && (FERIEBEK_2_6 || FERIEBEK_2_6_ir)
  const v53 = s[2] >= 16071 /* 2014-01-01 */
  s[92] = v53
  const v54 = s[0] <= 16616 /* 2015-06-30 */
  s[440] = v54
  const v55 = v53 && v54
  const v56 = s[2] >= 16617 /* 2015-07-01 */
  s[441] = v56
  const v57 = s[0] <= 18261 /* 2019-12-31 */
  s[9] = v57
  const v58 = v56 && v57
  const LAB_31_3_ledighedsydelse_er = s[2] >= 18262 /* 2020-01-01 */
  s[10] = LAB_31_3_ledighedsydelse_er
  const v60 = s[0] <= 20269 /* 2025-06-30 */
  s[127] = v60
  const v61 = LAB_31_3_ledighedsydelse_er && v60
  const LAS_17_1_er = s[2] >= 20270 /* 2025-07-01 */
  s[128] = LAS_17_1_er
  const FERIEBEK_2 = s[4] && (s[5] || v20 && v51 || v55 && v51 || v58 && v51 || v61 && v51 || LAS_17_1_er && v51)
  s[644] = FERIEBEK_2
  const FERIEBEK_2_nej = s[4] && (s[5] || v20 && v52 || v55 && v52 || v58 && v52 || v61 && v52 || LAS_17_1_er && v52)
  s[643] = FERIEBEK_2_nej
  const v65 = s[4] && s[5]
  const FERIEBEK_2_ir = v65 || !v15
  s[534] = FERIEBEK_2_ir
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v67 = s[4] && s[0] <= 16189 /* 2014-04-29 */
  s[7] = v67
  const v68 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg'
  const v69 = s[2] >= 16190 /* 2014-04-30 */
  s[8] = v69
  const v70 = s[0] <= 19722 /* 2023-12-31 */
  s[326] = v70
  const v71 = v69 && v70
  const v72 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b'
  const v73 = s[2] >= 19723 /* 2024-01-01 */
  s[327] = v73
  const v74 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning'
  const FLEKSLOENBEK_1_1 = s[3] || v67 && (f.beloebetsArt !== undefined && v68 || !(f.beloebetsArt !== undefined)) || v71 && (f.beloebetsArt !== undefined && v72 || !(f.beloebetsArt !== undefined)) || v73 && (f.beloebetsArt !== undefined && v74 || !(f.beloebetsArt !== undefined))
  s[1351] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = s[3] || s[6] || v67 && (f.beloebetsArt !== undefined && !v68 || !(f.beloebetsArt !== undefined)) || v71 && (f.beloebetsArt !== undefined && !v72 || !(f.beloebetsArt !== undefined)) || v73 && (f.beloebetsArt !== undefined && !v74 || !(f.beloebetsArt !== undefined))
  s[1352] = FLEKSLOENBEK_1_1_nej
}

function svar_3(f, s) {
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v0 = s[7] || s[8]
  const v1 = s[7] ? -Infinity : Math.round((f.loenForFlereMaaneder ?? 0) / (f.maanederLoennenDaekker ?? 120))
  const FLEKSLOENBEK_3_4 = s[3] ? -Infinity : s[6] ? (v0 ? Math.min(0, v1) : 0) : v1
  s[1353] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[3] ? Infinity : v0 ? (s[7] ? Infinity : Math.round((f.loenForFlereMaaneder ?? 1000000000) / (f.maanederLoennenDaekker ?? 1))) : 0
  s[1354] = FLEKSLOENBEK_3_4_hoej
  const FLEKSLOENBEK_3_4_ir = s[3] || s[7]
  s[1355] = FLEKSLOENBEK_3_4_ir
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v5 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  const v6 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  const v7 = f.aendringIFleksjobbet === 'overdragelse'
  const LAB_133_1_nyt = s[3] || s[4] && (f.aendringIFleksjobbet !== undefined && v5 || !(f.aendringIFleksjobbet !== undefined) || (f.aendringIFleksjobbet !== undefined && v6 || !(f.aendringIFleksjobbet !== undefined)) && (f.sammeArbejdsgiverIFleksjobbet !== true || f.sammeOpgaverIFleksjobbet !== true) || (f.aendringIFleksjobbet !== undefined && v7 || !(f.aendringIFleksjobbet !== undefined)) && f.sammeOpgaverIFleksjobbet !== true)
  s[1712] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = s[3] || s[6] || s[4] && (f.aendringIFleksjobbet !== undefined && !v5 || !(f.aendringIFleksjobbet !== undefined)) && (f.aendringIFleksjobbet !== undefined && !v6 || !(f.aendringIFleksjobbet !== undefined) || f.sammeArbejdsgiverIFleksjobbet !== false && f.sammeOpgaverIFleksjobbet !== false) && (f.aendringIFleksjobbet !== undefined && !v7 || !(f.aendringIFleksjobbet !== undefined) || f.sammeOpgaverIFleksjobbet !== false)
  s[1713] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v10 = s[4] && s[9]
  s[100] = v10
  const v11 = f.fleksjobStartede ?? FIRST_DAY
  s[319] = v11
  const v12 = f.fleksjobStartede ?? 84005 /* 2199-12-31 */
  s[320] = v12
  const v13 = v12 >= 15706 /* 2013-01-01 */ || LAB_133_1_nyt
  const v14 = v11 < 15706 /* 2013-01-01 */ && (LAB_133_1_nyt_nej || s[3])
  const LAB_133_1 = f.ansatIFleksjob !== false && (s[3] || s[6] || v10 && v14 || s[10] && v14)
  s[314] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob !== false && (s[3] || v10 && v13 || s[10] && v13)
  s[313] = LAB_133_1_nej
  const LAB_133_1_ir = f.ansatIFleksjob !== false && s[3] || f.ansatIFleksjob !== true
  s[315] = LAB_133_1_ir
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v18 = v10 || s[10]
  s[316] = v18
  const FLEKSLOENBEK_4_1 = s[3] ? FIRST_DAY : v18 ? shiftDays(monthStart(s[0]), -1) : NEVER
  s[1356] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[3] ? NEVER : s[6] ? NEVER : shiftDays(monthStart(s[2]), -1)
  s[1357] = FLEKSLOENBEK_4_1_hoej
  const v21 = f.ansatIFleksjob !== true || LAB_133_1
  s[329] = v21
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob !== false && (LAB_133_1_nej || LAB_133_1_ir)
  s[328] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && s[3] || v21
  s[341] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (s[3] || v10 && f.helMaanedsLoenErOplyst !== true || s[10] && f.helMaanedsLoenErOplyst !== true)
  s[1359] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (s[3] || s[6] || v10 && f.helMaanedsLoenErOplyst !== false || s[10] && f.helMaanedsLoenErOplyst !== false)
  s[1360] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const FLEKSLOENBEK_4_4 = s[3] ? FIRST_DAY : v18 ? shiftMonths(s[0], -12) : NEVER
  s[1362] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[3] ? NEVER : s[6] ? NEVER : shiftMonths(s[2], -12)
  s[1363] = FLEKSLOENBEK_4_4_hoej
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v28 = s[0] <= 15339 /* 2011-12-31 */
  s[14] = v28
  const v29 = f.foedselsdag ?? FIRST_DAY
  s[11] = v29
  const v30 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[12] = v30
  const FYL_2a_ir = s[0] <= 11503 /* 2001-06-30 */
  s[19] = FYL_2a_ir
  const v32 = s[0] <= 13502 /* 2006-12-20 */
  s[31] = v32
  const v33 = s[2] >= 11504 /* 2001-07-01 */ && v32
  s[20] = v33
  const v34 = f.iAkasseUdenBrudFra ?? FIRST_DAY
  s[33] = v34
  const v35 = f.iAkasseUdenBrudFra ?? 84005 /* 2199-12-31 */
  s[32] = v35
  const v36 = f.bidragUdenBrudFra ?? FIRST_DAY
  const v37 = f.bidragUdenBrudFra ?? 84005 /* 2199-12-31 */
  const v38 = v30 > -6516 /* 1952-02-29 */ || v35 > 8125 /* 1992-03-31 */ && f.betalteTilFleksydelsesalderen !== true || (f.ubrudteMaanederSeneste15Aar ?? 0) < 120 || v37 > 10682 /* 1999-04-01 */ || f.fleksydelsesbidragFraTilmelding !== true
  const v39 = v29 <= -6516 /* 1952-02-29 */ && (v34 <= 8125 /* 1992-03-31 */ || f.betalteTilFleksydelsesalderen !== false) && (f.ubrudteMaanederSeneste15Aar ?? 180) >= 120 && v36 <= 10682 /* 1999-04-01 */ && f.fleksydelsesbidragFraTilmelding !== false
  const v40 = (f.bidragsmaanederSeneste30Aar ?? 360) >= 300 || v39
  const v41 = (f.bidragsmaanederSeneste30Aar ?? 0) < 300 && v38
  const v42 = s[2] >= 13503 /* 2006-12-21 */
  s[13] = v42
  const v43 = v42 && s[0] <= 13878 /* 2007-12-31 */
  const v44 = s[2] >= 13879 /* 2008-01-01 */
  s[788] = v44
  const v45 = v44 && v28
  s[387] = v45
  const v46 = f.foersteEfterloensEllerFleksydelsesbidragDen ?? FIRST_DAY
  const v47 = f.foersteEfterloensEllerFleksydelsesbidragDen ?? 84005 /* 2199-12-31 */
  const v48 = shiftMonths(v29, 360)
  s[90] = v48
  const v49 = shiftMonths(v30, 360)
  s[89] = v49
  const v50 = f.bidragsmaanederIAlt ?? 0
  const v51 = f.bidragsmaanederIAlt ?? 720
  const v52 = v51 >= 360
  const v53 = v29 <= -4019 /* 1958-12-31 */
  s[15] = v53
  const v54 = v30 <= -4019 /* 1958-12-31 */
  s[16] = v54
  const v55 = v36 <= 10773 /* 1999-07-01 */
  const v56 = (f.bidragsmaanederSeneste25Aar ?? 300) >= 240
  const v57 = v30 >= -4018 /* 1959-01-01 */
  s[77] = v57
  const v58 = v29 >= -4018 /* 1959-01-01 */
  s[76] = v58
  const v59 = v49 >= v46 && v52 || v39 || v53 && v55 && v56 && f.fleksydelsesbidragFraTilmelding !== false || v57 && v29 <= 2190 /* 1975-12-31 */ && (v36 <= 13879 /* 2008-01-01 */ && v34 <= 13879 /* 2008-01-01 */ && v51 >= 300 || v29 <= -2011 /* 1964-06-30 */ && v55 && v34 <= 10773 /* 1999-07-01 */ && v56 && f.fleksydelsesbidragFraTilmelding !== false) || v30 >= 2191 /* 1976-01-01 */ && v29 <= 2921 /* 1977-12-31 */ && shiftMonths(v30, 384) >= v46 && v52
  const v60 = (v48 < v47 || v50 < 360) && v38 && (!v54 || v37 > 10773 /* 1999-07-01 */ || (f.bidragsmaanederSeneste25Aar ?? 0) < 240 || f.fleksydelsesbidragFraTilmelding !== true) && (!v58 || v30 > 2190 /* 1975-12-31 */ || (v37 > 13879 /* 2008-01-01 */ || v35 > 13879 /* 2008-01-01 */ || v50 < 300) && (v30 > -2011 /* 1964-06-30 */ || v37 > 10773 /* 1999-07-01 */ || v35 > 10773 /* 1999-07-01 */ || (f.bidragsmaanederSeneste25Aar ?? 0) < 240 || f.fleksydelsesbidragFraTilmelding !== true)) && (v29 < 2191 /* 1976-01-01 */ || v30 > 2921 /* 1977-12-31 */ || shiftMonths(v29, 384) < v47 || v50 < 360)
  const v61 = s[2] >= 15340 /* 2012-01-01 */
  s[23] = v61
  const v62 = s[0] <= 16306 /* 2014-08-24 */
  s[29] = v62
  const v63 = v61 && v62
  s[17] = v63
  const v64 = s[2] >= 16307 /* 2014-08-25 */
  s[18] = v64
  const FYL_2a = FYL_2a_ir || v33 && v40 || v43 && v40 || v45 && v59 || v63 && v59 || v64 && v59
  s[27] = FYL_2a
  const FYL_2a_nej = FYL_2a_ir || v33 && v41 || v43 && v41 || v45 && v60 || v63 && v60 || v64 && v60
  s[26] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const FLEKSYDELSESBEK_4_ir = s[0] <= 13329 /* 2006-06-30 */
  s[21] = FLEKSYDELSESBEK_4_ir
  const v68 = s[2] >= 13330 /* 2006-07-01 */
  s[30] = v68
  const v69 = v68 && v28
  s[22] = v69
  const v70 = v30 >= -1280 /* 1966-07-01 */ || FYL_2a || f.kunneIkkeKlareNormaltJob !== true || f.visTilknytningTilArbejdsmarkedet !== true || f.fleksydelsesbidragFraTilmelding !== true || f.betalteTilFleksydelsesalderen !== true || v50 < 60
  const v71 = FYL_2a_nej || FYL_2a_ir
  s[24] = v71
  const v72 = v29 < -1280 /* 1966-07-01 */ && v71 && f.kunneIkkeKlareNormaltJob !== false && f.visTilknytningTilArbejdsmarkedet !== false && f.fleksydelsesbidragFraTilmelding !== false && f.betalteTilFleksydelsesalderen !== false && v51 >= 60
  const FLEKSYDELSESBEK_4 = FLEKSYDELSESBEK_4_ir || v69 && v72 || v61 && v72
  s[28] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = FLEKSYDELSESBEK_4_ir || v69 && v70 || v61 && v70
  s[25] = FLEKSYDELSESBEK_4_nej
}

function svar_4(f, s) {
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v0 = shiftMonths(s[11], 720)
  s[924] = v0
  const v1 = shiftMonths(s[12], 720)
  s[923] = v1
  const v2 = s[13] && s[14]
  const v3 = s[11] <= -3838 /* 1959-06-30 */
  s[49] = v3
  const v4 = s[12] <= -3838 /* 1959-06-30 */
  s[48] = v4
  const v5 = s[15] ? 720 : v3 ? 726 : s[11] <= -3654 /* 1959-12-31 */ ? 732 : s[11] <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v6 = s[16] ? 720 : v4 ? 726 : s[12] <= -3654 /* 1959-12-31 */ ? 732 : s[12] <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v7 = shiftMonths(s[11], v5)
  const v8 = shiftMonths(s[12], v6)
  const v9 = s[12] <= -2558 /* 1962-12-31 */
  const FYL_1a_2_er = s[11] <= -2558 /* 1962-12-31 */
  s[1368] = FYL_1a_2_er
  const v11 = f.folkepensionsalderNaasDen ?? FIRST_DAY
  s[60] = v11
  const v12 = f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */
  s[61] = v12
  const v13 = shiftMonths(v11, -36)
  s[50] = v13
  const v14 = shiftMonths(v12, -36)
  s[51] = v14
  const v15 = s[11] <= -5115 /* 1955-12-31 */
  s[64] = v15
  const v16 = s[12] <= -5115 /* 1955-12-31 */
  s[62] = v16
  const v17 = s[11] <= -4933 /* 1956-06-30 */
  s[65] = v17
  const v18 = s[12] <= -4933 /* 1956-06-30 */
  s[63] = v18
  const v19 = s[11] <= -5845 /* 1953-12-31 */ ? 720 : s[11] <= -5664 /* 1954-06-30 */ ? 726 : s[11] <= -5480 /* 1954-12-31 */ ? 732 : s[11] <= -5299 /* 1955-06-30 */ ? 738 : v15 ? 744 : v17 ? 750 : s[15] ? 756 : v3 ? 762 : 768
  const v20 = s[12] <= -5845 /* 1953-12-31 */ ? 720 : s[12] <= -5664 /* 1954-06-30 */ ? 726 : s[12] <= -5480 /* 1954-12-31 */ ? 732 : s[12] <= -5299 /* 1955-06-30 */ ? 738 : v16 ? 744 : v18 ? 750 : s[16] ? 756 : v4 ? 762 : 768
  const v21 = shiftMonths(s[11], v19)
  const v22 = shiftMonths(s[12], v20)
  const v23 = v9 ? v21 : FYL_1a_2_er ? Math.min(v13, v21) : v13
  const v24 = v9 ? v22 : FYL_1a_2_er ? Math.max(v14, v22) : v14
  const v25 = s[17] || s[18] && s[0] <= 20438 /* 2025-12-16 */ || s[2] >= 20439 /* 2025-12-17 */
  const v26 = v2 || v25
  const v27 = v2 ? (v25 ? Math.min(v7, v23) : v7) : v23
  const FYL_1a = s[19] ? FIRST_DAY : s[20] ? (v26 ? Math.min(v0, v27) : v0) : v27
  s[44] = FYL_1a
  const v29 = v2 ? (v25 ? Math.max(v8, v24) : v8) : v24
  const FYL_1a_hoej = s[19] ? NEVER : s[20] ? (v26 ? Math.max(v1, v29) : v1) : v29
  s[46] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const FYL_1a_2 = s[21] ? -Infinity : s[22] ? (s[23] ? Math.min(v5, v19) : v5) : v19
  s[1366] = FYL_1a_2
  const FYL_1a_2_hoej = s[21] ? Infinity : s[22] ? (s[23] ? Math.max(v6, v20) : v6) : v20
  s[1367] = FYL_1a_2_hoej
  const FYL_1a_2_ir = FYL_1a_2_er && s[21] || !v9
  s[1369] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v34 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  const v35 = s[0] < FYL_1a_hoej || f.erVisiteretTilFleksjob !== true || f.betalerFleksydelsesbidrag !== true || s[24] && (s[25] || s[21]) && (s[26] || s[25]) || f.pensionsvaerdiIndberettet !== true || f.bopaelVedFleksydelse !== undefined && !v34 || !(f.bopaelVedFleksydelse !== undefined)
  const v36 = s[2] >= FYL_1a || s[19]
  s[713] = v36
  const v37 = v36 && f.erVisiteretTilFleksjob !== false && f.betalerFleksydelsesbidrag !== false && (s[27] || s[28] || s[19] && s[21]) && f.pensionsvaerdiIndberettet !== false && (f.bopaelVedFleksydelse !== undefined && v34 || !(f.bopaelVedFleksydelse !== undefined))
  const v38 = s[13] && s[29]
  const FYL_2_1 = s[19] || s[20] && v37 || v38 && v37 || s[18] && v37
  s[1370] = FYL_2_1
  const FYL_2_1_nej = s[19] || s[20] && v35 || v38 && v35 || s[18] && v35
  s[1371] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v41 = f.blevVisiteretTilFleksjobDen ?? FIRST_DAY
  s[45] = v41
  const v42 = f.blevVisiteretTilFleksjobDen ?? 84005 /* 2199-12-31 */
  s[47] = v42
  const FYL_4_2 = s[21] ? FIRST_DAY : shiftDays(monthEnd(v41), 1)
  s[35] = FYL_4_2
  const FYL_4_2_hoej = s[21] ? NEVER : shiftDays(monthEnd(v42), 1)
  s[36] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob !== false && s[21] || f.erVisiteretTilFleksjob !== true
  s[34] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v46 = s[30] && s[31]
  const v47 = f.manglendeBidragsmaaneder ?? 0
  const v48 = f.manglendeBidragsmaaneder ?? 360
  const v49 = s[12] >= 1096 /* 1973-01-01 */
  const v50 = f.fravalgteEfterloen !== true || v47 < 1 || v49 && shiftMonths(s[11], 288) < s[32] || s[11] < 1096 /* 1973-01-01 */ && s[32] > 9862 /* 1997-01-01 */ || f.erVisiteretTilFleksjob !== false && shiftMonths(FYL_1a, -180) < FYL_4_2_hoej || f.fleksydelsesbidragFraTilmelding !== true
  const v51 = f.fravalgteEfterloen !== false && v48 >= 1 && (v49 && shiftMonths(s[12], 288) >= s[33] || s[11] < 1096 /* 1973-01-01 */ && s[33] <= 9862 /* 1997-01-01 */) && (f.erVisiteretTilFleksjob !== false && shiftMonths(FYL_1a_hoej, -180) >= FYL_4_2 || FYL_4_2_ir || s[19]) && f.fleksydelsesbidragFraTilmelding !== false
  const FYL_3a_1 = s[21] || v2 || s[17] && v51 || s[18] && v51
  s[1372] = FYL_3a_1
  const FYL_3a_1_nej = s[21] || v46 || v2 || s[17] && v50 || s[18] && v50
  s[1373] = FYL_3a_1_nej
  const FYL_3a_1_ir = s[21] || v2
  s[1374] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v55 = s[0] <= 13149 /* 2006-01-01 */
  s[673] = v55
  const v56 = s[2] >= 20822 /* 2027-01-04 */
  s[714] = v56
  const v57 = v55 || v56
  s[1191] = v57
  const v58 = v57 ? -Infinity : SATS_1(s[0])
  s[39] = v58
  const v59 = v57 ? Infinity : SATS_1(s[2])
  s[40] = v59
  const v60 = v58 > -Infinity && v59 < Infinity
  s[41] = v60
  const v61 = quotient([v58, 10400, v47], [12, 10000], 'nærmeste', 1)
  const v62 = quotient([v58, 10400, v48], [12, 10000], 'nærmeste', 1)
  const v63 = quotient([v59, 10400, v47], [12, 10000], 'nærmeste', 1)
  const v64 = quotient([v59, 10400, v48], [12, 10000], 'nærmeste', 1)
  const v65 = !v57 && v58 === v59
  s[42] = v65
  const v66 = v57 || !v60
  s[43] = v66
  const v67 = s[17] && !(!v60 && v65 && v47 === v48)
  const v68 = s[18] && !(!v60 && v65 && v47 === v48)
  const v69 = v2 || v67 || v68
  const v70 = v2 ? -Infinity : v60 ? Math.min(v64, v63, v61, v62) : -Infinity
  const FYL_3a_4 = s[21] ? -Infinity : v46 ? (v69 ? Math.min(0, v70) : 0) : v70
  s[1375] = FYL_3a_4
  const v72 = v2 ? Infinity : v60 ? Math.max(v64, v63, v61, v62) : Infinity
  const FYL_3a_4_hoej = s[21] ? Infinity : v46 ? (v69 ? Math.max(0, v72) : 0) : v72
  s[1376] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen !== false && (s[21] || v46 || v2 || v67 || v68)
  s[1377] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen !== false && (s[21] || v2 || s[17] && v66 || s[18] && v66) || f.fravalgteEfterloen !== true
  s[1378] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v76 = s[23] && s[0] <= 16555 /* 2015-04-30 */
  s[37] = v76
  const v77 = s[2] >= 16556 /* 2015-05-01 */
  s[38] = v77
  const FYL_4_1 = s[21] ? FIRST_DAY : v76 || v77 ? (v77 ? shiftDays(v41, 14) : NEVER) : NEVER
  s[1379] = FYL_4_1
  const FYL_4_1_hoej = s[21] ? NEVER : s[22] ? NEVER : v76 ? NEVER : shiftDays(v42, 14)
  s[1380] = FYL_4_1_hoej
}

function svar_5(f, s) {
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const FYL_4_3 = s[21] ? FIRST_DAY : shiftDays(monthEnd(f.tilmeldingModtagetDen ?? FIRST_DAY), 1)
  s[1382] = FYL_4_3
  const FYL_4_3_hoej = s[21] ? NEVER : shiftDays(monthEnd(f.tilmeldingModtagetDen ?? 84005 /* 2199-12-31 */), 1)
  s[1383] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v2 = shiftDays(monthEnd(f.udmeldelseModtagetDen ?? FIRST_DAY), 1)
  const v3 = shiftDays(monthEnd(f.udmeldelseModtagetDen ?? 84005 /* 2199-12-31 */), 1)
  const v4 = f.oenskedeIkkeTilmelding !== false && f.erVisiteretTilFleksjob !== false
  const v5 = v4 || f.oenskedeIkkeTilmelding !== true
  const v6 = f.oenskedeIkkeTilmelding !== false && s[34]
  const FYL_5 = s[21] ? FIRST_DAY : v4 ? (f.oenskedeIkkeTilmelding !== true ? Math.min(s[35], v2) : s[35]) : v2
  s[1384] = FYL_5
  const FYL_5_hoej = s[21] ? NEVER : v4 ? (f.oenskedeIkkeTilmelding !== true ? Math.max(s[36], v3) : s[36]) : v3
  s[1385] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob !== false && (s[21] || s[22] && v5 || s[37] && v5 || s[38] && v5)
  s[1386] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob !== false && (s[21] || s[22] && v6 || s[37] && v6 || s[38] && v6) || f.erVisiteretTilFleksjob !== true
  s[1387] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v11 = s[1] && s[14]
  const v12 = quotient([s[39], 3500], [10000], 'nærmeste', 100)
  const v13 = quotient([s[40], 3500], [10000], 'nærmeste', 100)
  const FYL_8 = s[3] ? -Infinity : s[41] ? Math.min(v12, v13) : -Infinity
  s[1388] = FYL_8
  const FYL_8_hoej = s[3] ? Infinity : s[41] ? Math.max(v12, v13) : Infinity
  s[1389] = FYL_8_hoej
  const FYL_8_er = s[3] || v11 && !(!s[41] && s[42]) || s[23] && !(!s[41] && s[42])
  s[1390] = FYL_8_er
  const FYL_8_ir = s[3] || v11 && s[43] || s[23] && s[43]
  s[1391] = FYL_8_ir
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const FYL_9_1 = s[21] ? FIRST_DAY : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? FIRST_DAY, 21)
  s[1392] = FYL_9_1
  const FYL_9_1_hoej = s[21] ? NEVER : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? 84005 /* 2199-12-31 */, 21)
  s[1393] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const FYL_9_3 = s[21] ? FIRST_DAY : shiftDays(f.underrettetOmUdmeldelseDen ?? FIRST_DAY, 28)
  s[1395] = FYL_9_3
  const FYL_9_3_hoej = s[21] ? NEVER : shiftDays(f.underrettetOmUdmeldelseDen ?? 84005 /* 2199-12-31 */, 28)
  s[1396] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v22 = s[30] && s[29]
  const FYL_15_1 = s[21] ? FIRST_DAY : Math.max(s[44], shiftMonths(s[45], 3))
  s[57] = FYL_15_1
  const FYL_15_1_hoej = s[21] ? NEVER : Math.max(s[46], shiftMonths(s[47], 3))
  s[58] = FYL_15_1_hoej
  const FYL_15_1_ir = s[21] || v22 && s[19] || s[18] && s[19]
  s[59] = FYL_15_1_ir
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v26 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  const v27 = f.pensionDuFaar !== undefined && !v26 || !(f.pensionDuFaar !== undefined) || (f.maanederUdenForEOeS ?? 12) > 3
  const v28 = (f.pensionDuFaar !== undefined && v26 || !(f.pensionDuFaar !== undefined)) && (f.maanederUdenForEOeS ?? 0) <= 3
  const FYL_15_4 = s[21] || v22 && v28 || s[18] && v28
  s[1397] = FYL_15_4
  const FYL_15_4_nej = s[21] || v22 && v27 || s[18] && v27
  s[1398] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v31 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v32 = f.ydelser !== undefined ? v31 : NO_DAYS
  const v33 = f.ydelser !== undefined ? v31 : ALL_DAYS
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v35 = f.ydelser !== undefined ? v34 : NO_DAYS
  const v36 = f.ydelser !== undefined ? v34 : ALL_DAYS
  const v37 = intersect(v32, v35)
  const v38 = intersect(v33, v36)
  const FYL_15_4_pension = from(v37, 13332 /* 2006-07-03 */)
  s[1399] = FYL_15_4_pension
  const FYL_15_4_pension_hoej = from(v38, 13332 /* 2006-07-03 */)
  s[1400] = FYL_15_4_pension_hoej
  const v41 = dayReaching(FYL_15_4_pension_hoej, 13332 /* 2006-07-03 */, 1)
  const v42 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  const v43 = v41 <= 16306 /* 2014-08-24 */
  const v44 = v42 >= 16307 /* 2014-08-25 */ && v41 <= 2147483646
  const FYL_15_4_pension_ir = v42 === NEVER
  s[1403] = FYL_15_4_pension_ir
  const FYL_15_4_pension_eksakt = (!v43 || !v43 || f.ydelser !== undefined) && (!v44 || f.ydelser !== undefined)
  s[1402] = FYL_15_4_pension_eksakt
  const FYL_15_4_pension_er = v43 || v44
  s[1401] = FYL_15_4_pension_er
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const v48 = s[30] && s[5]
  s[712] = v48
  const v49 = s[4] && s[29]
  const FYL_18_5_er = s[12] >= -5114 /* 1956-01-01 */
  s[56] = FYL_18_5_er
  const v51 = !s[48] || FYL_18_5_er && s[49] && (f.fleksydelseFraDen ?? 84005 /* 2199-12-31 */) >= s[50]
  const v52 = s[49] && (s[11] < -5114 /* 1956-01-01 */ || !s[48] || (f.fleksydelseFraDen ?? FIRST_DAY) < s[51])
  const FYL_17_1 = s[21] || v49 && v51 || s[18] && v51
  s[1404] = FYL_17_1
  const FYL_17_1_nej = s[21] || v48 || v49 && v52 || s[18] && v52
  s[1405] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v55 = quotient([s[39], 473200], [10000], 'nærmeste', 1200)
  const v56 = quotient([s[40], 473200], [10000], 'nærmeste', 1200)
  const v57 = s[41] ? Math.min(v55, v56) : -Infinity
  const v58 = s[41] ? Math.max(v55, v56) : Infinity
  const v59 = s[2] >= 20819 /* 2027-01-01 */
  s[115] = v59
  const v60 = s[5] || v59
  s[325] = v60
  const v61 = v60 ? -Infinity : SATS_2(s[0])
  const v62 = v60 ? Infinity : SATS_2(s[2])
  const v63 = v60 ? -Infinity : SATS_3(s[0])
  const v64 = v60 ? Infinity : SATS_3(s[2])
  const v65 = Math.max(v61, v63)
  const v66 = Math.min(v62, v64)
  const v67 = s[21] && v66 >= v65
  const v68 = FYL_17_1_nej || v67
  const v69 = FYL_17_1_nej ? (v67 ? Math.min(v63, v65) : v63) : v65
  const v70 = FYL_17_1 ? (v68 ? Math.min(v61, v69) : v61) : v69
  const v71 = FYL_17_1_nej ? (v67 ? Math.max(v64, v66) : v64) : v66
  const v72 = FYL_17_1 ? (v68 ? Math.max(v62, v71) : v62) : v71
  const v73 = v48 && !(!s[41] && s[42])
  const v74 = s[4] && (FYL_17_1 || FYL_17_1_nej || v67)
  const FYL_17_2 = s[21] ? -Infinity : v73 ? (v74 ? Math.min(v57, v70) : v57) : v70
  s[52] = FYL_17_2
  const FYL_17_2_hoej = s[21] ? Infinity : v73 ? (v74 ? Math.max(v58, v72) : v58) : v72
  s[53] = FYL_17_2_hoej
  const FYL_17_2_er = s[21] || v73 || v74
  s[54] = FYL_17_2_er
  const FYL_17_2_ir = s[21] || v48 && s[43] || s[4] && (FYL_17_1 && v60 || FYL_17_1_nej && v60 || s[21] && v60 || s[21] && !(!v60 && v61 === v62 && !v60 && v63 === v64 && v61 === v63))
  s[55] = FYL_17_2_ir
}

function svar_6(f, s) {
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v0 = s[1] && s[29]
  const v1 = Math.min(s[52], f.aarsindtaegtFoerFleksydelse ?? 0)
  const v2 = Math.min(s[53], f.aarsindtaegtFoerFleksydelse ?? 10000000000)
  const v3 = v1 <= -Infinity
  const v4 = quotient([v1], [12], 'nærmeste', 100)
  const v5 = quotient([v2], [12], 'nærmeste', 100)
  const v6 = s[54] && !(v3 && (!s[54] || !s[55] && v1 === v2))
  const v7 = s[55] || v3
  const FYL_17_4 = s[3] ? -Infinity : v3 ? -Infinity : Math.min(v4, v5)
  s[1406] = FYL_17_4
  const FYL_17_4_hoej = s[3] ? Infinity : v3 ? Infinity : Math.max(v4, v5)
  s[1407] = FYL_17_4_hoej
  const FYL_17_4_er = s[3] || v0 && v6 || s[18] && v6
  s[1408] = FYL_17_4_er
  const FYL_17_4_ir = s[3] || v0 && v7 || s[18] && v7
  s[1409] = FYL_17_4_ir
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const FYL_18_5 = s[21] ? -Infinity : s[22] ? -Infinity : Math.round((f.livsvarigPensionOmAaret ?? 0) * 16 / 25) + Math.round((f.pensionsdepoter ?? 0) / 25) + Math.round((f.loebendePensionFraAnsaettelse ?? 0) * 16 / 25)
  s[1410] = FYL_18_5
  const FYL_18_5_hoej = s[21] ? Infinity : s[22] ? Infinity : Math.round((f.livsvarigPensionOmAaret ?? 10000000000) * 16 / 25) + Math.round((f.pensionsdepoter ?? 100000000000) / 25) + Math.round((f.loebendePensionFraAnsaettelse ?? 10000000000) * 16 / 25)
  s[1411] = FYL_18_5_hoej
  const FYL_20_3_ir = s[21] || s[22]
  s[1415] = FYL_20_3_ir
  const FYL_18_5_ir = s[56] && FYL_20_3_ir || s[11] < -5114 /* 1956-01-01 */
  s[1412] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v16 = (f.arbejdstimerIMaanedenMedFleksydelse ?? 74400) > 12800 || f.arbejdetErFleksjobEllerHosAegtefaellen !== false
  const v17 = (f.arbejdstimerIMaanedenMedFleksydelse ?? 0) <= 12800 && f.arbejdetErFleksjobEllerHosAegtefaellen !== true
  const FYL_20_3 = s[21] || s[22] || s[17] && v17 || s[18] && v17
  s[1413] = FYL_20_3
  const FYL_20_3_nej = s[21] || s[22] || s[17] && v16 || s[18] && v16
  s[1414] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const FYL_22_1 = s[21] ? FIRST_DAY : Math.max(s[57], shiftDays(monthEnd(f.ansoegtOmFleksydelseDen ?? FIRST_DAY), 1))
  s[1416] = FYL_22_1
  const FYL_22_1_hoej = s[21] ? NEVER : Math.max(s[58], shiftDays(monthEnd(f.ansoegtOmFleksydelseDen ?? 84005 /* 2199-12-31 */), 1))
  s[1417] = FYL_22_1_hoej
  const FYL_22_1_ir = s[21] || s[22] && s[59] || s[17] && s[59] || s[18] && s[59]
  s[1418] = FYL_22_1_ir
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const FYL_22_2 = s[21] ? FIRST_DAY : monthEnd(s[60])
  s[1419] = FYL_22_2
  const FYL_22_2_hoej = s[21] ? NEVER : monthEnd(s[61])
  s[1420] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const FYL_22_2_laengst = s[21] ? -Infinity : s[23] ? (s[62] ? 60 : s[63] ? 54 : s[16] ? 48 : s[48] ? 42 : 36) : 60
  s[1421] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[21] ? Infinity : s[22] ? 60 : s[64] ? 60 : s[65] ? 54 : s[15] ? 48 : s[49] ? 42 : 36
  s[1422] = FYL_22_2_laengst_hoej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v27 = f.ordinaertAnsatte ?? 0
  const v28 = f.ordinaertAnsatte ?? 100000
  const INDSATSBEK_65 = s[3] ? -Infinity : Math.max(1, Math.floor(Math.min(v27, 50) / 5) + Math.floor(Math.max(0, v27 - 50) / 10))
  s[1423] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[3] ? Infinity : Math.max(1, Math.floor(Math.min(v28, 50) / 5) + Math.floor(Math.max(0, v28 - 50) / 10))
  s[1424] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const INDSATSBEK_86 = s[3] ? -Infinity : Math.round((f.stoetteTilAnsaettelsenOmAaret ?? 0) * 10000 / (f.loenomkostningerOmAaret ?? 1000000000))
  s[1426] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[3] ? Infinity : Math.round((f.stoetteTilAnsaettelsenOmAaret ?? 1000000000) * 10000 / (f.loenomkostningerOmAaret ?? 100))
  s[1427] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat !== false && s[3] || f.arbejdsgiverenErPrivat !== true
  s[1428] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v34 = s[1] && s[0] <= 14456 /* 2009-07-31 */
  s[116] = v34
  const v35 = s[2] >= 14457 /* 2009-08-01 */ && s[9]
  s[117] = v35
  const v36 = f.arbejdsgiverenErPrivat !== false && INDSATSBEK_86_hoej > 7500
  const v37 = f.arbejdsgiverenErPrivat !== false && INDSATSBEK_86 <= 7500
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat !== false && (s[3] || v34 && v36 || v35 && v36 || s[10] && v36)
  s[1429] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat !== false && (s[3] || v34 && v37 || v35 && v37 || s[10] && v37)
  s[1430] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat !== false && (s[3] || v34 && INDSATSBEK_86_ir || v35 && INDSATSBEK_86_ir || s[10] && INDSATSBEK_86_ir) || f.arbejdsgiverenErPrivat !== true
  s[1431] = INDSATSBEK_86_loft_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const v41 = s[1] && s[0] <= 13916 /* 2008-02-07 */
  s[67] = v41
  const v42 = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  const KOMP_17a_3_er = f.fortrinVed !== undefined && v42 || !(f.fortrinVed !== undefined)
  s[70] = KOMP_17a_3_er
  const v44 = f.fortrinVed !== undefined && !v42 || !(f.fortrinVed !== undefined)
  s[71] = v44
  const v45 = f.fortrinVed === 'offentlig_stilling'
  const v46 = f.fortrinVed !== undefined && v45 || !(f.fortrinVed !== undefined)
  s[75] = v46
  const v47 = f.fortrinVed !== undefined && !v45 || !(f.fortrinVed !== undefined)
  s[73] = v47
  const v48 = v47 || f.stillingenBesaettesInternt !== true
  s[74] = v48
  const v49 = v46 && f.stillingenBesaettesInternt !== false
  s[72] = v49
  const v50 = v44 || f.handicapGoerBeskaeftigelseVanskelig !== true || v49 || f.ligeSaaKvalificeret !== true
  const v51 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig !== false && v48 && f.ligeSaaKvalificeret !== false
  const v52 = s[2] >= 13917 /* 2008-02-08 */
  s[66] = v52
  const KOMP_3_1 = s[3] || v41 && v51 || v52 && v51
  s[1432] = KOMP_3_1
  const KOMP_3_1_nej = s[3] || v41 && v50 || v52 && v50
  s[1433] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v55 = f.assistanceTil === 'andet'
  const v56 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.assistanceTil !== undefined && v55 || !(f.assistanceTil !== undefined) || f.erhvervetUforeneligtMedNedsaettelsen !== false || f.assistancenErVikarEllerMedhjaelp !== false
  const v57 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && (f.assistanceTil !== undefined && !v55 || !(f.assistanceTil !== undefined)) && f.erhvervetUforeneligtMedNedsaettelsen !== true && f.assistancenErVikarEllerMedhjaelp !== true
  const KOMP_4 = s[3] || v41 && v57 || v52 && v57
  s[1303] = KOMP_4
  const KOMP_4_nej = s[3] || v41 && v56 || v52 && v56
  s[1435] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v60 = f.assistanceTil === 'efteruddannelse_foer_job'
  const KOMP_7_3 = s[3] ? -Infinity : (f.assistanceTil !== undefined && !v60 || !(f.assistanceTil !== undefined)) && (f.flereFunktionsnedsaettelser !== true && f.funktionsnedsaettelsenErMegetBetydelig !== true || f.assistanceUdOver20Timer !== true) ? Math.min(2000, Math.round(2000 * (f.arbejdstimerVedAssistance ?? 0) / 3700)) : 3700
  s[1436] = KOMP_7_3
  const KOMP_7_3_hoej = s[3] ? Infinity : f.assistanceTil !== undefined && v60 || !(f.assistanceTil !== undefined) || (f.flereFunktionsnedsaettelser !== false || f.funktionsnedsaettelsenErMegetBetydelig !== false) && f.assistanceUdOver20Timer !== false ? 3700 : Math.min(2000, Math.round(2000 * (f.arbejdstimerVedAssistance ?? 16800) / 3700))
  s[1437] = KOMP_7_3_hoej
  const v63 = KOMP_4_nej || s[3]
  const KOMP_7_3_ir = s[3] || v63
  s[1304] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const v65 = f.behovForAssistance ?? 0
  s[68] = v65
  const v66 = f.behovForAssistance ?? 16800
  s[69] = v66
  const KOMP_7_3_behov = s[3] ? -Infinity : Math.min(KOMP_7_3, v65)
  s[1439] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[3] ? Infinity : Math.min(KOMP_7_3_hoej, v66)
  s[1440] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_er = KOMP_4 && (s[3] || v41 && KOMP_4 || v52 && KOMP_4)
  s[1441] = KOMP_7_3_behov_er
  const KOMP_7_3_behov_ir = KOMP_4 && (s[3] || v41 && KOMP_7_3_ir || v52 && KOMP_7_3_ir) || v63
  s[1442] = KOMP_7_3_behov_ir
}

function svar_7(f, s) {
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v0 = f.uddannelseMedAssistance === 'anden'
  const v1 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.berettigetTilSpecialpaedagogiskStoette !== false || f.uddannelseMedAssistance !== undefined && v0 || !(f.uddannelseMedAssistance !== undefined)
  const v2 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && f.berettigetTilSpecialpaedagogiskStoette !== true && (f.uddannelseMedAssistance !== undefined && !v0 || !(f.uddannelseMedAssistance !== undefined))
  const v3 = s[66] && s[0] <= 14432 /* 2009-07-07 */
  const v4 = s[0] <= 15886 /* 2013-06-30 */
  const v5 = s[2] >= 14433 /* 2009-07-08 */ && v4
  const v6 = s[2] >= 15887 /* 2013-07-01 */
  const v7 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  const KOMP_14 = s[3] || s[67] && v2 || v3 && v2 || v5 && v2 || v6 && f.funktionsnedsaettelsenErVarigOgBetydelig !== false && f.berettigetTilSpecialpaedagogiskStoette !== true && (f.uddannelseMedAssistance !== undefined && !v7 || !(f.uddannelseMedAssistance !== undefined))
  s[1305] = KOMP_14
  const KOMP_14_nej = s[3] || s[67] && v1 || v3 && v1 || v5 && v1 || v6 && (f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.berettigetTilSpecialpaedagogiskStoette !== false || f.uddannelseMedAssistance !== undefined && v7 || !(f.uddannelseMedAssistance !== undefined))
  s[1444] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const KOMP_14a_3 = s[3] ? -Infinity : Math.min(s[68], f.saerligtTilfaeldeUnderUddannelse !== true ? 2000 : 3700)
  s[1445] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[3] ? Infinity : Math.min(s[69], f.saerligtTilfaeldeUnderUddannelse !== false ? 3700 : 2000)
  s[1446] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = s[3] || KOMP_14_nej || s[3]
  s[1447] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v13 = s[1] && s[0] <= 14027 /* 2008-05-28 */
  s[87] = v13
  const v14 = f.handicapGoerBeskaeftigelseVanskelig !== true || (f.handicapUddannelsensLaengde ?? 0) < 18 || f.uddannelsenGiverAdgangTilAkasse !== true || shiftMonths(f.handicapUddannelseAfsluttet ?? FIRST_DAY, 24) < s[2] || f.ansatEfterHandicapUddannelsen !== false || f.manglerErfaringIFaget !== true
  const v15 = f.handicapGoerBeskaeftigelseVanskelig !== false && (f.handicapUddannelsensLaengde ?? 240) >= 18 && f.uddannelsenGiverAdgangTilAkasse !== false && shiftMonths(f.handicapUddannelseAfsluttet ?? 84005 /* 2199-12-31 */, 24) >= s[0] && f.ansatEfterHandicapUddannelsen !== true && f.manglerErfaringIFaget !== false
  const v16 = s[2] >= 14028 /* 2008-05-29 */
  s[303] = v16
  const v17 = v16 && s[9]
  s[88] = v17
  const KOMP_15_1 = s[3] || v13 && v15 || v17 && v15 || s[10] && v15
  s[1306] = KOMP_15_1
  const KOMP_15_1_nej = s[3] || v13 && v14 || v17 && v14 || s[10] && v14
  s[1449] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const v20 = s[1] && s[9]
  s[104] = v20
  const KOMP_15b_3 = s[3] ? FIRST_DAY : v20 ? FIRST_DAY : shiftDays(shiftMonths(f.isbryderBegyndte ?? FIRST_DAY, 12), -1)
  s[1450] = KOMP_15b_3
  const KOMP_15b_3_hoej = s[3] ? NEVER : v20 ? NEVER : shiftDays(shiftMonths(f.isbryderBegyndte ?? 84005 /* 2199-12-31 */, 12), -1)
  s[1451] = KOMP_15b_3_hoej
  const LAB_90_ir = s[3] || v20
  s[109] = LAB_90_ir
  const KOMP_15b_3_ir = KOMP_15_1 && LAB_90_ir || KOMP_15_1_nej || s[3]
  s[1452] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v25 = f.hjaelpemidletErAfgoerende !== false || f.hjaelpemidletKompenserer !== false
  const v26 = f.hjaelpemidletErAfgoerende !== true && f.hjaelpemidletKompenserer !== true
  const v27 = s[3] || v13 && v25 || v17 && v25 || s[10] && v25 && f.udgiftenLiggerUdOverArbejdsgiverens !== false && f.saedvanligtPaaArbejdspladsen !== true && (f.handicapGoerBeskaeftigelseVanskelig !== false || f.andenLovDaekkerHjaelpemidlet !== true)
  const v28 = s[3] || v13 && v26 || v17 && v26 || s[10] && (v26 || f.udgiftenLiggerUdOverArbejdsgiverens !== true || f.saedvanligtPaaArbejdspladsen !== false || f.handicapGoerBeskaeftigelseVanskelig !== true && f.andenLovDaekkerHjaelpemidlet !== false)
  const v29 = f.arbejdshjaelpemiddelTil === 'tilbud'
  const v30 = f.arbejdshjaelpemiddelTil !== undefined && v29 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15f_1 = v30 && v27
  s[1453] = KOMP_15f_1
  const KOMP_15f_1_nej = v30 && v28
  s[1454] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = v30 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v29 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1455] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v34 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  const v35 = f.arbejdshjaelpemiddelTil !== undefined && v34 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15i_1 = v35 && v27
  s[1456] = KOMP_15i_1
  const KOMP_15i_1_nej = v35 && v28
  s[1457] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = v35 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v34 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1458] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v39 = f.hjaelpemidletErAfgoerende !== true || f.hjaelpemidletKompenserer !== true || f.andenLovDaekkerHjaelpemidlet !== false
  const v40 = f.hjaelpemidletErAfgoerende !== false && f.hjaelpemidletKompenserer !== false && f.andenLovDaekkerHjaelpemidlet !== true
  const v41 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  const v42 = f.arbejdshjaelpemiddelTil !== undefined && v41 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15j_1 = v42 && (s[3] || v13 && v40 || v17 && v40 || s[10] && v40)
  s[1459] = KOMP_15j_1
  const KOMP_15j_1_nej = v42 && (s[3] || v13 && v39 || v17 && v39 || s[10] && v39)
  s[1460] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = v42 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v41 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1461] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const KOMP_16 = s[3] ? FIRST_DAY : v17 || s[10] ? (s[10] ? shiftDays(f.hjaelpemiddelSoegtDen ?? FIRST_DAY, 28) : NEVER) : NEVER
  s[1462] = KOMP_16
  const KOMP_16_hoej = s[3] ? NEVER : v13 ? NEVER : v17 ? NEVER : shiftDays(f.hjaelpemiddelSoegtDen ?? 84005 /* 2199-12-31 */, 28)
  s[1463] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const KOMP_16a_2 = s[3] ? FIRST_DAY : Math.max(f.assistanceBegyndte ?? FIRST_DAY, shiftMonths(f.assistanceSoegtDen ?? FIRST_DAY, -3))
  s[1464] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[3] ? NEVER : Math.max(f.assistanceBegyndte ?? 84005 /* 2199-12-31 */, shiftMonths(f.assistanceSoegtDen ?? 84005 /* 2199-12-31 */, -3))
  s[1465] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const KOMP_17a_3 = s[3] ? FIRST_DAY : shiftDays(f.afslagPaaStillingModtaget ?? FIRST_DAY, 28)
  s[1466] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[3] ? NEVER : shiftDays(f.afslagPaaStillingModtaget ?? 84005 /* 2199-12-31 */, 28)
  s[1467] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = s[70] && s[3] || s[71]
  s[1468] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v53 = f.fortrinVed === 'stadeplads_eller_taxi'
  const v54 = f.handicapGoerBeskaeftigelseVanskelig !== true || s[72] || f.bedtOmFortrinsadgang !== true || (s[73] || f.opfylderFormelleUddannelseskrav !== true) && (f.fortrinVed !== undefined && !v53 || !(f.fortrinVed !== undefined) || f.aabenbartRingereKvalificeret !== false)
  const v55 = f.handicapGoerBeskaeftigelseVanskelig !== false && s[74] && f.bedtOmFortrinsadgang !== false && (s[75] && f.opfylderFormelleUddannelseskrav !== false || (f.fortrinVed !== undefined && v53 || !(f.fortrinVed !== undefined)) && f.aabenbartRingereKvalificeret !== true)
  const KOMPBEK_6_2 = s[3] || s[67] && v55 || s[66] && v55
  s[1469] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = s[3] || s[67] && v54 || s[66] && v54
  s[1470] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v58 = s[66] && v4
  const KOMPBEK_15_4 = s[3] ? FIRST_DAY : v58 || v6 ? (v6 ? shiftMonths(f.assistanceBevilgetDen ?? FIRST_DAY, 12) : NEVER) : NEVER
  s[1471] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[3] ? NEVER : s[67] ? NEVER : v58 ? NEVER : shiftMonths(f.assistanceBevilgetDen ?? 84005 /* 2199-12-31 */, 12)
  s[1472] = KOMPBEK_15_4_hoej
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v61 = s[0] <= 14431 /* 2009-07-06 */
  s[105] = v61
  const v62 = s[13] && v61
  const v63 = s[2] >= 14432 /* 2009-07-07 */
  s[106] = v63
  const LSP_1a_1_tabel2006 = s[3] || v62 || v63
  s[80] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = s[3] || s[1] && s[31] || v62
  s[78] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = s[3] || v62
  s[79] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v67 = s[0] <= 15336 /* 2011-12-28 */
  s[81] = v67
  const v68 = s[2] >= 15337 /* 2011-12-29 */ && s[0] <= 15529 /* 2012-07-08 */
  s[86] = v68
  const v69 = s[2] >= 15530 /* 2012-07-09 */
  s[85] = v69
  const LSP_1a_1_tabel2011 = s[3] || v68 || v69
  s[84] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = s[3] || s[1] && v67 || v68
  s[82] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = s[3] || v68
  s[83] = LSP_1a_1_tabel2011_ir
}

function svar_8(f, s) {
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v0 = s[1] && s[0] <= 14518 /* 2009-10-01 */
  s[861] = v0
  const v1 = s[76] ? (s[11] >= -3837 /* 1959-07-01 */ ? (s[11] >= -3653 /* 1960-01-01 */ ? (s[11] >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v2 = s[77] ? (s[12] >= -3837 /* 1959-07-01 */ ? (s[12] >= -3653 /* 1960-01-01 */ ? (s[12] >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v3 = s[12] >= -11142 /* 1939-07-01 */ ? (s[78] || s[79] ? 780 : v1) : 804
  const v4 = s[11] >= -11142 /* 1939-07-01 */ ? (s[80] ? v2 : 780) : 804
  const v5 = s[2] >= 14519 /* 2009-10-02 */
  s[862] = v5
  const v6 = v5 && s[81]
  const v7 = s[82] || s[83]
  const v8 = s[11] >= -5844 /* 1954-01-01 */
  const v9 = s[12] >= -5844 /* 1954-01-01 */
  const v10 = s[11] >= -5663 /* 1954-07-01 */
  const v11 = s[12] >= -5663 /* 1954-07-01 */
  const v12 = s[11] >= -5479 /* 1955-01-01 */
  const v13 = s[12] >= -5479 /* 1955-01-01 */
  const v14 = s[11] >= -5298 /* 1955-07-01 */
  s[903] = v14
  const v15 = s[12] >= -5298 /* 1955-07-01 */
  s[904] = v15
  const v16 = v8 ? (v10 ? (v12 ? (v14 ? 804 : 798) : 792) : 786) : 780
  const v17 = v9 ? (v11 ? (v13 ? (v15 ? 804 : 798) : 792) : 786) : 780
  const v18 = s[84] ? (v7 ? Math.min(v1, v16) : v16) : v1
  const v19 = s[84] ? (v7 ? Math.max(v2, v17) : v17) : v2
  const v20 = s[85] && s[0] <= 16797 /* 2015-12-28 */
  const v21 = s[2] >= 16798 /* 2015-12-29 */ && s[0] <= 17086 /* 2016-10-12 */
  const v22 = s[11] >= -2557 /* 1963-01-01 */
  s[914] = v22
  const v23 = s[12] >= -2557 /* 1963-01-01 */
  s[912] = v23
  const v24 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? 816 : 804) : 798) : 792) : 786) : 780
  const v25 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? 816 : 804) : 798) : 792) : 786) : 780
  const v26 = s[2] >= 17087 /* 2016-10-13 */ && s[0] <= 18626 /* 2020-12-30 */
  const v27 = s[0] <= 18669 /* 2021-02-11 */
  s[863] = v27
  const v28 = s[2] >= 18627 /* 2020-12-31 */ && v27
  const v29 = s[11] >= -1096 /* 1967-01-01 */
  s[915] = v29
  const v30 = s[12] >= -1096 /* 1967-01-01 */
  s[913] = v30
  const v31 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? (v29 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v32 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? (v30 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v33 = s[2] >= 18670 /* 2021-02-12 */
  s[864] = v33
  const v34 = v33 && s[0] <= 20452 /* 2025-12-30 */
  const v35 = s[2] >= 20453 /* 2025-12-31 */
  const v36 = s[12] >= 365 /* 1971-01-01 */
  s[902] = v36
  const v37 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? (v29 ? (s[11] >= 365 /* 1971-01-01 */ ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780
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
  const v49 = s[86] || v47
  const v50 = s[86] ? (v47 ? Math.min(v18, v48) : v18) : v48
  const v51 = v6 || v49
  const v52 = v6 ? (v49 ? Math.min(v1, v50) : v1) : v50
  const LSP_1a_1 = s[3] ? -Infinity : v0 ? (v51 ? Math.min(v3, v52) : v3) : v52
  s[869] = LSP_1a_1
  const v54 = v34 ? (v35 ? Math.max(v32, v38) : v32) : v38
  const v55 = v28 ? (v39 ? Math.max(v32, v54) : v32) : v54
  const v56 = v26 ? (v41 ? Math.max(v25, v55) : v25) : v55
  const v57 = v21 ? (v43 ? Math.max(v25, v56) : v25) : v56
  const v58 = v20 ? (v45 ? Math.max(v17, v57) : v17) : v57
  const v59 = s[86] ? (v47 ? Math.max(v19, v58) : v19) : v58
  const v60 = v6 ? (v49 ? Math.max(v2, v59) : v2) : v59
  const LSP_1a_1_hoej = s[3] ? Infinity : v0 ? (v51 ? Math.max(v4, v60) : v4) : v60
  s[868] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[3] ? FIRST_DAY : shiftMonths(s[11], LSP_1a_1)
  s[867] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[3] ? NEVER : shiftMonths(s[12], LSP_1a_1_hoej)
  s[865] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v64 = f.pensionDuFaar === 'foertidspension'
  const v65 = f.pensionDuFaar !== undefined && v64 || !(f.pensionDuFaar !== undefined)
  s[302] = v65
  const v66 = f.pensionDuFaar !== undefined && !v64 || !(f.pensionDuFaar !== undefined)
  s[301] = v66
  const v67 = s[2] >= LSP_1a_1_dag
  s[866] = v67
  const v68 = v66 || v67 || f.ikkeNormaltArbejdePaaNedsatTid !== true
  const v69 = s[0] < LSP_1a_1_dag_hoej || s[3]
  s[886] = v69
  const v70 = v65 && v69 && f.ikkeNormaltArbejdePaaNedsatTid !== false
  const LAB_6_11 = s[3] || s[87] && v70 || s[88] && v70 || s[10] && v65
  s[1473] = LAB_6_11
  const LAB_6_11_nej = s[3] || s[87] && v68 || s[88] && v68 || s[10] && v66
  s[1474] = LAB_6_11_nej
}

function svar_9(f, s) {
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v0 = f.soegteHjaelpDen ?? FIRST_DAY
  const v1 = f.soegteHjaelpDen ?? 84005 /* 2199-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  s[118] = v2
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v0 <= 14027 /* 2008-05-28 */
  const v5 = v3 && v4
  s[119] = v5
  const v6 = v0 >= s[89]
  s[124] = v6
  const LAB_95_1_er = v1 >= s[90]
  s[125] = LAB_95_1_er
  const v8 = shiftDays(v0, 91)
  const v9 = shiftDays(v1, 91)
  const v10 = v1 >= 14028 /* 2008-05-29 */
  s[123] = v10
  const v11 = v10 && v0 <= 16070 /* 2013-12-31 */
  s[120] = v11
  const v12 = v1 >= 16071 /* 2014-01-01 */ && v0 <= 18261 /* 2019-12-31 */
  s[121] = v12
  const v13 = v1 >= 18262 /* 2020-01-01 */
  s[122] = v13
  const v14 = v12 || v13
  const v15 = v11 || v14
  const v16 = v14 ? FIRST_DAY : v8
  const LAB_92_1 = v2 ? FIRST_DAY : v5 ? (v15 ? Math.min(v8, v16) : v8) : v16
  s[1528] = LAB_92_1
  const v18 = v14 ? NEVER : v9
  const LAB_92_1_hoej = v2 ? NEVER : v5 ? (v15 ? Math.max(v9, v18) : v9) : v18
  s[1529] = LAB_92_1_hoej
  const LAB_92_straks_nej = v2 || v12 || v13
  s[1533] = LAB_92_straks_nej
  const LAB_92_1_ir = !v6 && LAB_92_straks_nej || LAB_95_1_er
  s[1531] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v22 = v3 && v0 <= 13571 /* 2007-02-27 */
  const v23 = shiftMonths(v0, 12)
  const v24 = shiftMonths(v1, 12)
  const v25 = v1 >= 13572 /* 2007-02-28 */ && v4
  const v26 = v25 || v15
  const v27 = v25 ? FIRST_DAY : v14 ? FIRST_DAY : shiftMonths(v0, 9)
  const LAB_95_1 = v2 ? FIRST_DAY : v22 ? (v26 ? Math.min(v23, v27) : v23) : v27
  s[1537] = LAB_95_1
  const v29 = v25 ? NEVER : v14 ? NEVER : shiftMonths(v1, 9)
  const LAB_95_1_hoej = v2 ? NEVER : v22 ? (v26 ? Math.max(v24, v29) : v24) : v29
  s[1538] = LAB_95_1_hoej
  const LAB_95_1_ir = LAB_95_1_er && (v2 || v25 || v12 || v13) || !v6
  s[1539] = LAB_95_1_ir
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
  s[1475] = LAB_29_1
  const v41 = v14 ? NEVER : v34
  const LAB_29_1_hoej = v2 ? NEVER : v36 ? (v38 ? Math.max(v34, v41) : v34) : v41
  s[1476] = LAB_29_1_hoej
  const LAB_29_1_er = v2 || v36 || v37 || v12 || v13
  s[1477] = LAB_29_1_er
  const LAB_29_1_ir = v2 || v5 && v35 || v11 && v35 || v12 || v13
  s[1478] = LAB_29_1_ir
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v45 = s[1] && s[91]
  const v46 = s[92] && s[9]
  s[517] = v46
  const v47 = s[2] >= s[90]
  s[424] = v47
  const v48 = v47 || f.harErhvervskompetencegivendeUddannelse !== false
  s[412] = v48
  const v49 = s[0] < s[89] && f.harErhvervskompetencegivendeUddannelse !== true
  s[411] = v49
  const LAB_30_3 = s[3] || v45 || v46 && v49 || s[10] && v49
  s[1479] = LAB_30_3
  const LAB_30_3_nej = s[3] || v45 || v46 && v48 || s[10] && v48
  s[1480] = LAB_30_3_nej
  const LAB_30_3_ir = s[3] || v45
  s[1481] = LAB_30_3_ir
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v53 = s[0] <= 16251 /* 2014-06-30 */
  s[94] = v53
  const LAS_69t_2_er = s[2] >= 16252 /* 2014-07-01 */
  s[237] = LAS_69t_2_er
  const v55 = LAS_69t_2_er && s[9]
  s[95] = v55
  const v56 = s[0] <= 20484 /* 2026-01-31 */
  s[99] = v56
  const v57 = s[10] && v56
  s[101] = v57
  const v58 = s[2] >= 20485 /* 2026-02-01 */
  s[93] = v58
  const v59 = v57 || v58
  s[96] = v59
  const LAB_31_3 = v53 ? -Infinity : v59 ? (v58 ? -Infinity : 4) : 6
  s[1482] = LAB_31_3
  const v61 = v58 ? Infinity : 4
  const LAB_31_3_hoej = v53 ? Infinity : v55 ? (v59 ? Math.max(6, v61) : 6) : v61
  s[1483] = LAB_31_3_hoej
  const v63 = s[0] >= 16252 /* 2014-07-01 */
  s[253] = v63
  const v64 = f.erIJobafklaring !== true || !v63
  s[98] = v64
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[97] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v53 || v58) || v64
  s[1307] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v67 = s[0] <= 20634 /* 2026-06-30 */
  s[103] = v67
  const v68 = s[10] && v67
  s[126] = v68
  const v69 = s[2] >= 20635 /* 2026-07-01 */
  s[102] = v69
  const LAB_31_3_ledighedsydelse = s[9] ? -Infinity : v69 ? (f.fritagetForJobsamtaler !== false ? 0 : 4) : 4
  s[1485] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[9] ? Infinity : v68 ? 4 : f.fritagetForJobsamtaler !== true ? 4 : 0
  s[1486] = LAB_31_3_ledighedsydelse_hoej
  const LAB_31_3_ledighedsydelse_ir = s[10] && s[9] || s[0] < 18262 /* 2020-01-01 */
  s[1487] = LAB_31_3_ledighedsydelse_ir
}

function svar_10(f, s) {
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v0 = f.jobafklaringStartede ?? FIRST_DAY
  s[254] = v0
  const v1 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[260] = v1
  const v2 = shiftDays(shiftMonths(v0, 6), -1)
  const v3 = shiftDays(shiftMonths(v1, 6), -1)
  const v4 = shiftDays(shiftMonths(v0, 12), -1)
  const v5 = shiftDays(shiftMonths(v1, 12), -1)
  const v6 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v2, v4) : v2) : v4
  const v7 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v3, v5) : v3) : v5
  const v8 = s[93] ? FIRST_DAY : v2
  const LAB_31_3_vindue = s[94] ? FIRST_DAY : s[95] ? (s[96] ? Math.min(v6, v8) : v6) : v8
  s[1488] = LAB_31_3_vindue
  const v10 = s[93] ? NEVER : v3
  const LAB_31_3_vindue_hoej = s[94] ? NEVER : s[95] ? (s[96] ? Math.max(v7, v10) : v7) : v10
  s[1489] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[97] && (s[94] || s[95] && f.kontaktUhensigtsmaessig !== false || s[10] && f.kontaktUhensigtsmaessig !== false)
  s[1490] = LAB_33_3
  const LAB_33_3_nej = s[97] && (s[94] || s[95] && f.kontaktUhensigtsmaessig !== true || s[10] && f.kontaktUhensigtsmaessig !== true)
  s[1491] = LAB_33_3_nej
  const LAB_36_3_nej = s[97] && s[94]
  s[1494] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || s[98]
  s[1308] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = s[97] && (s[94] || s[95] || s[10])
  s[1493] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v17 = s[4] && s[99]
  s[532] = v17
  const v18 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[275] = v18
  const v19 = s[93] && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[274] = v19
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[3] || v17 || v19)
  s[279] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[6] || s[93] && v18)
  s[278] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[3] || f.ressourceforloebErBevilget !== true
  s[280] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v23 = s[93] && LOV1750_21_8
  s[276] = v23
  const v24 = s[93] && LOV1750_21_8_nej
  s[281] = v24
  const v25 = s[93] && LOV1750_21_8_ir
  s[282] = v25
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[3] || s[100] || s[101] || v23)
  s[1495] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[6] || v24)
  s[1309] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[3] || v25) || f.ressourceforloebErBevilget !== true
  s[1310] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v29 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v30 = f.afgoerelsenGaelder !== undefined && v29 || !(f.afgoerelsenGaelder !== undefined)
  s[939] = v30
  const v31 = f.afgoerelsenGaelder !== undefined && !v29 || !(f.afgoerelsenGaelder !== undefined)
  s[940] = v31
  const LAB_43 = s[3] || s[102] && v30
  s[1311] = LAB_43
  const LAB_43_nej = s[3] || s[1] && s[103] || s[102] && v31
  s[1312] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v34 = v0 <= 16251 /* 2014-06-30 */
  s[267] = v34
  const v35 = v1 >= 16252 /* 2014-07-01 */
  s[259] = v35
  const v36 = v0 <= 16617 /* 2015-07-01 */
  s[261] = v36
  const v37 = v1 >= 16618 /* 2015-07-02 */ && v0 <= 17125 /* 2016-11-20 */
  s[266] = v37
  const v38 = v1 >= 17126 /* 2016-11-21 */
  s[262] = v38
  const LAB_109_2_kraft = v35 && (v34 || v37 || v38)
  s[1562] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v35 && (v34 || v35 && v36 || v37)
  s[1563] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v35 && (v34 || v37) || v0 < 16252 /* 2014-07-01 */
  s[1564] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v42 = v0 <= 18261 /* 2019-12-31 */
  s[263] = v42
  const v43 = v35 && v42
  const v44 = v1 >= 18262 /* 2020-01-01 */
  s[270] = v44
  const v45 = v0 <= 20634 /* 2026-06-30 */
  const v46 = v1 >= 20635 /* 2026-07-01 */
  const v47 = f.forventetRask ?? FIRST_DAY
  s[738] = v47
  const v48 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[255] = v48
  const v49 = shiftDays(v1, 56) >= v47
  s[256] = v49
  const v50 = f.ventesFuldtRask !== false && v49 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v51 = (f.ventesFuldtRask !== true || shiftDays(v0, 56) < v48 || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v52 = v44 && v0 <= 20088 /* 2024-12-31 */
  s[264] = v52
  const v53 = v1 >= 20089 /* 2025-01-01 */
  s[265] = v53
  const v54 = v53 && v45
  const v55 = s[0] >= 20635 /* 2026-07-01 */
  s[277] = v55
  const v56 = s[102] && v53 && v0 < 20635 /* 2026-07-01 */
  const LAB_109_1 = v35 && (v56 || !(v56 && !(!v55 || v0 < 20089 /* 2025-01-01 */ || v46)) && (v34 || v43 && v51 || v52 && v51 || v54 && f.tvaerfagligtBehovIForloebet !== false))
  s[1556] = LAB_109_1
  const LAB_109_1_nej = v35 && (v56 || !(v56 && !(!v55 || v0 < 20089 /* 2025-01-01 */ || v46)) && (v34 || v43 && v50 || v52 && v50 || v54 && f.tvaerfagligtBehovIForloebet !== true || v46))
  s[1557] = LAB_109_1_nej
  const LAB_109_1_ir = v35 && (v56 || !(v56 && !(!v55 || v0 < 20089 /* 2025-01-01 */ || v46)) && v34) || v0 < 16252 /* 2014-07-01 */
  s[1558] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v60 = v34 || v43 || v44 && v45 || v46
  const v61 = v34 || v46
  const v62 = v0 < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[269] = v62
  const LAB_109_1_frist_er = v35 && (LAB_109_1 || LAB_109_1_ir)
  s[268] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v60
  s[1499] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v61
  s[1500] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v62
  s[1501] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = v35 && v60
  s[1502] = LAB_45_1
  const LAB_45_1_nej = v35 && v61
  s[1503] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || v0 < 16252 /* 2014-07-01 */
  s[1504] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v70 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v71 = f.maalgruppeForTilbud !== undefined && v70 || !(f.maalgruppeForTilbud !== undefined)
  s[379] = v71
  const v72 = f.maalgruppeForTilbud !== undefined && !v70 || !(f.maalgruppeForTilbud !== undefined)
  s[378] = v72
  const v73 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v74 = v71 || (f.maalgruppeForTilbud !== undefined && !v73 || !(f.maalgruppeForTilbud !== undefined)) && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== false
  const v75 = v72 && (f.maalgruppeForTilbud !== undefined && v73 || !(f.maalgruppeForTilbud !== undefined) || f.kanKunVanskeligtFaaArbejdeUdenPraktik !== true)
  const LAB_57_1 = s[3] || s[87] && v74 || s[88] && v74 || s[10] && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== false
  s[107] = LAB_57_1
  const LAB_57_1_nej = s[3] || s[87] && v75 || s[88] && v75 || s[10] && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== true
  s[108] = LAB_57_1_nej
}

function svar_11(f, s) {
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v0 = f.praktikkensFormaal === 'optraening'
  const v1 = f.praktikkensFormaal !== undefined && v0 || !(f.praktikkensFormaal !== undefined) || f.helbredetErStationaert !== false
  const v2 = (f.praktikkensFormaal !== undefined && !v0 || !(f.praktikkensFormaal !== undefined)) && f.helbredetErStationaert !== true
  const LAB_58_1 = s[3] || s[104] && v1 || s[10] && v1
  s[1506] = LAB_58_1
  const LAB_58_1_nej = s[3] || s[104] && v2 || s[10] && v2
  s[1507] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v5 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  const v6 = f.maalgruppeForTilbud !== undefined && v5 || !(f.maalgruppeForTilbud !== undefined)
  const v7 = f.maalgruppeForTilbud !== undefined && !v5 || !(f.maalgruppeForTilbud !== undefined)
  const LAB_60_1 = s[3] || s[10] && v6 && f.ansatPaaPraktikstedet !== false
  s[1508] = LAB_60_1
  const LAB_60_1_nej = s[3] || s[87] || s[88] || s[10] && (v7 || f.ansatPaaPraktikstedet !== true)
  s[1509] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v10 = s[1] && s[105]
  const v11 = s[106] && s[9]
  const v12 = f.maalgruppeForTilbud === 'dagpenge'
  const v13 = f.maalgruppeForTilbud !== undefined && v12 || !(f.maalgruppeForTilbud !== undefined)
  s[382] = v13
  const v14 = f.maalgruppeForTilbud !== undefined && !v12 || !(f.maalgruppeForTilbud !== undefined)
  s[380] = v14
  const v15 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v16 = v13 || (f.maalgruppeForTilbud !== undefined && v15 || !(f.maalgruppeForTilbud !== undefined)) && f.harVanskeligtVedLoentilskud !== true
  const v17 = v14 && (f.maalgruppeForTilbud !== undefined && !v15 || !(f.maalgruppeForTilbud !== undefined) || f.harVanskeligtVedLoentilskud !== false)
  const v18 = f.praktikBegyndte ?? FIRST_DAY
  const v19 = f.praktikBegyndte ?? 84005 /* 2199-12-31 */
  const v20 = shiftDays(shiftDays(v18, 28), -1)
  const v21 = shiftDays(shiftDays(v19, 28), -1)
  const v22 = shiftDays(shiftDays(v18, 182), -1)
  const v23 = shiftDays(shiftDays(v19, 182), -1)
  const v24 = f.saerligtBehovForLaengerePraktik !== true ? v22 : NEVER
  const v25 = f.saerligtBehovForLaengerePraktik !== false ? NEVER : v23
  const v26 = shiftDays(shiftDays(v18, 91), -1)
  const v27 = shiftDays(shiftDays(v19, 91), -1)
  const v28 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.min(v24, v26) : v24) : v26
  const v29 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.max(v25, v27) : v25) : v27
  const v30 = v16 ? (v17 ? Math.min(v20, v28) : v20) : v28
  const v31 = v16 ? (v17 ? Math.max(v21, v29) : v21) : v29
  const v32 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v33 = f.maalgruppeForTilbud !== undefined && v32 || !(f.maalgruppeForTilbud !== undefined)
  s[110] = v33
  const v34 = f.maalgruppeForTilbud !== undefined && !v32 || !(f.maalgruppeForTilbud !== undefined)
  s[111] = v34
  const v35 = shiftDays(shiftDays(v18, 273), -1)
  const v36 = shiftDays(shiftDays(v19, 273), -1)
  const v37 = f.saerligtBehovForLaengerePraktik !== false ? (f.saerligtBehovForLaengerePraktik !== true ? Math.min(v22, v35) : v35) : v22
  const v38 = f.saerligtBehovForLaengerePraktik !== false ? (f.saerligtBehovForLaengerePraktik !== true ? Math.max(v23, v36) : v36) : v23
  const v39 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.min(v26, v37) : v37) : v26
  const v40 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.max(v27, v38) : v38) : v27
  const v41 = v33 ? (v34 ? Math.min(v20, v39) : v20) : v39
  const v42 = v33 ? (v34 ? Math.max(v21, v40) : v21) : v40
  const LAB_61_1 = s[3] ? FIRST_DAY : v10 ? FIRST_DAY : v11 ? (s[10] ? Math.min(v30, v41) : v30) : v41
  s[1510] = LAB_61_1
  const LAB_61_1_hoej = s[3] ? NEVER : v10 ? NEVER : v11 ? (s[10] ? Math.max(v31, v42) : v31) : v42
  s[1511] = LAB_61_1_hoej
  const LAB_61_1_ir = s[107] && (s[3] || v10) || s[108] || s[3]
  s[1512] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v46 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  const v47 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v48 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  const v49 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  const v50 = f.tilbuddetsArt === 'loentilskud_privat'
  const v51 = f.tilbuddetsArt !== undefined && v50 || !(f.tilbuddetsArt !== undefined)
  s[383] = v51
  const v52 = f.tilbuddetsArt !== undefined && !v50 || !(f.tilbuddetsArt !== undefined)
  s[381] = v52
  const v53 = shiftMonths(s[11], 600)
  s[295] = v53
  const v54 = shiftMonths(s[12], 600)
  s[296] = v54
  const v55 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v56 = f.tilbuddetsArt !== undefined && v55 || !(f.tilbuddetsArt !== undefined)
  const LAB_66_1 = v56 && (s[3] || s[104] || s[10] && (f.maalgruppeForTilbud !== undefined && !v46 || !(f.maalgruppeForTilbud !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v47 || !(f.maalgruppeForTilbud !== undefined) || f.aabenlystUddannelsesparat !== true) && (v7 || f.harJobEllerVirksomhedVedTilbud !== true) && ((f.maalgruppeForTilbud !== undefined && !v48 || !(f.maalgruppeForTilbud !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v49 || !(f.maalgruppeForTilbud !== undefined) || v52) || f.harKompetencegivendeUddannelse !== true || v53 < s[2] || f.eneforsoergerVedLoentilskud !== false || (f.maanederMedForsoergelseFoerLoentilskud ?? 600) >= 6))
  s[112] = LAB_66_1
  const LAB_66_1_nej = v56 && (s[3] || s[104] || s[10] && (f.maalgruppeForTilbud !== undefined && v46 || !(f.maalgruppeForTilbud !== undefined) || (f.maalgruppeForTilbud !== undefined && v47 || !(f.maalgruppeForTilbud !== undefined)) && f.aabenlystUddannelsesparat !== false || v6 && f.harJobEllerVirksomhedVedTilbud !== false || (f.maalgruppeForTilbud !== undefined && v48 || !(f.maalgruppeForTilbud !== undefined) || (f.maalgruppeForTilbud !== undefined && v49 || !(f.maalgruppeForTilbud !== undefined)) && v51) && f.harKompetencegivendeUddannelse !== false && v54 >= s[0] && f.eneforsoergerVedLoentilskud !== true && (f.maanederMedForsoergelseFoerLoentilskud ?? 0) < 6))
  s[113] = LAB_66_1_nej
  const LAB_66_1_ir = v56 && s[109] || f.tilbuddetsArt !== undefined && !v55 || !(f.tilbuddetsArt !== undefined)
  s[114] = LAB_66_1_ir
}

function svar_12(f, s) {
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
  const LAB_68_1 = s[3] ? FIRST_DAY : s[104] ? FIRST_DAY : v2 ? (s[110] ? (s[111] ? Math.min(v12, v16) : v12) : v16) : NEVER
  s[1514] = LAB_68_1
  const LAB_68_1_hoej = s[3] ? NEVER : s[104] ? NEVER : v1 ? NEVER : s[110] ? (s[111] ? Math.max(v13, v17) : v13) : v17
  s[1515] = LAB_68_1_hoej
  const LAB_68_1_ir = s[112] && s[109] || s[113] || s[114]
  s[1516] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = s[3] || s[87] && f.vilkaarAftaltMedFagligOrganisation !== false || s[88] && f.vilkaarAftaltMedFagligOrganisation !== false || s[10] && f.vilkaarAftaltMedFagligOrganisation !== false
  s[1517] = LAB_74
  const LAB_74_nej = s[3] || s[87] && f.vilkaarAftaltMedFagligOrganisation !== true || s[88] && f.vilkaarAftaltMedFagligOrganisation !== true || s[10] && f.vilkaarAftaltMedFagligOrganisation !== true
  s[1518] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v23 = s[0] <= 13148 /* 2005-12-31 */
  s[348] = v23
  const v24 = v23 || s[115]
  s[917] = v24
  const v25 = v24 ? -Infinity : SATS_4(s[0])
  const v26 = v24 ? Infinity : SATS_4(s[2])
  const v27 = v24 ? -Infinity : SATS_5(s[0])
  const v28 = v24 ? Infinity : SATS_5(s[2])
  const v29 = f.saerligtTilfaeldeForLoentilskud !== false && v24 || f.saerligtTilfaeldeForLoentilskud !== true && v24
  const LAB_76_6 = s[3] ? -Infinity : f.saerligtTilfaeldeForLoentilskud !== false ? (f.saerligtTilfaeldeForLoentilskud !== true ? Math.min(v25, v27) : v25) : v27
  s[1519] = LAB_76_6
  const LAB_76_6_hoej = s[3] ? Infinity : f.saerligtTilfaeldeForLoentilskud !== false ? (f.saerligtTilfaeldeForLoentilskud !== true ? Math.max(v26, v28) : v26) : v28
  s[1520] = LAB_76_6_hoej
  const LAB_76_6_ir = s[3] || s[87] && v29 || s[88] && v29 || s[10] && v29
  s[1521] = LAB_76_6_ir
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = s[3] || s[87] && f.ansaettelsenErDroeftetMedDeAnsatte !== false || s[88] && f.ansaettelsenErDroeftetMedDeAnsatte !== false || s[10] && f.ansaettelsenErDroeftetMedDeAnsatte !== false
  s[1522] = LAB_78
  const LAB_78_nej = s[3] || s[87] && f.ansaettelsenErDroeftetMedDeAnsatte !== true || s[88] && f.ansaettelsenErDroeftetMedDeAnsatte !== true || s[10] && f.ansaettelsenErDroeftetMedDeAnsatte !== true
  s[1523] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v35 = f.merbeskaeftigelse !== false || f.stillingenErLedigVedAfgang !== false
  const v36 = f.merbeskaeftigelse !== true && f.stillingenErLedigVedAfgang !== true
  const LAB_79 = s[3] || s[116] && v35 || s[117] && v35 || s[10] && f.merbeskaeftigelse !== false
  s[1524] = LAB_79
  const LAB_79_nej = s[3] || s[116] && v36 || s[117] && v36 || s[10] && f.merbeskaeftigelse !== true
  s[1525] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const LSP_26h_6_ir = s[3] || s[1]
  s[905] = LSP_26h_6_ir
  const v40 = s[0] >= 15404 /* 2012-03-05 */
  s[388] = v40
  const v41 = s[2] >= 15404 /* 2012-03-05 */
  s[384] = v41
  const LAB_82_3_ir = !v40 && LSP_26h_6_ir || v41
  s[389] = LAB_82_3_ir
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = s[3] || s[104] || s[10] && v2
  s[1526] = LAB_90
  const LAB_90_nej = s[3] || s[104] || s[10] && v1
  s[1527] = LAB_90_nej
  // LAB.92.straks: Tilbud fra første dag er tilladt (LAB § 102, stk. 1)
  const LAB_92_straks = s[118] || s[119] || s[120] || s[121] || s[122]
  s[1532] = LAB_92_straks
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const LAB_92_timer = s[118] ? -Infinity : s[123] ? -Infinity : f.kunProblemetLedighed !== true || f.harErhvervskompetencegivendeUddannelse !== false ? 0 : 3000
  s[1534] = LAB_92_timer
  const LAB_92_timer_hoej = s[118] ? Infinity : s[123] ? Infinity : 3000
  s[1535] = LAB_92_timer_hoej
  const LAB_92_timer_ir = !s[124] && (s[118] || s[123]) || s[125]
  s[1536] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v49 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const v50 = f.maalgruppeForTilbud !== undefined && v49 || !(f.maalgruppeForTilbud !== undefined)
  s[376] = v50
  const v51 = f.maalgruppeForTilbud !== undefined && !v49 || !(f.maalgruppeForTilbud !== undefined)
  s[377] = v51
  const v52 = f.tilbudsfristenRegnesFra ?? FIRST_DAY
  const v53 = f.tilbudsfristenRegnesFra ?? 84005 /* 2199-12-31 */
  const v54 = shiftMonths(v52, 1)
  const v55 = shiftMonths(v53, 1)
  const v56 = shiftMonths(v52, 6)
  const v57 = shiftMonths(v53, 6)
  const v58 = v50 ? (v51 ? Math.min(v54, v56) : v54) : v56
  const v59 = v50 ? (v51 ? Math.max(v55, v57) : v55) : v57
  const v60 = s[110] && f.kommerSelvIJob !== false
  const v61 = v60 && !(s[111] || f.kommerSelvIJob !== true) ? NEVER : v58
  const v62 = v60 ? NEVER : v59
  const LAB_102_1 = s[3] ? FIRST_DAY : s[104] ? FIRST_DAY : s[126] ? (s[102] ? Math.min(v58, v61) : v58) : v61
  s[1540] = LAB_102_1
  const LAB_102_1_hoej = s[3] ? NEVER : s[104] ? NEVER : s[126] ? (s[102] ? Math.max(v59, v62) : v59) : v62
  s[1541] = LAB_102_1_hoej
  const v65 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const LAB_102_1_er = f.maalgruppeForTilbud !== undefined && v65 || !(f.maalgruppeForTilbud !== undefined)
  s[386] = LAB_102_1_er
  const v67 = f.maalgruppeForTilbud !== undefined && !v65 || !(f.maalgruppeForTilbud !== undefined)
  s[385] = v67
  const LAB_102_1_ir = LAB_102_1_er && s[109] || v67
  s[1542] = LAB_102_1_ir
}

function svar_13(f, s) {
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v0 = s[0] <= 13858 /* 2007-12-11 */
  s[423] = v0
  const v1 = s[1] && v0
  s[321] = v1
  const v2 = f.retEfterEURetten !== false || (f.opholdSeneste8Aar ?? 96) >= 84
  const v3 = f.retEfterEURetten !== true && (f.opholdSeneste8Aar ?? 0) < 84
  const v4 = s[2] >= 13859 /* 2007-12-12 */
  s[318] = v4
  const v5 = v4 && s[14]
  const v6 = s[0] <= 17896 /* 2018-12-31 */
  s[347] = v6
  const v7 = s[2] >= 16679 /* 2015-09-01 */ && v6
  const v8 = s[2] >= 17897 /* 2019-01-01 */
  s[952] = v8
  const v9 = v8 && s[127]
  const v10 = f.retEfterEURetten !== false || (f.opholdSeneste10Aar ?? 120) >= 108
  const v11 = f.retEfterEURetten !== true && (f.opholdSeneste10Aar ?? 0) < 108
  const v12 = f.modtogHjaelpenVedSkaerpelsen2019 !== false && v8 && s[127]
  const LAS_11_3 = v12 && v2 || !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v1 && v2 || v5 && v2 || s[23] && s[0] <= 16678 /* 2015-08-31 */ || v7 && v2 || v9 && v10 || s[128] && v10)
  s[1787] = LAS_11_3
  const LAS_11_3_nej = v12 && v3 || !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v1 && v3 || v5 && v3 || v7 && v3 || v9 && v11 || s[128] && v11)
  s[1788] = LAS_11_3_nej
  const LAS_11_3_ir = !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && s[3]
  s[425] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const v16 = s[2] >= s[60]
  s[272] = v16
  const v17 = f.harHaftRetTilStarthjaelp !== true || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || v16 || (f.fuldtidsarbejdeSeneste8Aar ?? 96) >= 30
  const v18 = f.harHaftRetTilStarthjaelp !== false && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[0] < s[61] && (f.fuldtidsarbejdeSeneste8Aar ?? 0) < 30
  const v19 = f.indrejstDen ?? FIRST_DAY
  const v20 = f.indrejstDen ?? 84005 /* 2199-12-31 */
  const v21 = (f.fuldtidsarbejdeSeneste10Aar ?? 120) >= 30
  const LAS_11_8 = v12 || !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v1 && v17 || v5 && v17 || s[23] && v6 || v9 && (f.indrejstFraUdlandet !== true || v19 < 13879 /* 2008-01-01 */ || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || v16 || f.opfyldtBeskaeftigelseskravetFoer !== false || v21) || s[128] && (f.indrejstFraUdlandet !== true || v19 < -639 /* 1968-04-02 */ || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || v16 || f.opfyldtBeskaeftigelseskravetFoer !== false || v21))
  s[1790] = LAS_11_8
  const LAS_11_8_nej = !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v1 && v18 || v5 && v18 || v9 && f.indrejstFraUdlandet !== false && v20 >= 13879 /* 2008-01-01 */ && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[0] < s[61] && f.opfyldtBeskaeftigelseskravetFoer !== true && (f.fuldtidsarbejdeSeneste10Aar ?? 0) < 30 || s[128] && f.indrejstFraUdlandet !== false && v20 >= -639 /* 1968-04-02 */ && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[0] < s[61] && f.opfyldtBeskaeftigelseskravetFoer !== true && (f.fuldtidsarbejdeSeneste10Aar ?? 0) < 30)
  s[1791] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const v24 = s[0] <= 20088 /* 2024-12-31 */
  s[257] = v24
  const LAB_105a_3_er = s[2] >= 20089 /* 2025-01-01 */
  s[258] = LAB_105a_3_er
  const v26 = LAB_105a_3_er && s[127]
  s[519] = v26
  const v27 = LAS_11_3_nej || LAS_11_8_nej
  s[426] = v27
  const v28 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[427] = v28
  const v29 = v27 || LAS_11_3_ir
  s[428] = v29
  const LAB_105a_1 = LAB_105a_3_er && (v24 || v26 && f.fikSelvforsoergelsesydelse !== false && f.fordrevetFraUkraine !== true || s[128] && v29 && f.fordrevetFraUkraine !== true)
  s[1543] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (v24 || v26 && (f.fikSelvforsoergelsesydelse !== true || f.fordrevetFraUkraine !== false) || s[128] && (v28 || f.fordrevetFraUkraine !== false))
  s[1544] = LAB_105a_1_nej
  const LAB_105a_1_ir = LAB_105a_3_er && v24 || s[0] < 20089 /* 2025-01-01 */
  s[1313] = LAB_105a_1_ir
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const LAB_105a_3 = v24 ? FIRST_DAY : shiftMonths(f.omfattetAfArbejdspligtFra ?? FIRST_DAY, 1)
  s[1546] = LAB_105a_3
  const LAB_105a_3_hoej = v24 ? NEVER : shiftMonths(f.omfattetAfArbejdspligtFra ?? 84005 /* 2199-12-31 */, 1)
  s[1547] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const LAB_105a_indfaset = v24 ? FIRST_DAY : f.fikSelvforsoergelsesydelse !== false ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  s[1549] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = v24 ? NEVER : f.fikSelvforsoergelsesydelse !== true ? 20454 /* 2026-01-01 */ : 20270 /* 2025-07-01 */
  s[1550] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v37 = s[0] <= 15011 /* 2011-02-06 */
  s[975] = v37
  const v38 = s[1] && v37
  s[131] = v38
  const v39 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v39 || !(f.persongruppe !== undefined)
  s[214] = SDL_53_1_timer_er
  const v41 = f.persongruppe !== undefined && !v39 || !(f.persongruppe !== undefined)
  s[213] = v41
  const v42 = f.timerDuKanArbejde ?? 0
  const v43 = f.timerDuKanArbejde ?? 16800
  const v44 = v42 <= 0
  const v45 = f.normalTimerPrUge ?? 0
  s[1193] = v45
  const v46 = f.normalTimerPrUge ?? 16800
  s[1194] = v46
  const v47 = v45 - v43
  s[1200] = v47
  const v48 = v46 - v42
  s[1201] = v48
  const v49 = v44 || v48 >= 400
  const v50 = !(v44 && v42 === v43) && v47 < 400
  const v51 = f.persongruppe === 'selvstaendig'
  const v52 = f.persongruppe !== undefined && v51
  const v53 = v52 || !(f.persongruppe !== undefined)
  s[133] = v53
  const v54 = f.persongruppe !== undefined && !v51
  const v55 = v54 || !(f.persongruppe !== undefined)
  s[134] = v55
  const v56 = f.andelAfArbejdetDuKan ?? 0
  s[559] = v56
  const v57 = f.andelAfArbejdetDuKan ?? 10000
  s[562] = v57
  const v58 = v56 <= 5000
  s[560] = v58
  const v59 = v57 <= 5000
  s[561] = v59
  const v60 = v55 || !v59
  const v61 = v53 && v58
  const v62 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v63 = f.persongruppe !== undefined && v62 || !(f.persongruppe !== undefined)
  const v64 = f.persongruppe !== undefined && !v62 || !(f.persongruppe !== undefined)
  const v65 = SDL_53_1_timer_er && v49 || v61 || v63
  const v66 = (v41 || v50) && v60 && v64
  const v67 = s[2] >= 15012 /* 2011-02-07 */
  s[132] = v67
  const v68 = v67 && s[5]
  s[954] = v68
  const v69 = s[4] && s[0] <= 15883 /* 2013-06-27 */
  s[955] = v69
  const v70 = f.ansatFra ?? FIRST_DAY
  s[209] = v70
  const v71 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[210] = v71
  const v72 = SDL_53_1_timer_er && (v49 || f.ansatIFleksjob !== false && v71 >= 15706 /* 2013-01-01 */) || v61 || v63
  const v73 = (v41 || v50 && (f.ansatIFleksjob !== true || v70 < 15706 /* 2013-01-01 */)) && v60 && v64
  const v74 = s[2] >= 15884 /* 2013-06-28 */
  s[953] = v74
  const SDL_7_2 = s[3] || v38 && v65 || v68 && v65 || v69 && v72 || v74 && v72
  s[130] = SDL_7_2
  const SDL_7_2_nej = s[3] || v38 && v66 || v68 && v66 || v69 && v73 || v74 && v73
  s[129] = SDL_7_2_nej
}

function svar_14(f, s) {
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v0 = f.uarbejdsdygtigVedEgenSygdom !== true || s[129]
  const v1 = f.uarbejdsdygtigVedEgenSygdom !== false && (s[130] || s[3])
  const SDL_7_1 = s[3] || s[131] && v1 || s[132] && v1
  s[229] = SDL_7_1
  const SDL_7_1_nej = s[3] || s[131] && v0 || s[132] && v0
  s[236] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v4 = s[133] ? 14 : 15
  const v5 = s[134] ? 15 : 14
  const v6 = s[133] ? 14 : 21
  const v7 = s[134] ? 21 : 14
  const v8 = s[133] ? 14 : 30
  const v9 = s[134] ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v10 = s[135] && s[136] <= 15011 /* 2011-02-06 */
  s[1133] = v10
  const v11 = s[137] >= 15012 /* 2011-02-07 */ && s[138]
  s[1134] = v11
  const v12 = dropFirst(s[139], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v9 : v7) : v5) : 14) : Infinity)
  const v13 = dropFirst(s[139], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v8 : v6) : v4) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v14 = f.fravaer !== undefined ? v12 : NO_DAYS
  const v15 = f.fravaer !== undefined ? v13 : ALL_DAYS
  const v16 = allPeriods(f.afbrydelser)
  const v17 = f.afbrydelser !== undefined ? v16 : NO_DAYS
  const v18 = f.afbrydelser !== undefined ? v16 : ALL_DAYS
  const v19 = without(v14, v18)
  const v20 = without(v15, v17)
  const v21 = f.fravaer !== undefined && sameDays(v12, v13) && f.afbrydelser !== undefined
  const v22 = from(v19, 15523 /* 2012-07-02 */)
  const v23 = from(v20, 15523 /* 2012-07-02 */)
  const v24 = intersectTable(v22, HELLIGDAGE_1)
  const v25 = intersectTable(v23, HELLIGDAGE_1)
  const v26 = without(v19, v25)
  const v27 = without(v20, v24)
  const v28 = s[140] && v10
  const v29 = v28 ? NO_DAYS : s[140] ? NO_DAYS : v26
  const v30 = v28 ? ALL_DAYS : s[140] ? ALL_DAYS : v27
  const v31 = s[140] || v10
  const v32 = v31 && v11
  const SDL_24_3 = v32 ? v29 : v31 ? v29 : v26
  s[149] = SDL_24_3
  const SDL_24_3_hoej = v32 ? v30 : v31 ? v30 : v27
  s[148] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v32 || sameDays(v26, v29)) && (!v31 || (!v28 || sameDays(NO_DAYS, v26)) && !s[140] && (!v10 || v21)) && (!v11 || v21)
  s[2358] = SDL_24_3_eksakt
  const SDL_24_3_er = v31 || v11
  s[147] = SDL_24_3_er
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v37 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v38 = f.pensionDuFaar !== undefined && v37 || !(f.pensionDuFaar !== undefined)
  s[238] = v38
  const v39 = f.pensionDuFaar !== undefined && !v37 || !(f.pensionDuFaar !== undefined)
  s[240] = v39
  const v40 = f.pensionDuFaar === 'tidlig_pension'
  const v41 = f.pensionDuFaar !== undefined && v40 || !(f.pensionDuFaar !== undefined)
  s[239] = v41
  const v42 = f.pensionDuFaar !== undefined && !v40 || !(f.pensionDuFaar !== undefined)
  s[241] = v42
  const v43 = onWeekdays(SDL_24_3, 62)
  s[146] = v43
  const v44 = onWeekdays(SDL_24_3_hoej, 62)
  s[145] = v44
  const v45 = monthEndOver(v44, 12, 130, s[136])
  const v46 = monthEndOver(v43, 12, 130, s[137])
  const v47 = SDL_24_3_er && s[141] >= v45
  const v48 = SDL_24_3_er && s[142] < v46
  const v49 = v47 && SDL_24_3_er
  const v50 = s[143] && SDL_24_3_er && v46 >= NEVER
  const v51 = v49 ? v45 : NEVER
  const v52 = v48 ? NEVER : v46
  const v53 = v49 ? (v48 || v50 ? Math.max(v46, v52) : v46) : v52
  const v54 = v49 || v48 || v50
  const v55 = monthEndOver(SDL_24_3_hoej, 12, 182, s[136])
  const v56 = monthEndOver(SDL_24_3, 12, 182, s[137])
  const v57 = SDL_24_3_er && s[141] >= v55
  const v58 = SDL_24_3_er && s[142] < v56
  const v59 = v57 && SDL_24_3_er
  const v60 = s[143] && SDL_24_3_er && v56 >= NEVER
  const v61 = v59 ? v55 : NEVER
  const v62 = v58 ? NEVER : v56
  const v63 = v59 ? (v58 || v60 ? Math.max(v56, v62) : v56) : v62
  const v64 = v59 || v58 || v60
  const SDL_25_1 = s[140] ? FIRST_DAY : v10 ? FIRST_DAY : v54 ? (v64 ? Math.min(v51, v61) : v51) : v61
  s[244] = SDL_25_1
  const SDL_25_1_hoej = s[140] ? NEVER : v10 ? NEVER : v54 ? (v64 ? Math.max(v53, v63) : v53) : v63
  s[246] = SDL_25_1_hoej
  const v67 = v38 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v41
  s[1095] = v67
  const v68 = v39 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v42
  s[1096] = v68
  const SDL_25_1_er = v67 && (s[140] || v10 || v11 && (v54 || v64))
  s[242] = SDL_25_1_er
  const SDL_25_1_ir = v67 && (s[140] || v10 || v11 && (v47 && s[143] || s[143] && !((!SDL_24_3_er || !s[143] && v45 === v46) && SDL_24_3_er && (!SDL_24_3_er || v45 === NEVER)) || v57 && s[143] || s[143] && !((!SDL_24_3_er || !s[143] && v55 === v56) && SDL_24_3_er && (!SDL_24_3_er || v55 === NEVER))) || s[144]) || v68
  s[248] = SDL_25_1_ir
}

function svar_15(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[145], 18, 260, s[136])
  const v1 = monthEndOver(s[146], 18, 260, s[137])
  const v2 = s[147] && v0 <= 16251 /* 2014-06-30 */
  s[150] = v2
  const v3 = s[147] && v1 > 16251 /* 2014-06-30 */
  s[152] = v3
  const v4 = s[147] && s[141] >= v0
  const v5 = s[147] && s[142] < v1
  const v6 = v4 && s[147]
  const v7 = s[143] && s[147] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[143] || s[143] && !((!s[147] || !s[143] && v0 === v1) && s[147] && (!s[147] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[143] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[164] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[165] = v17
  const v18 = v13 || v3 || v14
  s[162] = v18
  const v19 = v2 && v12 || s[143] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[163] = v19
  const v20 = monthEndOver(s[148], 18, 364, s[136])
  const v21 = monthEndOver(s[149], 18, 364, s[137])
  const v22 = s[147] && v20 <= 16251 /* 2014-06-30 */
  s[151] = v22
  const v23 = s[147] && v21 > 16251 /* 2014-06-30 */
  s[153] = v23
  const v24 = s[147] && s[141] >= v20
  const v25 = s[147] && s[142] < v21
  const v26 = v24 && s[147]
  const v27 = s[143] && s[147] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[143] || s[143] && !((!s[147] || !s[143] && v20 === v21) && s[147] && (!s[147] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[143] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[168] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[169] = v37
  const v38 = v33 || v23 || v34
  s[166] = v38
  const v39 = v22 && v32 || s[143] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[167] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[156] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[158] = v42
  const v43 = v19 || v39
  s[161] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[160] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[170] = v45
  const v46 = Math.max(s[136], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[137], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[145], 9, 110, v46)
  const v49 = monthEndOver(s[146], 9, 110, v47)
  const v50 = s[147] && s[141] >= v48
  const v51 = s[147] && s[142] < v49
  const v52 = v50 && s[147]
  const v53 = s[143] && s[147] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[174] = v57
  const v58 = v50 && s[143] || s[143] && !((!s[147] || !s[143] && v48 === v49) && s[147] && (!s[147] || v48 === NEVER))
  s[172] = v58
  const v59 = monthEndOver(s[148], 9, 154, v46)
  const v60 = monthEndOver(s[149], 9, 154, v47)
  const v61 = s[147] && s[141] >= v59
  const v62 = s[147] && s[142] < v60
  const v63 = v61 && s[147]
  const v64 = s[143] && s[147] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[175] = v68
  const v69 = v61 && s[143] || s[143] && !((!s[147] || !s[143] && v59 === v60) && s[147] && (!s[147] || v59 === NEVER))
  s[173] = v69
  const v70 = v57 || v68
  s[171] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[157] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[159] = v77
  const v78 = v44 && v40
  s[154] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[155] = v79
}

function svar_16(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[147] && countDays(s[145], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[150] || s[147] && countDays(s[146], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[147] && countDays(s[148], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[151] || s[147] && countDays(s[149], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[136] < 16252 /* 2014-07-01 */ && (s[147] && countDays(s[148], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[143]) && ((s[152] || s[143]) && (v0 || s[143]) && (s[152] || v0) || (s[153] || s[143]) && (v2 || s[143]) && (s[153] || v2) || s[143])
  const SDL_24_1 = v4 ? FIRST_DAY : s[154] ? (s[155] ? Math.min(s[156], s[157]) : s[156]) : s[157]
  s[245] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[154] ? (s[155] ? Math.max(s[158], s[159]) : s[158]) : s[159]
  s[247] = SDL_24_1_hoej
  const SDL_24_1_er = s[136] < NEVER && (v4 || !(v4 && !(s[137] >= 16252 /* 2014-07-01 */ || s[147] && countDays(s[149], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[143]) && (v3 || s[143]) && (v1 || v3))) && (s[154] || s[155]))
  s[243] = SDL_24_1_er
  const SDL_24_1_ir = s[136] < NEVER && (v4 || !(v4 && !(s[137] >= 16252 /* 2014-07-01 */ || s[147] && countDays(s[149], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[143]) && (v3 || s[143]) && (v1 || v3))) && (s[160] && s[161] || !(s[162] && !s[163] && s[164] >= 13332 /* 2006-07-03 */ && s[165] <= 15011 /* 2011-02-06 */ || s[166] && !s[167] && s[168] >= 13332 /* 2006-07-03 */ && s[169] <= 15011 /* 2011-02-06 */) && (s[170] && s[161] || !(s[162] && !s[163] && s[164] >= 15012 /* 2011-02-07 */ && s[165] <= 16251 /* 2014-06-30 */ || s[166] && !s[167] && s[168] >= 15012 /* 2011-02-07 */ && s[169] <= 16251 /* 2014-06-30 */) && (s[171] && (s[172] || s[173]) || !(s[174] && !s[172] || s[175] && !s[173]))))) || s[137] >= NEVER
  s[249] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[1080] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[1081] = v12
  const v13 = Math.max(s[0], SDL_24_1)
  const v14 = Math.max(s[2], SDL_24_1_hoej)
  const v15 = Math.max(s[0], v13)
  const v16 = Math.min(s[2], v14)
  const v17 = v11 && SDL_24_1_er
  const v18 = SDL_24_1_ir && SDL_24_1_er && v16 >= v15
  const v19 = v12 || v18
  const v20 = v12 ? (v18 ? Math.min(s[0], v15) : s[0]) : v15
  const v21 = v17 ? (v19 ? Math.min(v13, v20) : v13) : v20
  const v22 = v12 ? (v18 ? Math.max(s[2], v16) : s[2]) : v16
  const v23 = v17 ? (v19 ? Math.max(v14, v22) : v14) : v22
  const v24 = f.forlaengelseErAfgjort !== true && (v17 || v12 || v18)
  const v25 = f.forlaengelseErAfgjort !== false || v24
  s[177] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[179] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[178] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[181] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[182] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[1115] = v30
  const v31 = v25 && v29 && v30
  s[184] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[180] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[1123] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[176] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v13))) || v25 && v27 === NEVER
  s[183] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[187] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[193] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[194] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[201] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[188] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[198] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[196] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[185] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[186] = v50
  const v51 = v48 || v50
  s[1116] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[1119] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[1121] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[1117] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[189] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[199] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[1122] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[190] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[200] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[191] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[195] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[192] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[197] = SDL_27_1_6_nej
}

function svar_17(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[177] && s[178] >= 16953 /* 2016-06-01 */ && s[179] <= 16974 /* 2016-06-22 */
  const v1 = s[177] && s[178] >= 16975 /* 2016-06-23 */ && s[179] <= 20634 /* 2026-06-30 */
  const v2 = s[177] && s[178] >= 20635 /* 2026-07-01 */ && s[180]
  const SDL_27_1_7_2 = s[181] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[2425] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[181] || s[177] && s[182] && s[179] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[2426] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[181] || v0 || v2 || s[183]
  s[2427] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[181] || s[184] && f.foertidspensionssagPaabegyndt !== false || s[185] && f.foertidspensionssagPaabegyndt !== false || s[186] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[1124] = SDL_27_1_7
  const SDL_27_1_7_nej = s[181] || s[184] && f.foertidspensionssagPaabegyndt !== true || s[185] && f.foertidspensionssagPaabegyndt !== true || s[186] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[1129] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[187] || s[188] || s[189] || s[190] || s[191] || s[192] || SDL_27_1_7
  const v9 = s[193] || s[194]
  s[1125] = v9
  const v10 = s[195] || s[196]
  s[1126] = v10
  const v11 = s[197] || s[196]
  s[1127] = v11
  const v12 = SDL_27_1_7_nej || s[196]
  s[1128] = v12
  const v13 = v9 && (s[198] || s[196]) && (s[199] || s[196]) && (s[200] || s[194]) && v10 && v11 && v12 && (s[193] || s[198] || s[199] || s[200] || s[195] || s[197] || SDL_27_1_7_nej)
  const v14 = s[194] && s[196]
  s[1131] = v14
  const SDL_27_1 = s[181] || s[184] && v8 || s[201] && v8
  s[250] = SDL_27_1
  const SDL_27_1_nej = s[181] || s[184] && v13 || s[201] && v13
  s[251] = SDL_27_1_nej
  const SDL_27_1_ir = s[181] || s[184] && v14 || s[201] && v14 || s[183]
  s[252] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[202] <= 16251 /* 2014-06-30 */
  s[1082] = v18
  const v19 = s[203] && s[204] && v18
  s[233] = v19
  const v20 = s[203] && s[205] >= 16252 /* 2014-07-01 */ && s[206]
  s[230] = v20
  const v21 = monthStart(s[202])
  s[223] = v21
  const v22 = monthStart(s[205])
  s[224] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[147] && s[203]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[202], -1)
  const v31 = shiftDays(s[205], -1)
  const SDL_24a_1_graense = s[207] || v20 && (v27 && countDays(s[145], v23, v26) > 110 || v27 && countDays(s[148], v23, v26) > 154 || v27 && countDays(s[145], v28, v31) > 110 || v27 && countDays(s[148], v28, v31) > 154)
  s[231] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[207] || v19 || v20 && (v27 && countDays(s[146], v24, v25) <= 110 || v27 && countDays(s[149], v24, v25) <= 154 || v27 && countDays(s[146], v29, v30) <= 110 || v27 && countDays(s[149], v29, v30) <= 154)
  s[234] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[207] || v20 && s[143] || s[208]
  s[232] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[203] && shiftDays(s[205], -56) >= s[209] || s[143]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[203] && shiftDays(s[202], -56) < s[210] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[203] && s[211] && s[206]
  s[221] = v38
  const SDL_30_2 = s[207] || s[212] && v36 || v38 && v36
  s[2438] = SDL_30_2
  const SDL_30_2_nej = s[207] || s[212] && v37 || v38 && v37
  s[2439] = SDL_30_2_nej
  const SDL_30_2_ir = s[207] || s[208]
  s[218] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[207] || s[212] || v38)
  s[2440] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[207]
  s[2441] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[2442] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[213] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[214] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[207] || s[212] && v46 || v38 && v46
  s[219] = SDL_30
  const SDL_30_nej = s[207] || s[212] && v45 || v38 && v45
  s[220] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[203] && s[204] && s[202] <= 13604 /* 2007-04-01 */
  const v50 = s[203] && s[205] >= 13605 /* 2007-04-02 */ && s[202] <= 14031 /* 2008-06-01 */
  const v51 = s[202] <= 15340 /* 2012-01-01 */
  s[1155] = v51
  const v52 = s[203] && s[205] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[205] >= 15341 /* 2012-01-02 */
  s[1156] = v53
  const v54 = s[203] && v53 && s[206]
  const v55 = v52 || v54
  const SDL_30_1 = s[207] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[215] = SDL_30_1
  const SDL_30_1_hoej = s[207] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[216] = SDL_30_1_hoej
  const SDL_30_1_er = s[207] || v49 || v50 || v52 || v54
  s[217] = SDL_30_1_er
}

function svar_18(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[202], s[215])
  s[1153] = v0
  const v1 = shiftDays(s[205], s[216])
  s[1154] = v1
  const v2 = s[203] && s[217]
  s[943] = v2
  const v3 = s[143] || s[218]
  s[947] = v3
  const v4 = shiftDays(v0, -1)
  s[945] = v4
  const v5 = shiftDays(v1, -1)
  s[944] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[739] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[740] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[219] && v12
  const v17 = s[218] && v12 && v14 >= NEVER
  const v18 = s[220] ? NEVER : v14
  const v19 = v16 || s[220] || v17
  const v20 = s[219] && v15 || s[218] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[207] ? FIRST_DAY : v16 ? v13 : NEVER
  s[1058] = SDL_31_1
  const SDL_31_1_hoej = s[207] ? NEVER : v16 ? (s[220] || v17 ? Math.max(v14, v18) : v14) : v18
  s[1059] = SDL_31_1_hoej
  const SDL_31_1_er = s[207] || s[212] && v19 || s[221] && v19
  s[1057] = SDL_31_1_er
  const SDL_31_1_ir = s[207] || s[212] && v20 || s[221] && v20 || s[208]
  s[1060] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[0]
  const v28 = s[219] || s[218]
  s[946] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[219] || v27)
  const v30 = s[220] || SDL_31_1_er && SDL_31_1 < s[2] || s[218] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[203] && s[202] < v32 || s[203] && shiftMonths(v31, 1) < s[205]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[203] && s[205] >= v31 || s[143]) && (s[203] && shiftMonths(v32, 1) >= s[202] || s[143])
  const v35 = (s[203] && shiftDays(s[205], -91) >= v25 || s[143]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[203] && shiftDays(s[202], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[203] && s[211] && s[202] <= 15522 /* 2012-07-01 */
  const v38 = s[203] && s[205] >= 15523 /* 2012-07-02 */ && s[222]
  const v39 = shiftMonths(s[223], -6)
  const v40 = shiftMonths(s[224], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[223], v45)
  const v48 = shiftMonths(s[224], v46)
  const SDL_32_1 = s[207] || s[212] && v35 || v37 && v35 || v38 && ((s[203] && shiftDays(s[205], -182) >= v25 || s[143]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[225] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[203] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[203] && r_timerPrMaaned.maaned < s[224]; return (r0_0 || s[143]) && (r0_1 || s[143]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[203] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[203] && r_timerPrMaaned.maaned < s[224]; return (r0_0 || s[143]) && (r0_1 || s[143]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[203] && r_timerPrMaaned.maaned < s[224]; const r0_1 = s[203] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[143]) && (r0_0 || s[143]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[203] && r_timerPrMaaned.maaned < s[224]; const r0_1 = s[203] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[143]) && (r0_0 || s[143]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[2443] = SDL_32_1
  const SDL_32_1_nej = s[207] || s[212] && v36 || v37 && v36 || v38 && (s[203] && shiftDays(s[202], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[225] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[203] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[203] && r_timerPrMaaned.maaned < s[224]; const r0_2 = (r0_0 || s[143]) && (r0_1 || s[143]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[203] && r_timerPrMaaned.maaned < v40 || s[203] && r_timerPrMaaned.maaned >= s[223]) && !s[143] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[203] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[203] && r_timerPrMaaned.maaned < s[224]; const r0_2 = (r0_0 || s[143]) && (r0_1 || s[143]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[203] && r_timerPrMaaned.maaned < v40 || s[203] && r_timerPrMaaned.maaned >= s[223] || s[143] && !r0_3) && !(s[143] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[203] && r_timerPrMaaned.maaned < s[224]; const r0_1 = s[203] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[143]) && (r0_0 || s[143]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[203] && r_timerPrMaaned.maaned < v48 || s[203] && r_timerPrMaaned.maaned >= s[223]) && !s[143] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[203] && r_timerPrMaaned.maaned < s[224]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[203] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[143]) && (r0_0 || s[143]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[203] && r_timerPrMaaned.maaned < v48 || s[203] && r_timerPrMaaned.maaned >= s[223] || s[143] && !r0_1) && !(s[143] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[2444] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[203] && s[211] && s[202] <= 15705 /* 2012-12-31 */
  const v54 = s[203] && s[205] >= 15706 /* 2013-01-01 */ && s[202] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[203] && s[205] >= 15884 /* 2013-06-28 */ && s[206]
  const SDL_42_1 = s[207] || s[212] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[2482] = SDL_42_1
  const SDL_42_1_nej = s[207] || s[212] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[2483] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[207] || s[212] && v61 || s[221] && v61
  s[2445] = SDL_34_1
  const SDL_34_1_nej = s[207] || s[212] && v60 || s[221] && v60
  s[2446] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[1140] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[1141] = v66
  const v67 = v66 || v33
  s[942] = v67
  const v68 = v65 && v34
  s[941] = v68
  const v69 = s[214] && (SDL_32_1 || s[218]) || s[133] && (SDL_42_1 || s[218]) || s[226] || v68 || SDL_34_1
  const v70 = (s[213] || SDL_32_1_nej) && (s[134] || SDL_42_1_nej) && s[227] && v67 && (SDL_34_1_nej || s[218])
  const SDL_32 = s[207] || s[212] && v69 || s[221] && v69
  s[228] = SDL_32
  const SDL_32_nej = s[207] || s[212] && v70 || s[221] && v70
  s[235] = SDL_32_nej
}

function svar_19(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[132] && s[0] <= 17701 /* 2018-06-19 */
  const v4 = s[2] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[3] || s[131] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[951] = SDL_3
  const SDL_3_nej = s[3] || s[131] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[948] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[228] || s[218]
  s[1071] = v8
  const v9 = SDL_3 || s[3]
  s[949] = v9
  const v10 = s[229] || s[3]
  s[950] = v10
  const SDL_24a_1 = s[207] || s[230] && (s[231] || s[232]) && v8 && v9 && v10 && (s[231] || s[228] || SDL_3 || s[229])
  s[1083] = SDL_24a_1
  const SDL_24a_1_nej = s[207] || s[233] || s[230] && (s[234] || s[235] || SDL_3_nej || s[236])
  s[1087] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[207] || s[230] && s[232] && s[218] && s[3] || s[208]
  s[1085] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[0] <= 16800 /* 2015-12-31 */
  s[410] = v14
  const v15 = s[2] >= 16801 /* 2016-01-01 */
  s[346] = v15
  const v16 = s[1] && v14
  s[1086] = v16
  const SDL_24c_1 = s[3] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[2370] = SDL_24c_1
  const SDL_24c_1_nej = s[3] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[2371] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[1] && s[94]
  s[307] = v19
  const v20 = s[237] && v14
  s[565] = v20
  const v21 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[1101] = v21
  const v22 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[1102] = v22
  const v23 = s[238] || f.naaetFolkepensionsalder !== false || s[239]
  const v24 = s[240] && f.naaetFolkepensionsalder !== true && s[241]
  const v25 = v23 && s[242]
  const v26 = v24 && s[243]
  const v27 = v25 ? (v26 ? Math.min(s[244], s[245]) : s[244]) : s[245]
  const v28 = v25 ? (v26 ? Math.max(s[246], s[247]) : s[246]) : s[247]
  const v29 = f.forlaengelseErAfgjort !== true && (v25 || v26)
  const v30 = f.forlaengelseErAfgjort !== false || v29
  s[1074] = v30
  const v31 = f.forlaengelseErAfgjort !== false ? (v29 ? Math.min(v21, v27) : v21) : v27
  s[1075] = v31
  const v32 = f.forlaengelseErAfgjort !== false ? (v29 ? Math.max(v22, v28) : v22) : v28
  s[1077] = v32
  const v33 = f.forlaengelseErAfgjort !== true && (v23 && s[248] || v24 && s[249])
  s[1079] = v33
  const v34 = v30 && s[0] < v32 || v23 || s[250]
  const v35 = s[251] || s[252]
  s[1132] = v35
  const v36 = (v30 && s[2] >= v31 || v33) && v24 && v35
  const v37 = SDL_24a_1_nej || SDL_24a_1_ir
  s[1084] = v37
  const v38 = v15 && s[9]
  const v39 = s[236] || v34 && v37 && (SDL_24c_1_nej || s[3])
  const v40 = v10 && (v36 || SDL_24a_1 || SDL_24c_1)
  const v41 = s[203] && s[2] >= s[202]
  s[1073] = v41
  const v42 = s[203] && s[0] < s[205]
  s[1070] = v42
  const v43 = !s[253] || v41
  const LAB_107_1 = v43 && (s[3] || v20 && v10 && (v36 || SDL_24a_1) || v38 && v40 || s[10] && v40)
  s[1551] = LAB_107_1
  const LAB_107_1_nej = v43 && (s[3] || v19 || v20 && (s[236] || v34 && v37) || v38 && v39 || s[10] && v39)
  s[1552] = LAB_107_1_nej
  const LAB_107_1_ir = v43 && s[3] || s[237] && (v42 || s[143])
  s[1553] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v47 = s[0] <= 17125 /* 2016-11-20 */
  s[271] = v47
  const v48 = s[2] >= 17126 /* 2016-11-21 */ && s[9]
  s[273] = v48
  const v49 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v50 = f.ventesFuldtRask !== true || shiftDays(s[254], 56) < s[255] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v49 || !(f.tilbudUnderForloebet !== undefined)
  const v51 = f.ventesFuldtRask !== false && s[256] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v49 || !(f.tilbudUnderForloebet !== undefined))
  const v52 = s[10] && s[257]
  s[518] = v52
  const LAB_108_2 = s[97] && (s[94] || s[237] && v47 || v48 && v50 || v52 && v50 || s[258])
  s[1554] = LAB_108_2
  const LAB_108_2_nej = s[97] && (s[94] || v48 && v51 || v52 && v51)
  s[1555] = LAB_108_2_nej
}

function svar_20(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = s[259] && s[254] <= 16427 /* 2014-12-23 */
  const v1 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  const v2 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  const v4 = shiftDays(v2, 28)
  const v5 = s[260] >= 16428 /* 2014-12-24 */ && s[254] <= 16616 /* 2015-06-30 */
  const v6 = s[260] >= 16617 /* 2015-07-01 */ && s[261]
  const v7 = shiftDays(s[254], 28)
  const v8 = shiftDays(s[260], 28)
  const v9 = s[262] && s[263]
  const v10 = f.jobafklaringEfter === 'ny_sygemelding'
  const v11 = f.jobafklaringEfter !== undefined && v10 || !(f.jobafklaringEfter !== undefined)
  const v12 = f.jobafklaringEfter !== undefined && !v10 || !(f.jobafklaringEfter !== undefined)
  const v13 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v14 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v15 = v11 ? (v12 ? Math.min(v7, v13) : v13) : v7
  const v16 = v11 ? (v12 ? Math.max(v8, v14) : v14) : v8
  const v17 = s[264] || s[265]
  const v18 = s[264] ? v15 : NEVER
  const v19 = s[266] || v9 || v17
  const v20 = s[266] ? FIRST_DAY : v9 ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = v5 || v6 || v19
  const v22 = v5 ? FIRST_DAY : v6 ? (v19 ? Math.min(v7, v20) : v7) : v20
  const LAB_109_1_frist = s[267] ? FIRST_DAY : v0 ? (v21 ? Math.min(v3, v22) : v3) : v22
  s[1559] = LAB_109_1_frist
  const v24 = s[265] ? NEVER : v16
  const v25 = s[266] ? NEVER : v9 ? (v17 ? Math.max(v16, v24) : v16) : v24
  const v26 = v5 ? NEVER : v6 ? (v19 ? Math.max(v8, v25) : v8) : v25
  const LAB_109_1_frist_hoej = s[267] ? NEVER : v0 ? (v21 ? Math.max(v4, v26) : v4) : v26
  s[1560] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[268] && (s[267] || v5 || s[266]) || s[269]
  s[1561] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v29 = s[259] && s[254] <= 17532 /* 2018-01-01 */
  const v30 = shiftMonths(s[254], 24)
  const v31 = shiftMonths(s[260], 24)
  const v32 = shiftDays(v30, -1)
  const v33 = shiftDays(v31, -1)
  const v34 = s[260] >= 17533 /* 2018-01-02 */ && s[263]
  const v35 = allPeriods(f.barselUnderJobafklaring)
  const v36 = f.barselUnderJobafklaring !== undefined ? v35 : NO_DAYS
  s[640] = v36
  const v37 = f.barselUnderJobafklaring !== undefined ? v35 : ALL_DAYS
  s[638] = v37
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = v30 === NEVER ? Infinity : v30 - s[260]
  const v41 = v31 === NEVER ? Infinity : v31 - s[254]
  const v42 = dayReaching(v39, s[254], v40)
  const v43 = dayReaching(v38, s[260], v41)
  const v44 = from(v36, 18262 /* 2020-01-01 */)
  const v45 = from(v37, 18262 /* 2020-01-01 */)
  const v46 = without(ALL_DAYS, v45)
  const v47 = without(ALL_DAYS, v44)
  const v48 = Math.min(v32, v42, dayReaching(v47, s[254], v40))
  const v49 = Math.max(v33, v43, dayReaching(v46, s[260], v41))
  const v50 = v34 || s[270]
  const v51 = v34 ? (s[270] ? Math.min(v42, v48) : v48) : v42
  const LAB_110_1 = s[267] ? FIRST_DAY : v29 ? (v50 ? Math.min(v32, v51) : v32) : v51
  s[1565] = LAB_110_1
  const v53 = v34 ? (s[270] ? Math.max(v43, v49) : v49) : v43
  const LAB_110_1_hoej = s[267] ? NEVER : v29 ? (v50 ? Math.max(v33, v53) : v33) : v53
  s[1566] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[259]
  s[1567] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[267] || f.erIJobafklaring !== true || s[254] < 16252 /* 2014-07-01 */
  s[1568] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v57 = s[237] && s[0] <= 16617 /* 2015-07-01 */
  const v58 = s[2] >= 16618 /* 2015-07-02 */ && s[271]
  const v59 = f.uarbejdsdygtigVedEgenSygdom !== true || s[272] || f.fikSygedagpengeVedLivstruende !== false
  const v60 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < s[61] && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[97] && (s[94] || v57 && f.uarbejdsdygtigVedEgenSygdom !== true || v58 || s[273] && v59 || s[10] && v59)
  s[1569] = LAB_110_2
  const LAB_110_2_nej = s[97] && (s[94] || v57 && f.uarbejdsdygtigVedEgenSygdom !== false || v58 || s[273] && v60 || s[10] && v60)
  s[1570] = LAB_110_2_nej
  const LAB_110_2_ir = s[97] && (s[94] || v58) || s[98]
  s[1571] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[94] ? FIRST_DAY : LAB_110_1
  s[1572] = LAB_111_1
  const LAB_111_1_hoej = s[94] ? NEVER : LAB_110_1_hoej
  s[1573] = LAB_111_1_hoej
  const LAB_111_1_er = s[97] && (s[94] || s[95] && LAB_110_1_er || s[10] && LAB_110_1_er)
  s[1574] = LAB_111_1_er
  const LAB_111_1_ir = s[97] && (s[94] || s[95] && LAB_110_1_ir || s[10] && LAB_110_1_ir) || s[98]
  s[1575] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v68 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v69 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const LAB_111_2 = s[97] && (s[94] || s[95] && v69 || s[126] && v69 || s[102])
  s[1576] = LAB_111_2
  const LAB_111_2_nej = s[97] && (s[94] || s[95] && v68 || s[126] && v68 || s[102])
  s[1577] = LAB_111_2_nej
  const LAB_111_2_ir = s[97] && (s[94] || s[102]) || s[98]
  s[1314] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[94] ? FIRST_DAY : shiftMonths(v1, 42)
  s[1579] = LAB_111_3
  const LAB_111_3_hoej = s[94] ? NEVER : shiftMonths(v2, 42)
  s[1580] = LAB_111_3_hoej
  const LAB_111_3_er = s[97] && f.risikoForFireAar !== false
  s[1581] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[94] || s[98] || f.risikoForFireAar !== true
  s[1582] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v77 = shiftMonths(v2, 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[97] && (s[94] || s[95] && shiftMonths(v1, 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[126] && shiftMonths(v1, 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[102])
  s[1583] = LAB_111_4
  const LAB_111_4_nej = s[97] && (s[94] || s[95] && v77 || s[126] && v77 || s[102])
  s[1584] = LAB_111_4_nej
}

function svar_21(f, s) {
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v0 = s[4] && s[0] <= 17682 /* 2018-05-31 */
  s[888] = v0
  const v1 = s[2] >= 17683 /* 2018-06-01 */
  s[887] = v1
  const v2 = v1 && s[9]
  const v3 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v4 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[3] || v0 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v2 && v3 || s[101] && v3
  s[1588] = LAB_112_2
  const LAB_112_2_nej = s[3] || s[6] || v0 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v2 && v4 || s[101] && v4 || s[93]
  s[1589] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v7 = s[0] <= 18992 /* 2021-12-31 */
  s[665] = v7
  const v8 = s[2] >= 18993 /* 2022-01-01 */
  s[541] = v8
  const v9 = s[4] && v7
  s[542] = v9
  const v10 = s[0] <= 19133 /* 2022-05-21 */
  s[304] = v10
  const v11 = v8 && v10
  s[298] = v11
  const v12 = shiftMonths(s[61], -72) >= s[0] || f.oenskerRessourceforloeb !== false
  const v13 = shiftMonths(s[60], -72) < s[2] && f.oenskerRessourceforloeb !== true
  const v14 = s[2] >= 19134 /* 2022-05-22 */
  s[305] = v14
  const v15 = v14 && s[99]
  s[297] = v15
  const LAB_112_3 = s[3] || s[6] || v9 || v11 && v12 || v15 && v12 || s[93] && v12
  s[1590] = LAB_112_3
  const LAB_112_3_nej = s[3] || v11 && v13 || v15 && v13 || s[93] && v13
  s[1591] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v18 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v19 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v20 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v19 || LAB_112_2
  const v21 = LAB_112_2_nej || s[3]
  const v22 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v18 && v21
  const v23 = s[10] && v7
  s[299] = v23
  const v24 = v8 && s[99]
  s[300] = v24
  const LAB_112_1 = s[274] || !(s[274] && !(s[0] < 20485 /* 2026-02-01 */ || s[275])) && (s[3] || v0 && v22 || v2 && v22 || v23 && v22 || v24 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v18 && v21 && (LAB_112_3 || s[3]))
  s[1585] = LAB_112_1
  const LAB_112_1_nej = s[274] || !(s[274] && !(s[0] < 20485 /* 2026-02-01 */ || s[275])) && (s[3] || s[6] || v0 && v20 || v2 && v20 || v23 && v20 || v24 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v19 || LAB_112_2 || LAB_112_3_nej) || s[93])
  s[1586] = LAB_112_1_nej
  const LAB_112_1_ir = s[274] || !(s[274] && !(s[0] < 20485 /* 2026-02-01 */ || s[275])) && s[3]
  s[1587] = LAB_112_1_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[3] || v9 || v24 || s[276])
  s[1592] = LAB_112_3_igang
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v29 = f.ressourceforloebStartede ?? FIRST_DAY
  s[284] = v29
  const v30 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[285] = v30
  const v31 = v29 <= 13331 /* 2006-07-02 */
  s[290] = v31
  const v32 = v30 >= 13332 /* 2006-07-03 */ && v29 <= 15705 /* 2012-12-31 */
  s[291] = v32
  const v33 = v30 >= 15706 /* 2013-01-01 */
  s[283] = v33
  const v34 = v33 && v29 <= 18808 /* 2021-06-30 */
  const v35 = v30 >= 18809 /* 2021-07-01 */
  const v36 = v29 <= 18992 /* 2021-12-31 */
  s[286] = v36
  const v37 = v35 && v36
  const v38 = allPeriods(f.perioderUdenRaadighed)
  const v39 = shiftMonths(v29, 6)
  const v40 = shiftMonths(v30, 6)
  const v41 = v30 >= 18993 /* 2022-01-01 */
  s[287] = v41
  const v42 = v29 <= 20484 /* 2026-01-31 */
  s[288] = v42
  const v43 = v30 >= 20485 /* 2026-02-01 */
  s[289] = v43
  const v44 = v37 || v41 && v42 || v43
  const LAB_113_2 = v31 ? FIRST_DAY : v34 || v44 ? (v44 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v38 : NO_DAYS), shiftDays(v29, 1), v39 === NEVER ? Infinity : v39 - v30) : NEVER) : NEVER
  s[1593] = LAB_113_2
  const LAB_113_2_hoej = v31 ? NEVER : v32 ? NEVER : v34 ? NEVER : v37 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v38 : ALL_DAYS), shiftDays(v30, 1), v40 === NEVER ? Infinity : v40 - v29)
  s[1594] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v31 || f.ressourceforloebErBevilget !== true
  s[294] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v48 = v35 && v42
  const v49 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v50 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[2] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[102] || !(s[102] && s[277]) && (v31 || v48 && v50 || v43 && v50))
  s[1596] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[102] || !(s[102] && s[277]) && (v31 || v32 || v34 || v48 && v49 || v43 && v49))
  s[1597] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[102] || !(s[102] && s[277]) && v31) || f.ressourceforloebErBevilget !== true
  s[1598] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v54 = s[278] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v55 = (s[279] || s[280]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[3] || v24 && v55 || s[93] && v55)
  s[1599] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[6] || v9 || v24 && v54 || s[93] && v54)
  s[1600] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v58 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[292] = v58
  const v59 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[293] = v59
  const v60 = v58 <= 13331 /* 2006-07-02 */
  const v61 = v59 >= 13332 /* 2006-07-03 */ && v58 <= 15705 /* 2012-12-31 */
  const v62 = v59 >= 15706 /* 2013-01-01 */
  const v63 = v58 <= 20484 /* 2026-01-31 */
  const v64 = v59 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v60 ? FIRST_DAY : v62 && v58 <= 18261 /* 2019-12-31 */ || v59 >= 18262 /* 2020-01-01 */ && v58 <= 18992 /* 2021-12-31 */ || v59 >= 18993 /* 2022-01-01 */ && v63 || v64 ? v58 : NEVER
  s[1602] = LAB_113_4
  const LAB_113_4_hoej = v60 ? NEVER : v61 ? NEVER : v59
  s[1603] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v60 || f.ressourceforloebErBevilget !== true
  s[1315] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v68 = v62 && v63
  const v69 = v59 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v70 = v58 < s[2] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v60 || v68 && v69 || v64 && v69)
  s[1606] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v60 || v61 || v68 && v70 || v64 && v70)
  s[1607] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[3] || v24 && s[279] || s[276])
  s[1608] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[6] || v9 || v24 && s[278] || s[281])
  s[1609] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[3] || v24 && s[280] || s[282]) || f.ressourceforloebErBevilget !== true
  s[1610] = LAB_113a_ir
}

function svar_22(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = s[283] && s[284] <= 16435 /* 2014-12-31 */
  const v1 = shiftMonths(s[284], 60)
  const v2 = shiftMonths(s[285], 60)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[284] <= 18261 /* 2019-12-31 */
  const v6 = s[285] >= 16436 /* 2015-01-01 */ && v5
  const v7 = allPeriods(f.barselUnderRessourceforloeb)
  const v8 = f.barselUnderRessourceforloeb !== undefined ? v7 : NO_DAYS
  const v9 = f.barselUnderRessourceforloeb !== undefined ? v7 : ALL_DAYS
  const v10 = without(ALL_DAYS, v9)
  const v11 = without(ALL_DAYS, v8)
  const v12 = dayReaching(v11, s[284], v1 === NEVER ? Infinity : v1 - s[285])
  const v13 = dayReaching(v10, s[285], v2 === NEVER ? Infinity : v2 - s[284])
  const v14 = Math.min(v3, v12)
  const v15 = Math.max(v4, v13)
  const v16 = s[285] >= 18262 /* 2020-01-01 */
  const v17 = v16 && s[286]
  const v18 = shiftMonths(s[284], 36)
  const v19 = shiftMonths(s[285], 36)
  const v20 = dayReaching(v11, s[284], v18 === NEVER ? Infinity : v18 - s[285])
  const v21 = dayReaching(v10, s[285], v19 === NEVER ? Infinity : v19 - s[284])
  const v22 = s[287] && s[284] <= 19133 /* 2022-05-21 */ || s[285] >= 19134 /* 2022-05-22 */ && s[288] || s[289]
  const v23 = v17 || v22
  const v24 = v17 ? (v22 ? Math.min(v12, v20) : v12) : v20
  const v25 = v6 || v23
  const v26 = v6 ? (v23 ? Math.min(v14, v24) : v14) : v24
  const LAB_114_1 = s[290] ? FIRST_DAY : v0 || v25 ? (v0 ? (v25 ? Math.min(v3, v26) : v3) : v26) : NEVER
  s[1611] = LAB_114_1
  const v28 = v17 ? (v22 ? Math.max(v13, v21) : v13) : v21
  const v29 = v6 ? (v23 ? Math.max(v15, v28) : v15) : v28
  const LAB_114_1_hoej = s[290] ? NEVER : s[291] ? NEVER : v0 ? (v25 ? Math.max(v4, v29) : v4) : v29
  s[1612] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v31 = s[283] && v5
  const v32 = s[292] < shiftDays(shiftMonths(s[285], 12), -1) || f.ressourceforloebErBevilget !== false && LAB_114_1 < s[293]
  const v33 = s[293] >= shiftDays(shiftMonths(s[284], 12), -1) && (f.ressourceforloebErBevilget !== false && LAB_114_1_hoej >= s[292] || s[294])
  const v34 = v16 && s[288]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[290] || v31 && v33 || v34 && v33 || s[289] && v33)
  s[1613] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[290] || s[291] || v31 && v32 || v34 && v32 || s[289] && v32)
  s[1614] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v37 = shiftMonths(s[11], 480)
  s[312] = v37
  const v38 = shiftMonths(s[12], 480)
  s[308] = v38
  const v39 = s[2] >= v37
  s[310] = v39
  const v40 = f.maanederIRessourceforloeb ?? 0
  const v41 = f.maanederIRessourceforloeb ?? 240
  const v42 = v40 <= 0
  const v43 = v39 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v44 = s[0] < v38 || v42 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v45 = s[2] >= s[295]
  const v46 = v45 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v39 && s[0] < s[296] && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v41)) : 36
  const v47 = s[0] < s[296] || v42 || f.oenskerRessourceforloeb !== false ? (s[0] < v38 || v45 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v40))) : 0
  const v48 = s[297] || s[93]
  const v49 = s[93] ? -Infinity : v46
  const v50 = s[298] || v48
  const v51 = s[298] ? (v48 ? Math.min(v46, v49) : v46) : v49
  const v52 = s[299] || v50
  const v53 = s[299] ? (v50 ? Math.min(v43, v51) : v43) : v51
  const v54 = s[100] || v52
  const v55 = s[100] ? (v52 ? Math.min(v43, v53) : v43) : v53
  const LAB_114_3 = s[3] ? -Infinity : s[6] ? (v54 ? Math.min(0, v55) : 0) : v55
  s[1616] = LAB_114_3
  const v57 = s[93] ? Infinity : v47
  const v58 = s[298] ? (v48 ? Math.max(v47, v57) : v47) : v57
  const v59 = s[299] ? (v50 ? Math.max(v44, v58) : v44) : v58
  const LAB_114_3_hoej = s[3] ? Infinity : v54 ? (s[100] ? (v52 ? Math.max(v44, v59) : v44) : v59) : 0
  s[1617] = LAB_114_3_hoej
  const LAB_114_3_ir = s[3] || s[93]
  s[1298] = LAB_114_3_ir
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[3] || s[100] || s[299] || s[300] || s[276])
  s[1619] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v63 = s[60] <= 13331 /* 2006-07-02 */
  const v64 = s[61] >= 15706 /* 2013-01-01 */ && s[60] <= 16617 /* 2015-07-01 */
  const v65 = s[61] >= 16618 /* 2015-07-02 */ && s[60] <= 17125 /* 2016-11-20 */
  const v66 = v65 || s[61] >= 17126 /* 2016-11-21 */ && s[60] <= 18261 /* 2019-12-31 */ || s[61] >= 18262 /* 2020-01-01 */ && s[60] <= 18992 /* 2021-12-31 */ || s[61] >= 18993 /* 2022-01-01 */ && s[60] <= 20484 /* 2026-01-31 */ || s[61] >= 20485 /* 2026-02-01 */
  const LAB_114_4 = v63 ? FIRST_DAY : v64 || v66 ? (v66 ? (v65 ? FIRST_DAY : shiftDays(s[60], -1)) : NEVER) : NEVER
  s[1620] = LAB_114_4
  const LAB_114_4_hoej = v63 ? NEVER : s[61] >= 13332 /* 2006-07-03 */ && s[60] <= 15705 /* 2012-12-31 */ ? NEVER : v64 ? NEVER : v65 ? NEVER : shiftDays(s[61], -1)
  s[1621] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v63 || v65) || f.ressourceforloebErBevilget !== true
  s[1622] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v70 = s[301] || v39 || f.oenskerRessourceforloeb !== true
  const v71 = s[302] && s[0] < v38 && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[3] || s[100] && v71 || s[101] && v71
  s[1623] = LAB_115_1
  const LAB_115_1_nej = s[3] || s[6] || s[100] && v70 || s[101] && v70 || s[93]
  s[1624] = LAB_115_1_nej
}

function svar_23(f, s) {
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v0 = s[11] <= -11142 /* 1939-07-01 */
  const v1 = s[12] <= -11142 /* 1939-07-01 */
  const v2 = shiftMonths(s[11], 804)
  const v3 = shiftMonths(s[12], 804)
  const v4 = shiftMonths(s[11], 780)
  const v5 = shiftMonths(s[12], 780)
  const v6 = s[2] >= (v0 ? (v1 ? v2 : Math.min(v2, v4)) : v4)
  const v7 = s[303] && s[105]
  s[375] = v7
  const v8 = s[106] && s[5]
  const LAB_116_1_alder = s[3] || s[87] && s[0] < (v0 ? (v1 ? v3 : Math.max(v3, v5)) : v5) || v7 && s[0] < (v0 ? (v1 ? v3 : Math.max(v3, v5)) : v5) || v8 && s[0] < s[61] || s[100] && s[0] < s[61] || s[10] && s[0] < s[61]
  s[1625] = LAB_116_1_alder
  const LAB_116_1_alder_nej = s[3] || s[87] && v6 || v7 && v6 || v8 && s[272] || s[100] && s[272] || s[10] && s[272]
  s[1626] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v11 = s[1] && s[0] <= 14511 /* 2009-09-24 */
  s[342] = v11
  const v12 = s[2] >= 14512 /* 2009-09-25 */ && s[5]
  s[343] = v12
  const v13 = s[10] && s[304]
  s[306] = v13
  const v14 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  const v15 = f.pensionDuFaar !== undefined && v14 || !(f.pensionDuFaar !== undefined)
  s[870] = v15
  const v16 = f.pensionDuFaar !== undefined && !v14 || !(f.pensionDuFaar !== undefined)
  s[871] = v16
  const v17 = f.pensionDuFaar === 'seniorpension'
  const v18 = f.pensionDuFaar !== undefined && v17 || !(f.pensionDuFaar !== undefined)
  s[890] = v18
  const v19 = f.pensionDuFaar !== undefined && !v17 || !(f.pensionDuFaar !== undefined)
  s[889] = v19
  const v20 = s[2] >= 18626 /* 2020-12-30 */
  s[901] = v20
  const v21 = (v18 && s[10] || s[239] && v20) && s[304]
  const LAB_116_1_pension = v21 || !(v21 && !((v19 || s[0] < 18262 /* 2020-01-01 */) && (s[241] || s[0] < 18626 /* 2020-12-30 */) || s[2] > 19133 /* 2022-05-21 */)) && (s[3] || v11 && s[301] || v12 && s[301] || s[100] && s[301] || v13 && s[301] || s[305] && v16)
  s[1632] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v21 || !(v21 && !((v19 || s[0] < 18262 /* 2020-01-01 */) && (s[241] || s[0] < 18626 /* 2020-12-30 */) || s[2] > 19133 /* 2022-05-21 */)) && (s[3] || v11 && s[302] || v12 && s[302] || s[100] && s[302] || v13 && s[302] || s[305] && v15)
  s[344] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v21 || !(v21 && !((v19 || s[0] < 18262 /* 2020-01-01 */) && (s[241] || s[0] < 18626 /* 2020-12-30 */) || s[2] > 19133 /* 2022-05-21 */)) && s[3]
  s[1633] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v25 = f.aabenbartFormaalsloestAtAfproeve !== false || !(f.aabenbartFormaalsloestAtAfproeve !== false && f.aabenbartFormaalsloestAtAfproeve === true) && f.relevanteTilbudErAfproevet !== false
  const v26 = !(f.aabenbartFormaalsloestAtAfproeve !== false && f.aabenbartFormaalsloestAtAfproeve === true) && f.relevanteTilbudErAfproevet !== true
  const LAB_116_3 = s[3] || v11 && v25 || v12 && v25 || s[100] && v25 || s[10] && v25
  s[1642] = LAB_116_3
  const LAB_116_3_nej = s[3] || v11 && v26 || v12 && v26 || s[100] && v26 || s[10] && v26
  s[356] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v29 = LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt !== true || f.varigeBegraensninger !== true || LAB_116_3_nej
  const v30 = LAB_116_1_alder || s[3]
  const v31 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[345] = v31
  const v32 = LAB_116_3 || s[3]
  s[357] = v32
  const v33 = v30 && v31 && f.arbejdePaaNormaleVilkaarErUmuligt !== false && f.varigeBegraensninger !== false && v32
  const v34 = LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt !== true || f.varigeBegraensninger !== true || f.vaesentligeBegraensninger !== true || LAB_116_3_nej
  const v35 = v30 && v31 && f.arbejdePaaNormaleVilkaarErUmuligt !== false && f.varigeBegraensninger !== false && f.vaesentligeBegraensninger !== false && v32
  const LAB_116_1 = s[3] || v11 && v33 || v12 && v33 || s[100] && v35 || s[10] && v35
  s[311] = LAB_116_1
  const LAB_116_1_nej = s[3] || v11 && v29 || v12 && v29 || s[100] && v34 || s[10] && v34
  s[309] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v38 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  const v39 = f.ydelser !== undefined ? v38 : NO_DAYS
  s[710] = v39
  const v40 = f.ydelser !== undefined ? v38 : ALL_DAYS
  s[711] = v40
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  const v42 = f.ydelser !== undefined ? v41 : NO_DAYS
  s[707] = v42
  const v43 = f.ydelser !== undefined ? v41 : ALL_DAYS
  s[708] = v43
  const v44 = intersect(v39, v42)
  const v45 = intersect(v40, v43)
  const LAB_116_1_foertidspension = from(v44, 13332 /* 2006-07-03 */)
  s[1627] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_hoej = from(v45, 13332 /* 2006-07-03 */)
  s[1628] = LAB_116_1_foertidspension_hoej
  const v48 = dayReaching(LAB_116_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v49 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v50 = v48 <= 14511 /* 2009-09-24 */
  const v51 = v49 >= 14512 /* 2009-09-25 */ && v48 <= 18261 /* 2019-12-31 */
  const v52 = v49 >= 18262 /* 2020-01-01 */ && v48 <= 2147483646
  const LAB_116_1_foertidspension_ir = v49 === NEVER
  s[1631] = LAB_116_1_foertidspension_ir
  const v54 = v50 || v51
  const LAB_116_1_foertidspension_eksakt = (!v54 || (!v50 || !v50 || f.ydelser !== undefined) && (!v51 || f.ydelser !== undefined)) && (!v52 || f.ydelser !== undefined)
  s[1630] = LAB_116_1_foertidspension_eksakt
  const LAB_116_1_foertidspension_er = v54 || v52
  s[1629] = LAB_116_1_foertidspension_er
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v57 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v58 = f.ydelser !== undefined ? v57 : NO_DAYS
  const v59 = f.ydelser !== undefined ? v57 : ALL_DAYS
  const v60 = intersect(v39, v58)
  const v61 = intersect(v40, v59)
  const v62 = from(v60, 13332 /* 2006-07-03 */)
  const v63 = from(v61, 13332 /* 2006-07-03 */)
  const v64 = dayReaching(v63, 13332 /* 2006-07-03 */, 1)
  const v65 = dayReaching(v62, 13332 /* 2006-07-03 */, 1)
  const v66 = v64 <= 18261 /* 2019-12-31 */
  const v67 = v65 >= 18262 /* 2020-01-01 */ && v64 <= 19133 /* 2022-05-21 */
  const v68 = v65 >= 19134 /* 2022-05-22 */ && v64 <= 2147483646
  const LAB_116_1_seniorpension_ir = v67 || v65 === NEVER
  s[1638] = LAB_116_1_seniorpension_ir
  const v70 = v66 && v67
  const v71 = v70 ? NO_DAYS : v66 ? v62 : NO_DAYS
  const v72 = v70 ? ALL_DAYS : v66 ? v63 : ALL_DAYS
  const v73 = v66 || v67
  const v74 = v73 && v68
  const LAB_116_1_seniorpension = v74 ? v71 : v73 ? v71 : v62
  s[1634] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = v74 ? v72 : v73 ? v72 : v63
  s[1635] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = (!v74 || sameDays(v62, v71)) && (!v73 || (!v70 || sameDays(NO_DAYS, v62)) && (!v66 || !v66 || f.ydelser !== undefined) && !v67) && (!v68 || f.ydelser !== undefined)
  s[1637] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_er = v73 || v68
  s[1636] = LAB_116_1_seniorpension_er
}

function svar_24(f, s) {
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const LAB_116_2 = f.megetBegraensetArbejdsevne !== false && (s[3] || s[100] && f.arbejdsevnenKanUdviklesITide !== false || s[10] && f.arbejdsevnenKanUdviklesITide !== false)
  s[1639] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne !== false && (s[3] || s[6] || s[100] && f.arbejdsevnenKanUdviklesITide !== true || s[10] && f.arbejdsevnenKanUdviklesITide !== true)
  s[1640] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne !== false && s[3] || f.megetBegraensetArbejdsevne !== true
  s[1641] = LAB_116_2_ir
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v3 = f.akutSkadeEllerSygdom !== false && f.formaalsloestMedSaerligeVilkaar !== false
  const v4 = !(v3 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && shiftMonths(s[0], 72) < s[61]
  const v5 = v3 || !(v3 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && shiftMonths(s[2], 72) >= s[60]
  const LAB_119_1_bundet = s[3] || s[100] && !(v3 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) || s[306] && v4 || s[305] && v4
  s[1650] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = s[3] || s[6] || s[100] && v3 || s[306] && v5 || s[305] && v5
  s[1651] = LAB_119_1_bundet_nej
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v8 = f.redegoerelseForTilbud !== true || f.redegoerelseForRessourcer !== true || f.redegoerelseForVarigBegraensning !== true || f.redegoerelseForNormaleVilkaar !== true
  const v9 = f.redegoerelseForTilbud !== false && f.redegoerelseForRessourcer !== false && f.redegoerelseForVarigBegraensning !== false && f.redegoerelseForNormaleVilkaar !== false
  const v10 = s[303] && s[5]
  s[322] = v10
  const v11 = LAB_119_1_bundet || s[3]
  const v12 = f.sagenErForelagtTeamet !== true || f.dokumentationForAfklaring !== true || f.dokumentationForIndsatser !== true || f.dokumentationForArbejdsevnen !== true || f.fleksjobPaaNuvaerendeArbejdsplads !== false && v11 && f.dokumentationForSaerligeVilkaar !== true
  const v13 = f.sagenErForelagtTeamet !== false && f.dokumentationForAfklaring !== false && f.dokumentationForIndsatser !== false && f.dokumentationForArbejdsevnen !== false && (f.fleksjobPaaNuvaerendeArbejdsplads !== true || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar !== false)
  const LAB_118_2 = s[3] || s[87] && v9 || v10 && v9 || s[100] && v13 || s[126] && v13 || s[102]
  s[408] = LAB_118_2
  const LAB_118_2_nej = s[3] || s[87] && v8 || v10 && v8 || s[100] && v12 || s[126] && v12 || s[102]
  s[407] = LAB_118_2_nej
  const LAB_118_2_ir = s[3] || s[102]
  s[409] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v17 = s[0] <= 18077 /* 2019-06-30 */
  s[1019] = v17
  const v18 = s[237] && v17
  s[651] = v18
  const v19 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v20 = f.afviser !== undefined && v19 || !(f.afviser !== undefined)
  s[1023] = v20
  const v21 = f.afviser !== undefined && !v19 || !(f.afviser !== undefined)
  s[1022] = v21
  const v22 = s[2] >= 18078 /* 2019-07-01 */
  s[647] = v22
  const v23 = v22 && s[9]
  const v24 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v25 = f.afviser === 'anden_laegebehandling'
  const v26 = f.afviser !== undefined && v24 || !(f.afviser !== undefined) || (f.afviser !== undefined && v25 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false
  s[648] = v26
  const v27 = (f.afviser !== undefined && !v24 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v25 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[649] = v27
  const v28 = f.afviser === 'ingenting'
  const v29 = f.afviser !== undefined && v28 || !(f.afviser !== undefined)
  s[652] = v29
  const v30 = f.afviser !== undefined && !v28 || !(f.afviser !== undefined)
  s[650] = v30
  const LAB_118_3 = v30 && (s[3] || v18 && v20 && f.andenVurderingIndhentet !== false || v23 && v26 || s[306] && v26 || s[305] && v26)
  s[1644] = LAB_118_3
  const LAB_118_3_nej = v30 && (s[3] || s[307] || v18 && (v21 || f.andenVurderingIndhentet !== true) || v23 && v27 || s[306] && v27 || s[305] && v27)
  s[1645] = LAB_118_3_nej
  const LAB_118_3_ir = v30 && s[3] || v29
  s[1646] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v34 = f.maanederPaaSaerligeVilkaar ?? 0
  const v35 = f.maanederPaaSaerligeVilkaar ?? 600
  const v36 = LAB_119_1_bundet_nej || v35 >= 12
  const v37 = v11 && v34 < 12
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads !== false && (s[3] || s[6] || s[100] && v36 || s[306] && v36 || s[305] && v36)
  s[1647] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads !== false && (s[3] || s[100] && v37 || s[306] && v37 || s[305] && v37)
  s[1648] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads !== false && s[3] || f.fleksjobPaaNuvaerendeArbejdsplads !== true
  s[1316] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const LAB_119_1_mangler = s[3] ? -Infinity : s[6] ? 0 : LAB_119_1_bundet_nej ? 0 : Math.max(0, 12 - v35)
  s[1652] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[3] ? Infinity : s[100] || s[306] || s[305] ? (LAB_119_1_bundet_nej && !LAB_119_1_bundet && !s[3] ? 0 : Math.max(0, 12 - v34)) : 0
  s[1653] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v43 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0)
  const v44 = f.skriftligAftaleOmSaerligeVilkaar !== true || f.svaereFunktionerErNaevnt !== true || (f.skaanehensyn !== undefined ? v43 : 0) < 1 || f.forsoegtUstoettetJob !== true
  const v45 = f.skriftligAftaleOmSaerligeVilkaar !== false && f.svaereFunktionerErNaevnt !== false && (f.skaanehensyn !== undefined ? v43 : Infinity) >= 1 && f.forsoegtUstoettetJob !== false
  const v46 = f.fleksjobPaaNuvaerendeArbejdsplads !== false && v11
  const LAB_119_2 = v46 && (s[3] || s[6] || s[100] && v45 || s[10] && v45)
  s[1654] = LAB_119_2
  const LAB_119_2_nej = v46 && (s[3] || s[100] && v44 || s[10] && v44)
  s[1655] = LAB_119_2_nej
  const LAB_119_2_ir = v46 && s[3] || f.fleksjobPaaNuvaerendeArbejdsplads !== true || LAB_119_1_bundet_nej
  s[1656] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const v50 = s[0] < s[308] || f.foersteFleksjob !== false || f.ordinaertArbejdeErIkkeMuligt !== true || s[309]
  const v51 = s[310] && f.foersteFleksjob !== true && f.ordinaertArbejdeErIkkeMuligt !== false && (s[311] || s[3])
  const LAB_120_2 = s[3] || s[100] && v51 || s[10] && v51
  s[1660] = LAB_120_2
  const LAB_120_2_nej = s[3] || s[6] || s[100] && v50 || s[10] && v50
  s[1661] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v54 = f.fleksjobBevilgetFra ?? FIRST_DAY
  const v55 = f.fleksjobBevilgetFra ?? 84005 /* 2199-12-31 */
  const v56 = v55 >= s[312] && (LAB_120_2 || s[3])
  const v57 = f.ansatIFleksjob !== true || s[313]
  s[324] = v57
  const v58 = f.ansatIFleksjob !== false && (s[314] || s[315])
  s[323] = v58
  const v59 = !(v56 && !(v54 < s[308] || LAB_120_2_nej)) && !(v58 && !v57)
  const v60 = s[4] && v54 < 15706 /* 2013-01-01 */ && v57
  const LAB_120_1 = v60 ? FIRST_DAY : s[3] ? FIRST_DAY : s[316] ? (v58 || v59 ? (v59 ? shiftDays(shiftMonths(v54, 60), -1) : NEVER) : NEVER) : NEVER
  s[1657] = LAB_120_1
  const LAB_120_1_hoej = v60 ? NEVER : s[3] ? NEVER : s[6] ? NEVER : v56 ? NEVER : v58 ? NEVER : shiftDays(shiftMonths(v55, 60), -1)
  s[1658] = LAB_120_1_hoej
  const LAB_120_1_ir = v60 || !(v60 && !(!s[317] || v55 >= 15706 /* 2013-01-01 */ || v58)) && s[3]
  s[1659] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v64 = f.senestFulgtOpIFleksjobbet ?? FIRST_DAY
  const v65 = f.senestFulgtOpIFleksjobbet ?? 84005 /* 2199-12-31 */
  const v66 = shiftMonths(v64, 12)
  const v67 = shiftMonths(v65, 12)
  const v68 = shiftMonths(f.fleksjobydelseFoersteGang ?? FIRST_DAY, 6)
  const v69 = shiftMonths(f.fleksjobydelseFoersteGang ?? 84005 /* 2199-12-31 */, 6)
  const v70 = f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.min(v66, v68) : v66) : v68
  const v71 = f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.max(v67, v69) : v67) : v69
  const v72 = s[318] && s[5]
  s[709] = v72
  const v73 = shiftMonths(f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.min(s[319], v64) : v64) : s[319], 30)
  const v74 = shiftMonths(f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.max(s[320], v65) : v65) : s[320], 30)
  const v75 = v72 || s[316]
  const v76 = v72 ? (s[316] ? Math.min(v70, v73) : v70) : v73
  const LAB_121_1 = s[3] ? FIRST_DAY : s[321] ? (v75 ? Math.min(v70, v76) : v70) : v76
  s[1662] = LAB_121_1
  const v78 = v72 ? (s[316] ? Math.max(v71, v74) : v71) : v74
  const LAB_121_1_hoej = s[3] ? NEVER : s[321] ? (v75 ? Math.max(v71, v78) : v71) : v78
  s[1663] = LAB_121_1_hoej
}

function svar_25(f, s) {
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const LAB_121_3 = s[3] ? FIRST_DAY : s[316] ? shiftMonths(s[319], 54) : NEVER
  s[1665] = LAB_121_3
  const LAB_121_3_hoej = s[3] ? NEVER : s[6] ? NEVER : shiftMonths(s[320], 54)
  s[1666] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob !== false && f.fleksjobErMidlertidigt !== false
  s[1667] = LAB_121_3_er
  const LAB_121_3_ir = LAB_121_3_er && s[3] || f.ansatIFleksjob !== true || f.fleksjobErMidlertidigt !== true
  s[1317] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const LAB_121_4 = LAB_121_3_er && (s[3] || s[6] || s[100] && f.afgoerelseEfterStatus !== true || s[10] && f.afgoerelseEfterStatus !== true)
  s[1669] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (s[3] || s[100] && f.afgoerelseEfterStatus !== false || s[10] && f.afgoerelseEfterStatus !== false)
  s[1670] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v6 = f.fleksjobbetOprettesNu !== false || f.beggeBederOmNyVurdering !== false
  const v7 = f.fleksjobbetOprettesNu !== true && f.beggeBederOmNyVurdering !== true
  const LAB_122_2 = s[3] || s[100] && v6 || s[10] && v6
  s[1671] = LAB_122_2
  const LAB_122_2_nej = s[3] || s[6] || s[100] && v7 || s[10] && v7
  s[1672] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v10 = f.jobbetErOverenskomstdaekket !== false || f.sammenligneligOverenskomstFindes !== false
  const v11 = f.jobbetErOverenskomstdaekket !== true && f.sammenligneligOverenskomstFindes !== true
  const LAB_122_3 = s[3] || s[87] && v10 || s[322] && v10 || s[100] && v10 || s[10] && v10
  s[1673] = LAB_122_3
  const LAB_122_3_nej = s[3] || s[87] && v11 || s[322] && v11 || s[100] && v11 || s[10] && v11
  s[1674] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const v14 = !(s[323] && !s[324]) && f.overenskomstenHarFleksjobvilkaar !== true
  const v15 = s[323] || !(s[323] && !s[324]) && f.overenskomstenHarFleksjobvilkaar !== false
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket !== false && (s[3] || s[100] && v14 || s[10] && v14)
  s[1675] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket !== false && (s[3] || s[6] || s[100] && v15 || s[10] && v15)
  s[1676] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket !== false && s[3] || f.jobbetErOverenskomstdaekket !== true
  s[1677] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v19 = f.udfoererFunktionaerarbejde !== true || (f.timerIFleksjobbet ?? 16800) > 800
  const v20 = f.udfoererFunktionaerarbejde !== false && (f.timerIFleksjobbet ?? 0) <= 800
  const LAB_122_5 = s[3] || s[100] && v20 || s[10] && v20
  s[1678] = LAB_122_5
  const LAB_122_5_nej = s[3] || s[6] || s[100] && v19 || s[10] && v19
  s[1679] = LAB_122_5_nej
}

function svar_26(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = (f.loenIFleksjobbet ?? 0) + (f.pensionIFleksjobbet ?? 0)
  s[331] = v0
  const v1 = (f.loenIFleksjobbet ?? 100000000) + (f.pensionIFleksjobbet ?? 100000000)
  s[330] = v1
  const v2 = v0 + (f.andenLoenMedPension ?? 0)
  s[333] = v2
  const v3 = v1 + (f.andenLoenMedPension ?? 100000000)
  s[332] = v3
  const v4 = s[325] ? -Infinity : SATS_6(s[0])
  s[797] = v4
  const v5 = s[325] ? Infinity : SATS_6(s[2])
  s[798] = v5
  const v6 = Math.min(v2, v4)
  const v7 = Math.min(v3, v5)
  const v8 = v6 <= -Infinity
  const v9 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v10 = Math.round(v7 * 3000 / 10000)
  const v11 = v8 ? -Infinity : Math.min(v9, v10)
  const v12 = v8 ? Infinity : Math.max(v9, v10)
  const v13 = v8 && !s[325] && v6 === v7
  const v14 = s[325] || v8
  const v15 = -v5 === -Infinity
  s[799] = v15
  const v16 = -v4 === Infinity
  s[800] = v16
  const v17 = Math.max(0, v15 ? -Infinity : v2 - v5)
  const v18 = Math.max(0, v16 ? Infinity : v3 - v4)
  const v19 = v18 >= Infinity
  const v20 = v19 ? -Infinity : Math.round(v17 * 5500 / 10000)
  const v21 = v19 ? Infinity : quotient([v18, 5500], [10000], 'nærmeste', 1)
  const v22 = v19 && !s[325] && v17 === v18
  const v23 = s[325] || v19
  const v24 = v12 === Infinity
  const v25 = v20 === -Infinity
  const v26 = v11 === -Infinity
  const v27 = v21 === Infinity
  const v28 = v24 && v25 || v26 && v27
  const v29 = v26 || v25 ? -Infinity : v11 + v20
  const v30 = v24 || v27 ? Infinity : v12 + v21
  const v31 = !v13 && !v22 && !(v28 && (v13 || !v14 && v11 === v12) && (v22 || !v23 && v20 === v21))
  const v32 = v14 || v23 || v28
  const v33 = s[10] && s[326]
  s[336] = v33
  const v34 = v2 + (f.hjaelpTilPasning ?? 0)
  s[335] = v34
  const v35 = v3 + (f.hjaelpTilPasning ?? 100000000)
  s[334] = v35
  const v36 = Math.min(v4, v34)
  const v37 = Math.min(v5, v35)
  const v38 = v36 <= -Infinity
  const v39 = quotient([v36, 3000], [10000], 'nærmeste', 1)
  const v40 = Math.round(v37 * 3000 / 10000)
  const v41 = v38 ? -Infinity : Math.min(v39, v40)
  const v42 = v38 ? Infinity : Math.max(v39, v40)
  const v43 = v38 && !s[325] && v36 === v37
  const v44 = s[325] || v38
  const v45 = Math.max(0, v15 ? -Infinity : v34 - v5)
  const v46 = Math.max(0, v16 ? Infinity : v35 - v4)
  const v47 = v46 >= Infinity
  const v48 = v47 ? -Infinity : Math.round(v45 * 5500 / 10000)
  const v49 = v47 ? Infinity : quotient([v46, 5500], [10000], 'nærmeste', 1)
  const v50 = v47 && !s[325] && v45 === v46
  const v51 = s[325] || v47
  const v52 = v42 === Infinity
  const v53 = v48 === -Infinity
  const v54 = v41 === -Infinity
  const v55 = v49 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const v57 = v54 || v53 ? -Infinity : v41 + v48
  const v58 = v52 || v55 ? Infinity : v42 + v49
  const v59 = s[100] && v31
  const v60 = v33 && v31
  const v61 = s[327] && !v43 && !v50 && !(v56 && (v43 || !v44 && v41 === v42) && (v50 || !v51 && v48 === v49))
  const v62 = v60 || v61
  const v63 = v60 ? (v61 ? Math.min(v29, v57) : v29) : v57
  const v64 = v59 || v62
  const v65 = v59 ? (v62 ? Math.min(v29, v63) : v29) : v63
  const LAB_123_2 = s[3] ? -Infinity : s[6] ? (v64 ? Math.min(0, v65) : 0) : v65
  s[338] = LAB_123_2
  const v67 = v60 ? (v61 ? Math.max(v30, v58) : v30) : v58
  const v68 = v59 ? (v62 ? Math.max(v30, v67) : v30) : v67
  const LAB_123_2_hoej = s[3] ? Infinity : s[6] ? (v64 ? Math.max(0, v68) : 0) : v68
  s[337] = LAB_123_2_hoej
  const LAB_123_2_er = s[328] && (s[3] || s[6] || v59 || v60 || v61)
  s[339] = LAB_123_2_er
  const LAB_123_2_ir = s[328] && (s[3] || s[100] && v32 || v33 && v32 || s[327] && (v44 || v51 || v56)) || s[329]
  s[340] = LAB_123_2_ir
}

function svar_27(f, s) {
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v0 = f.dagpengeIFleksjobbet ?? 0
  const v1 = f.dagpengeIFleksjobbet ?? 100000000
  const v2 = s[4] && s[94]
  const v3 = f.loenloft ?? 0
  const v4 = f.loenloft ?? 100000000
  const v5 = Math.max(0, v3 - s[330])
  const v6 = Math.max(0, v4 - s[331])
  const v7 = Math.min(v5, Math.max(0, v3 - s[332]))
  const v8 = Math.max(v6, 0, v4 - s[333])
  const v9 = Math.max(0, v3 - (s[334] + v1))
  const v10 = Math.max(0, v4 - (s[335] + v0))
  const v11 = s[336] || s[327]
  const v12 = s[336] ? (s[327] ? Math.min(v7, v9) : v7) : v9
  const v13 = s[95] || v11
  const v14 = s[95] ? (v11 ? Math.min(v7, v12) : v7) : v12
  const LAB_123_3 = s[3] ? -Infinity : s[6] ? 0 : v2 ? (v13 ? Math.min(v5, v14) : v5) : v14
  s[1682] = LAB_123_3
  const v16 = s[336] ? (s[327] ? Math.max(v8, v10) : v8) : v10
  const v17 = s[95] ? (v11 ? Math.max(v8, v16) : v8) : v16
  const LAB_123_3_hoej = s[3] ? Infinity : v2 || v13 ? (v2 ? (v13 ? Math.max(v6, v17) : v6) : v17) : 0
  s[1683] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v19 = s[329] || s[331] <= 0 && v0 <= 0
  const v20 = s[328] && (s[330] > 0 || v1 > 0)
  const LAB_123_1_ret = s[3] || s[100] && v20 || s[10] && v20
  s[1680] = LAB_123_1_ret
  const LAB_123_1_ret_nej = s[3] || s[6] || s[100] && v19 || s[10] && v19
  s[1681] = LAB_123_1_ret_nej
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v23 = s[325] ? -Infinity : SATS_7(s[0])
  const v24 = s[325] ? Infinity : SATS_7(s[2])
  const v25 = v24 === Infinity
  const v26 = -s[337] === -Infinity
  const v27 = v23 === -Infinity
  const v28 = -s[338] === Infinity
  const v29 = v25 && v26 || v27 && v28
  const v30 = v27 || v26 ? -Infinity : v23 - s[337]
  const v31 = v25 || v28 ? Infinity : v24 - s[338]
  const v32 = Math.min(Math.max(0, v30 === -Infinity ? -Infinity : v30 - v1), LAB_123_3)
  const v33 = Math.min(Math.max(0, v31 === Infinity ? Infinity : v31 - v0), LAB_123_3_hoej)
  const v34 = s[339] && !(v29 && !s[325] && v23 === v24 && (!s[339] || !s[340] && s[338] === s[337])) && s[328]
  const v35 = s[325] || s[340] || v29 || s[341]
  const v36 = s[8] && s[9]
  const v37 = v32 > -Infinity && v33 < Infinity
  const v38 = quotient([v32], [1], 'nærmeste', 100)
  const v39 = quotient([v33], [1], 'nærmeste', 100)
  const v40 = v37 ? Math.min(v38, v39) : -Infinity
  const v41 = v37 ? Math.max(v38, v39) : Infinity
  const v42 = v34 && !(!v37 && (!v34 || !v35 && v32 === v33))
  const v43 = v35 || !v37
  const v44 = s[7] && v34
  const v45 = v36 && v42
  const v46 = s[10] && v42
  const v47 = v45 || v46
  const v48 = v44 || v47
  const v49 = v44 ? (v47 ? Math.min(v32, v40) : v32) : v40
  const LAB_123_1 = s[3] ? -Infinity : s[6] ? (v48 ? Math.min(0, v49) : 0) : v49
  s[365] = LAB_123_1
  const v51 = v44 ? (v47 ? Math.max(v33, v41) : v33) : v41
  const LAB_123_1_hoej = s[3] ? Infinity : s[6] ? (v48 ? Math.max(0, v51) : 0) : v51
  s[366] = LAB_123_1_hoej
  const LAB_123_1_er = LAB_123_1_ret && (s[3] || s[6] || v44 || v45 || v46)
  s[367] = LAB_123_1_er
  const LAB_123_1_ir = LAB_123_1_ret && (s[3] || s[7] && v35 || v36 && v43 || s[10] && v43) || LAB_123_1_ret_nej || s[3]
  s[368] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const v55 = f.ansatIFleksjob !== false && f.flytterTilAndenKommune !== false
  const LAB_123_4 = v55 && (s[3] || s[342] || s[343] || s[100] || s[10])
  s[1684] = LAB_123_4
  const LAB_123_4_nej = v55 && s[3]
  s[1685] = LAB_123_4_nej
  const LAB_123_4_ir = LAB_123_4_nej || f.ansatIFleksjob !== true || f.flytterTilAndenKommune !== true
  s[1686] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v59 = f.fleksjobSlutDen ?? FIRST_DAY
  s[627] = v59
  const v60 = f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */
  s[628] = v60
  const LAB_124_5 = s[3] ? FIRST_DAY : s[316] ? v59 : NEVER
  s[1687] = LAB_124_5
  const LAB_124_5_hoej = s[3] ? NEVER : s[6] ? NEVER : v60
  s[1688] = LAB_124_5_hoej
  const LAB_124_5_er = s[328] && f.fleksjobErSlut !== false
  s[1689] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && s[3] || s[329] || f.fleksjobErSlut !== true
  s[1690] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v65 = f.fikFleksloentilskudMedUrette !== true || f.fleksloentilskudModBedreVidende !== true
  const v66 = f.fikFleksloentilskudMedUrette !== false && f.fleksloentilskudModBedreVidende !== false
  const v67 = v66 || f.loennenKunneIkkeEfterreguleres !== false
  const v68 = v65 && f.loennenKunneIkkeEfterreguleres !== true
  const LAB_125_1 = s[3] || s[7] && v66 || v36 && v67 || s[10] && v67
  s[1318] = LAB_125_1
  const LAB_125_1_nej = s[3] || s[6] || s[7] && v65 || v36 && v68 || s[10] && v68
  s[1692] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v71 = v36 || s[10]
  const LAB_125_4 = s[3] ? FIRST_DAY : s[7] || v71 ? (v71 ? (f.kravetKunneAldrigInddrives !== false ? shiftMonths(f.fleksloentilskudOphoerteDen ?? FIRST_DAY, 36) : NEVER) : NEVER) : NEVER
  s[1693] = LAB_125_4
  const LAB_125_4_hoej = s[3] ? NEVER : s[6] ? NEVER : s[7] ? NEVER : f.kravetKunneAldrigInddrives !== true ? NEVER : shiftMonths(f.fleksloentilskudOphoerteDen ?? 84005 /* 2199-12-31 */, 36)
  s[1694] = LAB_125_4_hoej
  const LAB_125_4_ir = s[3] || LAB_125_1_nej || s[3]
  s[1695] = LAB_125_4_ir
}

function svar_28(f, s) {
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v0 = s[1] && s[0] <= 15723 /* 2013-01-18 */
  const v1 = s[2] >= 15724 /* 2013-01-19 */ && s[9]
  const v2 = f.virksomhedErHovedbeskaeftigelse !== true || f.nedsatVarigtOgVaesentligtIVirksomheden !== true || f.udnytterArbejdsevnenFuldtUd !== true || s[272] || s[344] || f.tilskuddetErFoersteGang !== false && (f.maanederVirksomhedenBlevDrevet ?? 0) < 12
  const v3 = f.virksomhedErHovedbeskaeftigelse !== false && f.nedsatVarigtOgVaesentligtIVirksomheden !== false && f.udnytterArbejdsevnenFuldtUd !== false && s[0] < s[61] && s[345] && (f.tilskuddetErFoersteGang !== true || (f.maanederVirksomhedenBlevDrevet ?? 24) >= 12)
  const LAB_126_1 = s[3] || v1 && v3 || s[10] && v3
  s[1319] = LAB_126_1
  const LAB_126_1_nej = s[3] || v0 || v1 && v2 || s[10] && v2
  s[1697] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v6 = f.tilskudTilVirksomhedenFra ?? FIRST_DAY
  s[359] = v6
  const v7 = f.tilskudTilVirksomhedenFra ?? 84005 /* 2199-12-31 */
  s[358] = v7
  const v8 = v1 || s[10]
  const LAB_126_1_til = s[3] ? FIRST_DAY : v8 ? shiftDays(shiftMonths(v6, 60), -1) : NEVER
  s[1698] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[3] ? NEVER : v0 ? NEVER : shiftDays(shiftMonths(v7, 60), -1)
  s[1699] = LAB_126_1_til_hoej
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed !== false && v7 >= 15724 /* 2013-01-19 */
  s[1320] = LAB_126_1_til_er
  const LAB_126_1_til_ir = LAB_126_1_til_er && s[3] || f.tilskudTilEgenVirksomhed !== true || v6 < 15724 /* 2013-01-19 */
  s[1321] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const LAB_126_3 = s[3] ? FIRST_DAY : v8 ? shiftMonths(v6, 30) : NEVER
  s[1701] = LAB_126_3
  const LAB_126_3_hoej = s[3] ? NEVER : v0 ? NEVER : shiftMonths(v7, 30)
  s[1702] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const LAB_126_4 = s[3] ? FIRST_DAY : v8 ? shiftMonths(v6, 54) : NEVER
  s[1703] = LAB_126_4
  const LAB_126_4_hoej = s[3] ? NEVER : v0 ? NEVER : shiftMonths(v7, 54)
  s[1704] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v17 = s[325] ? -Infinity : SATS_8(s[0])
  const v18 = s[325] ? Infinity : SATS_8(s[2])
  const LAB_126_5 = s[3] ? -Infinity : v0 ? 0 : Math.max(0, v17 === -Infinity ? -Infinity : v17 - Math.round(((f.aarsindtaegtIVirksomheden ?? 10000000000) + (f.arbejdsindkomstVedSidenAf ?? 10000000000)) * 3000 / 10000))
  s[1705] = LAB_126_5
  const LAB_126_5_hoej = s[3] ? Infinity : v8 ? Math.max(0, v18 === Infinity ? Infinity : v18 - Math.round(((f.aarsindtaegtIVirksomheden ?? 0) + (f.arbejdsindkomstVedSidenAf ?? 0)) * 3000 / 10000)) : 0
  s[1706] = LAB_126_5_hoej
  const v21 = LAB_126_1_nej || s[3]
  const LAB_126_5_ir = LAB_126_1 && (s[3] || v1 && s[325] || s[10] && s[325]) || v21
  s[1707] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v23 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v24 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v25 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const v26 = v23 ? Math.min(v24, v25) : -Infinity
  const v27 = v23 ? Math.max(v24, v25) : Infinity
  const v28 = LAB_126_1 && !(!v23 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej))
  const v29 = LAB_126_5_ir || !v23
  const v30 = v1 && v28
  const v31 = s[10] && v28
  const v32 = v30 || v31
  const LAB_126_5_maaned = s[3] ? -Infinity : v0 ? (v32 ? Math.min(0, v26) : 0) : v26
  s[1708] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[3] ? Infinity : v0 ? (v32 ? Math.max(0, v27) : 0) : v27
  s[1709] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (s[3] || v0 || v30 || v31)
  s[1710] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (s[3] || v1 && v29 || s[10] && v29) || v21
  s[1711] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const LAB_133_3_loft = s[323] && (s[3] || s[1] && (s[320] >= 13330 /* 2006-07-01 */ || s[320] >= 13334 /* 2006-07-05 */))
  s[351] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[323] && (s[3] || s[1] && (s[319] < 13330 /* 2006-07-01 */ || s[319] < 13334 /* 2006-07-05 */))
  s[350] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[323] && s[3] || s[324]
  s[349] = LAB_133_3_loft_ir
}

function svar_29(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  const v1 = f.tilskudsgrad !== undefined && v0 || !(f.tilskudsgrad !== undefined)
  s[363] = v1
  const v2 = f.tilskudsgrad !== undefined && !v0 || !(f.tilskudsgrad !== undefined)
  s[364] = v2
  const v3 = Math.min(f.timeloenMedBidrag ?? 0, f.mindsteTimeloenMedBidrag ?? 0)
  const v4 = Math.min(f.timeloenMedBidrag ?? 10000000, f.mindsteTimeloenMedBidrag ?? 10000000)
  const v5 = s[2] >= 13514 /* 2007-01-01 */
  s[1250] = v5
  const v6 = s[0] <= 16435 /* 2014-12-31 */
  s[516] = v6
  const v7 = v5 && v6
  const v8 = s[346] && s[347]
  const v9 = s[348] || v7 || v8 || s[10]
  s[362] = v9
  const v10 = v9 ? -Infinity : SATS_9(s[0])
  s[360] = v10
  const v11 = v9 ? Infinity : SATS_9(s[2])
  s[361] = v11
  const v12 = Math.min(v3, v10)
  const v13 = Math.min(v4, v11)
  const v14 = Math.max(v3, v12)
  const v15 = Math.min(v4, v13)
  const v16 = s[349] && v15 >= v14
  const v17 = s[350] || v16
  const v18 = s[350] ? (v16 ? Math.min(v3, v14) : v3) : v14
  const v19 = s[351] ? (v17 ? Math.min(v12, v18) : v12) : v18
  const v20 = s[350] ? (v16 ? Math.max(v4, v15) : v4) : v15
  const v21 = s[351] ? (v17 ? Math.max(v13, v20) : v13) : v20
  const v22 = s[351] || s[350] || v16
  const v23 = s[351] && v9 || s[349] && !(!v9 && v12 === v13 && v3 === v4 && v3 === v12)
  const v24 = v19 <= -Infinity
  const v25 = quotient([v19], [2], 'nærmeste', 1)
  const v26 = Math.round(v21 / 2)
  const v27 = v24 ? -Infinity : Math.min(v25, v26)
  const v28 = v24 ? Infinity : Math.max(v25, v26)
  const v29 = v22 && !(v24 && (!v22 || !v23 && v19 === v21))
  const v30 = v23 || v24
  const v31 = quotient([v19, 2], [3], 'nærmeste', 1)
  const v32 = Math.round(v21 * 2 / 3)
  const v33 = v24 ? -Infinity : Math.min(v31, v32)
  const v34 = v24 ? Infinity : Math.max(v31, v32)
  const v35 = v1 && v29
  const v36 = v2 && v29
  const v37 = v35 || v36
  const v38 = v1 && v30 || v2 && v30
  const LAB_133_3 = s[3] ? -Infinity : v35 ? (v36 ? Math.min(v27, v33) : v27) : v33
  s[352] = LAB_133_3
  const LAB_133_3_hoej = s[3] ? Infinity : v35 ? (v36 ? Math.max(v28, v34) : v28) : v34
  s[353] = LAB_133_3_hoej
  const LAB_133_3_er = s[323] && (s[3] || s[87] && v37 || s[322] && v37 || s[100] && v37 || s[10] && v37)
  s[354] = LAB_133_3_er
  const LAB_133_3_ir = s[323] && (s[3] || s[87] && v38 || s[322] && v38 || s[100] && v38 || s[10] && v38) || s[324]
  s[355] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v43 = Math.min(f.aarsloenMedBidrag ?? 0, f.mindsteAarsloenMedBidrag ?? 0)
  const v44 = Math.min(f.aarsloenMedBidrag ?? 2000000000, f.mindsteAarsloenMedBidrag ?? 2000000000)
  const v45 = s[348] || v7 || v8 || s[336] || s[258]
  const v46 = Math.min(v43, v45 ? -Infinity : SATS_10(s[0]))
  const v47 = Math.min(v44, v45 ? Infinity : SATS_10(s[2]))
  const v48 = Math.max(v43, v46)
  const v49 = Math.min(v44, v47)
  const v50 = s[349] && v49 >= v48
  const v51 = s[350] || v50
  const v52 = s[350] ? (v50 ? Math.min(v43, v48) : v43) : v48
  const v53 = s[351] ? (v51 ? Math.min(v46, v52) : v46) : v52
  const v54 = s[350] ? (v50 ? Math.max(v44, v49) : v44) : v49
  const v55 = s[351] ? (v51 ? Math.max(v47, v54) : v47) : v54
  const v56 = s[351] || s[350] || v50
  const v57 = s[351] && v45 || s[349] && !(!v45 && v46 === v47 && v43 === v44 && v43 === v46)
  const v58 = v53 <= -Infinity
  const v59 = quotient([v53], [2], 'nærmeste', 1)
  const v60 = Math.round(v55 / 2)
  const v61 = v58 ? -Infinity : Math.min(v59, v60)
  const v62 = v58 ? Infinity : Math.max(v59, v60)
  const v63 = v56 && !(v58 && (!v56 || !v57 && v53 === v55))
  const v64 = v57 || v58
  const v65 = quotient([v53, 2], [3], 'nærmeste', 1)
  const v66 = Math.round(v55 * 2 / 3)
  const v67 = v58 ? -Infinity : Math.min(v65, v66)
  const v68 = v58 ? Infinity : Math.max(v65, v66)
  const v69 = v1 && v63
  const v70 = v2 && v63
  const v71 = v69 || v70
  const v72 = v1 && v64 || v2 && v64
  const LAB_133_3_aar = s[3] ? -Infinity : v69 ? (v70 ? Math.min(v61, v67) : v61) : v67
  s[1714] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[3] ? Infinity : v69 ? (v70 ? Math.max(v62, v68) : v62) : v68
  s[1715] = LAB_133_3_aar_hoej
  const v75 = s[323] && f.fleksjobPaaFuldTid !== false
  const LAB_133_3_aar_er = v75 && (s[3] || s[87] && v71 || s[322] && v71 || s[100] && v71 || s[10] && v71)
  s[1716] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v75 && (s[3] || s[87] && v72 || s[322] && v72 || s[100] && v72 || s[10] && v72) || s[324] || f.fleksjobPaaFuldTid !== true
  s[1717] = LAB_133_3_aar_ir
}

function svar_30(f, s) {
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v0 = f.tilskudstimerDenDag ?? 0
  const v1 = f.tilskudstimerDenDag ?? 2400
  const v2 = s[352] > -Infinity && s[353] < Infinity
  const v3 = quotient([s[352], v0], [100], 'nærmeste', 1)
  const v4 = quotient([s[352], v1], [100], 'nærmeste', 1)
  const v5 = quotient([s[353], v0], [100], 'nærmeste', 1)
  const v6 = quotient([s[353], v1], [100], 'nærmeste', 1)
  const v7 = v2 ? Math.min(v6, v5, v3, v4) : -Infinity
  const v8 = v2 ? Math.max(v6, v5, v3, v4) : Infinity
  const v9 = s[354] && !(!v2 && (!s[354] || !s[355] && s[352] === s[353]) && v0 === v1)
  const v10 = s[355] || !v2
  const LAB_133_4 = s[3] ? -Infinity : Math.max(0, v7 === -Infinity ? -Infinity : v7 - (f.refusionDenDag ?? 10000000))
  s[1718] = LAB_133_4
  const LAB_133_4_hoej = s[3] ? Infinity : Math.max(0, v8 === Infinity ? Infinity : v8 - (f.refusionDenDag ?? 0))
  s[1719] = LAB_133_4_hoej
  const LAB_133_4_er = s[323] && (s[3] || s[87] && v9 || s[322] && v9 || s[100] && v9 || s[10] && v9)
  s[1720] = LAB_133_4_er
  const LAB_133_4_ir = s[323] && (s[3] || s[87] && v10 || s[322] && v10 || s[100] && v10 || s[10] && v10) || s[324]
  s[1721] = LAB_133_4_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v15 = f.oenskerDeltid !== true && f.deltidHavdeSammeAarsag !== false
  const v16 = f.oenskerDeltid !== true && f.personligeForholdErAendret !== false
  const v17 = !(v15 && !(f.oenskerDeltid !== false || f.deltidHavdeSammeAarsag !== true)) && !(v16 && !(f.oenskerDeltid !== false || f.personligeForholdErAendret !== true))
  const v18 = v17 && (f.oenskerDeltid !== false || f.senesteJobVarDeltid !== false && f.deltidDeSeneste12Maaneder !== false)
  const v19 = v15 || v16 || v17 && f.oenskerDeltid !== true && (f.senesteJobVarDeltid !== true || f.deltidDeSeneste12Maaneder !== true)
  const v20 = !s[317] || s[323]
  const v21 = s[4] && s[324]
  const LAB_134_3 = v20 && (s[3] || s[87] && v18 || s[88] && v18 || s[10] && v18)
  s[1722] = LAB_134_3
  const LAB_134_3_nej = v20 && (s[3] || s[87] && v19 || s[88] && v19 || s[10] && v19)
  s[1723] = LAB_134_3_nej
  const LAB_134_3_ir = v20 && s[3] || v21
  s[1724] = LAB_134_3_ir
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[3] ? -Infinity : f.timerISenesteJob ?? 0
  s[1725] = LAB_134_4
  const LAB_134_4_hoej = s[3] ? Infinity : f.timerISenesteJob ?? 3000
  s[1726] = LAB_134_4_hoej
  const LAB_134_4_er = v20 && f.oenskerDeltid !== true && (LAB_134_3 || LAB_134_3_ir)
  s[1727] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && s[3] || v21 || f.oenskerDeltid !== false || LAB_134_3_nej
  s[1728] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v29 = f.virksomhedErHovedbeskaeftigelse !== true || f.svaertVedAtOpretholdeVirksomheden !== true || s[344] || s[356]
  const v30 = f.virksomhedErHovedbeskaeftigelse !== false && f.svaertVedAtOpretholdeVirksomheden !== false && s[345] && s[357]
  const v31 = f.virksomhedErHovedbeskaeftigelse !== true || f.svaertVedAtOpretholdeVirksomheden !== true || s[358] > 15705 /* 2012-12-31 */
  const v32 = f.virksomhedErHovedbeskaeftigelse !== false && f.svaertVedAtOpretholdeVirksomheden !== false && s[359] <= 15705 /* 2012-12-31 */
  const LAB_136_1 = s[3] || s[342] && v30 || s[343] && v30 || s[100] && v32 || s[10] && v32
  s[1729] = LAB_136_1
  const LAB_136_1_nej = s[3] || s[342] && v29 || s[343] && v29 || s[100] && v31 || s[10] && v31
  s[1730] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v35 = Math.min(s[360], f.mindsteTimeloenForUfaglaerte ?? 0)
  const v36 = Math.min(s[361], f.mindsteTimeloenForUfaglaerte ?? 10000000)
  const v37 = v35 <= -Infinity
  const v38 = quotient([v35], [2], 'nærmeste', 1)
  const v39 = Math.round(v36 / 2)
  const v40 = v37 ? -Infinity : Math.min(v38, v39)
  const v41 = v37 ? Infinity : Math.max(v38, v39)
  const v42 = s[362] || v37
  const v43 = quotient([v35, 2], [3], 'nærmeste', 1)
  const v44 = Math.round(v36 * 2 / 3)
  const v45 = v37 ? -Infinity : Math.min(v43, v44)
  const v46 = v37 ? Infinity : Math.max(v43, v44)
  const v47 = s[363] && !(v37 && !s[362] && v35 === v36)
  const v48 = s[364] && !(v37 && !s[362] && v35 === v36)
  const v49 = v47 || v48
  const v50 = s[363] && v42 || s[364] && v42
  const LAB_136_2 = s[3] ? -Infinity : v47 ? (v48 ? Math.min(v40, v45) : v40) : v45
  s[1731] = LAB_136_2
  const LAB_136_2_hoej = s[3] ? Infinity : v47 ? (v48 ? Math.max(v41, v46) : v41) : v46
  s[1732] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (s[3] || s[342] && v49 || s[343] && v49 || s[100] && v49 || s[10] && v49)
  s[1733] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (s[3] || s[342] && v50 || s[343] && v50 || s[100] && v50 || s[10] && v50) || LAB_136_1_nej || s[3]
  s[1734] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v55 = s[365] > -Infinity && s[366] < Infinity
  const v56 = quotient([s[365], 500], [10000], 'nærmeste', 100)
  const v57 = quotient([s[366], 500], [10000], 'nærmeste', 100)
  const v58 = s[367] && !(!v55 && (!s[367] || !s[368] && s[365] === s[366]))
  const v59 = s[368] || !v55
  const v60 = Math.min(v55 ? Math.min(v56, v57) : -Infinity, 50000)
  const v61 = Math.min(v55 ? Math.max(v56, v57) : Infinity, 50000)
  const v62 = s[100] && v58
  const v63 = s[10] && v58
  const v64 = v62 || v63
  const LAB_137_1 = s[3] ? -Infinity : s[6] ? (v64 ? Math.min(0, v60) : 0) : v60
  s[1735] = LAB_137_1
  const LAB_137_1_hoej = s[3] ? Infinity : s[6] ? (v64 ? Math.max(0, v61) : 0) : v61
  s[1736] = LAB_137_1_hoej
  const LAB_137_1_er = s[3] || s[6] || v62 || v63
  s[1737] = LAB_137_1_er
  const LAB_137_1_ir = s[3] || s[100] && v59 || s[10] && v59
  s[1738] = LAB_137_1_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v69 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v70 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v71 = s[318] && s[9]
  s[373] = v71
  const LAB_142_1 = s[3] || s[321] && v70 || v71 && v70 || s[101] && v70
  s[370] = LAB_142_1
  const LAB_142_1_nej = s[3] || s[321] && v69 || v71 && v69 || s[101] && v69 || s[93]
  s[369] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v74 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[671] = v74
  const v75 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[672] = v75
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[3] || s[321] || v71 || s[101] || s[93] && v74 < 20485 /* 2026-02-01 */)
  s[371] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[3] || s[93] && v75 >= 20485 /* 2026-02-01 */)
  s[374] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[3] || f.revalideringErBevilget !== true
  s[372] = LOV1750_21_revalidering_ir
}

function svar_31(f, s) {
  // LAB.144: Forrevalidering (LAB § 144)
  const v0 = s[369] || f.erhvervssigtetErAfklaret !== false
  const v1 = (s[370] || s[3]) && f.erhvervssigtetErAfklaret !== true
  const v2 = s[371] || s[372]
  s[668] = v2
  const LAB_144 = s[3] || s[321] && v1 || s[373] && v1 || s[101] && v1 || s[93] && f.revalideringErBevilget !== false && v2 && f.erhvervssigtetErAfklaret !== true
  s[701] = LAB_144
  const LAB_144_nej = s[3] || s[321] && v0 || s[373] && v0 || s[101] && v0 || s[93] && (f.revalideringErBevilget !== true || s[374] || f.erhvervssigtetErAfklaret !== false)
  s[702] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v5 = f.revalideringStartede ?? FIRST_DAY
  const v6 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  const LAB_145_2_ir = v5 <= 13331 /* 2006-07-02 */
  s[1748] = LAB_145_2_ir
  const v8 = v6 >= 13332 /* 2006-07-03 */ && v5 <= 13858 /* 2007-12-11 */
  const v9 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v10 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v11 = v6 >= 13859 /* 2007-12-12 */ && v5 <= 18261 /* 2019-12-31 */
  const v12 = v6 >= 18262 /* 2020-01-01 */ && v5 <= 20484 /* 2026-01-31 */
  const v13 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v14 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v15 = v6 >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v8 && v10 || v11 && v10 || v12 && v14 || v15 && v14
  s[1746] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v8 && v9 || v11 && v9 || v12 && v13 || v15 && v13
  s[1747] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(v5, 60), -1)
  s[1739] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(v6, 60), -1)
  s[1740] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[1742] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v21 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v22 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v8 && v21 || v11 && v21 || v12 && v21 || v15 && v21)
  s[1743] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v8 && v22 || v11 && v22 || v12 && v22 || v15 && v22)
  s[1744] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v8 && LAB_145_1_ir || v11 && LAB_145_1_ir || v12 && LAB_145_1_ir || v15 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[1745] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v26 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v27 = f.grundTilForsinkelse !== undefined && v26 || !(f.grundTilForsinkelse !== undefined)
  const v28 = f.grundTilForsinkelse !== undefined && !v26 || !(f.grundTilForsinkelse !== undefined)
  const v29 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v30 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v31 = f.grundTilForsinkelse !== undefined && v30 || !(f.grundTilForsinkelse !== undefined)
  const v32 = f.grundTilForsinkelse !== undefined && !v30 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[3] || s[321] && v27 || s[373] && v27 || s[306] && (f.grundTilForsinkelse !== undefined && v29 || !(f.grundTilForsinkelse !== undefined) || v31) || s[297] && v31 || s[93] && v31
  s[1749] = LAB_146
  const LAB_146_nej = s[3] || s[321] && v28 || s[373] && v28 || s[306] && (f.grundTilForsinkelse !== undefined && !v29 || !(f.grundTilForsinkelse !== undefined) || v32) || s[297] && v32 || s[93] && v32
  s[1750] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v35 = f.mentorFremmerMaalet !== true || f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== true
  const v36 = f.mentorFremmerMaalet !== false && f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== false
  const v37 = s[0] <= 16324 /* 2014-09-11 */
  const v38 = s[106] && v37
  const v39 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  const v40 = f.mentorFremmerMaalet !== true || (f.mentorensArbejdsgiver !== undefined && !v39 || !(f.mentorensArbejdsgiver !== undefined)) && f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== true
  const v41 = f.mentorFremmerMaalet !== false && (f.mentorensArbejdsgiver !== undefined && v39 || !(f.mentorensArbejdsgiver !== undefined) || f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== false)
  const v42 = s[2] >= 16325 /* 2014-09-12 */ && s[9]
  const LAB_167_1 = s[3] || s[87] && v36 || s[375] && v36 || v38 && v41 || v42 && v41 || s[10] && v41
  s[1322] = LAB_167_1
  const LAB_167_1_nej = s[3] || s[87] && v35 || s[375] && v35 || v38 && v40 || v42 && v40 || s[10] && v40
  s[1752] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v45 = s[303] && s[0] <= 15519 /* 2012-06-28 */
  const v46 = s[2] >= 15520 /* 2012-06-29 */ && s[0] <= 15818 /* 2013-04-23 */
  const v47 = v46 || s[2] >= 15819 /* 2013-04-24 */ && v37 || v42 || s[10]
  const LAB_167_1_periode = s[3] ? FIRST_DAY : v45 || v47 ? (v47 ? (v46 ? FIRST_DAY : shiftDays(shiftMonths(f.mentorstoetteBegyndte ?? FIRST_DAY, 6), -1)) : NEVER) : NEVER
  s[1753] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[3] ? NEVER : s[87] ? NEVER : v45 ? NEVER : v46 ? NEVER : shiftDays(shiftMonths(f.mentorstoetteBegyndte ?? 84005 /* 2199-12-31 */, 6), -1)
  s[1754] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (s[3] || v46) || LAB_167_1_nej || s[3]
  s[1755] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v51 = s[2] >= 15820 /* 2013-04-25 */ && v37
  const v52 = f.udskrivesFraPsykiatrien !== true || s[0] < shiftMonths(f.udskrivningsdag ?? 84005 /* 2199-12-31 */, -3)
  const v53 = f.udskrivesFraPsykiatrien !== false && s[2] >= shiftMonths(f.udskrivningsdag ?? FIRST_DAY, -3)
  const LAB_167_2 = s[3] || v51 || v42 && v53 || s[10] && v53
  s[1756] = LAB_167_2
  const LAB_167_2_nej = s[3] || s[87] || s[303] && s[0] <= 15819 /* 2013-04-24 */ || v51 || v42 && v52 || s[10] && v52
  s[1757] = LAB_167_2_nej
  const LAB_167_2_ir = s[3] || v51
  s[1758] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const LAB_167_3 = s[376] && (s[3] || s[306] || s[305] && f.optagetPaaUddannelse !== false && shiftMonths(f.optagetPaaUddannelseDen ?? 84005 /* 2199-12-31 */, 6) >= s[0])
  s[1759] = LAB_167_3
  const LAB_167_3_nej = s[376] && (s[3] || s[87] || s[88] || s[306] || s[305] && (f.optagetPaaUddannelse !== true || shiftMonths(f.optagetPaaUddannelseDen ?? FIRST_DAY, 6) < s[2]))
  s[1760] = LAB_167_3_nej
  const LAB_167_3_ir = s[376] && (s[3] || s[306]) || s[377]
  s[1761] = LAB_167_3_ir
}

function svar_32(f, s) {
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v0 = f.kilometerOmDagen ?? 0
  s[390] = v0
  const v1 = f.kilometerOmDagen ?? 200000
  s[391] = v1
  const v2 = v0 <= 2400
  const v3 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v4 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v5 = f.tilbuddetsArt !== undefined && v4 || !(f.tilbuddetsArt !== undefined)
  const v6 = f.tilbuddetsArt !== undefined && !v4 || !(f.tilbuddetsArt !== undefined)
  const v7 = f.maalgruppeForTilbud !== undefined && !v3 || !(f.maalgruppeForTilbud !== undefined) || v6
  const v8 = (f.maalgruppeForTilbud !== undefined && v3 || !(f.maalgruppeForTilbud !== undefined)) && v5
  const v9 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  const v10 = f.tilbuddetsArt !== undefined && v9 || !(f.tilbuddetsArt !== undefined)
  s[405] = v10
  const v11 = f.tilbuddetsArt !== undefined && !v9 || !(f.tilbuddetsArt !== undefined)
  s[404] = v11
  const v12 = s[378] || v11
  const v13 = s[379] && v10
  const v14 = s[380] || s[381]
  const v15 = s[382] && s[383]
  const v16 = v2 || v7 && v12 || v15
  const v17 = v1 > 2400 && (v8 || v13) && v14
  const v18 = s[0] <= 15148 /* 2011-06-23 */
  const v19 = s[106] && v18
  const v20 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v21 = f.tilbuddetsArt !== undefined && v20 || !(f.tilbuddetsArt !== undefined)
  const v22 = f.tilbuddetsArt !== undefined && !v20 || !(f.tilbuddetsArt !== undefined)
  const v23 = s[380] || v22
  const v24 = s[382] && v21
  const v25 = s[2] >= 15149 /* 2011-06-24 */ && s[0] <= 15403 /* 2012-03-04 */
  s[403] = v25
  const v26 = s[384] && s[9]
  s[402] = v26
  const v27 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  const v28 = s[385] || s[381]
  const v29 = s[386] && s[383]
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v31 = f.tilbuddetsArt === 'nytteindsats'
  const v32 = v5 || f.tilbuddetsArt !== undefined && v31 || !(f.tilbuddetsArt !== undefined)
  const v33 = v6 && (f.tilbuddetsArt !== undefined && !v31 || !(f.tilbuddetsArt !== undefined))
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v35 = f.maalgruppeForTilbud !== undefined && !v34 || !(f.maalgruppeForTilbud !== undefined) || v22
  const v36 = (f.maalgruppeForTilbud !== undefined && v34 || !(f.maalgruppeForTilbud !== undefined)) && v21
  const v37 = f.maalgruppeForTilbud === 'selvforsoergende'
  const v38 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  const v39 = f.maalgruppeForTilbud === 'under_18'
  const LAB_175_1 = s[3] || s[87] && v17 || s[375] && v17 || v19 && v1 > 2400 && (v8 || v13 || v24) && v14 || v25 || v26 && v1 > 2400 && ((f.maalgruppeForTilbud !== undefined && v27 || !(f.maalgruppeForTilbud !== undefined)) && v5 || v13 || v24) && v28 || s[10] && v1 > 2400 && ((f.maalgruppeForTilbud !== undefined && v30 || !(f.maalgruppeForTilbud !== undefined)) && v32 || v36 || ((f.maalgruppeForTilbud !== undefined && v37 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v38 || !(f.tilbuddetsArt !== undefined)) || (f.maalgruppeForTilbud !== undefined && v39 || !(f.maalgruppeForTilbud !== undefined)) && v10) && f.befordringEfterKonkretVurdering !== false) && v28
  s[396] = LAB_175_1
  const LAB_175_1_nej = s[3] || s[87] && v16 || s[375] && v16 || v19 && (v2 || v7 && v12 && v23 || v15) || v25 || v26 && (v2 || (f.maalgruppeForTilbud !== undefined && !v27 || !(f.maalgruppeForTilbud !== undefined) || v6) && v12 && v23 || v29) || s[10] && (v2 || (f.maalgruppeForTilbud !== undefined && !v30 || !(f.maalgruppeForTilbud !== undefined) || v33) && v35 && ((f.maalgruppeForTilbud !== undefined && !v37 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v38 || !(f.tilbuddetsArt !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v39 || !(f.maalgruppeForTilbud !== undefined) || v11) || f.befordringEfterKonkretVurdering !== true) || v29)
  s[398] = LAB_175_1_nej
  const LAB_175_1_ir = s[3] || v25
  s[397] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v43 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v44 = f.befordringFoelgerAfFunktionsnedsaettelse !== true || f.maalgruppeForTilbud !== undefined && !v43 || !(f.maalgruppeForTilbud !== undefined) || v6
  const v45 = f.befordringFoelgerAfFunktionsnedsaettelse !== false && (f.maalgruppeForTilbud !== undefined && v43 || !(f.maalgruppeForTilbud !== undefined)) && v5
  const v46 = s[303] && v18
  s[401] = v46
  const v47 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  const v48 = f.maalgruppeForTilbud !== undefined && v47 || !(f.maalgruppeForTilbud !== undefined)
  const v49 = f.maalgruppeForTilbud !== undefined && !v47 || !(f.maalgruppeForTilbud !== undefined)
  const v50 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const LAB_175_4 = s[3] || s[87] && v45 || v46 && v45 || v25 || v26 && f.befordringFoelgerAfFunktionsnedsaettelse !== false && v48 && (v5 || v21) || s[10] && f.befordringFoelgerAfFunktionsnedsaettelse !== false && (v48 && v32 || v36 || (f.maalgruppeForTilbud !== undefined && v50 || !(f.maalgruppeForTilbud !== undefined)) && v5 && f.befordringEfterKonkretVurdering !== false)
  s[400] = LAB_175_4
  const LAB_175_4_nej = s[3] || s[87] && v44 || v46 && v44 || v25 || v26 && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || v49 || v6 && v22) || s[10] && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || (v49 || v33) && v35 && (f.maalgruppeForTilbud !== undefined && !v50 || !(f.maalgruppeForTilbud !== undefined) || v6 || f.befordringEfterKonkretVurdering !== true))
  s[399] = LAB_175_4_nej
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v53 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v54 = s[380] || f.tilbuddetsArt !== undefined && !v53 || !(f.tilbuddetsArt !== undefined)
  const v55 = s[382] && (f.tilbuddetsArt !== undefined && v53 || !(f.tilbuddetsArt !== undefined))
  const v56 = s[0] <= 13513 /* 2006-12-31 */
  s[413] = v56
  const v57 = s[0] <= 19357 /* 2022-12-31 */
  s[666] = v57
  const v58 = v56 || s[387] || s[2] >= 19113 /* 2022-05-01 */ && v57 || s[102]
  const v59 = v58 ? -Infinity : lookupLeast(TABEL_1, s[0], s[2])
  const v60 = v58 ? Infinity : lookupMost(TABEL_1, s[0], s[2])
  const v61 = v55 && !s[388]
  const v62 = v61 || v54
  const v63 = v61 ? -Infinity : v59
  const v64 = v61 ? Infinity : v60
  const v65 = v55 && s[389] || v54 && v58
  const v66 = s[87] && v62
  const v67 = v46 && v62
  const v68 = v25 || v26 || s[10]
  const v69 = v25 ? -Infinity : v59
  const v70 = v67 || v68
  const v71 = v67 ? (v68 ? Math.min(v63, v69) : v63) : v69
  const LAB_175_2_takst = s[3] ? -Infinity : v66 ? (v70 ? Math.min(v63, v71) : v63) : v71
  s[392] = LAB_175_2_takst
  const v73 = v25 ? Infinity : v60
  const v74 = v67 ? (v68 ? Math.max(v64, v73) : v64) : v73
  const LAB_175_2_takst_hoej = s[3] ? Infinity : v66 ? (v70 ? Math.max(v64, v74) : v64) : v74
  s[393] = LAB_175_2_takst_hoej
  const LAB_175_2_takst_er = s[3] || v66 || v67 || v25 || v26 || s[10]
  s[394] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = s[3] || s[87] && v65 || v46 && v65 || v25 || v26 && v58 || s[10] && v58
  s[395] = LAB_175_2_takst_ir
}

function svar_33(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = f.faktiskBefordringsudgift ?? 0
  const v1 = f.faktiskBefordringsudgift ?? 100000000
  const v2 = Math.max(0, s[390] - 2400)
  const v3 = Math.max(0, s[391] - 2400)
  const v4 = f.dageMedFremmoede ?? 0
  const v5 = f.dageMedFremmoede ?? 366
  const v6 = s[392] > -Infinity && s[393] < Infinity
  const v7 = quotient([v2, v4, s[392]], [100], 'nærmeste', 100)
  const v8 = quotient([v2, v4, s[393]], [100], 'nærmeste', 100)
  const v9 = quotient([v2, v5, s[392]], [100], 'nærmeste', 100)
  const v10 = quotient([v2, v5, s[393]], [100], 'nærmeste', 100)
  const v11 = quotient([v3, v4, s[392]], [100], 'nærmeste', 100)
  const v12 = quotient([v3, v4, s[393]], [100], 'nærmeste', 100)
  const v13 = quotient([v3, v5, s[392]], [100], 'nærmeste', 100)
  const v14 = quotient([v3, v5, s[393]], [100], 'nærmeste', 100)
  const v15 = v6 ? Math.min(v14, v13, v12, v11, v10, v9, v7, v8) : -Infinity
  const v16 = v6 ? Math.max(v14, v13, v12, v11, v10, v9, v7, v8) : Infinity
  const v17 = s[394] && !(!v6 && v2 === v3 && v4 === v5 && (!s[394] || !s[395] && s[392] === s[393]))
  const v18 = s[395] || !v6
  const v19 = Math.max(0, v15)
  const v20 = Math.min(0, v16)
  const v21 = s[396] && v17
  const v22 = s[397] && v17 && v20 >= v19
  const v23 = s[398] || v22
  const v24 = s[398] ? 0 : v19
  const v25 = v21 ? (v23 ? Math.min(v15, v24) : v15) : v24
  const v26 = s[398] ? 0 : v20
  const v27 = v21 ? (v23 ? Math.max(v16, v26) : v16) : v26
  const v28 = v21 || s[398] || v22
  const v29 = s[396] && v18 || s[397] && !((!v17 || !v18 && v15 === v16) && v17 && (!v17 || v15 === 0))
  const v30 = Math.max(v0, v25)
  const v31 = Math.min(v1, v27)
  const v32 = s[399] && v28
  const v33 = s[397] && v28 && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v25, v30) : v25) : v30
  const v36 = s[400] ? (v34 ? Math.min(v0, v35) : v0) : v35
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = s[400] ? (v34 ? Math.max(v1, v37) : v1) : v37
  const v39 = s[400] || v32 || v33
  const v40 = s[399] && v29 || s[397] && !(v0 === v1 && (!v28 || !v29 && v25 === v27) && v28 && v0 === v25)
  const v41 = s[87] && v39
  const v42 = s[401] && v39
  const v43 = s[402] && v39
  const v44 = s[10] && v39
  const v45 = s[403] || v43 || v44
  const v46 = s[403] ? -Infinity : v36
  const v47 = v42 || v45
  const v48 = v42 ? (v45 ? Math.min(v36, v46) : v36) : v46
  const LAB_175_2 = s[3] ? -Infinity : v41 ? (v47 ? Math.min(v36, v48) : v36) : v48
  s[1763] = LAB_175_2
  const v50 = s[403] ? Infinity : v38
  const v51 = v42 ? (v45 ? Math.max(v38, v50) : v38) : v50
  const LAB_175_2_hoej = s[3] ? Infinity : v41 ? (v47 ? Math.max(v38, v51) : v38) : v51
  s[1764] = LAB_175_2_hoej
  const LAB_175_2_er = s[3] || v41 || v42 || s[403] || v43 || v44
  s[1765] = LAB_175_2_er
  const LAB_175_2_ir = s[3] || s[87] && v40 || s[401] && v40 || s[403] || s[402] && v40 || s[10] && v40
  s[1766] = LAB_175_2_ir
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const LAB_175_5 = s[3] || s[104] && s[382] || s[10] && s[382] && f.befordringFoelgerAfFunktionsnedsaettelse !== true
  s[1767] = LAB_175_5
  const LAB_175_5_nej = s[3] || s[104] && s[380] || s[10] && (s[380] || f.befordringFoelgerAfFunktionsnedsaettelse !== false)
  s[1768] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v57 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  const v58 = f.maalgruppeForTilbud !== undefined && !v57 || !(f.maalgruppeForTilbud !== undefined) || s[404] || f.merudgiftGodtgoeresEfterRetningslinjer !== true
  const v59 = (f.maalgruppeForTilbud !== undefined && v57 || !(f.maalgruppeForTilbud !== undefined)) && s[405] && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  const v60 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v61 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  const LAB_176_1 = s[3] || s[87] && v59 || s[88] && v59 || s[10] && (f.maalgruppeForTilbud !== undefined && v60 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v61 || !(f.tilbuddetsArt !== undefined)) && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  s[1323] = LAB_176_1
  const LAB_176_1_nej = s[3] || s[87] && v58 || s[88] && v58 || s[10] && (f.maalgruppeForTilbud !== undefined && !v60 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v61 || !(f.tilbuddetsArt !== undefined) || f.merudgiftGodtgoeresEfterRetningslinjer !== true)
  s[406] = LAB_176_1_nej
}

function svar_34(f, s) {
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v0 = f.merudgiftVedTilbud ?? 0
  const v1 = f.merudgiftVedTilbud ?? 10000000
  const v2 = Math.min(100000, v0)
  const v3 = Math.min(100000, v1)
  const v4 = s[303] && s[0] <= 14729 /* 2010-04-30 */
  const v5 = s[2] >= 14730 /* 2010-05-01 */ && s[0] <= 14975 /* 2011-01-01 */
  const v6 = Math.min(v0, 150000)
  const v7 = Math.min(v1, 150000)
  const v8 = s[2] >= 14976 /* 2011-01-02 */ && s[9] || s[10]
  const v9 = v5 || v8
  const v10 = v5 ? (v8 ? Math.min(v2, v6) : v6) : v2
  const v11 = v4 || v9
  const v12 = v4 ? (v9 ? Math.min(v2, v10) : v2) : v10
  const LAB_176_1_beloeb = s[3] ? -Infinity : s[87] ? (v11 ? Math.min(v2, v12) : v2) : v12
  s[1770] = LAB_176_1_beloeb
  const v14 = v5 ? (v8 ? Math.max(v3, v7) : v7) : v3
  const v15 = v4 ? (v9 ? Math.max(v3, v14) : v3) : v14
  const LAB_176_1_beloeb_hoej = s[3] ? Infinity : s[87] ? (v11 ? Math.max(v3, v15) : v3) : v15
  s[1771] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = s[3] || s[406] || s[3]
  s[1772] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const v18 = s[407] || f.revurderingensGrundlagMangler !== false
  const v19 = (s[408] || s[409]) && f.revurderingensGrundlagMangler !== true
  const v20 = s[303] && s[0] <= 15147 /* 2011-06-22 */
  const v21 = s[2] >= 15148 /* 2011-06-23 */ && s[5]
  const LAB_2003_121_4 = s[3] || s[87] && v18 || v20 && v18 || v21 && v18
  s[1324] = LAB_2003_121_4
  const LAB_2003_121_4_nej = s[3] || s[87] && v19 || v20 && v19 || v21 && v19 || s[4]
  s[1774] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v24 = shiftDays(shiftMonths(f.visiteretEllerRevurderetDen ?? FIRST_DAY, 36 - (f.maanederUdenRefusionFoer ?? 36)), -1)
  const v25 = shiftDays(shiftMonths(f.visiteretEllerRevurderetDen ?? 84005 /* 2199-12-31 */, 36 - (f.maanederUdenRefusionFoer ?? 0)), -1)
  const v26 = v21 || s[4]
  const v27 = v21 ? v24 : NEVER
  const v28 = v20 || v26
  const v29 = v20 ? (v26 ? Math.min(v24, v27) : v24) : v27
  const LAB_2003_121_4_til = s[3] ? FIRST_DAY : s[87] ? (v28 ? Math.min(v24, v29) : v24) : v29
  s[1775] = LAB_2003_121_4_til
  const v31 = s[4] ? NEVER : v25
  const v32 = v20 ? (v26 ? Math.max(v25, v31) : v25) : v31
  const LAB_2003_121_4_til_hoej = s[3] ? NEVER : s[87] ? (v28 ? Math.max(v25, v32) : v25) : v32
  s[1776] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = s[3] || LAB_2003_121_4_nej || s[3]
  s[1777] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v35 = s[318] && s[91]
  s[500] = v35
  const LAS_2a = f.harSamleverMedForsoergelsespligt !== false && (s[3] || s[92] && s[410])
  s[1778] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt !== false && (s[3] || s[321] || v35 || s[346])
  s[1779] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt !== false && s[3] || f.harSamleverMedForsoergelsespligt !== true
  s[1780] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v39 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? FIRST_DAY, 12)
  const v40 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? 84005 /* 2199-12-31 */, 12)
  const v41 = shiftMonths(f.ledighedsydelseFoersteGang ?? FIRST_DAY, 6)
  const v42 = shiftMonths(f.ledighedsydelseFoersteGang ?? 84005 /* 2199-12-31 */, 6)
  const LAS_10_3 = s[21] ? FIRST_DAY : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.min(v39, v41) : v39) : v41
  s[1781] = LAS_10_3
  const LAS_10_3_hoej = s[21] ? NEVER : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.max(v40, v42) : v40) : v42
  s[1782] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v45 = f.aendringIForholdene !== true || f.kanIkkeForsoergeSig !== true || f.behovetDaekkesAfAndenYdelse !== false
  const v46 = f.aendringIForholdene !== false && f.kanIkkeForsoergeSig !== false && f.behovetDaekkesAfAndenYdelse !== true
  const LAS_11_2 = s[3] || s[321] && v46 || s[318] && v46
  s[421] = LAS_11_2
  const LAS_11_2_nej = s[3] || s[321] && v45 || s[318] && v45
  s[419] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v49 = s[92] && s[127]
  s[435] = v49
  const LAS_23_1 = s[3] || v49 && s[411]
  s[436] = LAS_23_1
  const LAS_23_1_nej = s[3] || s[321] || v35 || v49 && s[412] || s[128]
  s[437] = LAS_23_1_nej
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v52 = f.harRimeligtTilbudOmArbejde !== false || f.udnytterSineMuligheder !== true
  const v53 = f.harRimeligtTilbudOmArbejde !== true && f.udnytterSineMuligheder !== false
  const v54 = f.erGift !== true || f.aegtefaellenErUndtagetFraRaadighed !== false || f.aegtefaellenUdnytterSineMuligheder !== false
  const v55 = f.erGift !== false && f.aegtefaellenErUndtagetFraRaadighed !== true && f.aegtefaellenUdnytterSineMuligheder !== true
  const v56 = v52 || v55
  const v57 = v53 && v54
  const v58 = f.staarTilRaadighedForUddannelse !== false && v53
  const LAS_13_1 = s[3] || s[321] && v57 || v35 && v57 || v49 && (LAS_23_1 && f.staarTilRaadighedForUddannelse !== false || LAS_23_1_nej && v53 || s[3] && v58 || s[3] && !((f.staarTilRaadighedForUddannelse !== false && f.staarTilRaadighedForUddannelse === true || f.staarTilRaadighedForUddannelse !== true && f.staarTilRaadighedForUddannelse === false) && (v53 && !v52 || v52 && !v53) && (v58 || f.staarTilRaadighedForUddannelse === false && !v53))) && v54 || s[128] && (s[411] && f.staarTilRaadighedForUddannelse !== false || s[412] && v53) && v54
  s[422] = LAS_13_1
  const LAS_13_1_nej = s[3] || s[321] && v56 || v35 && v56 || v49 && (LAS_23_1 && f.staarTilRaadighedForUddannelse !== true || LAS_23_1_nej && v52 || s[3] && f.staarTilRaadighedForUddannelse !== true && v52 || v55) || s[128] && (s[411] && f.staarTilRaadighedForUddannelse !== true || s[412] && v52 || v55)
  s[420] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v61 = f.erGift !== false || LAS_2a
  const v62 = f.erGift !== true && (LAS_2a_nej || LAS_2a_ir)
  const v63 = v62 ? 1000000 : 2000000
  const v64 = v61 ? 2000000 : 1000000
  const v65 = s[318] && s[127]
  s[416] = v65
  const v66 = s[413] || s[115]
  const v67 = v66 ? -Infinity : SATS_11(s[0])
  const v68 = v66 ? Infinity : SATS_11(s[2])
  const v69 = v66 ? -Infinity : SATS_12(s[0])
  const v70 = v66 ? Infinity : SATS_12(s[2])
  const v71 = v61 ? (v62 ? Math.min(v67, v69) : v67) : v69
  const v72 = v61 ? (v62 ? Math.max(v68, v70) : v68) : v70
  const v73 = v65 || s[128]
  s[417] = v73
  const v74 = v65 ? (s[128] ? Math.min(v63, v71) : v63) : v71
  const LAS_14_1_graense = s[3] ? -Infinity : s[321] ? (v73 ? Math.min(v63, v74) : v63) : v74
  s[415] = LAS_14_1_graense
  const v76 = v65 ? (s[128] ? Math.max(v64, v72) : v64) : v72
  const LAS_14_1_graense_hoej = s[3] ? Infinity : s[321] ? (v73 ? Math.max(v64, v76) : v64) : v76
  s[414] = LAS_14_1_graense_hoej
  const LAS_14_1_graense_ir = s[3] || s[128] && (v61 && v66 || v62 && v66)
  s[418] = LAS_14_1_graense_ir
}

function svar_35(f, s) {
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v0 = (f.formue ?? 0) - (f.formueDerSesBortFra ?? 100000000000)
  const v1 = (f.formue ?? 100000000000) - (f.formueDerSesBortFra ?? 0)
  const v2 = -s[414] === -Infinity
  const v3 = -s[415] === Infinity
  const v4 = Math.max(0, v2 ? -Infinity : v0 - s[414])
  const v5 = Math.max(0, v3 ? Infinity : v1 - s[415])
  const v6 = Math.max(0, v2 ? -Infinity : v0 - (f.arbejdsgiverbetaltPension ?? 100000000000) - s[414])
  const v7 = Math.max(0, v3 ? Infinity : v1 - (f.arbejdsgiverbetaltPension ?? 0) - s[415])
  const v8 = s[416] ? (s[128] ? Math.min(v4, v6) : v4) : v6
  const LAS_14_1_over = s[3] ? -Infinity : s[321] ? (s[417] ? Math.min(v4, v8) : v4) : v8
  s[1810] = LAS_14_1_over
  const v10 = s[416] ? (s[128] ? Math.max(v5, v7) : v5) : v7
  const LAS_14_1_over_hoej = s[3] ? Infinity : s[321] ? (s[417] ? Math.max(v5, v10) : v5) : v10
  s[1811] = LAS_14_1_over_hoej
  const LAS_14_1_over_ir = s[3] || s[321] && s[418] || s[416] && s[418] || s[128] && s[418]
  s[1812] = LAS_14_1_over_ir
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const v13 = LAS_14_1_over <= 0
  const LAS_14_1 = s[3] || s[321] && LAS_14_1_over_hoej > 0 || s[318] && LAS_14_1_over_hoej > 0
  s[1807] = LAS_14_1
  const LAS_14_1_nej = s[3] || s[321] && v13 || s[318] && v13
  s[1808] = LAS_14_1_nej
  const LAS_14_1_ir = s[3] || s[321] && LAS_14_1_over_ir || s[318] && LAS_14_1_over_ir
  s[1809] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v17 = s[419] || s[420] || LAS_14_1
  const v18 = s[421] || s[3]
  const v19 = v18 && (s[422] || s[3]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[421] || s[422] || LAS_14_1_nej)
  const LAS_11 = s[3] || s[321] && v19 || s[318] && v19
  s[1783] = LAS_11
  const LAS_11_nej = s[3] || s[321] && v17 || s[318] && v17
  s[1784] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v22 = s[419] || f.arbejderDeltid !== true && f.dagpengeUnderDetHoejeste !== true || f.klarTilFuldTid !== true
  const v23 = v18 && (f.arbejderDeltid !== false || f.dagpengeUnderDetHoejeste !== false) && f.klarTilFuldTid !== false
  const LAS_11_2_supplerende = s[3] || s[321] && v23 || s[318] && v23
  s[1785] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = s[3] || s[321] && v22 || s[318] && v22
  s[1786] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v26 = s[2] >= 13604 /* 2007-04-01 */ && s[423]
  const v27 = f.erGift !== true || (f.aarMedHjaelpSomPar ?? 0) < 2 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste24Maaneder ?? 1800000) >= 30000
  const v28 = f.erGift !== false && (f.aarMedHjaelpSomPar ?? 60) >= 2 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste24Maaneder ?? 0) < 30000
  const v29 = s[318] && s[0] <= 15155 /* 2011-06-30 */
  const v30 = s[2] >= 15156 /* 2011-07-01 */ && s[14]
  const LAS_13_8 = s[3] || s[1] && s[0] <= 13603 /* 2007-03-31 */ || v26 && v27 || v29 && v27 || v30 || s[23]
  s[1792] = LAS_13_8
  const LAS_13_8_nej = s[3] || v26 && v28 || v29 && v28 || v30
  s[1793] = LAS_13_8_nej
  const LAS_13_8_ir = s[3] || v30
  s[1794] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v34 = s[0] <= 17074 /* 2016-09-30 */
  s[501] = v34
  const v35 = s[2] >= 17075 /* 2016-10-01 */
  s[507] = v35
  const v36 = v35 && s[0] <= 17256 /* 2017-03-31 */
  const v37 = (f.maanederMedHjaelpSeneste3Aar ?? 36) >= 12
  const v38 = s[2] >= 17257 /* 2017-04-01 */
  const v39 = s[0] < 17075 /* 2016-10-01 */ || s[2] > 20269 /* 2025-06-30 */
  s[510] = v39
  const LAS_25b_1_er = v35 && s[127]
  s[506] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (v34 || v36 && ((f.maanederMedHjaelpSeneste3Aar ?? 0) < 12 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste6Maaneder ?? 450000) >= 11300) || v38 && ((f.maanederMedHjaelpSeneste3Aar ?? 0) < 12 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste12Maaneder ?? 900000) >= 22500))
  s[509] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (v34 || v36 && v37 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste6Maaneder ?? 0) < 11300 || v38 && v37 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste12Maaneder ?? 0) < 22500)
  s[1795] = LAS_13f_1_nej
  const LAS_13f_1_ir = LAS_25b_1_er && v34 || v39
  s[1325] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const LAS_13f_14 = LAS_25b_1_er && (v34 || v35 && (f.ordinaereTimerEfterNedsaettelsen ?? 900000) >= 22500)
  s[1797] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (v34 || v35 && (f.ordinaereTimerEfterNedsaettelsen ?? 0) < 22500)
  s[1798] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v46 = s[0] <= 17166 /* 2016-12-31 */
  s[1251] = v46
  const v47 = v35 && v46
  const v48 = f.hjaelpEfterVoksensatsen !== true ? 50000 : 100000
  const v49 = f.hjaelpEfterVoksensatsen !== false ? 100000 : 50000
  const v50 = s[2] >= 17167 /* 2017-01-01 */
  s[1252] = v50
  const v51 = v50 && s[9]
  const v52 = s[10] && s[0] <= 18627 /* 2020-12-31 */
  s[667] = v52
  const v53 = s[2] >= 18628 /* 2021-01-01 */
  s[664] = v53
  const v54 = s[9] || v53
  const v55 = v54 ? -Infinity : 105400
  const v56 = v54 ? Infinity : 105400
  const v57 = v54 ? -Infinity : 52600
  const v58 = v54 ? Infinity : 52600
  const v59 = v51 || v52 || v53
  const v60 = v51 ? -Infinity : v53 ? -Infinity : f.hjaelpEfterVoksensatsen !== false ? (f.hjaelpEfterVoksensatsen !== true ? Math.min(v55, v57) : v55) : v57
  const LAS_13g_1_beloeb = v34 ? -Infinity : v47 ? (v59 ? Math.min(v48, v60) : v48) : v60
  s[1803] = LAS_13g_1_beloeb
  const v62 = v51 ? Infinity : v53 ? Infinity : f.hjaelpEfterVoksensatsen !== false ? (f.hjaelpEfterVoksensatsen !== true ? Math.max(v56, v58) : v56) : v58
  const LAS_13g_1_beloeb_hoej = v34 ? Infinity : v47 ? (v59 ? Math.max(v49, v62) : v49) : v62
  s[1804] = LAS_13g_1_beloeb_hoej
  const v64 = v39 || f.erGift !== false
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift !== true
  s[1805] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = LAS_13g_1_beloeb_er && (v34 || v51 || v52 && (f.hjaelpEfterVoksensatsen !== false && v54 || f.hjaelpEfterVoksensatsen !== true && v54) || v53) || v64
  s[1806] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v67 = LAS_13f_1 || f.hjaelpPaaSUNiveau !== false
  const v68 = LAS_13f_1_nej || LAS_13f_1_ir
  s[508] = v68
  const v69 = v68 && f.hjaelpPaaSUNiveau !== true
  const v70 = v69 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v34 ? -Infinity : v67 ? (v70 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb
  s[1799] = LAS_13g_1
  const LAS_13g_1_hoej = v34 ? Infinity : v70 ? LAS_13g_1_beloeb_hoej : 0
  s[1800] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (v34 || v35 && (v67 || v70))
  s[1801] = LAS_13g_1_er
  const LAS_13g_1_ir = LAS_13g_1_beloeb_er && (v34 || v35 && v69 && LAS_13g_1_beloeb_ir) || v64
  s[1802] = LAS_13g_1_ir
}

function svar_36(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = shiftMonths(s[11], 300)
  s[679] = v0
  const v1 = shiftMonths(s[12], 300)
  s[680] = v1
  const v2 = s[2] >= v0
  s[438] = v2
  const v3 = s[0] >= v1
  s[439] = v3
  const LAS_16_3 = s[128] && (s[127] || s[128] && v2 && ((f.fuldtidsarbejdeMedEOeSSeneste10Aar ?? 120) >= 30 || f.opfyldtBeskaeftigelseskravetFoer !== false))
  s[1813] = LAS_16_3
  const LAS_16_3_nej = s[128] && (s[127] || s[128] && (!v3 || (f.fuldtidsarbejdeMedEOeSSeneste10Aar ?? 0) < 30 && f.opfyldtBeskaeftigelseskravetFoer !== true))
  s[1814] = LAS_16_3_nej
  const LAS_16_3_ir = s[128] && s[127] || s[0] < 20270 /* 2025-07-01 */
  s[849] = LAS_16_3_ir
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v7 = s[424] || f.borHosForaeldre !== true || f.forsoergerEgetBarnIHjemmet !== false
  const v8 = s[0] < s[89] && f.borHosForaeldre !== false && f.forsoergerEgetBarnIHjemmet !== true
  const v9 = s[127] || s[115]
  s[520] = v9
  const v10 = v9 ? -Infinity : SATS_13(s[0])
  const v11 = v9 ? Infinity : SATS_13(s[2])
  const v12 = s[424] || LAS_16_3
  const v13 = s[0] < s[89] && (LAS_16_3_nej || LAS_16_3_ir)
  const v14 = v9 ? -Infinity : SATS_14(s[0])
  s[837] = v14
  const v15 = v9 ? Infinity : SATS_14(s[2])
  s[835] = v15
  const v16 = v9 ? -Infinity : SATS_15(s[0])
  const v17 = v9 ? Infinity : SATS_15(s[2])
  const v18 = v12 ? (v13 ? Math.min(v14, v16) : v14) : v16
  const v19 = v12 ? (v13 ? Math.max(v15, v17) : v15) : v17
  const v20 = v12 && v9 || v13 && v9
  const v21 = v9 ? -Infinity : SATS_16(s[0])
  const v22 = v9 ? Infinity : SATS_16(s[2])
  const v23 = Math.max(v18, v21)
  const v24 = Math.min(v19, v22)
  const v25 = s[425] && v24 >= v23
  const v26 = s[426] || v25
  const v27 = s[426] ? (v25 ? Math.min(v21, v23) : v21) : v23
  const v28 = s[427] ? (v26 ? Math.min(v18, v27) : v18) : v27
  const v29 = s[426] ? (v25 ? Math.max(v22, v24) : v22) : v24
  const v30 = s[427] ? (v26 ? Math.max(v19, v29) : v19) : v29
  const v31 = v7 && (s[427] || s[426] || v25)
  const LAS_16_1 = s[127] ? -Infinity : v8 ? (v31 ? Math.min(v10, v28) : v10) : v28
  s[497] = LAS_16_1
  const LAS_16_1_hoej = s[127] ? Infinity : v8 ? (v31 ? Math.max(v11, v30) : v11) : v30
  s[496] = LAS_16_1_hoej
  const LAS_16_1_er = s[128] && (s[127] || s[128] && (v8 || v31))
  s[498] = LAS_16_1_er
  const LAS_16_1_ir = s[128] && (s[127] || s[128] && (v8 && v9 || v7 && (s[427] && v20 || s[426] && v9 || s[425] && v20 && v9 || s[425] && !(!v20 && v18 === v19 && !v9 && v21 === v22 && v18 === v21)))) || s[0] < 20270 /* 2025-07-01 */
  s[499] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = s[3] || s[128]
  s[1816] = LAS_16_overgang
  const LAS_16_overgang_nej = s[3] || s[1] && s[127]
  s[1817] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v38 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[443] = v38
  const v39 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[444] = v39
  const v40 = v9 ? -Infinity : SATS_17(s[0])
  const v41 = v39 && v9
  const LAS_17_1 = s[127] ? -Infinity : v39 ? (v38 ? Math.min(0, v40) : v40) : 0
  s[483] = LAS_17_1
  const LAS_17_1_hoej = s[127] ? Infinity : v39 ? (v9 ? Infinity : SATS_17(s[2])) : 0
  s[481] = LAS_17_1_hoej
  const LAS_17_1_ir = s[128] && (s[127] || s[128] && v41) || s[0] < 20270 /* 2025-07-01 */
  s[485] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v45 = s[426] || v8 || v12
  const v46 = s[427] || s[425]
  const v47 = v46 && v7 && v13
  const v48 = f.retTilEkstraBoernetilskud !== false && (v47 || s[428] && v7)
  const v49 = v9 ? -Infinity : SATS_18(s[0])
  const LAS_18_1 = s[127] ? -Infinity : v48 ? (f.retTilEkstraBoernetilskud !== true || v45 && (s[427] || v8) ? Math.min(0, v49) : v49) : 0
  s[482] = LAS_18_1
  const LAS_18_1_hoej = s[127] ? Infinity : v48 ? (v9 ? Infinity : SATS_18(s[2])) : 0
  s[484] = LAS_18_1_hoej
  const LAS_18_1_ir = s[128] && (s[127] || s[128] && v48 && v9) || s[0] < 20270 /* 2025-07-01 */
  s[486] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v53 = f.enligEfterBoernetilskudsloven !== false && f.harForsoergelsespligt !== true && (v47 || v46 && v7 && v12)
  const v54 = v9 ? -Infinity : SATS_19(s[0])
  const LAS_18_3 = s[127] ? -Infinity : v53 ? (f.enligEfterBoernetilskudsloven !== true || f.harForsoergelsespligt !== false || v45 && (s[426] || v8 || v13) ? Math.min(0, v54) : v54) : 0
  s[487] = LAS_18_3
  const LAS_18_3_hoej = s[127] ? Infinity : v53 ? (v9 ? Infinity : SATS_19(s[2])) : 0
  s[488] = LAS_18_3_hoej
  const LAS_18_3_ir = s[128] && (s[127] || s[128] && v53 && v9) || s[0] < 20270 /* 2025-07-01 */
  s[489] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v58 = f.visiteretSom === 'aktivitetsparat'
  const v59 = f.visiteretSom !== undefined && v58 || !(f.visiteretSom !== undefined)
  s[433] = v59
  const v60 = f.visiteretSom !== undefined && !v58 || !(f.visiteretSom !== undefined)
  s[434] = v60
  const v61 = v59 || f.erForrevalidend !== false
  s[431] = v61
  const v62 = v60 && f.erForrevalidend !== true
  s[432] = v62
  const v63 = v47 || v46 && v8
  s[429] = v63
  const v64 = v45 && (s[426] || v7)
  s[430] = v64
  const v65 = v61 && v63
  const v66 = v9 ? -Infinity : SATS_20(s[0])
  const v67 = v39 ? (v38 ? Math.min(0, v66) : v66) : 0
  const v68 = v39 ? (v9 ? Infinity : SATS_20(s[2])) : 0
  const v69 = v9 ? -Infinity : SATS_21(s[0])
  const v70 = v9 ? Infinity : SATS_21(s[2])
  const v71 = v9 ? -Infinity : SATS_22(s[0])
  const v72 = v9 ? Infinity : SATS_22(s[2])
  const v73 = v3 ? v71 : v2 ? Math.min(v69, v71) : v69
  const v74 = v3 ? v72 : v2 ? Math.max(v70, v72) : v70
  const v75 = f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.min(v67, v73) : v67) : v73
  const LAS_19_1 = s[127] ? -Infinity : v65 ? (v62 || v64 ? Math.min(0, v75) : v75) : 0
  s[490] = LAS_19_1
  const LAS_19_1_hoej = s[127] ? Infinity : v65 ? (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.max(v68, v74) : v68) : v74) : 0
  s[491] = LAS_19_1_hoej
  const LAS_19_1_ir = s[128] && (s[127] || s[128] && v65 && (f.harForsoergelsespligt !== false && v41 || f.harForsoergelsespligt !== true && (!v3 && v9 || v2 && v9))) || s[0] < 20270 /* 2025-07-01 */
  s[492] = LAS_19_1_ir
}

function svar_37(f, s) {
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v0 = s[128] && s[0] <= 20999 /* 2027-06-30 */
  const v1 = f.gruppeIJuni2025 === 'ingen'
  const v2 = (f.gruppeIJuni2025 !== undefined && !v1 || !(f.gruppeIJuni2025 !== undefined)) && f.grundsatsEllerHjemmeboendeIJuli2025 !== false && f.tillaegspakkenIJuli2025 !== false && s[429]
  const v3 = s[2] >= 21000 /* 2027-07-01 */
  const v4 = s[127] || v3
  const v5 = v4 ? -Infinity : 200000
  const v6 = v2 ? (f.gruppeIJuni2025 !== undefined && v1 || !(f.gruppeIJuni2025 !== undefined) || f.grundsatsEllerHjemmeboendeIJuli2025 !== true || f.tillaegspakkenIJuli2025 !== true || s[430] ? Math.min(0, v5) : v5) : 0
  const LAS_20_1 = s[127] ? -Infinity : v0 ? (v3 ? Math.min(0, v6) : v6) : 0
  s[493] = LAS_20_1
  const LAS_20_1_hoej = s[127] ? Infinity : v0 ? (v2 ? (v4 ? Infinity : 200000) : 0) : 0
  s[494] = LAS_20_1_hoej
  const LAS_20_1_ir = s[128] && (s[127] || v0 && v2 && v4) || s[0] < 20270 /* 2025-07-01 */
  s[495] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v10 = f.visiteretDen ?? FIRST_DAY
  const v11 = f.visiteretDen ?? 84005 /* 2199-12-31 */
  const v12 = f.deltagerEllerOenskerTilbud !== false && s[431] ? Math.max(v10, shiftMonths(f.fikHjaelpFra ?? FIRST_DAY, 3)) : NEVER
  const v13 = f.deltagerEllerOenskerTilbud !== true || s[432] ? NEVER : Math.max(v11, shiftMonths(f.fikHjaelpFra ?? 84005 /* 2199-12-31 */, 3))
  const v14 = f.deltagerEllerOenskerTilbud !== false && (f.erForrevalidend !== false || s[433] && f.saerligtKomplekseUdfordringer !== false)
  const v15 = v14 && !(f.deltagerEllerOenskerTilbud !== true || f.erForrevalidend !== true && (s[434] || f.saerligtKomplekseUdfordringer !== true))
  const LAS_24_1 = s[91] ? FIRST_DAY : v14 ? (v15 ? v10 : Math.min(v10, v12)) : v12
  s[463] = LAS_24_1
  const LAS_24_1_hoej = s[91] ? NEVER : v14 ? (v15 ? v11 : Math.max(v11, v13)) : v13
  s[462] = LAS_24_1_hoej
  const v18 = s[0] < 16071 /* 2014-01-01 */ || s[2] > 20269 /* 2025-06-30 */
  const v19 = v18 || s[424]
  s[461] = v19
  const LAS_24_1_er = s[435] && s[0] < s[89]
  s[452] = LAS_24_1_er
  const LAS_24_1_ir = LAS_24_1_er && s[91] || v19
  s[476] = LAS_24_1_ir
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v22 = s[348] || s[128]
  s[442] = v22
  const v23 = v22 ? -Infinity : SATS_23(s[0])
  s[465] = v23
  const v24 = v22 ? Infinity : SATS_23(s[2])
  s[467] = v24
  const v25 = s[91] || s[128]
  s[445] = v25
  const v26 = s[436] && v25
  s[453] = v26
  const v27 = s[437] && v25
  s[454] = v27
  const v28 = s[3] && v25
  s[455] = v28
  const v29 = s[92] && s[0] <= 16387 /* 2014-11-13 */
  const v30 = v25 ? -Infinity : SATS_24(s[0])
  const v31 = v25 ? Infinity : SATS_24(s[2])
  const v32 = v25 ? -Infinity : SATS_25(s[0])
  const v33 = v25 ? Infinity : SATS_25(s[2])
  const v34 = Math.max(v30, v32)
  const v35 = Math.min(v31, v33)
  const v36 = s[3] && v35 >= v34
  const v37 = s[437] || v36
  const v38 = s[437] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[436] ? (v37 ? Math.min(v30, v38) : v30) : v38
  const v40 = s[437] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[436] ? (v37 ? Math.max(v31, v40) : v31) : v40
  const v42 = s[436] || s[437] || v36
  const v43 = v26 || v27 || v28 || s[3] && !(!v25 && v30 === v31 && !v25 && v32 === v33 && v30 === v32)
  const v44 = v25 ? -Infinity : SATS_26(s[0])
  const v45 = v25 ? Infinity : SATS_26(s[2])
  const v46 = v25 ? -Infinity : SATS_27(s[0])
  const v47 = v25 ? Infinity : SATS_27(s[2])
  const v48 = s[438] ? (s[439] ? v46 : Math.min(v23, v46)) : v23
  const v49 = s[438] ? (s[439] ? v47 : Math.max(v24, v47)) : v24
  const v50 = s[438] && v25 || !s[439] && v22
  s[459] = v50
  const v51 = Math.max(v44, v48)
  const v52 = Math.min(v45, v49)
  const v53 = s[3] && v52 >= v51
  const v54 = s[437] || v53
  const v55 = s[437] ? (v53 ? Math.min(v48, v51) : v48) : v51
  const v56 = s[436] ? (v54 ? Math.min(v44, v55) : v44) : v55
  s[447] = v56
  const v57 = s[437] ? (v53 ? Math.max(v49, v52) : v49) : v52
  const v58 = s[436] ? (v54 ? Math.max(v45, v57) : v45) : v57
  s[448] = v58
  const v59 = s[436] || s[437] || v53
  s[446] = v59
  const v60 = s[437] && v50
  s[457] = v60
  const v61 = s[3] && v25 && v50
  s[458] = v61
  const v62 = v26 || v60 || v61 || s[3] && !(!v25 && v44 === v45 && !v50 && v48 === v49 && v44 === v48)
  s[460] = v62
  const v63 = f.samleverMedUngeydelse !== false && v42
  const v64 = f.samleverMedUngeydelse !== true && v59
  const v65 = v63 ? (v64 ? Math.min(v39, v56) : v39) : v56
  const v66 = v63 ? (v64 ? Math.max(v41, v58) : v41) : v58
  const v67 = s[2] >= 16388 /* 2014-11-14 */ && s[440]
  const v68 = v29 && (v63 || v64)
  const v69 = s[441] && v42
  const v70 = v67 || v69
  const v71 = v67 ? -Infinity : v39
  const LAS_25_3_forsoerger = s[91] ? -Infinity : v68 ? (v70 ? Math.min(v65, v71) : v65) : v71
  s[450] = LAS_25_3_forsoerger
  const v73 = v67 ? Infinity : v41
  const LAS_25_3_forsoerger_hoej = s[91] ? Infinity : v68 ? (v70 ? Math.max(v66, v73) : v66) : v73
  s[451] = LAS_25_3_forsoerger_hoej
  const v75 = s[435] && s[0] < s[89] && f.forsoergerEgetBarnIHjemmet !== false && f.retTilEkstraBoernetilskud !== true
  const LAS_25_3_forsoerger_er = v75 && (s[91] || v68 || v67 || v69)
  s[449] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = v75 && (s[91] || v29 && (f.samleverMedUngeydelse !== false && v43 || f.samleverMedUngeydelse !== true && v62) || v67 || s[441] && v43) || v18 || s[424] || f.forsoergerEgetBarnIHjemmet !== true || f.retTilEkstraBoernetilskud !== false
  s[456] = LAS_25_3_forsoerger_ir
}

function svar_38(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = s[442] ? -Infinity : SATS_28(s[0])
  s[470] = v0
  const v1 = s[442] ? Infinity : SATS_28(s[2])
  s[471] = v1
  const v2 = s[442] ? -Infinity : SATS_29(s[0])
  s[464] = v2
  const v3 = s[442] ? Infinity : SATS_29(s[2])
  s[466] = v3
  const v4 = s[442] ? -Infinity : SATS_30(s[0])
  s[468] = v4
  const v5 = s[442] ? Infinity : SATS_30(s[2])
  s[469] = v5
  const v6 = f.psykiskLidelseNaevntILoven !== true || s[443]
  const v7 = f.psykiskLidelseNaevntILoven !== false && s[444]
  const v8 = f.forsoergerEgetBarnIHjemmet !== true || f.retTilEkstraBoernetilskud !== true
  const v9 = f.forsoergerEgetBarnIHjemmet !== false && f.retTilEkstraBoernetilskud !== false
  const v10 = s[445] ? -Infinity : SATS_31(s[0])
  const v11 = s[445] ? Infinity : SATS_31(s[2])
  const v12 = s[445] ? -Infinity : SATS_32(s[0])
  const v13 = s[445] ? Infinity : SATS_32(s[2])
  const v14 = Math.max(v10, v12)
  const v15 = Math.min(v11, v13)
  const v16 = s[3] && v15 >= v14
  const v17 = s[437] || v16
  const v18 = s[437] ? (v16 ? Math.min(v12, v14) : v12) : v14
  const v19 = s[436] ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = s[437] ? (v16 ? Math.max(v13, v15) : v13) : v15
  const v21 = s[436] ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[445] ? -Infinity : SATS_33(s[0])
  const v23 = s[445] ? Infinity : SATS_33(s[2])
  const v24 = s[445] ? -Infinity : SATS_34(s[0])
  const v25 = s[445] ? Infinity : SATS_34(s[2])
  const v26 = s[438] ? (s[439] ? v24 : Math.min(v2, v24)) : v2
  const v27 = s[438] ? (s[439] ? v25 : Math.max(v3, v25)) : v3
  const v28 = Math.max(v22, v26)
  const v29 = Math.min(v23, v27)
  const v30 = s[3] && v29 >= v28
  const v31 = s[437] || v30
  const v32 = s[437] ? (v30 ? Math.min(v26, v28) : v26) : v28
  const v33 = s[436] ? (v31 ? Math.min(v22, v32) : v22) : v32
  const v34 = s[437] ? (v30 ? Math.max(v27, v29) : v27) : v29
  const v35 = s[436] ? (v31 ? Math.max(v23, v34) : v23) : v34
  const v36 = f.psykiskLidelseNaevntILoven !== true && s[446]
  const v37 = f.psykiskLidelseNaevntILoven !== false ? (v36 ? Math.min(v4, s[447]) : v4) : s[447]
  const v38 = f.psykiskLidelseNaevntILoven !== false ? (v36 ? Math.max(v5, s[448]) : v5) : s[448]
  const v39 = f.psykiskLidelseNaevntILoven !== false && s[442]
  s[480] = v39
  const v40 = f.borHosForaeldre !== false && (s[436] || s[437] || v30)
  const v41 = f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false || v36)
  const v42 = v40 ? (v41 ? Math.min(v33, v37) : v33) : v37
  const v43 = v40 ? (v41 ? Math.max(v35, v38) : v35) : v38
  const v44 = f.forsoergerEgetBarnIHjemmet !== false && s[449]
  const v45 = f.forsoergerEgetBarnIHjemmet !== true && (v40 || v41)
  const v46 = v44 ? (v45 ? Math.min(s[450], v42) : s[450]) : v42
  const v47 = v44 ? (v45 ? Math.max(s[451], v43) : s[451]) : v43
  const v48 = f.gravidEfter12Uge !== true && (v44 || v45)
  const v49 = f.gravidEfter12Uge !== false ? (v48 ? Math.min(v4, v46) : v4) : v46
  const v50 = f.gravidEfter12Uge !== false ? (v48 ? Math.max(v5, v47) : v5) : v47
  const v51 = f.gravidEfter12Uge !== false && s[442]
  s[478] = v51
  const v52 = v9 && (s[436] || s[437] || v16)
  const v53 = v8 && (f.gravidEfter12Uge !== false || v48)
  const v54 = v52 ? (v53 ? Math.min(v19, v49) : v19) : v49
  const v55 = v52 ? (v53 ? Math.max(v21, v50) : v21) : v50
  const v56 = v6 && (v52 || v53)
  const LAS_25_3 = s[91] ? -Infinity : v7 ? (v56 ? Math.min(v0, v54) : v0) : v54
  s[473] = LAS_25_3
  const LAS_25_3_hoej = s[91] ? Infinity : v7 ? (v56 ? Math.max(v1, v55) : v1) : v55
  s[472] = LAS_25_3_hoej
  const LAS_25_3_er = s[452] && (s[91] || s[92] && (v7 || v56))
  s[474] = LAS_25_3_er
  const LAS_25_3_ir = s[452] && (s[91] || s[92] && (v7 && s[442] || v6 && (v9 && (s[453] || s[454] || s[455] || s[3] && !(!s[445] && v10 === v11 && !s[445] && v12 === v13 && v10 === v12)) || v8 && (v51 || f.gravidEfter12Uge !== true && (f.forsoergerEgetBarnIHjemmet !== false && s[456] || f.forsoergerEgetBarnIHjemmet !== true && (f.borHosForaeldre !== false && (s[453] || s[457] || s[458] || s[3] && !(!s[445] && v22 === v23 && !s[459] && v26 === v27 && v22 === v26)) || f.borHosForaeldre !== true && (v39 || f.psykiskLidelseNaevntILoven !== true && s[460]))))))) || s[461]
  s[475] = LAS_25_3_ir
}

function svar_39(f, s) {
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v0 = s[452] && s[0] < s[462]
  const v1 = s[452] && s[2] >= s[463]
  const v2 = f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && f.borHosForaeldre !== true
  const v3 = f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.borHosForaeldre !== false)
  const v4 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(s[464], s[465]) : s[464]) : s[465]
  const v5 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(s[466], s[467]) : s[466]) : s[467]
  const v6 = f.borHosForaeldre !== false && s[442]
  s[479] = v6
  const v7 = s[439] ? s[468] : s[438] ? Math.min(v4, s[468]) : v4
  const v8 = s[439] ? s[469] : s[438] ? Math.max(v5, s[469]) : v5
  const v9 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.min(s[470], v7) : s[470]) : v7
  const v10 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.max(s[471], v8) : s[471]) : v8
  const v11 = f.forsoergerEgetBarnIHjemmet !== false && s[442]
  s[477] = v11
  const v12 = v11 || f.forsoergerEgetBarnIHjemmet !== true && (!s[439] && (v6 || f.borHosForaeldre !== true && s[442]) || s[438] && s[442])
  const v13 = v10 === Infinity
  const v14 = -s[472] === -Infinity
  const v15 = v9 === -Infinity
  const v16 = -s[473] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const v18 = v3 && s[474] && !(v17 && !v12 && v9 === v10 && (!s[474] || !s[475] && s[473] === s[472]))
  const v19 = v2 || v18
  const v20 = v2 ? 0 : Math.max(0, v15 || v14 ? -Infinity : v9 - s[472])
  const v21 = v18 ? Math.max(0, v13 || v16 ? Infinity : v10 - s[473]) : 0
  const v22 = v3 && (v12 || s[475] || v17)
  const v23 = v1 && v19
  const v24 = s[476] && v19 && v20 <= 0
  const LAS_24_3 = s[91] ? -Infinity : v0 ? 0 : v20
  s[1819] = LAS_24_3
  const LAS_24_3_hoej = s[91] ? Infinity : v23 || v24 ? (v23 ? v21 : 0) : 0
  s[1820] = LAS_24_3_hoej
  const LAS_24_3_er = s[452] && (s[91] || s[92] && (v0 || v23 || v24))
  s[1821] = LAS_24_3_er
  const LAS_24_3_ir = s[452] && (s[91] || s[92] && (v1 && v22 || s[476] && !((!v19 || !v22 && v20 === v21) && v19 && v20 === 0))) || s[461]
  s[1822] = LAS_24_3_ir
}

function svar_40(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[444] ? (s[443] ? Math.min(s[470], s[468]) : s[470]) : s[468]
  s[511] = v0
  const v1 = s[444] ? (s[443] ? Math.max(s[471], s[469]) : s[471]) : s[469]
  s[512] = v1
  const v2 = s[444] && s[442] || s[443] && s[442]
  s[513] = v2
  const v3 = f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true
  s[675] = v3
  const v4 = f.psykiskLidelseNaevntILoven !== false && f.forsoergelsespligtUdenForHjemmet !== false
  s[674] = v4
  const v5 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(s[465], s[468]) : s[468]) : s[465]
  const v6 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(s[467], s[469]) : s[469]) : s[467]
  const v7 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(s[464], v5) : s[464]) : v5
  const v8 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(s[466], v6) : s[466]) : v6
  const v9 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(s[468], v7) : s[468]) : v7
  const v10 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(s[469], v8) : s[469]) : v8
  const v11 = v4 ? (v3 ? Math.min(s[470], v9) : s[470]) : v9
  const v12 = v4 ? (v3 ? Math.max(s[471], v10) : s[471]) : v10
  const v13 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.min(s[470], v11) : s[470]) : v11
  const v14 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.max(s[471], v12) : s[471]) : v12
  const v15 = s[438] ? (s[439] ? v0 : Math.min(v0, v13)) : v13
  const v16 = s[438] ? (s[439] ? v1 : Math.max(v1, v14)) : v14
  const v17 = s[438] && v2 || !s[439] && (s[477] || f.forsoergerEgetBarnIHjemmet !== true && (v4 && s[442] || v3 && (s[478] || f.gravidEfter12Uge !== true && (s[479] || f.borHosForaeldre !== true && (s[480] || f.psykiskLidelseNaevntILoven !== true && s[442])))))
  const v18 = s[0] < s[89] && s[474]
  const v19 = s[424] ? (v18 ? Math.min(s[473], v0) : v0) : s[473]
  const v20 = s[424] ? (v18 ? Math.max(s[472], v1) : v1) : s[472]
  const v21 = s[481] === Infinity
  const v22 = s[482] === -Infinity
  const v23 = s[483] === -Infinity
  const v24 = s[484] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : s[483] + s[482]
  const v27 = v21 || v24 ? Infinity : s[481] + s[484]
  const v28 = s[128] && !(v25 && (!s[128] || !s[485] && s[483] === s[481]) && (!s[128] || !s[486] && s[482] === s[484]))
  const v29 = s[485] || s[486] || v25
  const v30 = v27 === Infinity
  const v31 = s[487] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[488] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[487]
  const v36 = v30 || v33 ? Infinity : v27 + s[488]
  const v37 = v28 && s[128] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[128] || !s[489] && s[487] === s[488]))
  const v38 = v29 || s[489] || v34
  const v39 = v36 === Infinity
  const v40 = s[490] === -Infinity
  const v41 = v35 === -Infinity
  const v42 = s[491] === Infinity
  const v43 = v39 && v40 || v41 && v42
  const v44 = v41 || v40 ? -Infinity : v35 + s[490]
  const v45 = v39 || v42 ? Infinity : v36 + s[491]
  const v46 = v37 && s[128] && !(v43 && (!v37 || !v38 && v35 === v36) && (!s[128] || !s[492] && s[490] === s[491]))
  const v47 = v38 || s[492] || v43
  const v48 = v45 === Infinity
  const v49 = s[493] === -Infinity
  const v50 = v44 === -Infinity
  const v51 = s[494] === Infinity
  const v52 = v48 && v49 || v50 && v51
  const v53 = v50 || v49 ? -Infinity : v44 + s[493]
  const v54 = v48 || v51 ? Infinity : v45 + s[494]
  const v55 = v46 && s[128] && !(v52 && (!v46 || !v47 && v44 === v45) && (!s[128] || !s[495] && s[493] === s[494]))
  const v56 = v47 || s[495] || v52
  const v57 = s[496] === Infinity
  const v58 = v53 === -Infinity
  const v59 = s[497] === -Infinity
  const v60 = v54 === Infinity
  const v61 = v57 && v58 || v59 && v60
  const v62 = v59 || v58 ? -Infinity : s[497] + v53
  const v63 = v57 || v60 ? Infinity : s[496] + v54
  const v64 = s[435] && (s[424] || v18)
  const v65 = s[128] && s[498] && v55 && !(v61 && (!s[498] || !s[499] && s[497] === s[496]) && (!v55 || !v56 && v53 === v54))
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(v19, v62) : v19) : v62
  const v68 = s[500] || v66
  const v69 = s[500] ? (v66 ? Math.min(v15, v67) : v15) : v67
  const LAS_25 = s[3] ? -Infinity : s[321] ? (v68 ? Math.min(v15, v69) : v15) : v69
  s[502] = LAS_25
  const v71 = v64 ? (v65 ? Math.max(v20, v63) : v20) : v63
  const v72 = s[500] ? (v66 ? Math.max(v16, v71) : v16) : v71
  const LAS_25_hoej = s[3] ? Infinity : s[321] ? (v68 ? Math.max(v16, v72) : v16) : v72
  s[503] = LAS_25_hoej
  const v74 = s[128] || s[427]
  const LAS_25_er = v74 && (s[3] || s[321] || s[500] || v64 || v65)
  s[504] = LAS_25_er
  const LAS_25_ir = v74 && (s[3] || s[321] && v17 || s[500] && v17 || s[435] && (s[424] && v2 || s[0] < s[89] && s[475]) || s[128] && (s[499] || v56 || v61)) || s[0] < 20270 /* 2025-07-01 */ && s[428]
  s[505] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const LAS_25b_1 = s[501] ? -Infinity : Math.max(0, (f.samletHjaelpUnderLoftet ?? 0) - (f.loftForDinFamilie ?? 10000000))
  s[1823] = LAS_25b_1
  const LAS_25b_1_hoej = s[501] ? Infinity : Math.max(0, (f.samletHjaelpUnderLoftet ?? 20000000) - (f.loftForDinFamilie ?? 0))
  s[1824] = LAS_25b_1_hoej
}

function svar_41(f, s) {
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift !== false && (s[3] || s[321] && f.aegtefaellenFaarAndenYdelse !== false || s[318] && f.aegtefaellenFaarAndenYdelse !== false)
  s[1326] = LAS_26_3
  const LAS_26_3_nej = f.erGift !== false && (s[3] || s[321] && f.aegtefaellenFaarAndenYdelse !== true || s[318] && f.aegtefaellenFaarAndenYdelse !== true)
  s[1830] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift !== false && s[3] || f.erGift !== true
  s[1831] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v3 = s[502] === -Infinity ? -Infinity : s[502] + (f.aegtefaellensHjaelpPrMaaned ?? 0)
  const v4 = s[503] === Infinity ? Infinity : s[503] + (f.aegtefaellensHjaelpPrMaaned ?? 10000000)
  const v5 = Math.max(s[502], v3)
  const v6 = Math.min(s[503], v4)
  const v7 = LAS_26_3 && s[504]
  const v8 = LAS_26_3_nej && s[504]
  const v9 = LAS_26_3_ir && s[504] && v6 >= v5
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v3, v5) : v3) : v5
  const v12 = v7 ? (v10 ? Math.min(s[502], v11) : s[502]) : v11
  const v13 = v8 ? (v9 ? Math.max(v4, v6) : v4) : v6
  const v14 = v7 ? (v10 ? Math.max(s[503], v13) : s[503]) : v13
  const v15 = f.erGift !== false && (v7 || v8 || v9)
  const v16 = f.erGift !== true && s[504]
  const v17 = v15 || v16
  const v18 = f.erGift !== false && (LAS_26_3 && s[505] || LAS_26_3_nej && s[505] || LAS_26_3_ir && s[505] || LAS_26_3_ir && !((!s[504] || !s[505] && s[502] === s[503]) && (!s[504] || !s[505] && v3 === v4) && (!s[504] || s[502] === v3))) || f.erGift !== true && s[505]
  const LAS_26_1 = s[3] ? -Infinity : v15 ? (v16 ? Math.min(s[502], v12) : v12) : s[502]
  s[1825] = LAS_26_1
  const LAS_26_1_hoej = s[3] ? Infinity : v15 ? (v16 ? Math.max(s[503], v14) : v14) : s[503]
  s[1826] = LAS_26_1_hoej
  const LAS_26_1_er = s[3] || s[321] && v17 || s[318] && v17
  s[1827] = LAS_26_1_er
  const LAS_26_1_ir = s[3] || s[321] && v18 || s[318] && v18
  s[1828] = LAS_26_1_ir
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v23 = s[506] && f.erGift !== false
  const LAS_26_5 = v23 && (s[501] || s[507] && f.hjaelpEfterVoksensatsen !== false && s[508])
  s[1832] = LAS_26_5
  const LAS_26_5_nej = v23 && (s[501] || s[507] && (f.hjaelpEfterVoksensatsen !== true || s[509]))
  s[1833] = LAS_26_5_nej
  const LAS_26_5_ir = v23 && s[501] || s[510] || f.erGift !== true
  s[1327] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v23 && (s[501] || s[507] && f.hjaelpEfterVoksensatsen !== true && s[508])
  s[1835] = LAS_26_7
  const LAS_26_7_nej = v23 && (s[501] || s[507] && (f.hjaelpEfterVoksensatsen !== false || s[509]))
  s[1836] = LAS_26_7_nej
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v29 = s[325] ? -Infinity : SATS_35(s[0])
  s[529] = v29
  const v30 = s[325] ? Infinity : SATS_35(s[2])
  s[530] = v30
  const v31 = s[325] ? -Infinity : SATS_36(s[0])
  s[527] = v31
  const v32 = s[325] ? Infinity : SATS_36(s[2])
  s[528] = v32
  const v33 = Math.min(v29, v31)
  s[724] = v33
  const v34 = s[444] ? (s[443] ? v33 : v29) : v31
  const v35 = Math.max(v30, v32)
  s[725] = v35
  const v36 = s[444] ? (s[443] ? v35 : v30) : v32
  const v37 = s[444] && s[325]
  s[531] = v37
  const v38 = s[416] ? (s[128] ? Math.min(s[511], v34) : s[511]) : v34
  const LAS_30_2 = s[3] ? -Infinity : s[321] ? (s[417] ? Math.min(s[511], v38) : s[511]) : v38
  s[1841] = LAS_30_2
  const v40 = s[416] ? (s[128] ? Math.max(s[512], v36) : s[512]) : v36
  const LAS_30_2_hoej = s[3] ? Infinity : s[321] ? (s[417] ? Math.max(s[512], v40) : s[512]) : v40
  s[1842] = LAS_30_2_hoej
  const LAS_30_2_ir = LAS_26_3 && (s[3] || s[321] && s[513] || s[416] && s[513] || s[128] && (v37 || s[443] && s[325])) || LAS_26_3_nej || LAS_26_3_ir
  s[1843] = LAS_30_2_ir
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
  const LAS_30_1 = s[3] ? -Infinity : Math.max(0, v43 === -Infinity || v61 ? -Infinity : v43 - v58)
  s[1837] = LAS_30_1
  const LAS_30_1_hoej = s[3] ? Infinity : Math.max(0, v60 ? Infinity : v44 - v57)
  s[1838] = LAS_30_1_hoej
  const LAS_30_1_er = s[3] || s[321] && v63 || s[318] && v63
  s[1839] = LAS_30_1_er
  const LAS_30_1_ir = s[3] || s[321] && v64 || s[318] && v64
  s[1840] = LAS_30_1_ir
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v69 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  const v70 = f.hvadAendredeSig === 'andet'
  const LAS_81_1_aendring = s[3] || s[1] && (f.hvadAendredeSig !== undefined && v69 || !(f.hvadAendredeSig !== undefined) || (f.hvadAendredeSig !== undefined && v70 || !(f.hvadAendredeSig !== undefined)) && f.aendringenErEnSocialBegivenhed !== false)
  s[515] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = s[3] || s[1] && (f.hvadAendredeSig !== undefined && !v69 || !(f.hvadAendredeSig !== undefined)) && (f.hvadAendredeSig !== undefined && !v70 || !(f.hvadAendredeSig !== undefined) || f.aendringenErEnSocialBegivenhed !== true)
  s[514] = LAS_81_1_aendring_nej
}

function svar_42(f, s) {
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v0 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  const v1 = f.ydelseVedSaerligStoette !== undefined && !v0 || !(f.ydelseVedSaerligStoette !== undefined) || f.opfylderBetingelserForKontanthjaelp !== false
  const v2 = (f.ydelseVedSaerligStoette !== undefined && v0 || !(f.ydelseVedSaerligStoette !== undefined)) && f.opfylderBetingelserForKontanthjaelp !== true
  const v3 = s[514] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.parUdenForSaerligStoette !== false || f.faarHjaelpMensSagenAfgoeres !== false || v2 || f.ungPaaLavSatsUdenSaerligStoette !== false
  const v4 = s[515] || s[3]
  s[832] = v4
  const v5 = v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && f.parUdenForSaerligStoette !== true && f.faarHjaelpMensSagenAfgoeres !== true && v1 && f.ungPaaLavSatsUdenSaerligStoette !== true
  const v6 = s[318] && s[516]
  const v7 = s[2] >= 16436 /* 2015-01-01 */
  s[581] = v7
  const v8 = v7 && s[440]
  const v9 = s[514] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.parUdenForSaerligStoette !== false || f.faarHjaelpMensSagenAfgoeres !== false || v2
  const v10 = v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && f.parUdenForSaerligStoette !== true && f.faarHjaelpMensSagenAfgoeres !== true && v1
  const v11 = s[441] && s[127]
  const v12 = s[128] && s[99]
  s[1296] = v12
  const v13 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  const LAS_34_1 = s[3] || s[321] && v5 || v6 && v5 || v8 && v10 || v11 && v10 || v12 && v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && (f.ydelseVedSaerligStoette !== undefined && !v13 || !(f.ydelseVedSaerligStoette !== undefined)) || s[93]
  s[1299] = LAS_34_1
  const LAS_34_1_nej = s[3] || s[321] && v3 || v6 && v3 || v8 && v9 || v11 && v9 || v12 && (s[514] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.ydelseVedSaerligStoette !== undefined && v13 || !(f.ydelseVedSaerligStoette !== undefined)) || s[93]
  s[1297] = LAS_34_1_nej
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v16 = f.billigereBoligErUndersoegt !== true || f.billigereBoligErRimelig !== true
  const v17 = f.billigereBoligErUndersoegt !== false && f.billigereBoligErRimelig !== false
  const LAS_34_2 = s[3] || s[321] && v17 || s[416] && v17 || v12 && f.billigereBoligErUndersoegt !== false && f.konkretBilligereBoligErFundet !== false && f.billigereBoligErRimelig !== false || s[93]
  s[1845] = LAS_34_2
  const LAS_34_2_nej = s[3] || s[321] && v16 || s[416] && v16 || v12 && (f.billigereBoligErUndersoegt !== true || f.konkretBilligereBoligErFundet !== true || f.billigereBoligErRimelig !== true) || s[93]
  s[1846] = LAS_34_2_nej
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v20 = s[0] <= 14517 /* 2009-09-30 */
  s[841] = v20
  const v21 = s[1] && v20
  s[1287] = v21
  const v22 = s[2] >= 14518 /* 2009-10-01 */
  s[842] = v22
  const v23 = v22 && s[9]
  const LAS_35_1 = s[3] || v21 || v23 && f.skriftligtVejledtOmSanktioner !== false || s[336] && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false || s[327] && f.skriftligtVejledtOmSanktioner !== false
  s[1847] = LAS_35_1
  const LAS_35_1_nej = s[3] || v21 || v23 && f.skriftligtVejledtOmSanktioner !== true || s[336] && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true) || s[327] && f.skriftligtVejledtOmSanktioner !== true
  s[1848] = LAS_35_1_nej
  const LAS_35_1_ir = s[3] || v21
  s[1849] = LAS_35_1_ir
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v27 = s[433] || f.manglendeViljeTilRaadighed !== true || LAS_35_1_nej
  const v28 = LAS_35_1 || LAS_35_1_ir
  const v29 = s[434] && f.manglendeViljeTilRaadighed !== false && v28
  const LAS_40a_1 = s[3] || s[517] && v29 || s[518] && f.manglendeViljeTilRaadighed !== false && v28 || s[519] && v29 || s[128] && v29
  s[1850] = LAS_40a_1
  const LAS_40a_1_nej = s[3] || s[321] || s[500] || s[517] && v27 || s[518] && (f.manglendeViljeTilRaadighed !== true || LAS_35_1_nej) || s[519] && v27 || s[128] && v27
  s[1851] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v32 = s[318] && s[440]
  const v33 = s[0] <= 17967 /* 2019-03-12 */
  s[852] = v33
  const v34 = s[441] && v33
  const v35 = s[2] >= 17968 /* 2019-03-13 */
  s[853] = v35
  const v36 = v35 && s[9]
  const LAS_50 = f.revalideringErBevilget !== false && (s[3] || s[321] && f.erhvervssigtetErAfklaret !== false || v32 && f.erhvervssigtetErAfklaret !== false || v34 && f.erhvervssigtetErAfklaret !== false || v36 && f.erhvervssigtetErAfklaret !== false || s[101] && f.erhvervssigtetErAfklaret !== false || s[93] && f.erhvervssigtetErAfklaret !== false)
  s[1852] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[3] || s[321] && f.erhvervssigtetErAfklaret !== true || v32 && f.erhvervssigtetErAfklaret !== true || v34 && f.erhvervssigtetErAfklaret !== true || v36 && f.erhvervssigtetErAfklaret !== true || s[101] && f.erhvervssigtetErAfklaret !== true || s[93] && f.erhvervssigtetErAfklaret !== true)
  s[1853] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v39 = f.bidragspligtigeBoern ?? 0
  const v40 = f.bidragspligtigeBoern ?? 50
  s[523] = v40
  const v41 = v39 <= 0
  s[526] = v41
  const v42 = s[4] && s[127]
  s[833] = v42
  const v43 = f.bidragPrMaaned ?? 0
  s[699] = v43
  const v44 = f.bidragPrMaaned ?? 10000000
  s[700] = v44
  const v45 = s[520] ? -Infinity : SATS_37(s[0])
  const v46 = s[520] ? Infinity : SATS_37(s[2])
  const v47 = v45 > -Infinity && v46 < Infinity
  const v48 = quotient([v45, v39], [1], 'nærmeste', 1)
  const v49 = quotient([v45, v40], [1], 'nærmeste', 1)
  const v50 = quotient([v46, v39], [1], 'nærmeste', 1)
  const v51 = quotient([v46, v40], [1], 'nærmeste', 1)
  const v52 = v47 ? Math.min(v51, v50, v48, v49) : -Infinity
  const v53 = v47 ? Math.max(v51, v50, v48, v49) : Infinity
  const v54 = s[128] && !(!v47 && !s[520] && v45 === v46 && v39 === v40)
  const LAS_69j_2_bidrag = s[5] ? -Infinity : v42 ? (v54 ? Math.min(v43, v52) : v43) : v52
  s[521] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[5] ? Infinity : v42 ? (v54 ? Math.max(v44, v53) : v44) : v53
  s[522] = LAS_69j_2_bidrag_hoej
  const v57 = s[4] && v40 > 0
  const LAS_69j_2_bidrag_er = v57 && (s[5] || v42 || v54)
  s[524] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v57 && (s[5] || s[128] && (s[520] || !v47)) || !s[317] || v41
  s[525] = LAS_69j_2_bidrag_ir
}

function svar_43(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[438] || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[661] = v0
  const v1 = !s[439] && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[660] = v1
  const v2 = s[325] ? -Infinity : SATS_38(s[0])
  const v3 = s[325] ? Infinity : SATS_38(s[2])
  const v4 = v3 === Infinity
  const v5 = s[521] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[522] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = Math.min(v6 || v5 ? -Infinity : v2 + s[521], s[325] ? -Infinity : SATS_39(s[0]))
  const v10 = Math.min(v4 || v7 ? Infinity : v3 + s[522], s[325] ? Infinity : SATS_39(s[2]))
  const v11 = s[523] > 0 && s[524] && !(v8 && !s[325] && v2 === v3 && (!s[524] || !s[525] && s[521] === s[522]))
  const v12 = v11 ? (s[526] ? Math.min(v2, v9) : v9) : v2
  const v13 = v11 ? (s[526] ? Math.max(v3, v10) : v10) : v3
  const v14 = v1 && (v11 || s[526])
  const v15 = v14 ? (v0 ? Math.min(s[527], v12) : v12) : s[527]
  const v16 = v14 ? (v0 ? Math.max(s[528], v13) : v13) : s[528]
  const v17 = s[443] && (v14 || v0)
  const v18 = s[444] || v17
  s[553] = v18
  const v19 = s[444] ? (v17 ? Math.min(s[529], v15) : s[529]) : v15
  s[551] = v19
  const v20 = s[444] ? (v17 ? Math.max(s[530], v16) : s[530]) : v16
  s[552] = v20
  const v21 = s[531] || s[443] && (v1 && (s[523] > 0 && (s[325] || s[525] || v8 || s[325]) || s[526] && s[325]) || v0 && s[325])
  s[554] = v21
  const LAS_68_2 = s[5] ? -Infinity : v19
  s[1855] = LAS_68_2
  const LAS_68_2_hoej = s[5] ? Infinity : v20
  s[1856] = LAS_68_2_hoej
  const LAS_68_2_er = s[4] && (s[5] || s[532] && v18 || s[93] && v18)
  s[1857] = LAS_68_2_er
  const LAS_68_2_ir = s[4] && (s[5] || s[532] && v21 || s[93] && v21) || !s[317]
  s[1858] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v26 = s[0] <= 16386 /* 2014-11-12 */
  s[669] = v26
  const v27 = s[4] && v26
  const v28 = s[2] >= 16387 /* 2014-11-13 */
  s[670] = v28
  const LAS_68_5 = s[4] && (s[5] || v27 || v28)
  s[1859] = LAS_68_5
  const LAS_68_5_nej = s[4] && (s[5] || v27)
  s[1860] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[317]
  s[1861] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v32 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v33 = f.ydelseFoerForloebet !== undefined && !v32 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[2]
  const v34 = (f.ydelseFoerForloebet !== undefined && v32 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
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
  const LAS_68_4 = s[5] ? -Infinity : v55 ? (v56 ? Math.min(v37, v53) : v37) : v53
  s[545] = LAS_68_4
  const LAS_68_4_hoej = s[5] ? Infinity : v55 ? (v56 ? Math.max(v38, v54) : v38) : v54
  s[543] = LAS_68_4_hoej
  const v61 = f.ydelseFoerForloebet === 'foertidspension'
  const v62 = s[4] && (f.ydelseFoerForloebet !== undefined && !v61 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v62 && (s[5] || s[532] && v57 || s[93] && v57)
  s[547] = LAS_68_4_er
  const LAS_68_4_ir = v62 && (s[5] || s[532] && v58 || s[93] && v58) || !s[317] || f.ydelseFoerForloebet !== undefined && v61 || !(f.ydelseFoerForloebet !== undefined)
  s[549] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v65 = s[4] && s[410]
  const v66 = s[0] <= 16940 /* 2016-05-19 */
  s[626] = v66
  const v67 = s[346] && v66
  s[563] = v67
  const v68 = s[2] >= 16941 /* 2016-05-20 */
  s[564] = v68
  const v69 = s[5] || v67 || v68
  const v70 = s[5] || v65
  const LAS_68a_1_tid = s[4] && v69
  s[533] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[4] && v70
  s[535] = LAS_68a_1_tid_nej
}

function svar_44(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[533] || s[534]
  s[536] = v0
  const v1 = Math.min(f.timerITilbud ?? 0, 16000)
  s[569] = v1
  const v2 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[570] = v2
  const v3 = s[91] || s[115]
  s[571] = v3
  const v4 = v3 ? -Infinity : SATS_40(s[0])
  s[572] = v4
  const v5 = v3 ? Infinity : SATS_40(s[2])
  s[573] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[568] = v6
  const v7 = quotient([v1, v4], [100], 'nærmeste', 1)
  const v8 = quotient([v1, v5], [100], 'nærmeste', 1)
  const v9 = quotient([v2, v4], [100], 'nærmeste', 1)
  const v10 = quotient([v2, v5], [100], 'nærmeste', 1)
  const v11 = v6 ? Math.min(v10, v9, v7, v8) : -Infinity
  s[566] = v11
  const v12 = v6 ? Math.max(v10, v9, v7, v8) : Infinity
  s[567] = v12
  const v13 = v3 || !v6
  s[574] = v13
  const LAS_68a_3 = s[5] ? -Infinity : Math.min(v11, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[535]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[538] = LAS_68a_3
  const LAS_68a_3_hoej = s[5] ? Infinity : Math.min(v12, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[535]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[537] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[4] && (s[5] || s[4] && !(!v6 && v1 === v2 && !v3 && v4 === v5))
  s[539] = LAS_68a_3_er
  const LAS_68a_3_ir = s[4] && (s[5] || s[4] && v13) || !s[317]
  s[540] = LAS_68a_3_ir
}

function svar_45(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[535]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[536]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[535]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[535]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[536]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[535]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[537] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[538] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[539] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[539] || !s[540] && s[538] === s[537]))
  const v18 = v8 || s[540] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[537])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[538])
  const v21 = s[325] ? -Infinity : SATS_41(s[0])
  s[582] = v21
  const v22 = s[325] ? Infinity : SATS_41(s[2])
  s[583] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[325] && v21 === v22
  s[585] = v25
  const v26 = v18 || s[325]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[584] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[586] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[325] || v36
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
  const v54 = s[0] <= 19529 /* 2023-06-21 */
  s[637] = v54
  const v55 = s[541] && v54
  const v56 = s[2] >= 19530 /* 2023-06-22 */
  s[639] = v56
  const v57 = v56 && s[99]
  const v58 = s[542] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v59 = v55 && v45
  const v60 = v57 && v45
  const v61 = s[93] && v45
  const v62 = v59 || v60 || v61
  const LAS_68a_2 = s[5] ? -Infinity : v58 ? (v62 ? Math.min(v43, v52) : v52) : v43
  s[546] = LAS_68a_2
  const LAS_68a_2_hoej = s[5] ? Infinity : v58 ? (v62 ? Math.max(v44, v53) : v53) : v44
  s[544] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[4] && (s[5] || v58 || v59 || v60 || v61)
  s[548] = LAS_68a_2_er
  const LAS_68a_2_ir = s[4] && (s[5] || s[542] && (v33 || v46 || v51) || v55 && v46 || v57 && v46 || s[93] && v46) || !s[317]
  s[550] = LAS_68a_2_ir
}

function svar_46(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[543] === Infinity
  const v1 = -s[544] === -Infinity
  const v2 = s[545] === -Infinity
  const v3 = -s[546] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[545] - s[544]
  const v6 = v0 || v3 ? Infinity : s[543] - s[546]
  const v7 = s[547] && s[548] && !(v4 && (!s[547] || !s[549] && s[545] === s[543]) && (!s[548] || !s[550] && s[546] === s[544]))
  const v8 = s[549] || s[550] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[535]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[536]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[535]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[535]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[536]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[535]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[535]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[536]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[535]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[5] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[1862] = LAS_68a_1
  const LAS_68a_1_hoej = s[5] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[1863] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[4] && (s[5] || s[532] && v38 || s[93] && v38)
  s[1864] = LAS_68a_1_er
  const LAS_68a_1_ir = s[4] && (s[5] || s[532] && v39 || s[93] && v39) || !s[317]
  s[1865] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[94] ? -Infinity : s[551]
  s[555] = LAS_69j_2
  const LAS_69j_2_hoej = s[94] ? Infinity : s[552]
  s[556] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[237] && (s[94] || s[237] && s[553])
  s[557] = LAS_69j_2_er
  const LAS_69j_2_ir = s[237] && (s[94] || s[237] && s[554]) || !s[253]
  s[558] = LAS_69j_2_ir
}

function svar_47(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[237] && s[0] <= 16427 /* 2014-12-23 */
  s[610] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[555] > -Infinity && s[556] < Infinity
  const v6 = quotient([s[555], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[556], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[557] && !(!v5 && (!s[557] || !s[558] && s[555] === s[556]))
  const v11 = s[558] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[555], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[556], 2], [4], 'nærmeste', 1)
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
  const v27 = v3 && s[557]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[555], v25) : s[555]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[556], v26) : s[556]) : v26
  const v31 = s[133] && (v27 || v28)
  const v32 = s[134] && s[557]
  const v33 = v31 ? (v32 ? Math.min(s[555], v29) : v29) : s[555]
  const v34 = v31 ? (v32 ? Math.max(s[556], v30) : v30) : s[556]
  const v35 = s[134] && s[558]
  const v36 = s[2] >= 16428 /* 2014-12-24 */ && s[440]
  s[611] = v36
  const v37 = s[559] <= 0
  s[612] = v37
  const v38 = s[559] <= 2500
  s[1192] = v38
  const v39 = s[560] && v10
  const v40 = v39 ? (s[561] ? v16 : v19) : 0
  const v41 = v39 ? (s[561] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[562] > 2500 && (v39 || !s[561])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[557]
  const v47 = s[562] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[555], v44) : s[555]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[556], v45) : s[556]) : v45
  const v50 = s[133] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[441] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[555], v48) : v48) : s[555]
  const LAS_69j_4 = s[94] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[631] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[556], v49) : v49) : s[556]
  const LAS_69j_4_hoej = s[94] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[629] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[237] && (s[94] || v51 || v36 || v52)
  s[633] = LAS_69j_4_er
  const LAS_69j_4_ir = s[237] && (s[94] || v0 && (s[133] && (v3 && s[558] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[441] && (s[133] && (v37 && s[558] || s[562] > 0 && (v38 && v11 || s[562] > 2500 && s[560] && v11)) || v35)) || !s[253]
  s[635] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[94] || s[563] || s[564]
  const v61 = s[94] || s[565]
  const LAS_69j_5_tid = s[237] && v60
  s[1869] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[237] && v61
  s[575] = LAS_69j_5_tid_nej
  const v64 = s[237] && s[94]
  const LAS_69j_5_tid_ir = v64 || !s[253]
  s[617] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[576] = v66
  const LAS_69j_10 = s[94] ? -Infinity : Math.min(s[566], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[578] = LAS_69j_10
  const LAS_69j_10_hoej = s[94] ? Infinity : Math.min(s[567], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[577] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[237] && (s[94] || s[237] && !(!s[568] && s[569] === s[570] && !s[571] && s[572] === s[573]))
  s[579] = LAS_69j_10_er
  const LAS_69j_10_ir = s[237] && (s[94] || s[237] && s[574]) || !s[253]
  s[580] = LAS_69j_10_ir
}

function svar_48(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[237] && s[516]
  s[600] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[575]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[576]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[575]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[577] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[578] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[579] && !(v7 && v1 === v2 && (!s[579] || !s[580] && s[578] === s[577]))
  const v9 = s[580] || v7
  s[606] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[577])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[578])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[607] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[601] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[575]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[576]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[575]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[590] = v26
  const v27 = v9 || v25
  s[591] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[592] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[593] = v29
  const v30 = v29 === Infinity
  s[589] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[608] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[602] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[604] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[605] = v40
  const v41 = s[581] && s[410]
  s[603] = v41
  const v42 = Math.min(s[582], v10)
  const v43 = Math.min(s[583], v11)
  const v44 = v9 || s[325]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[584]
  const v53 = v8 && !(v52 && v12 && s[585])
  const v54 = v9 || s[325] || v52
  const v55 = Math.max(0, s[584] ? -Infinity : v10 - s[583])
  const v56 = Math.max(0, v13 || s[586] ? Infinity : v11 - s[582])
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
  s[598] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[599] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[597] = v69
  const v70 = v51 || v61 || v66
  s[609] = v70
  const v71 = Math.min(s[582], v28)
  const v72 = Math.min(s[583], v29)
  const v73 = v27 || s[325]
  s[587] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[588] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[595] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[594] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[596] = v79
}

function svar_49(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[587] || !s[588]
  const v1 = s[589] && s[584]
  const v2 = s[590] && !(v1 && (!s[590] || !s[591] && s[592] === s[593]) && s[585])
  const v3 = s[591] || s[325] || v1
  const v4 = Math.max(0, s[584] ? -Infinity : s[592] - s[583])
  const v5 = Math.max(0, s[589] || s[586] ? Infinity : s[593] - s[582])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[594] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[595] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[595] + v7
  const v17 = v11 || v14 ? Infinity : s[594] + v8
  const v18 = s[596] && v9 && !(v15 && (!s[596] || !v0 && s[595] === s[594]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[597] ? (v18 ? Math.min(s[598], v16) : s[598]) : v16
  const v20 = s[597] ? (v18 ? Math.max(s[599], v17) : s[599]) : v17
  const v21 = s[600] && (s[601] || s[602])
  const v22 = s[603] && (s[597] || v18)
  const v23 = s[563] && s[597]
  const v24 = s[564] && s[597]
  const v25 = v23 || v24
  const v26 = v22 || v25
  const v27 = v22 ? (v25 ? Math.min(s[598], v19) : v19) : s[598]
  const LAS_69j_9 = s[94] ? -Infinity : v21 ? (v26 ? Math.min(s[604], v27) : s[604]) : v27
  s[613] = LAS_69j_9
  const v29 = v22 ? (v25 ? Math.max(s[599], v20) : v20) : s[599]
  const LAS_69j_9_hoej = s[94] ? Infinity : v21 ? (v26 ? Math.max(s[605], v29) : s[605]) : v29
  s[614] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[237] && (s[94] || v21 || v22 || v23 || v24)
  s[615] = LAS_69j_9_er
  const LAS_69j_9_ir = s[237] && (s[94] || s[600] && (s[606] || s[606] || s[607] || s[591] || s[591] || s[608]) || s[603] && (s[609] || v0 || v10 || v15) || s[563] && s[609] || s[564] && s[609]) || !s[253]
  s[616] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v33 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[237] && (s[94] || s[237] && ((f.indtaegter !== undefined ? v33 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[619] = LAS_69j_7
  const LAS_69j_7_nej = s[237] && (s[94] || s[237] && (f.indtaegter !== undefined ? v33 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[618] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[237] && (s[94] || s[610] || s[611] || s[441] && (s[134] || s[612]))
  s[622] = LAS_69j_8
  const LAS_69j_8_nej = s[237] && (s[94] || s[611] || s[441] && s[133] && s[562] > 0)
  s[621] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[237] && (s[94] || s[611]) || !s[253]
  s[620] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v39 = s[2] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[237] && (s[94] || v39 || s[2] >= 19899 /* 2024-06-25 */)
  s[624] = LAS_69j_13
  const LAS_69j_13_nej = s[237] && (s[94] || s[237] && s[0] <= 19703 /* 2023-12-12 */ || v39)
  s[625] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[237] && (s[94] || v39) || !s[253]
  s[623] = LAS_69j_13_ir
}

function svar_50(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[575]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[576]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[575]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[613] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[614] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[613]
  const v8 = v2 || v5 ? Infinity : v1 + s[614]
  const v9 = s[615] && !(v6 && v0 === v1 && (!s[615] || !s[616] && s[613] === s[614]))
  const v10 = s[616] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[575]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[576]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[575]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[617] && !(v11 === v12 && v11 === 0)
  const v15 = s[617] && v13 <= 0
  const v16 = s[618] ? 0 : v13
  const v17 = s[619] ? (s[618] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[619] ? v12 : 0
  const v19 = s[619] || s[618] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[575]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[576]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[575]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[620] && !(v29 === v30 && v29 === 0)
  const v33 = s[620] && v31 <= 0
  const v34 = s[621] ? 0 : v31
  const v35 = s[622] ? (s[621] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[622] ? v30 : 0
  const v37 = s[622] || s[621] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[575]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[576]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[575]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[623] && !(v47 === v48 && v47 === 0)
  const v51 = s[623] && v49 <= 0
  const v52 = s[624] ? 0 : v49
  const v53 = s[625] ? (s[624] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[625] ? v48 : 0
  const v55 = s[625] || s[624] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[94] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[632] = LAS_69j_5
  const LAS_69j_5_hoej = s[94] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[630] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[237] && (s[94] || s[237] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[634] = LAS_69j_5_er
  const LAS_69j_5_ir = s[237] && (s[94] || s[237] && (v46 || v50 || v60)) || !s[253]
  s[636] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[237] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[94] || s[95] || s[10] && f.harFrasagtYdelsen !== true)
  s[1866] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[94] || s[10] && f.harFrasagtYdelsen !== false)
  s[1867] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[94] || !s[253] || f.erIJobafklaring !== true
  s[1868] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[4] && s[626]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[642] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[641] = v71
  const LAS_69j_11 = s[4] && (s[5] || v69 || s[564] && v71 > 0)
  s[1871] = LAS_69j_11
  const LAS_69j_11_nej = s[4] && (s[5] || v69 || s[564] && v70 <= 0)
  s[1872] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[4] && (s[5] || v69) || !s[317]
  s[1873] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[237] && (s[94] || s[237] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && s[627] < s[2])
  s[645] = LAS_69j_15
  const LAS_69j_15_nej = s[237] && (s[94] || s[237] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || s[628] >= s[0]))
  s[646] = LAS_69j_15_nej
}

function svar_51(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[629] === Infinity
  const v1 = -s[630] === -Infinity
  const v2 = s[631] === -Infinity
  const v3 = -s[632] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[94] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[631] - s[630])
  s[1874] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[94] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[629] - s[632])
  s[1875] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[237] && (s[94] || s[237] && s[633] && s[634] && !(v4 && (!s[633] || !s[635] && s[631] === s[629]) && (!s[634] || !s[636] && s[632] === s[630])))
  s[1876] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[237] && (s[94] || s[237] && (s[635] || s[636] || v4)) || !s[253]
  s[1877] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[237] && s[637]
  const v10 = countDays(s[638], s[0], s[2]) >= 1
  const LAS_69k_5 = s[237] && (s[94] || v9 && v10 || s[639] && v10)
  s[1883] = LAS_69k_5
  const LAS_69k_5_nej = s[237] && (s[94] || v9 && countDays(s[640], s[2], s[0]) < 1 || s[639] && countDays(s[640], s[2], s[0]) < 1)
  s[1884] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[641]
  s[703] = v13
  const v14 = 35 - s[642]
  s[704] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[534] && v15 <= 0
  const v18 = s[643] ? 0 : v15
  const LAS_69k_6 = s[5] ? -Infinity : s[644] ? (s[643] || v17 ? Math.min(v15, v18) : v15) : v18
  s[1885] = LAS_69k_6
  const LAS_69k_6_hoej = s[5] ? Infinity : s[644] ? v16 : 0
  s[1886] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[4] && (s[5] || s[4] && (s[644] || s[643] || v17))
  s[1887] = LAS_69k_6_er
  const LAS_69k_6_ir = s[4] && (s[5] || s[4] && s[534] && !(v15 === v16 && v15 === 0)) || !s[317]
  s[1888] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[5] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[1891] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[5] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[1892] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[4] && (s[5] || s[4] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[4] && LAS_69k_6_senest_hoej >= s[0] || s[534]) && f.ferienErAftalt !== false)
  s[1889] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[4] && (s[5] || s[4] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[4] && LAS_69k_6_senest < s[2] || f.ferienErAftalt !== true))
  s[1890] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[237] && s[440]
  const v28 = s[645] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[617]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[646] || s[617]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[534]))
  const LAS_69k_1 = s[237] && (s[94] || v27 && v29 || s[441] && v29)
  s[1878] = LAS_69k_1
  const LAS_69k_1_nej = s[237] && (s[94] || v27 && v28 || s[441] && v28)
  s[1879] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[647] && s[648]
  s[1020] = v32
  const v33 = s[647] && s[649]
  s[1021] = v33
  const v34 = s[237] && s[650]
  const LAS_69k_2 = v34 && (s[94] || s[651] || v32)
  s[1880] = LAS_69k_2
  const LAS_69k_2_nej = v34 && (s[94] || s[651] || v33)
  s[1881] = LAS_69k_2_nej
  const LAS_69k_2_ir = v34 && (s[94] || s[651]) || !s[253] || s[652]
  s[1882] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v38 = f.bruddetSkete ?? FIRST_DAY
  s[654] = v38
  const v39 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[653] = v39
  const v40 = v38 <= 16251 /* 2014-06-30 */
  s[655] = v40
  const LAS_69l_3_er = v39 >= 16252 /* 2014-07-01 */
  s[656] = LAS_69l_3_er
  const v42 = v38 <= 16616 /* 2015-06-30 */
  s[828] = v42
  const v43 = LAS_69l_3_er && v42
  s[662] = v43
  const v44 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v45 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v46 = v39 >= 16617 /* 2015-07-01 */
  s[663] = v46
  const v47 = v38 <= 18257 /* 2019-12-27 */
  s[816] = v47
  const v48 = v46 && v47
  const v49 = v39 >= 18258 /* 2019-12-28 */ && v38 <= 18669 /* 2021-02-11 */
  s[817] = v49
  const v50 = v39 >= 18670 /* 2021-02-12 */ && v38 <= 19722 /* 2023-12-31 */
  const v51 = v39 >= 19723 /* 2024-01-01 */ && v38 <= 19898 /* 2024-06-24 */
  const v52 = v39 >= 19899 /* 2024-06-25 */
  const v53 = v50 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false
  s[818] = v53
  const v54 = v51 && v45
  s[819] = v54
  const v55 = v52 && v45
  s[820] = v55
  const v56 = v50 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true)
  s[821] = v56
  const v57 = v51 && v44
  s[822] = v57
  const v58 = v52 && v44
  s[823] = v58
  const LAS_69l_1 = LAS_69l_3_er && (v40 || v43 && v45 || v48 && v45 || v49 || v53 || v54 || v55)
  s[658] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v40 || v43 && v44 || v48 && v44 || v49 || v56 || v57 || v58)
  s[657] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v40 || v49) || v38 < 16252 /* 2014-07-01 */
  s[659] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v40 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v38), 4), -1)
  s[1893] = LAS_69l_3
  const LAS_69l_3_hoej = v40 ? NEVER : shiftDays(shiftMonths(monthStart(v39), 4), -1)
  s[1894] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v40 || v38 < 16252 /* 2014-07-01 */
  s[1328] = LAS_69l_3_ir
}

function svar_52(f, s) {
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v0 = from(ALL_DAYS, s[653])
  const v1 = from(ALL_DAYS, s[654])
  const v2 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v3 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v4 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v2) : v2) : s[0]
  const v5 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[2], v3) : v3) : s[2]
  const v6 = Math.max(1, countDays(v0, s[653], v4))
  s[824] = v6
  const v7 = Math.max(1, countDays(v1, s[654], v5))
  s[826] = v7
  const v8 = onWeekdays(v0, 62)
  const v9 = onWeekdays(v1, 62)
  const v10 = Math.max(1, countDays(v8, s[653], v4))
  s[825] = v10
  const v11 = Math.max(1, countDays(v9, s[654], v5))
  s[827] = v11
  const LAS_69n_1 = s[655] ? -Infinity : Math.min(v6, v10)
  s[1900] = LAS_69n_1
  const LAS_69n_1_hoej = s[655] ? Infinity : Math.max(v7, v11)
  s[1901] = LAS_69n_1_hoej
  const v14 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v15 = f.brudPaaPligten === 'bookede_ikke'
  const v16 = f.brudPaaPligten !== undefined && v14 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v15 || !(f.brudPaaPligten !== undefined)) && s[653] >= 18262 /* 2020-01-01 */
  const v17 = (f.brudPaaPligten !== undefined && !v14 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v15 || !(f.brudPaaPligten !== undefined) || s[654] < 18262 /* 2020-01-01 */)
  const LAS_69n_1_er = s[656] && v16
  s[1902] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && s[655] || s[654] < 16252 /* 2014-07-01 */ || v17
  s[1903] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v20 = s[657] || f.rimeligGrundTilBrud !== false
  const v21 = s[658] || s[659]
  const v22 = v21 && f.rimeligGrundTilBrud !== true
  const v23 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v24 = f.brudPaaPligten !== undefined && v23 || !(f.brudPaaPligten !== undefined)
  const v25 = f.brudPaaPligten !== undefined && !v23 || !(f.brudPaaPligten !== undefined)
  const v26 = f.dageUdeblevet ?? 0
  s[829] = v26
  const v27 = f.dageUdeblevet ?? 3660
  s[830] = v27
  const v28 = v25 && LAS_69n_1_er
  const v29 = v24 || v28
  const v30 = v24 ? (v28 ? Math.min(v26, LAS_69n_1) : v26) : LAS_69n_1
  const v31 = v24 ? (v28 ? Math.max(v27, LAS_69n_1_hoej) : v27) : LAS_69n_1_hoej
  const v32 = v25 && LAS_69n_1_ir
  const v33 = s[654] <= 18261 /* 2019-12-31 */ || s[653] >= 20819 /* 2027-01-01 */
  const v34 = v33 ? -Infinity : SATS_42(s[654])
  const v35 = v33 ? Infinity : SATS_42(s[653])
  const v36 = v33 ? -Infinity : SATS_43(s[654])
  const v37 = v33 ? Infinity : SATS_43(s[653])
  const v38 = v33 ? -Infinity : SATS_44(s[654])
  const v39 = v33 ? Infinity : SATS_44(s[653])
  const v40 = s[660] ? (s[661] ? Math.min(v36, v38) : v36) : v38
  const v41 = s[660] ? (s[661] ? Math.max(v37, v39) : v37) : v39
  const v42 = s[444] ? (s[443] ? Math.min(v34, v40) : v34) : v40
  const v43 = s[444] ? (s[443] ? Math.max(v35, v41) : v35) : v41
  const v44 = s[444] && v33 || s[443] && (s[660] && v33 || s[661] && v33)
  const v45 = v30 > -Infinity && v31 < Infinity && v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v30, v42], [1], 'nærmeste', 1)
  const v47 = quotient([v30, v43], [1], 'nærmeste', 1)
  const v48 = quotient([v31, v42], [1], 'nærmeste', 1)
  const v49 = quotient([v31, v43], [1], 'nærmeste', 1)
  const v50 = v45 ? Math.min(v49, v48, v46, v47) : -Infinity
  const v51 = v45 ? Math.max(v49, v48, v46, v47) : Infinity
  const v52 = v22 && v29 && !(!v45 && (!v29 || !v32 && v30 === v31) && !v44 && v42 === v43)
  const v53 = v52 || v20
  const v54 = v22 && (v32 || v44 || !v45)
  const LAS_69m_2 = s[655] ? -Infinity : v52 ? (v20 ? Math.min(0, v50) : v50) : 0
  s[1896] = LAS_69m_2
  const LAS_69m_2_hoej = s[655] ? Infinity : v52 ? (v20 ? Math.max(0, v51) : v51) : 0
  s[1897] = LAS_69m_2_hoej
  const v57 = s[656] && (v24 || v16)
  const LAS_69m_2_er = v57 && (s[655] || s[662] && v53 || s[663] && v53)
  s[1898] = LAS_69m_2_er
  const LAS_69m_2_ir = v57 && (s[655] || s[662] && v54 || s[663] && v54) || s[654] < 16252 /* 2014-07-01 */ || v25 && v17
  s[1899] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v60 = s[657] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v61 = v21 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v62 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v63 = s[656] && (f.brudPaaPligten !== undefined && v62 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v63 && (s[655] || s[662] && v61 || s[663] && v61)
  s[1904] = LAS_69o_1
  const LAS_69o_1_nej = v63 && (s[655] || s[662] && v60 || s[663] && v60)
  s[1905] = LAS_69o_1_nej
  const LAS_69o_1_ir = v63 && s[655] || s[654] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v62 || !(f.brudPaaPligten !== undefined)
  s[1906] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v67 = s[653] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[655] ? -Infinity : v67 ? -Infinity : s[660] ? 25500 : 164400
  s[1907] = LAS_69o_2
  const LAS_69o_2_hoej = s[655] ? Infinity : v67 ? Infinity : s[661] ? 164400 : 25500
  s[1908] = LAS_69o_2_hoej
  const LAS_69o_2_er = s[656] && (LAS_69o_1 || LAS_69o_1_ir)
  s[1909] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (s[655] || v67) || s[654] < 16252 /* 2014-07-01 */ || LAS_69o_1_nej
  s[1910] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v72 = s[657] || f.ydelsenBoerOphoere !== true
  const v73 = v21 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[656] && (s[655] || s[662] && v73 || s[663] && v73)
  s[1911] = LAS_69p_1
  const LAS_69p_1_nej = s[656] && (s[655] || s[662] && v72 || s[663] && v72)
  s[1912] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v76 = f.forseelserPaaFemAar ?? 0
  const v77 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[655] ? -Infinity : f.modBedreVidende !== true ? 0 : v76 <= 1 ? (v76 <= 0 ? 0 : 21) : 140
  s[1914] = LAS_69q_1
  const LAS_69q_1_hoej = s[655] ? Infinity : f.modBedreVidende !== false ? (v77 <= 1 ? (v77 <= 0 ? 0 : 21) : 140) : 0
  s[1915] = LAS_69q_1_hoej
}

function svar_53(f, s) {
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v0 = f.loenUnderSygdomPrUge ?? 0
  s[1219] = v0
  const v1 = f.loenUnderSygdomPrUge ?? 1000000000
  s[1218] = v1
  const LAS_69t_2 = s[94] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(3700, f.timerMedLoenUnderSygdom ?? 0) / 100), v0) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[1916] = LAS_69t_2
  const LAS_69t_2_hoej = s[94] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(3700, f.timerMedLoenUnderSygdom ?? 16800) / 100), v1) - (f.sygedagpengerefusionPrUge ?? 0))
  s[1917] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v4 = s[664] && s[665]
  const v5 = s[541] && s[666]
  const v6 = s[2] >= 19358 /* 2023-01-01 */
  s[916] = v6
  const v7 = v6 && s[326]
  const v8 = s[327] && s[257]
  const v9 = s[0] <= 20453 /* 2025-12-31 */
  s[925] = v9
  const v10 = s[258] && v9
  const v11 = s[2] >= 20454 /* 2026-01-01 */
  s[927] = v11
  const v12 = v11 && s[0] <= 20818 /* 2026-12-31 */
  const v13 = s[115] && s[0] <= 21183 /* 2027-12-31 */
  const v14 = s[2] >= 21184 /* 2028-01-01 */ && s[0] <= 21549 /* 2028-12-31 */
  const v15 = s[0] <= 21914 /* 2029-12-31 */
  s[858] = v15
  const v16 = s[2] >= 21550 /* 2029-01-01 */ && v15
  const v17 = s[2] >= 21915 /* 2030-01-01 */
  s[859] = v17
  const v18 = v16 || v17
  const v19 = v14 || v18
  const v20 = v13 || v19
  const v21 = v12 || v20
  const v22 = v10 || v21
  const v23 = v8 || v22
  const v24 = v7 || v23
  const v25 = v5 || v24
  const v26 = v4 || v25
  const LAS_69x_3 = s[94] ? -Infinity : s[95] ? 0 : s[667] ? 30 : v4 ? 60 : v5 ? 90 : v7 ? 120 : v8 ? 150 : v10 ? 180 : v12 ? 210 : v13 ? 240 : v14 ? 270 : v16 ? 300 : 330
  s[1919] = LAS_69x_3
  const LAS_69x_3_hoej = s[94] ? Infinity : s[667] || v26 ? (v26 ? (v25 ? (v24 ? (v23 ? (v22 ? (v21 ? (v20 ? (v19 ? (v18 ? (v17 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[1920] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v29 = s[374] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v30 = s[668] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v31 = s[318] && s[0] <= 17246 /* 2017-03-21 */
  s[854] = v31
  const v32 = s[2] >= 17247 /* 2017-03-22 */
  s[851] = v32
  const v33 = v32 && s[9]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[3] || s[321] && v30 || v31 && v30 || v33 && v30 || s[101] && v30 || s[93] && v30)
  s[696] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[3] || s[321] && v29 || v31 && v29 || v33 && v29 || s[101] && v29 || s[93] && v29)
  s[695] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v36 = s[318] && s[0] <= 15394 /* 2012-02-24 */
  s[706] = v36
  const v37 = s[2] >= 15395 /* 2012-02-25 */ && s[669]
  s[705] = v37
  const v38 = s[3] || v37
  s[850] = v38
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[3] || s[321] && f.saerligeForholdForLoen !== false || v36 && f.saerligeForholdForLoen !== false || v37 || s[670] && s[9] || s[101] || s[93])
  s[1921] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[3] || s[321] && f.saerligeForholdForLoen !== true || v36 && f.saerligeForholdForLoen !== true || v37)
  s[1922] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && v38 || f.revalideringErBevilget !== true
  s[1923] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v42 = s[318] && s[0] <= 15070 /* 2011-04-06 */
  s[676] = v42
  const v43 = s[0] <= 15393 /* 2012-02-23 */
  s[786] = v43
  const v44 = s[2] >= 15071 /* 2011-04-07 */ && v43
  s[677] = v44
  const v45 = s[2] >= 15394 /* 2012-02-24 */
  s[787] = v45
  const v46 = v45 && s[9]
  s[678] = v46
  const v47 = s[671] <= 14974 /* 2010-12-31 */ || s[672] >= 20819 /* 2027-01-01 */
  const v48 = (v47 ? Infinity : SATS_45(s[672])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v49 = s[424] || f.forsoergerEgetBarnIHjemmet !== false
  s[682] = v49
  const v50 = s[0] < s[89] && f.forsoergerEgetBarnIHjemmet !== true
  s[681] = v50
  const LAS_71_4 = v50 && (s[3] || s[321] && f.arbejdsindtaegtTilHoejesteSygedagpenge !== false || v42 && f.arbejdsindtaegtTilHoejesteSygedagpenge !== false || v44 || v46 && (v47 ? -Infinity : SATS_45(s[671])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[101] && (v47 ? -Infinity : SATS_45(s[671])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[93] && (v47 ? -Infinity : SATS_45(s[671])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[684] = LAS_71_4
  const LAS_71_4_nej = v50 && (s[3] || s[321] && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true || v42 && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true || v44 || v46 && v48 || s[101] && v48 || s[93] && v48)
  s[685] = LAS_71_4_nej
  const LAS_71_4_ir = v50 && (s[3] || v44 || v46 && v47 || s[101] && v47 || s[93] && v47) || v49
  s[686] = LAS_71_4_ir
}

function svar_54(f, s) {
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v0 = s[673] || s[115]
  const v1 = v0 ? -Infinity : SATS_46(s[0])
  const v2 = v0 ? Infinity : SATS_46(s[2])
  const v3 = v1 > -Infinity && v2 < Infinity
  const v4 = quotient([v1], [2], 'nærmeste', 100)
  const v5 = quotient([v2], [2], 'nærmeste', 100)
  const v6 = v3 ? Math.min(v4, v5) : -Infinity
  const v7 = v3 ? Math.max(v4, v5) : Infinity
  const v8 = v0 || !v3
  const v9 = s[0] <= 14974 /* 2010-12-31 */ || s[115]
  s[683] = v9
  const v10 = v9 ? -Infinity : SATS_47(s[0])
  const v11 = v9 ? Infinity : SATS_47(s[2])
  const v12 = v9 ? -Infinity : SATS_48(s[0])
  const v13 = v9 ? Infinity : SATS_48(s[2])
  const v14 = v9 ? -Infinity : SATS_49(s[0])
  const v15 = v9 ? Infinity : SATS_49(s[2])
  const v16 = v9 ? -Infinity : SATS_50(s[0])
  const v17 = v9 ? Infinity : SATS_50(s[2])
  const v18 = v9 ? -Infinity : SATS_51(s[0])
  const v19 = v9 ? Infinity : SATS_51(s[2])
  const v20 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(v16, v18) : v16) : v18
  const v21 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(v17, v19) : v17) : v19
  const v22 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(v14, v20) : v14) : v20
  const v23 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(v15, v21) : v15) : v21
  const v24 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(v12, v22) : v12) : v22
  const v25 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(v13, v23) : v13) : v23
  const v26 = s[674] && v9 || s[675] && (f.gravidEfter12Uge !== false && v9 || f.gravidEfter12Uge !== true && (f.borHosForaeldre !== false && v9 || f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false && v9 || f.psykiskLidelseNaevntILoven !== true && v9)))
  const v27 = s[321] && !(!v3 && !v0 && v1 === v2)
  const v28 = s[676] && !(!v3 && !v0 && v1 === v2)
  const v29 = s[677] || s[678] || s[96]
  const v30 = s[677] ? -Infinity : s[674] ? (s[675] ? Math.min(v10, v24) : v10) : v24
  const v31 = v28 || v29
  const v32 = v28 ? (v29 ? Math.min(v6, v30) : v6) : v30
  const LAS_71_2_ung = s[3] ? -Infinity : v27 ? (v31 ? Math.min(v6, v32) : v6) : v32
  s[1937] = LAS_71_2_ung
  const v34 = s[677] ? Infinity : s[674] ? (s[675] ? Math.max(v11, v25) : v11) : v25
  const v35 = v28 ? (v29 ? Math.max(v7, v34) : v7) : v34
  const LAS_71_2_ung_hoej = s[3] ? Infinity : v27 ? (v31 ? Math.max(v7, v35) : v7) : v35
  s[1938] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[439] && (s[3] || v27 || v28 || s[677] || s[678] || s[101] || s[93])
  s[1939] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = !s[439] && (s[3] || s[321] && v8 || s[676] && v8 || s[677] || s[678] && v26 || s[101] && v26 || s[93] && v26) || s[438]
  s[1940] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v39 = monthEnd(s[679]) < s[2] || f.forsoergerEgetBarnIHjemmet !== false || f.arbejdsindtaegtTilHoejesteSygedagpenge !== false
  const v40 = monthEnd(s[680]) >= s[0] && f.forsoergerEgetBarnIHjemmet !== true && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true
  const v41 = v40 && !(!v3 && !v0 && v1 === v2)
  const v42 = v41 || v39
  const v43 = v41 ? (v39 ? Math.min(v1, v6) : v6) : v1
  s[692] = v43
  const v44 = v41 ? (v39 ? Math.max(v2, v7) : v7) : v2
  s[694] = v44
  const v45 = v40 && v8 || v39 && v0
  const v46 = v9 ? -Infinity : SATS_52(s[0])
  const v47 = v9 ? Infinity : SATS_52(s[2])
  const v48 = v9 ? -Infinity : SATS_53(s[0])
  const v49 = v9 ? Infinity : SATS_53(s[2])
  const v50 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v46, v48) : v46) : v48
  const v51 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v47, v49) : v47) : v49
  const v52 = !s[439] && LAS_71_2_ung_er
  const v53 = v52 || s[438]
  const v54 = !s[439] && LAS_71_2_ung_ir || s[438] && (f.forsoergelsespligtUdenForHjemmet !== false && v9 || f.forsoergelsespligtUdenForHjemmet !== true && v9)
  const v55 = s[321] && v42
  s[693] = v55
  const v56 = s[676] && v42
  s[691] = v56
  const v57 = s[678] && v53
  const v58 = s[101] && v53
  const v59 = s[93] && v53
  const v60 = s[677] || v57 || v58 || v59
  const v61 = s[677] ? -Infinity : v52 ? (s[438] ? Math.min(LAS_71_2_ung, v50) : LAS_71_2_ung) : v50
  const v62 = v56 || v60
  const v63 = v56 ? (v60 ? Math.min(v43, v61) : v43) : v61
  const LAS_71_2 = s[3] ? -Infinity : v55 ? (v62 ? Math.min(v43, v63) : v43) : v63
  s[688] = LAS_71_2
  const v65 = s[677] ? Infinity : v52 ? (s[438] ? Math.max(LAS_71_2_ung_hoej, v51) : LAS_71_2_ung_hoej) : v51
  const v66 = v56 ? (v60 ? Math.max(v44, v65) : v44) : v65
  const LAS_71_2_hoej = s[3] ? Infinity : v55 ? (v62 ? Math.max(v44, v66) : v44) : v66
  s[689] = LAS_71_2_hoej
  const v68 = s[321] && v45
  s[697] = v68
  const v69 = s[676] && v45
  s[698] = v69
  const LAS_71_2_er = s[681] && (s[3] || v55 || v56 || s[677] || v57 || v58 || v59)
  s[687] = LAS_71_2_er
  const LAS_71_2_ir = s[681] && (s[3] || v68 || v69 || s[677] || s[678] && v54 || s[101] && v54 || s[93] && v54) || s[682]
  s[690] = LAS_71_2_ir
}

function svar_55(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = s[683] ? -Infinity : SATS_54(s[0])
  const v1 = s[683] ? Infinity : SATS_54(s[2])
  const v2 = f.forsoergerEgetBarnIHjemmet !== false || s[684]
  const v3 = f.forsoergerEgetBarnIHjemmet !== true && (s[685] || s[686])
  const v4 = s[683] ? -Infinity : SATS_55(s[0])
  const v5 = s[683] ? Infinity : SATS_55(s[2])
  const v6 = v3 && s[687]
  const v7 = v2 ? (v6 ? Math.min(v4, s[688]) : v4) : s[688]
  const v8 = v2 ? (v6 ? Math.max(v5, s[689]) : v5) : s[689]
  const v9 = s[0] < s[89] && (v2 || v6)
  const v10 = s[424] || v9
  const v11 = s[424] && s[683] || s[0] < s[89] && (v2 && s[683] || v3 && s[690])
  const v12 = s[678] && v10
  const v13 = s[101] && v10
  const v14 = s[93] && v10
  const v15 = s[677] || v12 || v13 || v14
  const v16 = s[677] ? -Infinity : s[424] ? (v9 ? Math.min(v0, v7) : v0) : v7
  const v17 = s[691] || v15
  const v18 = s[691] ? (v15 ? Math.min(s[692], v16) : s[692]) : v16
  const LAS_71_1 = s[3] ? -Infinity : s[693] ? (v17 ? Math.min(s[692], v18) : s[692]) : v18
  s[1933] = LAS_71_1
  const v20 = s[677] ? Infinity : s[424] ? (v9 ? Math.max(v1, v8) : v1) : v8
  const v21 = s[691] ? (v15 ? Math.max(s[694], v20) : s[694]) : v20
  const LAS_71_1_hoej = s[3] ? Infinity : s[693] ? (v17 ? Math.max(s[694], v21) : s[694]) : v21
  s[1934] = LAS_71_1_hoej
  const v23 = s[695] || s[372]
  const LAS_71_1_er = s[696] && (s[3] || s[693] || s[691] || s[677] || v12 || v13 || v14)
  s[1935] = LAS_71_1_er
  const LAS_71_1_ir = s[696] && (s[3] || s[697] || s[698] || s[677] || s[678] && v11 || s[101] && v11 || s[93] && v11) || v23
  s[1936] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[3] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[1924] = LAS_70_4
  const LAS_70_4_hoej = s[3] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[1925] = LAS_70_4_hoej
  const LAS_70_4_er = s[696] && (s[3] || s[321] && LAS_71_1_er || s[373] && LAS_71_1_er || s[101] && LAS_71_1_er || s[93] && LAS_71_1_er)
  s[1926] = LAS_70_4_er
  const LAS_70_4_ir = s[696] && (s[3] || s[321] && LAS_71_1_ir || s[373] && LAS_71_1_ir || s[101] && LAS_71_1_ir || s[93] && LAS_71_1_ir) || v23
  s[1927] = LAS_70_4_ir
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
  s[1928] = LAS_70_5
  const LAS_70_5_hoej = from(v37, 13332 /* 2006-07-03 */)
  s[1929] = LAS_70_5_hoej
  const v40 = dayReaching(LAS_70_5_hoej, 13332 /* 2006-07-03 */, 1)
  const v41 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  const v42 = v40 <= 13858 /* 2007-12-11 */
  const v43 = v41 >= 13859 /* 2007-12-12 */ && v40 <= 18261 /* 2019-12-31 */
  const v44 = v41 >= 18262 /* 2020-01-01 */ && v40 <= 2147483646
  const LAS_70_5_ir = v41 === NEVER
  s[1932] = LAS_70_5_ir
  const v46 = v42 || v43
  const LAS_70_5_eksakt = (!v46 || (!v42 || !v42 || f.ydelser !== undefined) && (!v43 || f.ydelser !== undefined)) && (!v44 || f.ydelser !== undefined)
  s[1931] = LAS_70_5_eksakt
  const LAS_70_5_er = v46 || v44
  s[1930] = LAS_70_5_er
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v49 = s[683] ? -Infinity : SATS_56(s[0])
  const v50 = s[683] ? Infinity : SATS_56(s[2])
  const v51 = v50 === Infinity
  const v52 = -LAS_71_1_hoej === -Infinity
  const v53 = v49 === -Infinity
  const v54 = -LAS_71_1 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const v56 = LAS_71_1_er && !(v55 && !s[683] && v49 === v50 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v57 = s[683] || LAS_71_1_ir || v55
  const LAS_71_3 = s[3] ? -Infinity : s[321] ? -Infinity : s[676] ? -Infinity : s[677] ? -Infinity : Math.max(0, Math.min(s[699], v53 || v52 ? -Infinity : v49 - LAS_71_1_hoej))
  s[1941] = LAS_71_3
  const LAS_71_3_hoej = s[3] ? Infinity : s[321] ? Infinity : s[676] ? Infinity : s[677] ? Infinity : Math.max(0, Math.min(s[700], v51 || v54 ? Infinity : v50 - LAS_71_1))
  s[1942] = LAS_71_3_hoej
  const v60 = (s[696] || s[372]) && !s[439] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v60 && (s[3] || s[321] || s[676] || s[677] || s[678] && v56 || s[101] && v56 || s[93] && v56)
  s[1943] = LAS_71_3_er
  const LAS_71_3_ir = v60 && (s[3] || s[321] || s[676] || s[677] || s[678] && v57 || s[101] && v57 || s[93] && v57) || s[695] || s[438] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[1944] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[701] && (s[3] || s[321] || s[373] || s[101] || s[93])
  s[1945] = LAS_71_6
  const LAS_71_6_ir = s[3] || s[702] || s[3]
  s[1947] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v65 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v66 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[3] || s[321] && v65 || s[373] && v65 || s[101] && v65 || s[93] && v65)
  s[1948] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[3] || s[321] && v66 || s[373] && v66 || s[101] && v66 || s[93] && v66)
  s[1949] = LAS_73b_nej
}

function svar_56(f, s) {
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v0 = s[670] && s[0] <= 16882 /* 2016-03-22 */
  const v1 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v2 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v3 = v2 ? Math.max(0, s[703]) : 0
  const v4 = v1 ? Math.max(0, s[704]) : 0
  const v5 = s[2] >= 16883 /* 2016-03-23 */ && s[626]
  const v6 = v5 || s[564] && s[9] || s[96]
  const v7 = v5 ? -Infinity : v2 ? Math.max(0, 28 - s[641]) : 0
  const v8 = s[705] || v0 || v6
  const v9 = s[705] ? -Infinity : v0 ? (v6 ? Math.min(v3, v7) : v3) : v7
  const v10 = s[706] || v8
  const v11 = s[706] ? (v8 ? Math.min(0, v9) : 0) : v9
  const LAS_73c_1 = s[3] ? -Infinity : s[321] ? (v10 ? Math.min(0, v11) : 0) : v11
  s[1950] = LAS_73c_1
  const v13 = v5 ? Infinity : v1 ? Math.max(0, 28 - s[642]) : 0
  const LAS_73c_1_hoej = s[3] ? Infinity : v10 ? (v8 ? (s[705] ? Infinity : v0 ? (v6 ? Math.max(v4, v13) : v4) : v13) : 0) : 0
  s[1951] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[3] || s[705] || v5) || f.revalideringErBevilget !== true
  s[1952] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v16 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v17 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v18 = v17 <= 1200000
  const v19 = v16 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[3] || s[321] && !v18 || s[373] && !v18 || s[101] && !v18 || s[93] && !v18)
  s[1953] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[3] || s[321] && v19 || s[373] && v19 || s[101] && v19 || s[93] && v19)
  s[1954] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[3] ? -Infinity : Math.min(Math.max(0, v16 - 1200000), v19 ? 0 : v16)
  s[1955] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[3] ? Infinity : Math.max(0, v17 - 1200000, v18 ? 0 : v17)
  s[1956] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v24 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v25 = f.ydelser !== undefined ? v24 : NO_DAYS
  const v26 = f.ydelser !== undefined ? v24 : ALL_DAYS
  const v27 = intersect(v25, s[707])
  const v28 = intersect(v26, s[708])
  const LAS_74_1_foertidspension = from(v27, 13332 /* 2006-07-03 */)
  s[1957] = LAS_74_1_foertidspension
  const LAS_74_1_foertidspension_hoej = from(v28, 13332 /* 2006-07-03 */)
  s[1958] = LAS_74_1_foertidspension_hoej
  const v31 = dayReaching(LAS_74_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v32 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v33 = v31 <= 16616 /* 2015-06-30 */
  const v34 = v32 >= 16617 /* 2015-07-01 */ && v31 <= 2147483646
  const LAS_74_1_foertidspension_ir = v32 === NEVER
  s[1961] = LAS_74_1_foertidspension_ir
  const LAS_74_1_foertidspension_eksakt = (!v33 || !v33 || f.ydelser !== undefined) && (!v34 || f.ydelser !== undefined)
  s[1960] = LAS_74_1_foertidspension_eksakt
  const LAS_74_1_foertidspension_er = v33 || v34
  s[1959] = LAS_74_1_foertidspension_er
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v38 = s[30] && s[423]
  s[792] = v38
  const v39 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  const v40 = f.grundTilLedighedsydelse !== undefined && v39 || !(f.grundTilLedighedsydelse !== undefined)
  const v41 = f.grundTilLedighedsydelse !== undefined && !v39 || !(f.grundTilLedighedsydelse !== undefined)
  const v42 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  const v43 = f.ydelseVedVisitationen !== undefined && v42 || !(f.ydelseVedVisitationen !== undefined)
  const v44 = f.ydelseVedVisitationen !== undefined && !v42 || !(f.ydelseVedVisitationen !== undefined)
  const v45 = (f.maanederIFleksjobSeneste18 ?? 18) >= 9
  s[831] = v45
  const v46 = v43 || v45
  const v47 = v44 && (f.maanederIFleksjobSeneste18 ?? 0) < 9
  const v48 = f.erVisiteretTilFleksjob !== true || (v41 || v44) && (v40 || f.erVisiteretTilFleksjob !== true || v47)
  const v49 = f.erVisiteretTilFleksjob !== false && (v40 && v43 || v41 && f.erVisiteretTilFleksjob !== false && v46)
  const LAS_74a_1 = s[21] || v38 && v49 || s[709] && v49 || s[4] && f.erVisiteretTilFleksjob !== false
  s[1962] = LAS_74a_1
  const LAS_74a_1_nej = s[21] || v38 && v48 || s[709] && v48 || s[4] && f.erVisiteretTilFleksjob !== true
  s[1963] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v52 = intersect(v25, s[710])
  const v53 = intersect(v26, s[711])
  const v54 = from(v52, 13332 /* 2006-07-03 */)
  const v55 = from(v53, 13332 /* 2006-07-03 */)
  const v56 = dayReaching(v55, 13332 /* 2006-07-03 */, 1)
  const v57 = dayReaching(v54, 13332 /* 2006-07-03 */, 1)
  const v58 = without(v54, v55)
  const v59 = without(v55, v54)
  const v60 = f.ledighedsydelseForAfbrydelse !== false && f.ledighedsydelseForAfbrydelse === true
  const v61 = f.ledighedsydelseForAfbrydelse !== false && !v60
  const LAS_74a_1_fleksjob = v61 ? intersect(v58, v54) : f.ledighedsydelseForAfbrydelse !== false ? v58 : v54
  s[1964] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_hoej = v61 ? union(v59, v55) : f.ledighedsydelseForAfbrydelse !== false ? v59 : v55
  s[1965] = LAS_74a_1_fleksjob_hoej
  const v64 = (!v61 || sameDays(v54, v58)) && (f.ledighedsydelseForAfbrydelse === false || f.ledighedsydelseForAfbrydelse === false || f.ydelser !== undefined) && (v60 || f.ydelser !== undefined)
  const v65 = f.ledighedsydelseForAfbrydelse !== false || !v60
  const LAS_74a_1_fleksjob_ir = v57 === NEVER
  s[1968] = LAS_74a_1_fleksjob_ir
  const v67 = v56 <= 16616 /* 2015-06-30 */ && v65
  const v68 = v57 >= 16617 /* 2015-07-01 */ && v56 <= 2147483646 && v65
  const LAS_74a_1_fleksjob_eksakt = (!v67 || !v67 || v64) && (!v68 || v64)
  s[1967] = LAS_74a_1_fleksjob_eksakt
  const LAS_74a_1_fleksjob_er = v67 || v68
  s[1966] = LAS_74a_1_fleksjob_er
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const LAS_74a_2 = f.erVisiteretTilFleksjob !== false && (s[21] || s[4] && v46)
  s[718] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob !== false && (s[21] || s[712] || s[4] && v47)
  s[715] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v73 = s[0] < s[46] || (f.maanederEfterFleksydelsesalderen ?? 0) < 6
  const v74 = s[713] && (f.maanederEfterFleksydelsesalderen ?? 240) >= 6
  const LAS_74b_2 = s[21] || s[712] && v74 || s[4] && v74
  s[716] = LAS_74b_2
  const LAS_74b_2_nej = s[21] || s[712] && v73 || s[4] && v73
  s[717] = LAS_74b_2_nej
}

function svar_57(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = s[0] <= 15711 /* 2013-01-06 */
  const v1 = s[4] && v0
  s[735] = v1
  const v2 = s[2] >= 17348 /* 2017-07-01 */
  s[734] = v2
  const v3 = s[673] || v2
  const v4 = v3 ? -Infinity : SATS_57(s[0])
  s[789] = v4
  const v5 = v3 ? Infinity : SATS_57(s[2])
  s[790] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[791] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  s[719] = v9
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  s[720] = v10
  const v11 = !v6 && !v3 && v4 === v5
  s[721] = v11
  const v12 = v3 || !v6
  s[722] = v12
  const v13 = s[2] >= 15712 /* 2013-01-07 */
  s[729] = v13
  const v14 = s[0] <= 17347 /* 2017-06-30 */
  s[733] = v14
  const v15 = v13 && v14
  const v16 = v0 || s[327] && s[0] <= 20093 /* 2025-01-05 */ || s[714]
  s[732] = v16
  const v17 = v16 ? -Infinity : SATS_58(s[0])
  s[730] = v17
  const v18 = v16 ? Infinity : SATS_58(s[2])
  s[731] = v18
  const v19 = v1 && !v11
  const v20 = v15 || v2
  const LAS_74a_2_uge = s[5] ? -Infinity : v19 ? (v20 ? Math.min(v9, v17) : v9) : v17
  s[794] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[5] ? Infinity : v19 ? (v20 ? Math.max(v10, v18) : v10) : v18
  s[795] = LAS_74a_2_uge_hoej
  const v23 = s[715] || s[716]
  s[728] = v23
  const v24 = s[717] || s[21]
  s[723] = v24
  const v25 = (s[718] || s[34]) && v24 && (s[718] || s[717])
  s[726] = v25
  const v26 = s[34] && s[21]
  s[727] = v26
  const v27 = s[4] && (v25 || v26)
  const LAS_74a_2_uge_er = v27 && (s[5] || v19 || v15 || v2)
  s[793] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v27 && (s[5] || v1 && v12 || v15 && v16 || v2 && v16) || !s[317] || v23
  s[796] = LAS_74a_2_uge_ir
}

function svar_58(f, s) {
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v0 = s[719] > -Infinity && s[720] < Infinity
  const v1 = quotient([s[719], 43333], [10000], 'nærmeste', 100)
  const v2 = quotient([s[720], 43333], [10000], 'nærmeste', 100)
  const v3 = v0 ? Math.min(v1, v2) : -Infinity
  const v4 = v0 ? Math.max(v1, v2) : Infinity
  const v5 = !s[721] && !(!v0 && (s[721] || !s[722] && s[719] === s[720]))
  const v6 = s[722] || !v0
  const v7 = f.harForsoergelsespligt !== true || s[716]
  const v8 = f.harForsoergelsespligt !== false && s[723]
  const v9 = v8 ? (v7 ? s[724] : s[529]) : s[527]
  const v10 = v8 ? (v7 ? s[725] : s[530]) : s[528]
  const v11 = v8 && s[325] || v7 && s[325]
  const v12 = Math.max(v3, v9)
  const v13 = Math.min(v4, v10)
  const v14 = !v11 && v9 === v10
  const v15 = s[726] && v5
  const v16 = s[727] && v5 && v13 >= v12
  const v17 = s[728] || v16
  const v18 = s[728] ? (v16 ? Math.min(v9, v12) : v9) : v12
  const v19 = v15 ? (v17 ? Math.min(v3, v18) : v3) : v18
  const v20 = s[728] ? (v16 ? Math.max(v10, v13) : v10) : v13
  const v21 = v15 ? (v17 ? Math.max(v4, v20) : v4) : v20
  const v22 = s[728] && v11
  const v23 = s[729] && s[94]
  const v24 = s[730] > -Infinity && s[731] < Infinity
  const v25 = quotient([s[730], 43333], [10000], 'nærmeste', 100)
  const v26 = quotient([s[731], 43333], [10000], 'nærmeste', 100)
  const v27 = v24 ? Math.min(v25, v26) : -Infinity
  const v28 = v24 ? Math.max(v25, v26) : Infinity
  const v29 = !v24 && !s[732] && s[730] === s[731]
  const v30 = s[732] || !v24
  const v31 = Math.max(v9, v27)
  const v32 = Math.min(v10, v28)
  const v33 = s[726] && !v29
  const v34 = s[727] && !v29 && v32 >= v31
  const v35 = s[728] || v34
  const v36 = s[728] ? (v34 ? Math.min(v9, v31) : v9) : v31
  const v37 = v33 ? (v35 ? Math.min(v27, v36) : v27) : v36
  const v38 = s[728] ? (v34 ? Math.max(v10, v32) : v10) : v32
  const v39 = v33 ? (v35 ? Math.max(v28, v38) : v28) : v38
  const v40 = v33 || s[728] || v34
  const v41 = s[726] && v30 || v22 || s[727] && v30 && v11 || s[727] && !((v29 || !v30 && v27 === v28) && v14 && !v29 && (v29 || v9 === v27))
  const v42 = s[237] && s[733]
  const v43 = s[734] && s[127]
  const v44 = s[733] || s[115]
  const v45 = v44 ? -Infinity : SATS_59(s[0])
  const v46 = v44 ? Infinity : SATS_59(s[2])
  const v47 = Math.max(v9, v45)
  const v48 = Math.min(v10, v46)
  const v49 = s[727] && v48 >= v47
  const v50 = s[728] || v49
  const v51 = s[728] ? (v49 ? Math.min(v9, v47) : v9) : v47
  const v52 = s[726] ? (v50 ? Math.min(v45, v51) : v45) : v51
  const v53 = s[728] ? (v49 ? Math.max(v10, v48) : v10) : v48
  const v54 = s[726] ? (v50 ? Math.max(v46, v53) : v46) : v53
  const v55 = s[726] || s[728] || v49
  const v56 = s[726] && v44 || v22 || s[727] && v44 && v11 || s[727] && !(!v44 && v45 === v46 && v14 && v9 === v45)
  const v57 = s[735] && (v15 || s[728] || v16)
  const v58 = v23 && v40
  const v59 = v42 && v40
  const v60 = v43 && v55
  const v61 = s[128] && v55
  const v62 = v60 || v61
  const v63 = v59 || v62
  const v64 = v59 ? (v62 ? Math.min(v37, v52) : v37) : v52
  const v65 = v58 || v63
  const v66 = v58 ? (v63 ? Math.min(v37, v64) : v37) : v64
  const LAS_74a_3 = s[5] ? -Infinity : v57 ? (v65 ? Math.min(v19, v66) : v19) : v66
  s[802] = LAS_74a_3
  const v68 = v59 ? (v62 ? Math.max(v39, v54) : v39) : v54
  const v69 = v58 ? (v63 ? Math.max(v39, v68) : v39) : v68
  const LAS_74a_3_hoej = s[5] ? Infinity : v57 ? (v65 ? Math.max(v21, v69) : v21) : v69
  s[801] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[4] && (s[5] || v57 || v58 || v59 || v60 || v61)
  s[803] = LAS_74a_3_er
  const LAS_74a_3_ir = s[4] && (s[5] || s[735] && (s[726] && v6 || v22 || s[727] && v6 && v11 || s[727] && !((!v5 || !v6 && v3 === v4) && v14 && v5 && (!v5 || v3 === v9))) || v23 && v41 || v42 && v41 || v43 && v56 || s[128] && v56) || !s[317]
  s[804] = LAS_74a_3_ir
}

function svar_59(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = s[736] && s[99]
  s[755] = v0
  const v1 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v2 = f.tidligOpfoelgningOensketAf !== undefined && v1 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v3 = f.tidligOpfoelgningOensketAf !== undefined && !v1 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v4 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[741] = v4
  const v5 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[742] = v5
  const v6 = shiftDays(s[202], 35)
  s[1162] = v6
  const v7 = shiftDays(s[205], 35)
  s[1164] = v7
  const v8 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v9 = v2 && f.ventesRaskInden8Uger !== true && (s[203] && shiftDays(v7, -1) >= v4 || s[143]) && f.oenskerTidligOpfoelgning !== false || v3 && (f.tidligOpfoelgningOensketAf !== undefined && v8 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v10 = v2 && (f.ventesRaskInden8Uger !== false || s[203] && shiftDays(v6, -1) < v5 || f.oenskerTidligOpfoelgning !== true) || v3 && (f.tidligOpfoelgningOensketAf !== undefined && !v8 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[736] && (s[737] || v0 && v9 || s[93] && v9)
  s[748] = SDL_7c
  const SDL_7c_nej = s[736] && (s[737] || v0 && v10 || s[93] && v10)
  s[749] = SDL_7c_nej
  const SDL_7c_ir = s[736] && s[737] || s[0] < 16440 /* 2015-01-05 */
  s[750] = SDL_7c_ir
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v14 = shiftDays(shiftDays(s[202], 56), -1)
  s[743] = v14
  const v15 = shiftDays(shiftDays(s[205], 56), -1)
  s[744] = v15
  const v16 = s[132] && s[737]
  s[754] = v16
  const v17 = s[736] && s[257]
  s[860] = v17
  const v18 = s[203] && v15 >= s[738]
  const v19 = s[203] && v15 >= s[0]
  const v20 = s[203] && v14 < s[255] || s[203] && v14 < s[2]
  s[958] = v20
  const v21 = (v18 || s[143]) && (v19 || s[143]) && (v18 || v19)
  s[961] = v21
  const v22 = s[258] && s[99]
  s[966] = v22
  const v23 = s[93] && s[103]
  s[756] = v23
  const v24 = v22 && v21
  s[962] = v24
  const v25 = v23 && v21
  s[963] = v25
  const SDL_12_1_1 = s[3] || s[131] && f.tilbagevendenForestaar !== false || v16 && f.tilbagevendenForestaar !== false || v17 && v21 || v24 || v25
  s[747] = SDL_12_1_1
  const v27 = v22 && v20
  s[959] = v27
  const v28 = v23 && v20
  s[960] = v28
  const SDL_12_1_1_nej = s[3] || s[131] && f.tilbagevendenForestaar !== true || v16 && f.tilbagevendenForestaar !== true || v17 && v20 || v27 || v28 || s[102]
  s[745] = SDL_12_1_1_nej
  const v30 = v22 && s[143]
  s[964] = v30
  const v31 = v23 && s[143]
  s[965] = v31
  const SDL_12_1_1_ir = s[3] || v17 && s[143] || v30 || v31
  s[746] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v33 = s[213] || f.fratraeder !== false && s[739] < s[2]
  s[1011] = v33
  const v34 = s[214] && (f.fratraeder !== true || s[740] >= s[0])
  s[1010] = v34
  const v35 = f.holdteSamtaler ?? 0
  s[970] = v35
  const v36 = f.holdteSamtaler ?? 200
  s[976] = v36
  const v37 = v36 >= 1
  s[971] = v37
  const v38 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[1012] = v38
  const v39 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[1014] = v39
  const v40 = v33 || v35 < 1 || f.forudsigeligtForloeb !== true || v38 < s[255] || v38 < s[2]
  s[967] = v40
  const v41 = v34 && v37 && f.forudsigeligtForloeb !== false && v39 >= s[738] && v39 >= s[0]
  s[982] = v41
  const v42 = shiftDays(shiftDays(s[202], 182), -1)
  s[1013] = v42
  const v43 = shiftDays(shiftDays(s[205], 182), -1)
  s[1015] = v43
  const v44 = v33 || s[203] && v42 < s[255] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[203] && v42 < s[2]
  s[762] = v44
  const v45 = v34 && (s[203] && v43 >= s[738] || s[143]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[203] && v43 >= s[0] || s[143])
  s[764] = v45
  const v46 = s[102] && (s[203] && s[202] < 20635 /* 2026-07-01 */ || s[143])
  s[773] = v46
  const SDL_13f_1 = s[258] && (v46 && (v41 || v45) || !(v46 && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && (s[257] || v22 && v41 || v23 && v41 || s[102] && v45))
  s[753] = SDL_13f_1
  const SDL_13f_1_nej = s[258] && (v46 && (v40 || v44) || !(v46 && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && (s[257] || v22 && v40 || v23 && v40 || s[102] && v44))
  s[751] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[258] && !(v46 && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && s[257] || s[0] < 20089 /* 2025-01-01 */
  s[752] = SDL_13f_1_ir
}

function svar_60(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[741], 14)
  const v1 = shiftDays(s[742], 14)
  const v2 = Math.min(s[743], v0)
  const v3 = Math.min(s[744], v1)
  const v4 = !s[203] || !s[143] && s[743] === s[744]
  const v5 = s[745] && s[203]
  const v6 = s[746] && s[203] && s[744] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[743] : NEVER) : NEVER
  const v8 = s[747] ? NEVER : s[744]
  const v9 = s[747] || v5 || v6
  const v10 = s[745] && s[143] || s[746] && !(v4 && s[203] && s[743] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[203] || !s[143] && v2 === v3
  const v14 = s[748] && s[203]
  const v15 = s[749] && v9
  const v16 = s[750] && s[203] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[771] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[772] = v21
  const v22 = v14 || v15 || v16
  s[770] = v22
  const v23 = s[748] && s[143]
  const v24 = v23 || s[749] && v10 || s[750] && s[143] && v10 || s[750] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[203] && v9 || !s[203] && !v9) && (!s[203] || v2 === v7))
  s[778] = v24
  const v25 = shiftMonths(s[202], 6)
  s[968] = v25
  const v26 = shiftMonths(s[205], 6)
  s[969] = v26
  const v27 = shiftDays(v25, -1)
  s[979] = v27
  const v28 = shiftDays(v26, -1)
  s[980] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[749] && s[203]
  const v34 = s[750] && s[203] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[765] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[766] = v39
  const v40 = v14 || v33 || v34
  s[763] = v40
  const v41 = s[749] && s[143]
  const v42 = s[750] && s[143]
  const v43 = v23 || v41 || v42 || s[750] && !((!s[203] || !s[143] && v29 === v30) && (!s[203] || !s[143] && v27 === v28) && (!s[203] || v27 === v29))
  s[779] = v43
  const v44 = s[751] && v40
  const v45 = s[752] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[753] ? NEVER : v39
  const v48 = s[753] || v44 || v45
  const v49 = Math.max(s[743], v2)
  const v50 = Math.min(s[744], v3)
  const v51 = s[750] && s[203] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[743], v49) : s[743]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[768] = v54
  const v55 = v33 ? (v51 ? Math.max(s[744], v50) : s[744]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[769] = v56
  const v57 = v14 || v33 || v51
  s[767] = v57
  const v58 = v23 || v41 || v42 || s[750] && !(v13 && v4 && (!s[203] || s[743] === v2))
  s[780] = v58
  const v59 = s[751] && v57
  const v60 = s[752] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[753] ? NEVER : v56
  const v63 = s[753] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[131] && s[203]
  s[760] = v66
  const v67 = s[754] && s[203]
  s[757] = v67
  const v68 = s[755] && v22
  s[774] = v68
  const v69 = s[756] && v22
  s[775] = v69
  const v70 = s[102] && (v48 || v63)
  s[776] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[758] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[761] = v75
  const v76 = v67 ? (v73 ? Math.min(s[743], v74) : s[743]) : v74
  const v77 = s[3] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[743], v76) : s[743]) : v76
  s[777] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[759] = v79
}

function svar_61(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[757] ? (s[758] ? Math.max(s[744], s[759]) : s[744]) : s[759]
  const v1 = s[3] ? NEVER : s[760] ? (s[761] ? Math.max(s[744], v0) : s[744]) : v0
  const v2 = s[762] && s[763]
  const v3 = s[764] || v2
  const v4 = v2 ? s[765] : NEVER
  const v5 = s[764] ? NEVER : s[766]
  const v6 = s[762] && s[767]
  const v7 = s[764] || v6
  const v8 = v6 ? s[768] : NEVER
  const v9 = s[764] ? NEVER : s[769]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[770] ? (v10 ? Math.min(s[771], v11) : s[771]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[770] ? (v10 ? Math.max(s[772], v13) : s[772]) : v13
  const v15 = s[773] && (s[770] || v3 || v7)
  const v16 = !(s[773] && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && (s[3] || s[760] || s[757] || s[774] || s[775] || s[776])
  const SDL_13b_1_er = v15 || v16
  s[2302] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[777], v12) : v12) : s[777]
  s[2300] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[2301] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[773] && (s[778] || s[762] && s[779] || s[762] && s[780]) || !(s[773] && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && (s[3] || s[131] && s[143] || s[754] && s[143] || s[755] && s[778] || s[756] && s[778] || s[102] && (s[751] && s[779] || s[752] && !((!s[763] || !s[779] && s[765] === s[766]) && s[763] && s[765] === NEVER) || s[751] && s[780] || s[752] && !((!s[767] || !s[780] && s[768] === s[769]) && s[767] && s[768] === NEVER)))
  s[2303] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v21 = s[30] && s[0] <= 14521 /* 2009-10-04 */
  const v22 = s[2] >= 14522 /* 2009-10-05 */ && s[5]
  const v23 = v21 && SDL_13b_1_er
  const LAS_74a_7 = s[21] ? FIRST_DAY : v23 ? SDL_13b_1 : NEVER
  s[1970] = LAS_74a_7
  const LAS_74a_7_hoej = s[21] ? NEVER : v22 || s[4] ? NEVER : SDL_13b_1_hoej
  s[1971] = LAS_74a_7_hoej
  const v26 = f.grundTilLedighedsydelse === 'syg'
  const v27 = f.grundTilLedighedsydelse !== undefined && v26 || !(f.grundTilLedighedsydelse !== undefined)
  const LAS_74a_7_er = v27 && (s[21] || v23 || v22 || s[4])
  s[1972] = LAS_74a_7_er
  const LAS_74a_7_ir = v27 && (s[21] || v21 && SDL_13b_1_ir) || f.grundTilLedighedsydelse !== undefined && !v26 || !(f.grundTilLedighedsydelse !== undefined)
  s[1973] = LAS_74a_7_ir
}

function svar_62(f, s) {
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v0 = allPeriods(f.ledighedsydelsesperioder)
  const v1 = f.ledighedsydelsesperioder !== undefined ? v0 : NO_DAYS
  const v2 = f.ledighedsydelsesperioder !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v4 = f.ledighedsydelsesperioder !== undefined ? v3 : NO_DAYS
  const v5 = f.ledighedsydelsesperioder !== undefined ? v3 : ALL_DAYS
  const v6 = without(v1, v5)
  s[781] = v6
  const v7 = without(v2, v4)
  s[785] = v7
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
  const v37 = s[21] ? FIRST_DAY : v36 ? (v35 ? Math.min(v15, v33) : v33) : v15
  const v38 = s[21] ? NEVER : v36 ? (v35 ? Math.max(v16, v34) : v34) : v16
  const v39 = f.modtogLedighedsydelse30Juni2006 !== false && !s[317]
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
  const v70 = v39 && !(f.modtogLedighedsydelse30Juni2006 !== true || s[4])
  const LAS_74c_1 = v39 ? (v70 ? v68 : Math.min(v37, v68)) : v37
  s[782] = LAS_74c_1
  const LAS_74c_1_hoej = v39 ? (v70 ? v69 : Math.max(v38, v69)) : v38
  s[783] = LAS_74c_1_hoej
  const LAS_74c_1_ir = !v70 && s[21]
  s[784] = LAS_74c_1_ir
}

function svar_63(f, s) {
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v0 = runEnd(s[781], s[782])
  const v1 = runEnd(s[781], s[783])
  const v2 = f.ledighedsydelsesperioder !== undefined && (!s[784] && s[782] === s[783] || v0 !== 2147483647 || v1 === 2147483647 && (runStart(s[781], s[782]) !== 2147483647 || runStart(s[781], s[783]) === 2147483647))
  const v3 = shiftMonths(s[782], 6)
  const v4 = shiftMonths(s[783], 6)
  const v5 = (v2 ? v1 : NEVER) >= v3
  const v6 = (v2 ? v0 : FIRST_DAY) >= v4
  const v7 = shiftDays(s[782], 1)
  const v8 = shiftDays(s[783], 1)
  const v9 = from(s[781], v8)
  const v10 = from(s[785], v7)
  const v11 = dayReaching(v10, v7, 183)
  const v12 = dayReaching(v9, v8, 183)
  const v13 = Math.max(v3, v11)
  const v14 = Math.min(v4, v12)
  const v15 = s[784] && v14 >= v13
  const v16 = !v6 || v15
  const v17 = v6 ? v13 : v15 ? Math.min(v11, v13) : v11
  const v18 = v6 ? v14 : v15 ? Math.max(v12, v14) : v12
  const LAS_74c_1_18_er = s[21] || s[30] && (v5 || !v6 || v15)
  s[1976] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[21] ? FIRST_DAY : v5 ? (v16 ? Math.min(v3, v17) : v3) : v17
  s[1974] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[21] ? NEVER : v5 ? (v16 ? Math.max(v4, v18) : v4) : v18
  s[1975] = LAS_74c_1_18_hoej
  const LAS_74c_1_18_ir = s[21] || s[30] && s[784]
  s[1329] = LAS_74c_1_18_ir
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v23 = s[30] && s[0] <= 14605 /* 2009-12-27 */
  const v24 = s[2] >= 14606 /* 2009-12-28 */ && s[786]
  const v25 = f.flyttedeKommuneMedLedighedsydelse !== false && f.flytningForhindrerFristen !== false
  const v26 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? FIRST_DAY, 6)
  const v27 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? 84005 /* 2199-12-31 */, 6)
  const v28 = !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_er
  const v29 = s[787] && (v25 || v28)
  const v30 = s[21] ? FIRST_DAY : v24 || v29 ? (v24 ? FIRST_DAY : v25 ? (v28 ? Math.min(LAS_74c_1_18, v26) : v26) : LAS_74c_1_18) : NEVER
  const v31 = s[21] ? NEVER : v23 ? NEVER : v24 ? NEVER : v25 ? (v28 ? Math.max(LAS_74c_1_18_hoej, v27) : v27) : LAS_74c_1_18_hoej
  const v32 = f.modtogLedighedsydelse30Juni2006 !== false && f.revurderetFoer !== true && s[0] < 13879 /* 2008-01-01 */
  const v33 = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[788])) && (s[21] || v23 || v24 || v29)
  const LAS_74c_1_frist_er = v32 || v33
  s[1980] = LAS_74c_1_frist_er
  const LAS_74c_1_frist = v32 ? (v33 ? Math.min(v30, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v30
  s[1978] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v32 ? (v33 ? Math.max(v31, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v31
  s[1979] = LAS_74c_1_frist_hoej
  const LAS_74c_1_frist_ir = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[788])) && (s[21] || v24 || s[787] && !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_ir)
  s[1981] = LAS_74c_1_frist_ir
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = s[21] || s[30] && s[2] >= s[782]
  s[1982] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = s[21] || s[30] && s[0] < s[783]
  s[1983] = LAS_74c_1_nu_nej
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v40 = quotient([s[789], 91], [100], 'nærmeste', 500)
  const v41 = quotient([s[790], 91], [100], 'nærmeste', 500)
  const v42 = quotient([s[789], 82], [100], 'nærmeste', 500)
  const v43 = quotient([s[790], 82], [100], 'nærmeste', 500)
  const v44 = Math.max(Math.min(f.indtaegtSeneste3Maaneder ?? 0, s[791] ? Math.min(v40, v41) : -Infinity), s[791] ? Math.min(v42, v43) : -Infinity)
  const v45 = Math.max(Math.min(f.indtaegtSeneste3Maaneder ?? 100000000, s[791] ? Math.max(v40, v41) : Infinity), s[791] ? Math.max(v42, v43) : Infinity)
  const v46 = Math.max(0, v44)
  const v47 = Math.min(0, v45)
  const v48 = s[717] && !s[721]
  const v49 = s[21] && !s[721] && v47 >= v46
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v44, v46) : v44) : v46
  const v52 = s[716] ? (v50 ? Math.min(0, v51) : 0) : v51
  const v53 = v48 ? (v49 ? Math.max(v45, v47) : v45) : v47
  const v54 = s[716] ? (v50 ? Math.max(0, v53) : 0) : v53
  const v55 = s[716] || v48 || v49
  const v56 = s[717] && s[722] || s[21] && !((s[721] || !s[722] && v44 === v45) && !s[721] && v44 === 0)
  const v57 = s[792] && v55
  const v58 = s[709] && v55
  const v59 = s[4] && s[793]
  const v60 = v58 || v59
  const v61 = v58 ? (v59 ? Math.min(s[794], v52) : v52) : s[794]
  const LAS_74d_2 = s[21] ? -Infinity : v57 ? (v60 ? Math.min(v52, v61) : v52) : v61
  s[1984] = LAS_74d_2
  const v63 = v58 ? (v59 ? Math.max(s[795], v54) : v54) : s[795]
  const LAS_74d_2_hoej = s[21] ? Infinity : v57 ? (v60 ? Math.max(v54, v63) : v54) : v63
  s[1985] = LAS_74d_2_hoej
  const LAS_74d_2_er = s[21] || v57 || v58 || v59
  s[1986] = LAS_74d_2_er
  const LAS_74d_2_ir = s[21] || s[792] && v56 || s[709] && v56 || s[4] && s[796]
  s[1987] = LAS_74d_2_ir
}

function svar_64(f, s) {
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v0 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v1 = f.indtaegterVedLedighedsydelse !== undefined ? v0 : -Infinity
  const v2 = f.indtaegterVedLedighedsydelse !== undefined ? v0 : Infinity
  const v3 = Math.min(s[797], v1)
  const v4 = Math.min(s[798], v2)
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 30], [100], 'nærmeste', 1)
  const v7 = quotient([v4, 30], [100], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[325] && v3 === v4
  const v11 = s[325] || !v5
  const v12 = v2 === Infinity
  const v13 = v1 === -Infinity
  const v14 = v12 && s[799] || v13 && s[800]
  const v15 = v14 && v1 === v2 && !s[325] && s[797] === s[798]
  const v16 = s[325] || v14
  const v17 = Math.max(0, v13 || s[799] ? -Infinity : v1 - s[798])
  const v18 = Math.max(0, v12 || s[800] ? Infinity : v2 - s[797])
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
  const LAS_74d_3 = s[5] ? -Infinity : v26 || v25 ? -Infinity : v8 + v20
  s[1988] = LAS_74d_3
  const LAS_74d_3_hoej = s[5] ? Infinity : v24 || v27 ? Infinity : v9 + v21
  s[1989] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[4] && (s[5] || s[4] && !v10 && v22 && !(v28 && (v10 || !v11 && v8 === v9) && (!v22 || !v23 && v20 === v21)))
  s[1990] = LAS_74d_3_er
  const LAS_74d_3_ir = s[4] && (s[5] || s[4] && (v11 || v23 || v28)) || !s[317]
  s[1991] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v33 = s[801] === Infinity
  const v34 = -LAS_74d_3_hoej === -Infinity
  const v35 = s[802] === -Infinity
  const v36 = -LAS_74d_3 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = s[803] && LAS_74d_3_er && !(v37 && (!s[803] || !s[804] && s[802] === s[801]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v39 = s[804] || LAS_74d_3_ir || v37
  const v40 = Math.max(0, v35 || v34 ? -Infinity : s[802] - LAS_74d_3_hoej)
  const v41 = Math.max(0, v33 || v36 ? Infinity : s[801] - LAS_74d_3)
  const v42 = v41 >= Infinity
  const LAS_74d_3_udbetales = s[5] ? -Infinity : v42 ? -Infinity : quotient([v40], [1], 'nærmeste', 100)
  s[1992] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[5] ? Infinity : v42 ? Infinity : quotient([v41], [1], 'nærmeste', 100)
  s[1993] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[4] && (s[5] || s[4] && v38 && !(v42 && (!v38 || !v39 && v40 === v41)))
  s[1994] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = s[4] && (s[5] || s[4] && (v39 || v42)) || !s[317]
  s[1995] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v47 = f.ferieaaretBegyndte ?? FIRST_DAY
  s[805] = v47
  const v48 = f.ferieaaretBegyndte ?? 84005 /* 2199-12-31 */
  s[806] = v48
  const v49 = v47 <= 11503 /* 2001-06-30 */
  s[810] = v49
  const v50 = v48 >= 11504 /* 2001-07-01 */ && v47 <= 13858 /* 2007-12-11 */
  s[811] = v50
  const v51 = f.retTilLedighedsydelseFra ?? FIRST_DAY
  s[814] = v51
  const v52 = f.retTilLedighedsydelseFra ?? 84005 /* 2199-12-31 */
  s[815] = v52
  const v53 = v52 >= v47 ? (v52 >= shiftMonths(v47, 3) ? (v52 >= shiftMonths(v47, 8) ? 5 : 10) : 15) : 25
  const v54 = v51 >= v48 ? (v51 >= shiftMonths(v48, 3) ? (v51 >= shiftMonths(v48, 8) ? 5 : 10) : 15) : 25
  const v55 = f.optjentFerieMedBetaling ?? 0
  const v56 = f.optjentFerieMedBetaling ?? 366
  const v57 = Math.max(0, v53 - Math.max(0, v54 + v56 - 25))
  const v58 = Math.max(0, v54 - Math.max(0, v53 + v55 - 25))
  const v59 = v48 >= 13859 /* 2007-12-12 */ && v47 <= 18382 /* 2020-04-30 */
  s[808] = v59
  const v60 = v48 >= 18383 /* 2020-05-01 */ && v47 <= 18505 /* 2020-08-31 */
  s[807] = v60
  const v61 = f.maanederMedLedighedsydelseIFerieaaret ?? 0
  const v62 = f.maanederMedLedighedsydelseIFerieaaret ?? 12
  const v63 = v62 >= 12
  const v64 = v60 || v48 >= 18506 /* 2020-09-01 */
  s[809] = v64
  const v65 = v60 ? -Infinity : Math.min(v63 && v61 === v62 ? 25 : Math.floor(v61 * 20800 / 10000), Math.max(0, 25 - v56))
  const v66 = v59 || v64
  s[812] = v66
  const v67 = v59 ? (v64 ? Math.min(v57, v65) : v57) : v65
  const LAS_74e_3 = v49 ? -Infinity : v50 ? (v66 ? Math.min(v57, v67) : v57) : v67
  s[1996] = LAS_74e_3
  const v69 = v60 ? Infinity : Math.min(v63 ? 25 : Math.floor(v62 * 20800 / 10000), Math.max(0, 25 - v55))
  const v70 = v59 ? (v64 ? Math.max(v58, v69) : v58) : v69
  const LAS_74e_3_hoej = v49 ? Infinity : v50 ? (v66 ? Math.max(v58, v70) : v58) : v70
  s[1997] = LAS_74e_3_hoej
  const LAS_74e_3_ir = v49 || v60
  s[1330] = LAS_74e_3_ir
}

function svar_65(f, s) {
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v0 = shiftDays(shiftMonths(s[805], 12), -1)
  const v1 = shiftDays(shiftMonths(s[806], 12), -1)
  const v2 = s[807] ? FIRST_DAY : shiftDays(shiftMonths(s[805], 16), -1)
  const v3 = s[808] ? (s[809] ? Math.min(v0, v2) : v0) : v2
  const LAS_74e_4 = s[810] ? FIRST_DAY : s[811] ? (s[812] ? Math.min(v0, v3) : v0) : v3
  s[1999] = LAS_74e_4
  const v5 = s[807] ? NEVER : shiftDays(shiftMonths(s[806], 16), -1)
  const v6 = s[808] ? (s[809] ? Math.max(v1, v5) : v1) : v5
  const LAS_74e_4_hoej = s[810] ? NEVER : s[811] ? (s[812] ? Math.max(v1, v6) : v1) : v6
  s[2000] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const v8 = f.ferienMedLedighedsydelseBegynder ?? FIRST_DAY
  const v9 = f.ferienMedLedighedsydelseBegynder ?? 84005 /* 2199-12-31 */
  const v10 = v8 <= 15705 /* 2012-12-31 */
  const LAS_74e_8_er = v9 >= 15706 /* 2013-01-01 */
  s[2003] = LAS_74e_8_er
  const LAS_74e_8 = v10 ? FIRST_DAY : shiftDays(v8, -14)
  s[2001] = LAS_74e_8
  const LAS_74e_8_hoej = v10 ? NEVER : shiftDays(v9, -14)
  s[2002] = LAS_74e_8_hoej
  const LAS_74e_8_ir = LAS_74e_8_er && v10 || v8 < 15706 /* 2013-01-01 */
  s[2004] = LAS_74e_8_ir
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const LAS_74f_1_dag = s[21] ? FIRST_DAY : shiftDays(shiftDays(f.ustoettetArbejdeBegyndte ?? FIRST_DAY, 546), f.barselsdageEfterUstoettetArbejde ?? 0)
  s[2007] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[21] ? NEVER : shiftDays(shiftDays(f.ustoettetArbejdeBegyndte ?? 84005 /* 2199-12-31 */, 546), f.barselsdageEfterUstoettetArbejde ?? 1000)
  s[2008] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v17 = LAS_74f_1_dag_hoej >= s[0] || s[21]
  const LAS_74f_1 = s[21] || s[712] && f.erVisiteretTilFleksjob !== false && v17 && (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400 && (f.berettigetVedOvergangen !== false || (f.maanederIArbejdeEfterFleksjob ?? 18) >= 9) || s[4] && f.erVisiteretTilFleksjob !== false && v17 && (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400
  s[2005] = LAS_74f_1
  const LAS_74f_1_nej = s[21] || s[712] && (f.erVisiteretTilFleksjob !== true || LAS_74f_1_dag < s[2] || s[813] || f.berettigetVedOvergangen !== true && (f.maanederIArbejdeEfterFleksjob ?? 0) < 9) || s[4] && (f.erVisiteretTilFleksjob !== true || LAS_74f_1_dag < s[2] || s[813])
  s[2006] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const LAS_75_1_ir = s[814] <= 11503 /* 2001-06-30 */
  s[2011] = LAS_75_1_ir
  const LAS_75_1 = LAS_75_1_ir ? FIRST_DAY : s[815] >= 15706 /* 2013-01-01 */ ? shiftDays(s[814], 21) : NEVER
  s[2009] = LAS_75_1
  const LAS_75_1_hoej = LAS_75_1_ir ? NEVER : s[815] >= 11504 /* 2001-07-01 */ && s[814] <= 15705 /* 2012-12-31 */ ? NEVER : shiftDays(s[815], 21)
  s[2010] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const LAS_77a_1_ir = s[654] <= 13329 /* 2006-06-30 */
  s[1331] = LAS_77a_1_ir
  const v24 = s[653] >= 13330 /* 2006-07-01 */
  const LAS_75a_1 = LAS_77a_1_ir || v24 && s[816] || s[817] || s[818] || s[819] || s[820]
  s[2012] = LAS_75a_1
  const LAS_75a_1_nej = LAS_77a_1_ir || s[817] || s[821] || s[822] || s[823]
  s[2013] = LAS_75a_1_nej
  const LAS_75a_1_ir = LAS_77a_1_ir || s[817]
  s[2014] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const LAS_76_1 = s[21] || s[4] && f.harSoegtAktivtMedLedighedsydelse !== true && f.rimeligGrundTilBrud !== true
  s[2015] = LAS_76_1
  const LAS_76_1_nej = s[21] || s[712] || s[4] && (f.harSoegtAktivtMedLedighedsydelse !== false || f.rimeligGrundTilBrud !== false)
  s[2016] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v30 = v24 && s[654] <= 15705 /* 2012-12-31 */
  const v31 = s[653] >= 15706 /* 2013-01-01 */
  const v32 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false
  const v33 = LAS_75a_1 || LAS_75a_1_ir
  const v34 = v33 && f.rimeligGrundTilBrud !== true
  const LAS_77_1 = LAS_77a_1_ir ? -Infinity : v30 ? 0 : Math.min(v32 ? 0 : s[824], v32 ? 0 : s[825])
  s[2017] = LAS_77_1
  const LAS_77_1_hoej = LAS_77a_1_ir ? Infinity : v31 ? Math.max(v34 ? s[826] : 0, v34 ? s[827] : 0) : 0
  s[2018] = LAS_77_1_hoej
  const v37 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  const LAS_77_1_er = f.brudVedLedighedsydelse !== undefined && v37 || !(f.brudVedLedighedsydelse !== undefined)
  s[2019] = LAS_77_1_er
  const LAS_77_1_ir = LAS_77_1_er && LAS_77a_1_ir || f.brudVedLedighedsydelse !== undefined && !v37 || !(f.brudVedLedighedsydelse !== undefined)
  s[2020] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v40 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  const v41 = f.brudVedLedighedsydelse !== undefined && v40 || !(f.brudVedLedighedsydelse !== undefined)
  const v42 = f.brudVedLedighedsydelse !== undefined && !v40 || !(f.brudVedLedighedsydelse !== undefined)
  const v43 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  const v44 = f.brudVedLedighedsydelse !== undefined && v43 || !(f.brudVedLedighedsydelse !== undefined)
  const v45 = f.brudVedLedighedsydelse !== undefined && !v43 || !(f.brudVedLedighedsydelse !== undefined)
  const v46 = f.rimeligGrundTilBrud !== false ? 0 : v42 ? (v45 ? 0 : 21) : 35
  const v47 = f.rimeligGrundTilBrud !== true ? (v41 ? 35 : v44 ? 21 : 0) : 0
  const v48 = v31 && s[828]
  const v49 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  const v50 = f.brudVedLedighedsydelse !== undefined && v49 || !(f.brudVedLedighedsydelse !== undefined)
  const v51 = f.brudVedLedighedsydelse !== undefined && !v49 || !(f.brudVedLedighedsydelse !== undefined)
  const v52 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v51 ? 0 : 21
  const v53 = v33 && f.rimeligGrundTilBrud !== true && v50 ? 21 : 0
  const v54 = v48 || s[663]
  const LAS_77a_1 = LAS_77a_1_ir ? -Infinity : v30 ? (v54 ? Math.min(v46, v52) : v46) : v52
  s[2021] = LAS_77a_1
  const LAS_77a_1_hoej = LAS_77a_1_ir ? Infinity : v30 ? (v54 ? Math.max(v47, v53) : v47) : v53
  s[2022] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v57 = v48 ? -Infinity : v32 ? 0 : s[829]
  const LAS_77a_2 = LAS_77a_1_ir ? -Infinity : v30 ? (v54 ? Math.min(0, v57) : 0) : v57
  s[2024] = LAS_77a_2
  const LAS_77a_2_hoej = LAS_77a_1_ir ? Infinity : v54 ? (v48 ? Infinity : v34 ? s[830] : 0) : 0
  s[2025] = LAS_77a_2_hoej
  const v60 = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  const LAS_77a_2_er = f.brudVedLedighedsydelse !== undefined && v60 || !(f.brudVedLedighedsydelse !== undefined)
  s[2026] = LAS_77a_2_er
  const LAS_77a_2_ir = LAS_77a_2_er && (LAS_77a_1_ir || v48) || f.brudVedLedighedsydelse !== undefined && !v60 || !(f.brudVedLedighedsydelse !== undefined)
  s[2027] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v63 = shiftMonths(s[654], -12)
  const v64 = shiftMonths(s[653], -12)
  const v65 = shiftDays(v63, 1)
  const v66 = shiftDays(v64, 1)
  const v67 = v33 && f.rimeligGrundTilBrud !== true && v50 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v63 ? 1 : 0) : Infinity) >= 1 || v33 && f.rimeligGrundTilBrud !== true && v50 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v65 ? 1 : 0) : Infinity) >= 1
  const v68 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v51 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v63; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[654] || r_tidligereBrudVedLedighedsydelse.dag < v64) ? 1 : 0) : 0 }) : 0) < 1 || LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v51 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v65; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[654] || r_tidligereBrudVedLedighedsydelse.dag < v66) ? 1 : 0) : 0 }) : 0) < 1
  const LAS_77a_4 = LAS_77a_1_ir || v30 && (f.rimeligGrundTilBrud !== true && (v41 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v63 ? 1 : 0) : Infinity) >= 1 || v44 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v63 ? 1 : 0) : Infinity) >= 1) || f.rimeligGrundTilBrud !== true && (v41 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v65 ? 1 : 0) : Infinity) >= 1 || v44 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v65 ? 1 : 0) : Infinity) >= 1)) || v48 && v67 || s[663] && v67
  s[2028] = LAS_77a_4
  const LAS_77a_4_nej = LAS_77a_1_ir || v30 && (f.rimeligGrundTilBrud !== false || (v42 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v63; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[654] || r_tidligereBrudVedLedighedsydelse.dag < v64) ? 1 : 0) : 0 }) : 0) < 1) && (v45 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v63; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[654] || r_tidligereBrudVedLedighedsydelse.dag < v64) ? 1 : 0) : 0 }) : 0) < 1) || f.rimeligGrundTilBrud !== false || (v42 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v65; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[654] || r_tidligereBrudVedLedighedsydelse.dag < v66) ? 1 : 0) : 0 }) : 0) < 1) && (v45 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[653] && r_tidligereBrudVedLedighedsydelse.dag >= v65; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[654] || r_tidligereBrudVedLedighedsydelse.dag < v66) ? 1 : 0) : 0 }) : 0) < 1)) || v48 && v68 || s[663] && v68
  s[2029] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const v71 = s[4] && s[440]
  const LAS_77a_6 = s[21] || s[712] && s[831] || v71 && s[831] || s[441] && s[831]
  s[2030] = LAS_77a_6
  const LAS_77a_6_nej = s[21] || s[712] && (f.maanederIFleksjobSeneste18 ?? 0) < 9 || v71 && (f.maanederIFleksjobSeneste18 ?? 0) < 9 || s[441] && (f.maanederIFleksjobSeneste18 ?? 0) < 9
  s[2031] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v74 = f.staarTilRaadighedForFleksjob !== false || f.pensionssagUnderBehandling !== false
  const v75 = f.staarTilRaadighedForFleksjob !== true && f.pensionssagUnderBehandling !== true
  const LAS_77b_1 = s[21] || s[712] && v74 || v71 && v74 || s[441] && v74
  s[2032] = LAS_77b_1
  const LAS_77b_1_nej = s[21] || s[712] && v75 || v71 && v75 || s[441] && v75
  s[2033] = LAS_77b_1_nej
}

function svar_66(f, s) {
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v0 = f.enkeltudgiftensArt === 'energi'
  const v1 = f.enkeltudgiftensArt !== undefined && !v0 || !(f.enkeltudgiftensArt !== undefined) || (f.energiregningenFra ?? FIRST_DAY) < 18901 /* 2021-10-01 */ || (f.energiregningenTil ?? 84005 /* 2199-12-31 */) > 19477 /* 2023-04-30 */
  const v2 = (f.enkeltudgiftensArt !== undefined && v0 || !(f.enkeltudgiftensArt !== undefined)) && (f.energiregningenFra ?? 84005 /* 2199-12-31 */) >= 18901 /* 2021-10-01 */ && (f.energiregningenTil ?? FIRST_DAY) <= 19477 /* 2023-04-30 */
  const LAS_81_1_rimelig = s[3] || s[1] && (v2 && f.forbrugetErUrimeligtHoejt !== true || v1 && f.enkeltudgiftenErRimeligtBegrundet !== false)
  s[2038] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = s[3] || s[1] && (v2 && f.forbrugetErUrimeligtHoejt !== false || v1 && f.enkeltudgiftenErRimeligtBegrundet !== true)
  s[847] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v5 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  const v6 = f.enkeltudgiftensArt !== undefined && !v5 || !(f.enkeltudgiftensArt !== undefined)
  const LAS_81_1_forudsigelig = s[3] || s[1] && (f.enkeltudgiftensArt !== undefined && v5 || !(f.enkeltudgiftensArt !== undefined) || v6 && v1 && f.behovetKunneIkkeForudses !== true)
  s[2036] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = s[3] || s[1] && v6 && (v2 || v1 && f.behovetKunneIkkeForudses !== false)
  s[2037] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v9 = f.udgiftenErPaataget !== true || (f.udgiftenPaatagetDen ?? 84005 /* 2199-12-31 */) >= (f.soegtOmEnkeltydelseDen ?? FIRST_DAY) || f.hjaelpTrodsSenAnsoegning !== false
  const v10 = f.udgiftenErPaataget !== false && (f.udgiftenPaatagetDen ?? FIRST_DAY) < (f.soegtOmEnkeltydelseDen ?? 84005 /* 2199-12-31 */) && f.hjaelpTrodsSenAnsoegning !== true
  const LAS_88_1 = s[3] || s[321] && v10 || s[318] && v10
  s[843] = LAS_88_1
  const LAS_88_1_nej = s[3] || s[321] && v9 || s[318] && v9
  s[2087] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v13 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende !== false
  s[846] = v13
  const v14 = (LAS_81_1_forudsigelig || s[3]) && f.udgiftenErHeltAfgoerende !== true
  s[848] = v14
  const v15 = s[514] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v14 || LAS_88_1
  const v16 = LAS_81_1_rimelig || s[3]
  s[845] = v16
  const v17 = LAS_88_1_nej || s[3]
  s[844] = v17
  const v18 = s[832] && v16 && f.egenBetalingVanskeliggoerFremtiden !== false && v13 && v17
  const v19 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  const LAS_81_1 = s[3] || s[321] && v18 || s[373] && v18 || s[10] && (f.enkeltudgiftensArt !== undefined && !v19 || !(f.enkeltudgiftensArt !== undefined)) && s[832] && v16 && f.egenBetalingVanskeliggoerFremtiden !== false && v13 && v17
  s[2034] = LAS_81_1
  const LAS_81_1_nej = s[3] || s[321] && v15 || s[373] && v15 || s[10] && (f.enkeltudgiftensArt !== undefined && v19 || !(f.enkeltudgiftensArt !== undefined) || s[514] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v14 || LAS_88_1)
  s[2035] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const LAS_81a_1 = s[3] || s[4] && f.udsaettelsestruetPaaGrundAfRestance !== false && f.huslejehjaelpForebyggerUdsaettelse !== false && f.hjaelpenDaekkerKunSanktion !== true && f.kanIkkeBetaleUdgiften !== false
  s[2039] = LAS_81a_1
  const LAS_81a_1_nej = s[3] || s[6] || s[4] && (f.udsaettelsestruetPaaGrundAfRestance !== true || f.huslejehjaelpForebyggerUdsaettelse !== true || f.hjaelpenDaekkerKunSanktion !== false || f.kanIkkeBetaleUdgiften !== true)
  s[2040] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance !== false && (s[3] || s[6] || s[4] && f.ansoegningenProevetEfterHuslejehjaelp !== false)
  s[2041] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance !== false && (s[3] || s[4] && f.ansoegningenProevetEfterHuslejehjaelp !== true)
  s[2042] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance !== false && s[3] || f.udsaettelsestruetPaaGrundAfRestance !== true
  s[2043] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v27 = f.udgiftenDaekkesEfterAndenLov !== false || f.kanIkkeBetaleUdgiften !== true || f.behandlingenErNoedvendig !== true || f.behandlingUdenForDetOffentlige !== false && (f.offentligBehandlingFindes !== false || f.privatBehandlingErLaegeligtVelbegrundet !== true) || LAS_88_1
  const v28 = f.udgiftenDaekkesEfterAndenLov !== true && f.kanIkkeBetaleUdgiften !== false && f.behandlingenErNoedvendig !== false && (f.behandlingUdenForDetOffentlige !== true || f.offentligBehandlingFindes !== true && f.privatBehandlingErLaegeligtVelbegrundet !== false) && v17
  const LAS_82_1 = s[3] || s[321] && v28 || s[318] && v28
  s[2044] = LAS_82_1
  const LAS_82_1_nej = s[3] || s[321] && v27 || s[318] && v27
  s[2045] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const LAS_82_1_formue = s[3] ? -Infinity : (f.formueUdenMéngodtgoerelse ?? -10000000000) + (f.méngodtgoerelse ?? 0)
  s[2046] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[3] ? Infinity : (f.formueUdenMéngodtgoerelse ?? 10000000000) + (f.méngodtgoerelse ?? 10000000000)
  s[2047] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v33 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v34 = f.ydelseVedTandpleje !== undefined && v33 || !(f.ydelseVedTandpleje !== undefined)
  const v35 = f.ydelseVedTandpleje !== undefined && !v33 || !(f.ydelseVedTandpleje !== undefined)
  const v36 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  const v37 = f.ydelseVedTandpleje !== undefined && !v36 || !(f.ydelseVedTandpleje !== undefined) || f.ydelsenSvarerTilKontanthjaelp !== true
  const v38 = (f.ydelseVedTandpleje !== undefined && v36 || !(f.ydelseVedTandpleje !== undefined)) && f.ydelsenSvarerTilKontanthjaelp !== false
  const v39 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  const v40 = f.ydelseVedTandpleje !== undefined && v39 || !(f.ydelseVedTandpleje !== undefined)
  const v41 = f.ydelseVedTandpleje !== undefined && !v39 || !(f.ydelseVedTandpleje !== undefined)
  const v42 = f.ydelseFoerFradragVedTandpleje ?? 0
  s[834] = v42
  const v43 = f.ydelseFoerFradragVedTandpleje ?? 10000000
  s[836] = v43
  const LAS_82a_1 = s[3] || s[833] && (v34 || v38 || v40 && f.ydelsenSvarerTilKontanthjaelp !== false && f.opfylderKontanthjaelpensOekonomi !== false) || s[128] && (v34 || v38 || v40 && f.opfylderKontanthjaelpensOekonomi !== false && ((f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? s[725] : s[530]) : s[528]) >= v42 || f.harForsoergelsespligt !== false && s[325] || f.harForsoergelsespligt !== true && s[325]))
  s[839] = LAS_82a_1
  const LAS_82a_1_nej = s[3] || s[6] || s[833] && v35 && v37 && (v41 || f.ydelsenSvarerTilKontanthjaelp !== true || f.opfylderKontanthjaelpensOekonomi !== true) || s[128] && v35 && v37 && (v41 || f.opfylderKontanthjaelpensOekonomi !== true || (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? s[724] : s[529]) : s[527]) < v43)
  s[840] = LAS_82a_1_nej
}

function svar_67(f, s) {
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v0 = f.tandplejeudgifterIAaret ?? 0
  const v1 = f.tandplejeudgifterIAaret ?? 100000000
  const v2 = Math.round(Math.max(0, v0 - 80000) * 6500 / 10000)
  const v3 = Math.round(Math.max(0, v1 - 80000) * 6500 / 10000)
  const v4 = Math.max(0, v0 - 60000)
  const v5 = Math.max(0, v1 - 60000)
  const v6 = s[438] ? (s[439] ? v2 : Math.min(v2, v4)) : v4
  const v7 = s[438] ? (s[439] ? v3 : Math.max(v3, v5)) : v5
  const v8 = s[0] <= 16586 /* 2015-05-31 */
  const v9 = s[92] && v8
  const v10 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v11 = f.ydelseVedTandpleje !== undefined && !v10 || !(f.ydelseVedTandpleje !== undefined) || !s[439]
  const v12 = (f.ydelseVedTandpleje !== undefined && v10 || !(f.ydelseVedTandpleje !== undefined)) && s[438]
  const v13 = v12 ? (v11 ? Math.min(v4, v6) : v4) : v6
  const v14 = v12 ? (v11 ? Math.max(v5, v7) : v5) : v7
  const v15 = s[2] >= 16587 /* 2015-06-01 */
  const v16 = v15 && s[127]
  const v17 = Math.round(v4 * 6500 / 10000)
  const v18 = Math.round(v5 * 6500 / 10000)
  const v19 = s[438] ? (s[439] ? v17 : Math.min(v4, v17)) : v4
  const v20 = s[438] ? (s[439] ? v18 : Math.max(v5, v18)) : v5
  const v21 = v12 ? (v11 ? Math.min(v4, v19) : v4) : v19
  const v22 = v12 ? (v11 ? Math.max(v5, v20) : v5) : v20
  const v23 = s[834] >= s[835]
  const v24 = s[836] >= s[837]
  const v25 = Math.max(v4, v17)
  const v26 = Math.min(v5, v18)
  const v27 = s[520] && v26 >= v25
  const v28 = v24 || v27
  const v29 = v24 ? (v27 ? Math.min(v17, v25) : v17) : v25
  const v30 = v23 ? v29 : v28 ? Math.min(v4, v29) : v4
  const v31 = v24 ? (v27 ? Math.max(v18, v26) : v18) : v26
  const v32 = v23 ? v31 : v28 ? Math.max(v5, v31) : v5
  const v33 = s[128] && (!v23 || v24 || v27)
  const v34 = v16 || v33
  const v35 = v16 ? (v33 ? Math.min(v21, v30) : v21) : v30
  const v36 = v9 || v34
  const v37 = v9 ? (v34 ? Math.min(v13, v35) : v13) : v35
  const LAS_82a_2 = s[3] ? -Infinity : s[6] ? 0 : s[838] ? (v36 ? Math.min(v6, v37) : v6) : v37
  s[2048] = LAS_82a_2
  const v39 = v16 ? (v33 ? Math.max(v22, v32) : v22) : v32
  const v40 = v9 ? (v34 ? Math.max(v14, v39) : v14) : v39
  const LAS_82a_2_hoej = s[3] ? Infinity : s[838] || v36 ? (s[838] ? (v36 ? Math.max(v7, v40) : v7) : v40) : 0
  s[2049] = LAS_82a_2_hoej
  const LAS_82a_2_er = s[839] && (s[3] || s[6] || s[838] || v9 || v16 || v33)
  s[2050] = LAS_82a_2_er
  const LAS_82a_2_ir = s[839] && (s[3] || s[128] && s[520] && !(v4 === v5 && v17 === v18 && v4 === v17)) || s[840] || s[3]
  s[2051] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const LAS_82a_6 = s[3] || s[4] && (f.tandbehandlingensPris ?? 100000000) > 1000000
  s[1332] = LAS_82a_6
  const LAS_82a_6_nej = s[3] || s[6] || s[4] && (f.tandbehandlingensPris ?? 0) <= 1000000
  s[2053] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v46 = s[4] && v8
  const LAS_82a_6_gaelder = s[3] ? FIRST_DAY : v46 || v15 ? (v15 ? shiftMonths(f.tandbehandlingGodkendtDen ?? FIRST_DAY, 2) : NEVER) : NEVER
  s[2054] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[3] ? NEVER : s[6] ? NEVER : v46 ? NEVER : shiftMonths(f.tandbehandlingGodkendtDen ?? 84005 /* 2199-12-31 */, 2)
  s[2055] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = s[3] || LAS_82a_6_nej || s[3]
  s[2056] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v50 = f.medicinTil === 'dit_barn'
  const v51 = f.medicinTil === 'dig'
  const LAS_82b_1 = s[3] || s[128] && f.faarKontanthjaelpVedMedicin !== false && (f.medicinTil !== undefined && v50 || !(f.medicinTil !== undefined) || (f.medicinTil !== undefined && v51 || !(f.medicinTil !== undefined)) && (f.maanederMedKontanthjaelpAf18 ?? 18) >= 12)
  s[1333] = LAS_82b_1
  const LAS_82b_1_nej = s[3] || s[321] || s[416] || s[128] && (f.faarKontanthjaelpVedMedicin !== true || (f.medicinTil !== undefined && !v50 || !(f.medicinTil !== undefined)) && (f.medicinTil !== undefined && !v51 || !(f.medicinTil !== undefined) || (f.maanederMedKontanthjaelpAf18 ?? 0) < 12))
  s[2058] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const LAS_82b_2 = s[3] ? -Infinity : s[321] ? 0 : s[416] ? 0 : Math.min(f.egenbetalingForMedicin ?? 0, f.egenbetalingForBilligsteMedicin ?? 0)
  s[2059] = LAS_82b_2
  const LAS_82b_2_hoej = s[3] ? Infinity : s[417] ? (s[128] ? Math.min(f.egenbetalingForMedicin ?? 100000000, f.egenbetalingForBilligsteMedicin ?? 100000000) : 0) : 0
  s[2060] = LAS_82b_2_hoej
  const LAS_82b_2_ir = s[3] || LAS_82b_1_nej || s[3]
  s[2061] = LAS_82b_2_ir
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v57 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  const v58 = f.samvaerMed !== undefined && !v57 || !(f.samvaerMed !== undefined) || f.kanIkkeBetaleUdgiften !== true
  const v59 = (f.samvaerMed !== undefined && v57 || !(f.samvaerMed !== undefined)) && f.kanIkkeBetaleUdgiften !== false
  const v60 = s[321] && v59
  const v61 = s[321] && v58
  const v62 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  const v63 = f.samvaerMed !== undefined && v62 || !(f.samvaerMed !== undefined)
  const LAS_83_1 = v63 && (s[3] || v60 || s[318] && v59)
  s[2062] = LAS_83_1
  const LAS_83_1_nej = v63 && (s[3] || v61 || s[318] && v58)
  s[2063] = LAS_83_1_nej
  const LAS_83_1_ir = v63 && s[3] || f.samvaerMed !== undefined && !v62 || !(f.samvaerMed !== undefined)
  s[2064] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v67 = s[318] && s[0] <= 13859 /* 2007-12-12 */
  s[855] = v67
  const v68 = s[2] >= 13860 /* 2007-12-13 */ && s[841]
  s[856] = v68
  const v69 = s[3] || v68
  s[857] = v69
  const v70 = f.samvaerMed === 'bortadopteret_barn'
  const v71 = f.samvaerMed !== undefined && v70 || !(f.samvaerMed !== undefined)
  const LAS_83_1_bortadopteret = v71 && (s[3] || v60 || v67 && v59 || v68 || s[842] && f.kanIkkeBetaleUdgiften !== false)
  s[2065] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v71 && (s[3] || v61 || v67 && v58 || v68 || s[842] && f.kanIkkeBetaleUdgiften !== true)
  s[2066] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = v71 && v69 || f.samvaerMed !== undefined && !v70 || !(f.samvaerMed !== undefined)
  s[2067] = LAS_83_1_bortadopteret_ir
}

function svar_68(f, s) {
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v0 = f.flytterTilUdlandet !== true || f.knyttetTilLandetDerFlyttesTil !== false
  const v1 = f.flytterTilUdlandet !== false && f.knyttetTilLandetDerFlyttesTil !== true
  const v2 = f.flytningenForbedrerForholdene !== true || f.kanIkkeBetaleUdgiften !== true || v1 || s[843]
  const v3 = f.flytningenForbedrerForholdene !== false && f.kanIkkeBetaleUdgiften !== false && v0 && s[844]
  const LAS_85_1 = s[3] || s[321] && v3 || s[318] && v3
  s[2068] = LAS_85_1
  const LAS_85_1_nej = s[3] || s[321] && v2 || s[318] && v2
  s[2069] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = s[3] || s[10] && s[832] && s[845] && f.egenBetalingVanskeliggoerFremtiden !== false && s[846] && s[844] && v0
  s[2070] = LAS_85_2
  const LAS_85_2_nej = s[3] || s[321] || s[373] || s[10] && (s[514] || s[847] || f.egenBetalingVanskeliggoerFremtiden !== true || s[848] || s[843] || v1)
  s[2071] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const LAS_85_4 = s[3] || s[10] && f.flytterTilUdlandet !== true
  s[2072] = LAS_85_4
  const LAS_85_4_nej = s[3] || s[321] || s[373] || s[10] && f.flytterTilUdlandet !== false
  s[2073] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const LAS_86_7 = s[127] ? FIRST_DAY : shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra ?? FIRST_DAY, 3), -1)), 1)
  s[2078] = LAS_86_7
  const LAS_86_7_hoej = s[127] ? NEVER : shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra ?? 84005 /* 2199-12-31 */, 3), -1)), 1)
  s[2079] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v12 = s[128] && s[0] < LAS_86_7_hoej
  const v13 = s[128] && s[2] >= LAS_86_7
  const v14 = s[520] ? -Infinity : 45000
  const v15 = s[520] ? Infinity : 45000
  const v16 = Math.min(3, f.boernTilFritidstillaeg ?? 0)
  const v17 = Math.min(3, f.boernTilFritidstillaeg ?? 30)
  const v18 = v14 > -Infinity && v15 < Infinity
  const v19 = quotient([v14, v16], [1], 'nærmeste', 1)
  const v20 = quotient([v14, v17], [1], 'nærmeste', 1)
  const v21 = quotient([v15, v16], [1], 'nærmeste', 1)
  const v22 = quotient([v15, v17], [1], 'nærmeste', 1)
  const v23 = v18 ? Math.min(v22, v21, v19, v20) : -Infinity
  const v24 = v18 ? Math.max(v22, v21, v19, v20) : Infinity
  const v25 = !v18 && !s[520] && v14 === v15 && v16 === v17
  const v26 = s[520] || !v18
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
  const v41 = s[849] && v34 && v39 >= v38
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(v35, v38) : v35) : v38
  const v44 = v40 ? (v41 ? Math.max(v36, v39) : v36) : v39
  const LAS_86_2 = s[127] ? -Infinity : v12 ? (v42 ? Math.min(0, v43) : 0) : v43
  s[2074] = LAS_86_2
  const LAS_86_2_hoej = s[127] ? Infinity : v12 ? (v42 ? Math.max(0, v44) : 0) : v44
  s[2075] = LAS_86_2_hoej
  const LAS_86_2_er = s[128] && (s[127] || s[128] && (v12 || v40 || v41))
  s[2076] = LAS_86_2_er
  const LAS_86_2_ir = s[128] && (s[127] || s[128] && (v13 && v37 || s[849] && !((!v34 || !v37 && v35 === v36) && v34 && v35 === 0))) || s[0] < 20270 /* 2025-07-01 */
  s[2077] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[127] ? FIRST_DAY : shiftDays(shiftMonths(LAS_86_7, 3), 19)
  s[2080] = LAS_86_8
  const LAS_86_8_hoej = s[127] ? NEVER : shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19)
  s[2081] = LAS_86_8_hoej
  const LAS_86_8_ir = s[128] && (s[127] || s[128] && s[849]) || s[0] < 20270 /* 2025-07-01 */
  s[2082] = LAS_86_8_ir
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
  const LAS_86_8_beloeb = s[127] ? -Infinity : v59 ? Math.min(v60, v61) : -Infinity
  s[2083] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[127] ? Infinity : v59 ? Math.max(v60, v61) : Infinity
  s[2084] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[128] && (s[127] || s[128] && v57 && !(!v59 && (!v57 || !v58 && v55 === v56)))
  s[2085] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = s[128] && (s[127] || s[128] && (v58 || !v59)) || s[0] < 20270 /* 2025-07-01 */
  s[2086] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid !== false && (s[3] || s[705] || s[670])
  s[2093] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid !== false && (s[3] || s[321] || s[706] || s[705])
  s[2094] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid !== false && s[850] || f.fikSUForSammeTid !== true
  s[2095] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v69 = s[851] && s[852]
  const LAS_91_1_dom = f.doemtForHandlingILovensListe !== false && (s[3] || v69 || s[853])
  s[2090] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe !== false && (s[3] || s[321] || s[854] || v69)
  s[2091] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe !== false && (s[3] || v69) || f.doemtForHandlingILovensListe !== true
  s[2092] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const v73 = f.undlodOplysningerModBedreVidende !== false || f.modtogUberettigetModBedreVidende !== false || LAS_91_1_su || f.sanktionIDagpenge !== false || LAS_91_1_dom
  const v74 = f.undlodOplysningerModBedreVidende !== true && f.modtogUberettigetModBedreVidende !== true && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge !== true && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  const LAS_91_1 = s[3] || s[321] && v73 || s[318] && v73
  s[2088] = LAS_91_1
  const LAS_91_1_nej = s[3] || s[321] && v74 || s[318] && v74
  s[2089] = LAS_91_1_nej
}

function svar_69(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen ?? FIRST_DAY
  const v1 = f.tilbagebetalingAfgjortDen ?? 84005 /* 2199-12-31 */
  const LAS_91_6_ir = v0 <= 13331 /* 2006-07-02 */
  s[2098] = LAS_91_6_ir
  const v3 = v1 >= 18262 /* 2020-01-01 */ && v0 <= 19357 /* 2022-12-31 */
  const v4 = f.undlodOplysningerModBedreVidende !== false || f.modtogUberettigetModBedreVidende !== false
  const v5 = f.undlodOplysningerModBedreVidende !== true && f.modtogUberettigetModBedreVidende !== true
  const v6 = (f.sammenhaengendeDageIUdlandet ?? 0) <= 14
  const v7 = f.tilbagebetalingskravet ?? 0
  const v8 = f.tilbagebetalingskravet ?? 10000000000
  const v9 = v1 >= 19358 /* 2023-01-01 */
  const LAS_91_6 = LAS_91_6_ir || v3 && v4 && ((f.sammenhaengendeDageIUdlandet ?? 40000) > 14 || v8 > 3000000) || v9 && v4 && ((f.sammenhaengendeDageIUdlandet ?? 40000) > 14 || v8 > 2150000)
  s[2096] = LAS_91_6
  const LAS_91_6_nej = LAS_91_6_ir || v1 >= 13332 /* 2006-07-03 */ && v0 <= 13858 /* 2007-12-11 */ || v1 >= 13859 /* 2007-12-12 */ && v0 <= 18261 /* 2019-12-31 */ || v3 && (v5 || v6 && v7 <= 3000000) || v9 && (v5 || v6 && v7 <= 2150000)
  s[2097] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1 = f.fikHjaelpTilBoligindskud !== false && (s[3] || s[321] || s[318])
  s[2099] = LAS_92_1
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud !== false && s[3]
  s[2100] = LAS_92_1_nej
  const LAS_92_1_ir = LAS_92_1_nej || f.fikHjaelpTilBoligindskud !== true
  s[1334] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const LAS_92_3 = s[3] ? FIRST_DAY : s[417] ? (s[128] ? shiftMonths(f.indskudBetaltTilbageDen ?? FIRST_DAY, 2) : NEVER) : NEVER
  s[2102] = LAS_92_3
  const LAS_92_3_hoej = s[3] ? NEVER : s[321] ? NEVER : s[416] ? NEVER : shiftMonths(f.indskudBetaltTilbageDen ?? 84005 /* 2199-12-31 */, 2)
  s[2103] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig !== false && (s[3] || s[321] || s[855] || s[856])
  s[2106] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig !== false && (s[3] || s[856] || s[842])
  s[2107] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig !== false && s[857] || f.selvforskyldtLedig !== true
  s[2108] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.hjaelpenYdesUnderTilbud !== false || f.oplystOmTilbagebetalingspligt !== true || (f.brugteMidlerUndtagetFraForsoergelse !== false || f.uforsvarligOekonomi !== true) && f.gavIkkeOplysningerTilAndreMyndigheder !== true && f.indblandetIArbejdsstrid !== true && f.kanSnartBetaleTilbage !== true && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  const v21 = f.hjaelpenYdesUnderTilbud !== true && f.oplystOmTilbagebetalingspligt !== false && (f.brugteMidlerUndtagetFraForsoergelse !== true && f.uforsvarligOekonomi !== false || f.gavIkkeOplysningerTilAndreMyndigheder !== false || f.indblandetIArbejdsstrid !== false || f.kanSnartBetaleTilbage !== false || LAS_93_1_selvforskyldt)
  const LAS_93_1 = s[3] || s[321] && v21 || s[318] && v21
  s[2104] = LAS_93_1
  const LAS_93_1_nej = s[3] || s[321] && v20 || s[318] && v20
  s[2105] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v24 = f.senereErstatningForSammeTid !== true || f.hjaelpenYdesUnderTilbud !== false || f.erstatningForTabAfErhvervsevne !== false
  const v25 = f.senereErstatningForSammeTid !== false && f.hjaelpenYdesUnderTilbud !== true && f.erstatningForTabAfErhvervsevne !== true
  const LAS_94_1 = s[3] || s[321] && v25 || s[318] && v25
  s[2109] = LAS_94_1
  const LAS_94_1_nej = s[3] || s[321] && v24 || s[318] && v24
  s[2110] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = s[1] && s[0] <= 14774 /* 2010-06-14 */
  const v29 = s[2] >= 14775 /* 2010-06-15 */ && s[737]
  const v30 = s[93] && s[858]
  const LOB_4_1 = s[3] || v28 && f.jobcenterUdfoererIndsatsen !== false || v29 && f.jobcenterUdfoererIndsatsen !== false || s[755] && f.jobcenterUdfoererIndsatsen !== false || v30 && f.indsatsenErIÉtUdvalg !== false || s[859]
  s[2111] = LOB_4_1
  const LOB_4_1_nej = s[3] || v28 && f.jobcenterUdfoererIndsatsen !== true || v29 && f.jobcenterUdfoererIndsatsen !== true || s[755] && f.jobcenterUdfoererIndsatsen !== true || v30 && f.indsatsenErIÉtUdvalg !== true
  s[2112] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v33 = f.afgoerelsenGaelder === 'foertidspension'
  const v34 = f.afgoerelsenGaelder !== undefined && v33 || !(f.afgoerelsenGaelder !== undefined)
  const v35 = f.afgoerelsenGaelder !== undefined && !v33 || !(f.afgoerelsenGaelder !== undefined)
  const v36 = s[2] >= 16953 /* 2016-06-01 */ && s[9]
  const v37 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v38 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v34 && (s[3] || v36 && v37 || s[126] && v37)
  s[899] = LSP_18_2
  const LSP_18_2_nej = v34 && (s[3] || s[6] || s[4] && s[0] <= 16952 /* 2016-05-31 */ || v36 && v38 || s[126] && v38 || s[102])
  s[2171] = LSP_18_2_nej
  const LSP_18_2_ir = v34 && s[3] || v35
  s[2172] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v42 = s[4] && s[737]
  const v43 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v44 = v35 || LSP_18_2
  const v45 = LSP_18_2_nej || LSP_18_2_ir
  s[898] = v45
  const v46 = v34 && v45
  const v47 = f.afgoerelsenGaelder !== undefined && v43 || !(f.afgoerelsenGaelder !== undefined) || v46
  const v48 = (f.afgoerelsenGaelder !== undefined && !v43 || !(f.afgoerelsenGaelder !== undefined)) && v44
  const v49 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v50 = s[102] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v50 || !(v50 && !(!s[277] || f.sagenErForelagtTeamet !== true)) && (s[3] || v42 && v47 || s[755] && v47 || s[756] && (f.afgoerelsenGaelder !== undefined && v49 || !(f.afgoerelsenGaelder !== undefined) || v46))
  s[2113] = LOB_9_1
  const LOB_9_1_nej = v50 || !(v50 && !(!s[277] || f.sagenErForelagtTeamet !== true)) && (s[3] || s[6] || v42 && v48 || s[755] && v48 || s[756] && (f.afgoerelsenGaelder !== undefined && !v49 || !(f.afgoerelsenGaelder !== undefined)) && v44 || s[102])
  s[2114] = LOB_9_1_nej
  const LOB_9_1_ir = v50 || !(v50 && !(!s[277] || f.sagenErForelagtTeamet !== true)) && s[3]
  s[2115] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v54 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v55 = f.forvaltningsomraade === 'undervisning'
  const v56 = f.forvaltningsomraade !== undefined && v54 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v55 || !(f.forvaltningsomraade !== undefined)) && (s[411] || f.behovForUndervisningsomraadet !== false)
  const v57 = (f.forvaltningsomraade !== undefined && !v54 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v55 || !(f.forvaltningsomraade !== undefined) || s[412] && f.behovForUndervisningsomraadet !== true)
  const v58 = s[258] && s[103]
  const v59 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[3] || v42 && v56 || s[860] && v56 || v58 && (f.forvaltningsomraade !== undefined && v59 || !(f.forvaltningsomraade !== undefined))
  s[2116] = LOB_10_1
  const LOB_10_1_nej = s[3] || s[6] || v42 && v57 || s[860] && v57 || v58 && (f.forvaltningsomraade !== undefined && !v59 || !(f.forvaltningsomraade !== undefined)) || s[102]
  s[2117] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v62 = f.seniorpensionAnsoegtDen ?? FIRST_DAY
  s[892] = v62
  const v63 = f.seniorpensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  s[893] = v63
  const LOV1559_9_valg_ir = v62 <= 13331 /* 2006-07-02 */
  s[895] = LOV1559_9_valg_ir
  const v65 = v63 >= 13332 /* 2006-07-03 */ && v62 <= 16070 /* 2013-12-31 */
  s[896] = v65
  const v66 = v63 >= 16071 /* 2014-01-01 */
  s[891] = v66
  const v67 = v62 <= 18261 /* 2019-12-31 */
  s[894] = v67
  const v68 = v66 && v67
  s[900] = v68
  const v69 = v63 >= 18262 /* 2020-01-01 */
  s[897] = v69
  const LOV1559_9_valg = LOV1559_9_valg_ir || v68 && f.sagVerserede1Januar2020 !== false && f.vaelgerSeniorpension !== false || v69
  s[1335] = LOV1559_9_valg
  const LOV1559_9_valg_nej = LOV1559_9_valg_ir || v65 || v68 && (f.sagVerserede1Januar2020 !== true || f.vaelgerSeniorpension !== true)
  s[2122] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = LOV1559_9_valg_ir ? FIRST_DAY : 18262 /* 2020-01-01 */
  s[2118] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = LOV1559_9_valg_ir ? NEVER : 18262 /* 2020-01-01 */
  s[2119] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = LOV1559_9_valg_ir || LOV1559_9_valg_nej || LOV1559_9_valg_ir
  s[2121] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[127] ? FIRST_DAY : 20300 /* 2025-07-31 */
  s[2124] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[127] ? NEVER : 20300 /* 2025-07-31 */
  s[2125] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[128] && f.modtogHjaelp30Juni2025 !== false
  s[2126] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = LOV1655_udbetaling_er && s[127] || s[0] < 20270 /* 2025-07-01 */ || f.modtogHjaelp30Juni2025 !== true
  s[2127] = LOV1655_udbetaling_ir
}

function svar_70(f, s) {
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v0 = f.bopaelsmaanederEfter15 ?? 0
  s[872] = v0
  const v1 = f.bopaelsmaanederEfter15 ?? 840
  s[874] = v1
  const v2 = f.harDanskIndfoedsret !== false || v1 >= 120 && (f.bopaelsmaanederLigeFoer ?? 840) >= 60 || f.opholdstilladelseEfterUdlaendingeloven7Eller8 !== false
  const v3 = f.harDanskIndfoedsret !== true && (v0 < 120 || (f.bopaelsmaanederLigeFoer ?? 0) < 60) && f.opholdstilladelseEfterUdlaendingeloven7Eller8 !== true
  const LSP_2_1 = s[3] || s[861] && v2 || s[862] && v2
  s[2128] = LSP_2_1
  const LSP_2_1_nej = s[3] || s[861] && v3 || s[862] && v3
  s[2129] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = s[3] || s[1] && (LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst !== false)
  s[883] = LSP_2_1_eu
  const LSP_2_1_eu_nej = s[3] || s[1] && (LSP_2_1_nej || s[3]) && f.ligestilletEfterEUEllerOverenskomst !== true
  s[879] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v8 = s[2] >= 18248 /* 2019-12-18 */ && s[863]
  const LSP_3_danmark = s[3] || v8 || s[864]
  s[2134] = LSP_3_danmark
  const LSP_3_danmark_nej = s[3] || s[1] && s[0] <= 18247 /* 2019-12-17 */ || v8
  s[2135] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = s[3] || v8
  s[2136] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v12 = LSP_3_danmark_nej || LSP_3_danmark_ir
  const v13 = f.bopaelsmaanederIDanmarkEfter15 ?? 0
  const v14 = f.bopaelsmaanederIDanmarkEfter15 ?? 840
  const v15 = LSP_3_danmark ? (v12 ? Math.min(v0, v13) : v13) : v0
  const v16 = LSP_3_danmark ? (v12 ? Math.max(v1, v14) : v14) : v1
  const v17 = f.harDanskIndfoedsret !== true || s[0] < s[865] || v15 < 360
  const v18 = s[866] || s[3]
  s[882] = v18
  const v19 = f.harDanskIndfoedsret !== false && v18 && v16 >= 360
  const LSP_3_2 = s[3] || s[861] && v19 || s[862] && v19
  s[2130] = LSP_3_2
  const LSP_3_2_nej = s[3] || s[861] && v17 || s[862] && v17
  s[2131] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v22 = f.maanederFra15TilPensionen ?? 1
  s[875] = v22
  const v23 = f.maanederFra15TilPensionen ?? 840
  s[873] = v23
  const v24 = f.harDanskIndfoedsret !== true || f.flyttetEfterTilkendelsen !== true || v15 < 120 && v15 * 4 < v23
  const v25 = f.harDanskIndfoedsret !== false && f.flyttetEfterTilkendelsen !== false && (v16 >= 120 || v16 * 4 >= v22)
  const LSP_3_3 = s[3] || s[861] && v25 || s[862] && v25
  s[2132] = LSP_3_3
  const LSP_3_3_nej = s[3] || s[861] && v24 || s[862] && v24
  s[2133] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v28 = f.harFastBopaelIDanmark !== false || f.harFastBopaelPaaFaeroeerneEllerIGroenland !== false && v12 || f.harHyrePaaDanskSkib !== false || LSP_3_2 || LSP_3_3 || f.flyttetEfterTilkendelsen !== false && f.saerligeOmstaendighederForPensionIUdlandet !== false
  const v29 = f.harFastBopaelIDanmark !== true && (f.harFastBopaelPaaFaeroeerneEllerIGroenland !== true || LSP_3_danmark) && f.harHyrePaaDanskSkib !== true && (LSP_3_2_nej || s[3]) && (LSP_3_3_nej || s[3]) && (f.flyttetEfterTilkendelsen !== true || f.saerligeOmstaendighederForPensionIUdlandet !== true)
  const LSP_3_1 = s[3] || s[861] && v28 || s[862] && v28
  s[884] = LSP_3_1
  const LSP_3_1_nej = s[3] || s[861] && v29 || s[862] && v29
  s[880] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v32 = v1 >= 36
  const LSP_4 = s[3] || s[861] && v32 || s[862] && v32
  s[885] = LSP_4
  const LSP_4_nej = s[3] || s[861] && v0 < 36 || s[862] && v0 < 36
  s[881] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v35 = s[867] <= 3651 /* 1979-12-31 */
  const v36 = s[865] >= 3652 /* 1980-01-01 */
  const v37 = Math.min(Math.floor(v0 / 12), 40)
  const v38 = Math.min(Math.floor(v1 / 12), 40)
  const v39 = f.hidtidigeFyrretyvendedele ?? 0
  const v40 = f.hidtidigeFyrretyvendedele ?? 40
  const v41 = s[302] && !s[301]
  const v42 = s[867] <= 2147483646
  const v43 = s[3] || s[865] === NEVER
  const LSP_5_2 = v35 ? -Infinity : s[302] ? (v41 ? v39 : Math.min(v37, v39)) : v37
  s[2137] = LSP_5_2
  const LSP_5_2_hoej = v35 ? Infinity : s[302] ? (v41 ? v40 : Math.max(v38, v40)) : v38
  s[2138] = LSP_5_2_hoej
  const v46 = s[865] >= 20270 /* 2025-07-01 */
  s[878] = v46
  const LSP_5_2_er = s[867] < 20270 /* 2025-07-01 */ && (v35 || v36 && s[867] <= 14518 /* 2009-10-01 */ || s[865] >= 14519 /* 2009-10-02 */ && v42)
  s[2139] = LSP_5_2_er
  const LSP_5_2_ir = s[867] < 20270 /* 2025-07-01 */ && (v35 || v43) || v46 || s[3]
  s[2140] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v49 = v36 && s[867] <= 20269 /* 2025-06-30 */
  const v50 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v51 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v52 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  const v55 = v46 && v42
  const v56 = s[868] === Infinity ? Infinity : s[868] - 180
  const v57 = Math.max(600, s[869] === -Infinity ? -Infinity : s[869] - 180)
  const v58 = v56 >= Infinity
  const v59 = Math.min(10000, v58 ? -Infinity : quotient([v0, 10, 10000], [v56, 9], 'nærmeste', 100))
  const v60 = f.hidtidigProcentandel ?? 0
  const v61 = f.hidtidigProcentandel ?? 10000
  const v62 = v0 >= 12
  s[876] = v62
  const v63 = !(s[870] && !s[871]) && !v62
  const v64 = !v62 && v1 < 12
  s[877] = v64
  const v65 = !(s[870] && !s[871]) && !(!(s[870] && !s[871]) && v64)
  const v66 = v65 && !(v58 && v0 === v1 && !s[3] && v56 === v57)
  const v67 = v63 || v66
  const v68 = v63 ? (v66 ? Math.min(0, v59) : 0) : v59
  const v69 = s[870] ? (v67 ? Math.min(v60, v68) : v60) : v68
  const v70 = v66 ? Math.min(10000, v58 ? Infinity : Math.round(v1 * 10 * 100 / (v57 * 9)) * 100) : 0
  const v71 = s[870] ? (v67 ? Math.max(v61, v70) : v61) : v70
  const v72 = v49 && LSP_5_2_er && !(!v50 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v73 = v55 && (s[870] || v63 || v66)
  const LSP_5_3 = v35 ? -Infinity : v72 ? (v73 ? Math.min(v53, v69) : v53) : v69
  s[2141] = LSP_5_3
  const LSP_5_3_hoej = v35 ? Infinity : v72 ? (v73 ? Math.max(v54, v71) : v54) : v71
  s[2142] = LSP_5_3_hoej
  const LSP_5_3_er = v35 || v72 || v73
  s[2143] = LSP_5_3_er
  const LSP_5_3_ir = v35 || v49 && (LSP_5_2_ir || !v50) || v55 && v65 && (s[3] || v58) || v43
  s[2144] = LSP_5_3_ir
}

function svar_71(f, s) {
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v0 = f.pensionBetalesFra ?? FIRST_DAY
  s[933] = v0
  const v1 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  s[935] = v1
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 14518 /* 2009-10-01 */
  const v4 = Math.round(Math.min(40, Math.floor(s[872] * 50 / s[873])) * 250 / 10) * 10
  const v5 = Math.round(Math.min(40, Math.floor(s[874] * 50 / s[875])) * 250 / 10) * 10
  const v6 = v1 >= 14519 /* 2009-10-02 */ && v0 <= 17712 /* 2018-06-30 */
  const v7 = v1 >= 17713 /* 2018-07-01 */
  const v8 = s[876] ? Math.min(10000, Math.round(s[872] * 10 * 100 / (s[873] * 9)) * 100) : 0
  const v9 = s[877] ? 0 : Math.min(10000, Math.round(s[874] * 10 * 100 / (s[875] * 9)) * 100)
  const v10 = v6 || v7
  const v11 = v6 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = v6 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v13 = (s[867] < 20270 /* 2025-07-01 */ || s[3]) && v7
  const LSP_6 = v13 ? -Infinity : v2 ? -Infinity : v3 ? (v10 ? Math.min(v4, v11) : v4) : v11
  s[2145] = LSP_6
  const LSP_6_hoej = v13 ? Infinity : v2 ? Infinity : v3 ? (v10 ? Math.max(v5, v12) : v5) : v12
  s[2146] = LSP_6_hoej
  const LSP_6_ir = v13 || !(v13 && !(s[878] || v0 < 17713 /* 2018-07-01 */)) && v2
  s[2147] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const v17 = s[0] < s[865] || s[879] || s[880] || s[881]
  const v18 = s[882] && (s[883] || s[3]) && (s[884] || s[3]) && (s[885] || s[3]) && (s[866] || s[883] || s[884] || s[885])
  const LSP_12_1 = s[3] || s[861] && v18 || s[862] && v18
  s[2148] = LSP_12_1
  const LSP_12_1_nej = s[3] || s[861] && v17 || s[862] && v17
  s[2149] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v21 = s[2] >= 17326 /* 2017-06-09 */ && s[0] <= 17486 /* 2017-11-16 */
  const LSP_13 = s[3] || s[861] || s[862] && s[0] <= 17325 /* 2017-06-08 */ || v21
  s[2150] = LSP_13
  const LSP_13_nej = s[3] || v21 || s[2] >= 17487 /* 2017-11-17 */
  s[2151] = LSP_13_nej
  const LSP_13_ir = s[3] || v21
  s[2152] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v25 = s[2] >= shiftMonths(s[11], 216)
  const v26 = s[0] < shiftMonths(s[12], 216) || s[866]
  const v27 = v25 && s[886]
  const v28 = s[862] && s[5]
  const v29 = s[0] < s[308] || s[866]
  const v30 = s[310] && s[886]
  const LSP_16_1 = s[3] || s[861] && v27 || v28 && v27 || s[532] && v30 || s[93] && v30
  s[2155] = LSP_16_1
  const LSP_16_1_nej = s[3] || s[861] && v26 || v28 && v26 || s[532] && v29 || s[93] && v29
  s[2156] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v33 = s[0] < shiftMonths(s[12], 216) || s[310] || f.dokumenteretIngenForbedring !== true && f.heltAabenbartIngenForbedring !== true
  const v34 = v25 && s[0] < s[308] && (f.dokumenteretIngenForbedring !== false || f.heltAabenbartIngenForbedring !== false)
  const v35 = s[0] <= 18161 /* 2019-09-22 */
  s[918] = v35
  const v36 = s[887] && v35
  const v37 = s[2] >= 18162 /* 2019-09-23 */
  s[919] = v37
  const v38 = v37 && s[99]
  const LSP_16_2 = s[3] || s[888] && v34 || v36 && v34 || v38 && v34 || s[93] && v34
  s[2157] = LSP_16_2
  const LSP_16_2_nej = s[3] || s[6] || s[888] && v33 || v36 && v33 || v38 && v33 || s[93] && v33
  s[2158] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v41 = f.arbejdsevnenErVarigtNedsat !== true || f.ikkeSelvforsoergendeTrodsStoette !== true
  const v42 = f.arbejdsevnenErVarigtNedsat !== false && f.ikkeSelvforsoergendeTrodsStoette !== false
  const LSP_16_3 = s[3] || s[861] && v42 || v28 && v42 || s[532] && v42 || s[93] && v42
  s[2159] = LSP_16_3
  const LSP_16_3_nej = s[3] || s[861] && v41 || v28 && v41 || s[532] && v41 || s[93] && v41
  s[2160] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v45 = LSP_16_1 || LSP_16_2
  const v46 = (LSP_16_1_nej || s[3]) && (LSP_16_2_nej || s[3]) && (LSP_16_1_nej || LSP_16_2_nej) || LSP_16_3_nej
  const v47 = (v45 || s[3]) && (LSP_16_3 || s[3]) && (v45 || LSP_16_3)
  const v48 = s[862] && s[99]
  const LSP_16 = s[3] || s[861] && v47 || v48 && v47 || s[93] && v47
  s[2153] = LSP_16
  const LSP_16_nej = s[3] || s[861] && v46 || v48 && v46 || s[93] && v46
  s[2154] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2 = s[3] || s[861] || v28 || s[100] || s[101] && s[889] || s[93] && s[889]
  s[2161] = LSP_17_2
  const LSP_17_2_nej = s[3] || s[101] && s[890] || s[93] && s[890]
  s[2162] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene !== false && s[3]
  s[2163] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_nej = f.bedtOmAfgoerelseOmPensionAlene !== false && (s[3] || s[861] || v28 || s[4])
  s[2164] = LSP_17_2_oplysninger_nej
  const LSP_17_2_oplysninger_ir = LSP_17_2_oplysninger || f.bedtOmAfgoerelseOmPensionAlene !== true
  s[2165] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v56 = s[891] && s[892] <= 16362 /* 2014-10-19 */
  const v57 = s[892] < shiftMonths(s[865], -60) || f.langvarigOgAktuelTilknytning !== true
  const v58 = (s[893] >= shiftMonths(s[867], -60) || s[3]) && f.langvarigOgAktuelTilknytning !== false
  const v59 = s[893] >= 16363 /* 2014-10-20 */ && s[894]
  const LSP_17_3_senior = s[895] || v56 && v58 || v59 && v58
  s[2166] = LSP_17_3_senior
  const LSP_17_3_senior_nej = s[895] || s[896] || v56 && v57 || v59 && v57 || s[897]
  s[2167] = LSP_17_3_senior_nej
  // LSP.17.4: Kommunen kan rejse sagen selv (LSP § 17)
  const LSP_17_4 = s[3] || s[861] || v48 || s[93]
  s[2168] = LSP_17_4
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v63 = f.dokumenteretIngenForbedring !== false || f.heltAabenbartIngenForbedring !== false || f.bedtOmAfgoerelseOmPensionAlene !== false
  const v64 = f.dokumenteretIngenForbedring !== true && f.heltAabenbartIngenForbedring !== true && f.bedtOmAfgoerelseOmPensionAlene !== true
  const v65 = v64 || f.sagenErForelagtTeamet !== true && s[898]
  const v66 = v63 && (f.sagenErForelagtTeamet !== false || s[899])
  const LSP_18_1 = s[3] || s[861] && v63 || v28 && v63 || s[532] && v66 || s[756] && v66 || s[102] && v63
  s[2169] = LSP_18_1
  const LSP_18_1_nej = s[3] || s[861] && v64 || v28 && v64 || s[532] && v65 || s[756] && v65 || s[102] && v64
  s[2170] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v69 = f.forklaringPaaManglendeSelvforsoergelse !== false || f.konkreteArbejdsfunktionerErAngivet !== false
  const v70 = f.forklaringPaaManglendeSelvforsoergelse !== true && f.konkreteArbejdsfunktionerErAngivet !== true
  const v71 = f.redegoerelseForIngenForbedring !== true || f.redegoerelseForRessourcerIPensionssag !== true || f.forklaringPaaVarigNedsaettelse !== true || v70
  const v72 = f.redegoerelseForIngenForbedring !== false && f.redegoerelseForRessourcerIPensionssag !== false && f.forklaringPaaVarigNedsaettelse !== false && v69
  const v73 = s[4] && s[103]
  const LSP_19_1 = s[3] || s[861] && v72 || v28 && v72 || v73 && f.planMedFuldAfklaring !== false && f.dokumentationForUdtoemteIndsatser !== false && f.forklaringPaaVarigNedsaettelse !== false && v69 || s[102]
  s[2173] = LSP_19_1
  const LSP_19_1_nej = s[3] || s[861] && v71 || v28 && v71 || v73 && (f.planMedFuldAfklaring !== true || f.dokumentationForUdtoemteIndsatser !== true || f.forklaringPaaVarigNedsaettelse !== true || v70) || s[102]
  s[2174] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = s[3] || s[861] && f.moedeMedBeslutterneErTilbudt !== false || s[862] && f.moedeMedBeslutterneErTilbudt !== false
  s[2175] = LSP_20_3
  const LSP_20_3_nej = s[3] || s[861] && f.moedeMedBeslutterneErTilbudt !== true || s[862] && f.moedeMedBeslutterneErTilbudt !== true
  s[2176] = LSP_20_3_nej
}

function svar_72(f, s) {
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v0 = f.pensionssagenOvergikDen ?? FIRST_DAY
  s[932] = v0
  const v1 = f.pensionssagenOvergikDen ?? 84005 /* 2199-12-31 */
  s[931] = v1
  const LSP_21_1_ir = v0 <= 13331 /* 2006-07-02 */
  s[922] = LSP_21_1_ir
  const v3 = shiftMonths(v0, 3)
  s[920] = v3
  const v4 = shiftMonths(v1, 3)
  s[921] = v4
  const LSP_21_1 = LSP_21_1_ir ? FIRST_DAY : v3
  s[2177] = LSP_21_1
  const LSP_21_1_hoej = LSP_21_1_ir ? NEVER : v4
  s[2178] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v7 = f.maanederMedFuldtidsarbejde ?? 0
  const v8 = f.maanederMedFuldtidsarbejde ?? 840
  const SENBEK_2_1 = s[3] || s[10] && (v8 >= 300 || v8 >= 240 && f.langTilknytningMed20Til25Aar !== false)
  s[2561] = SENBEK_2_1
  const SENBEK_2_1_nej = s[3] || s[104] || s[10] && v7 < 300 && (v7 < 240 || f.langTilknytningMed20Til25Aar !== true)
  s[2562] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v11 = s[0] < shiftMonths(s[865], -72) || SENBEK_2_1_nej || (f.arbejdsevneISenesteJob ?? 16800) > 1500 || f.varigtNedsatISenesteJob !== true
  const v12 = (s[2] >= shiftMonths(s[867], -72) || s[3]) && (SENBEK_2_1 || s[3]) && (f.arbejdsevneISenesteJob ?? 0) <= 1500 && f.varigtNedsatISenesteJob !== false
  const v13 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  const LSP_26a_1 = s[3] || s[667] && v12 || s[664] && v12 && (f.pensionDuFaar !== undefined && !v13 || !(f.pensionDuFaar !== undefined))
  s[2180] = LSP_26a_1
  const LSP_26a_1_nej = s[3] || s[104] || s[667] && v11 || s[664] && (v11 || f.pensionDuFaar !== undefined && v13 || !(f.pensionDuFaar !== undefined))
  s[2181] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v16 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v17 = f.ydelser !== undefined ? v16 : NO_DAYS
  const v18 = f.ydelser !== undefined ? v16 : ALL_DAYS
  const v19 = intersect(v17, s[707])
  const v20 = intersect(v18, s[708])
  const v21 = from(v19, 13332 /* 2006-07-03 */)
  const v22 = from(v20, 13332 /* 2006-07-03 */)
  const v23 = dayReaching(v22, 13332 /* 2006-07-03 */, 1)
  const v24 = dayReaching(v21, 13332 /* 2006-07-03 */, 1)
  const v25 = v23 <= 18261 /* 2019-12-31 */
  const v26 = v24 >= 18262 /* 2020-01-01 */ && v23 <= 18669 /* 2021-02-11 */
  const v27 = v24 >= 18670 /* 2021-02-12 */ && v23 <= 2147483646
  const LSP_26a_5_ir = v26 || v24 === NEVER
  s[2186] = LSP_26a_5_ir
  const v29 = v25 && v26
  const v30 = v29 ? NO_DAYS : v25 ? v21 : NO_DAYS
  const v31 = v29 ? ALL_DAYS : v25 ? v22 : ALL_DAYS
  const v32 = v25 || v26
  const v33 = v32 && v27
  const LSP_26a_5 = v33 ? v30 : v32 ? v30 : v21
  s[2182] = LSP_26a_5
  const LSP_26a_5_hoej = v33 ? v31 : v32 ? v31 : v22
  s[2183] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = (!v33 || sameDays(v21, v30)) && (!v32 || (!v29 || sameDays(NO_DAYS, v21)) && (!v25 || !v25 || f.ydelser !== undefined) && !v26) && (!v27 || f.ydelser !== undefined)
  s[2185] = LSP_26a_5_eksakt
  const LSP_26a_5_er = v32 || v27
  s[2184] = LSP_26a_5_er
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[3] ? FIRST_DAY : s[10] ? shiftMonths(s[867], -78) : NEVER
  s[2187] = LSP_26b
  const LSP_26b_hoej = s[3] ? NEVER : s[104] ? NEVER : shiftMonths(s[865], -78)
  s[2188] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const LSP_26d_2 = s[895] ? FIRST_DAY : s[900] || s[897] ? shiftMonths(s[892], 6) : NEVER
  s[2189] = LSP_26d_2
  const LSP_26d_2_hoej = s[895] ? NEVER : s[896] ? NEVER : shiftMonths(s[893], 6)
  s[2190] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v42 = s[1] && s[0] <= 18625 /* 2020-12-29 */
  s[910] = v42
  const v43 = s[901] && s[863]
  s[909] = v43
  const v44 = s[11] >= -1826 /* 1965-01-01 */
  const v45 = s[12] >= -1826 /* 1965-01-01 */
  const v46 = f.anciennitetPaaArbejdsmarkedet ?? 0
  const v47 = f.anciennitetPaaArbejdsmarkedet ?? 840
  const v48 = v47 >= 528
  const v49 = v46 >= 528
  const v50 = v47 >= 516
  const v51 = v46 >= 516
  const v52 = v49 ? 3 : v51 ? 2 : v46 >= 504 ? 1 : 0
  const v53 = v48 ? 3 : v50 ? 2 : v47 >= 504 ? 1 : 0
  const v54 = s[11] >= -365 /* 1969-01-01 */
  const v55 = s[12] >= -365 /* 1969-01-01 */
  const v56 = v47 >= 540
  const v57 = v46 >= 540
  const v58 = v57 ? 3 : v49 ? 2 : v51 ? 1 : 0
  const v59 = v56 ? 3 : v48 ? 2 : v50 ? 1 : 0
  const v60 = s[902] ? -Infinity : v46 >= 552 ? 3 : v57 ? 2 : v49 ? 1 : 0
  const v61 = s[902] ? Infinity : v47 >= 552 ? 3 : v56 ? 2 : v48 ? 1 : 0
  const v62 = v54 ? v60 : v55 ? Math.min(v58, v60) : v58
  const v63 = v54 ? v61 : v55 ? Math.max(v59, v61) : v59
  const v64 = v44 ? v62 : v45 ? Math.min(v52, v62) : v52
  const v65 = v43 || s[864]
  s[911] = v65
  const v66 = v43 ? -Infinity : s[903] ? v64 : s[904] ? Math.min(0, v64) : 0
  const LSP_26h_3 = s[3] ? -Infinity : v42 ? (v65 ? Math.min(0, v66) : 0) : v66
  s[907] = LSP_26h_3
  const LSP_26h_3_hoej = s[3] ? Infinity : v65 ? (v43 ? Infinity : s[904] ? (v44 ? v63 : v45 ? Math.max(v53, v63) : v53) : 0) : 0
  s[906] = LSP_26h_3_hoej
  const LSP_26h_3_ir = s[3] || v43 || s[864] && s[904] && v45 && v55 && s[902] && s[905]
  s[908] = LSP_26h_3_ir
}

function svar_73(f, s) {
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v0 = s[906] >= 1
  const v1 = s[907] >= 1
  const v2 = s[907] > -Infinity && s[906] < Infinity
  const v3 = quotient([s[907], 12], [1], 'ned', 1)
  const v4 = quotient([s[906], 12], [1], 'ned', 1)
  const v5 = !v2 && !s[908] && s[907] === s[906]
  const v6 = shiftMonths(s[867], -(v2 ? Math.max(v3, v4) : Infinity))
  const v7 = shiftMonths(s[865], -(v2 ? Math.min(v3, v4) : -Infinity))
  const v8 = s[3] || s[908] || !v2
  const v9 = v0 && !v5
  const v10 = s[908] && !v5 && v7 >= NEVER
  const v11 = v1 ? v7 : NEVER
  const v12 = s[864] && (v9 || !v1 || v10)
  const LSP_26g_dag = s[3] ? FIRST_DAY : s[909] || v12 ? (s[909] ? FIRST_DAY : v9 ? v6 : NEVER) : NEVER
  s[2194] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[3] ? NEVER : s[910] ? NEVER : s[909] ? NEVER : v9 ? (!v1 || v10 ? Math.max(v7, v11) : v7) : v11
  s[2195] = LSP_26g_dag_hoej
  const LSP_26g_dag_er = s[3] || s[910] || s[909] || v12
  s[2196] = LSP_26g_dag_er
  const LSP_26g_dag_ir = s[3] || s[909] || s[864] && (v0 && v8 || s[908] && !((v5 || !v8 && v6 === v7) && !v5 && (v5 || v6 === NEVER)))
  s[2197] = LSP_26g_dag_ir
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v17 = s[2] >= shiftMonths(s[867], -36)
  const v18 = LSP_26g_dag_er && s[2] >= LSP_26g_dag
  const LSP_26g = s[3] || s[909] || s[864] && (s[886] && (v17 || s[3]) && (v18 || LSP_26g_dag_ir) && (s[0] < s[865] || v17 || v18) || s[3]) && (f.tilknytningI9Maaneder !== false || f.kommerFraFleksydelse !== false) && s[240]
  s[2191] = LSP_26g
  const LSP_26g_nej = s[3] || s[910] || s[909] || s[864] && (s[866] || s[0] < shiftMonths(s[865], -36) || LSP_26g_dag_er && s[0] < LSP_26g_dag_hoej || f.tilknytningI9Maaneder !== true && f.kommerFraFleksydelse !== true || s[238])
  s[2192] = LSP_26g_nej
  const LSP_26g_ir = s[3] || s[909]
  s[1336] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const LSP_26h_1 = s[3] ? FIRST_DAY : s[911] ? (s[909] ? FIRST_DAY : shiftMonths(s[867], -(s[912] && s[11] <= -1827 /* 1964-12-31 */ || s[913] && s[11] <= -366 /* 1968-12-31 */ ? 84 : 72))) : NEVER
  s[2198] = LSP_26h_1
  const LSP_26h_1_hoej = s[3] ? NEVER : s[910] ? NEVER : s[909] ? NEVER : shiftMonths(s[865], -((!s[914] || s[12] > -1827 /* 1964-12-31 */) && (!s[915] || s[12] > -366 /* 1968-12-31 */) ? 72 : 84))
  s[2199] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v24 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v25 = f.ydelser !== undefined ? v24 : NO_DAYS
  const v26 = f.ydelser !== undefined ? v24 : ALL_DAYS
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v28 = f.ydelser !== undefined ? v27 : NO_DAYS
  const v29 = f.ydelser !== undefined ? v27 : ALL_DAYS
  const v30 = intersect(v25, v28)
  const v31 = intersect(v26, v29)
  const LSP_26v_1 = from(v30, 13332 /* 2006-07-03 */)
  s[2200] = LSP_26v_1
  const LSP_26v_1_hoej = from(v31, 13332 /* 2006-07-03 */)
  s[2201] = LSP_26v_1_hoej
  const v34 = dayReaching(LSP_26v_1_hoej, 13332 /* 2006-07-03 */, 1)
  const v35 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  const v36 = v34 <= 18669 /* 2021-02-11 */
  const v37 = v35 >= 18670 /* 2021-02-12 */ && v34 <= 2147483646
  const LSP_26v_1_ir = v35 === NEVER
  s[2204] = LSP_26v_1_ir
  const LSP_26v_1_eksakt = (!v36 || !v36 || f.ydelser !== undefined) && (!v37 || f.ydelser !== undefined)
  s[2203] = LSP_26v_1_eksakt
  const LSP_26v_1_er = v36 || v37
  s[2202] = LSP_26v_1_er
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v42 = f.ydelser !== undefined ? v41 : NO_DAYS
  const v43 = f.ydelser !== undefined ? v41 : ALL_DAYS
  const v44 = intersect(v25, v42)
  const v45 = intersect(v26, v43)
  const LSP_26v_2 = from(v44, 13332 /* 2006-07-03 */)
  s[2205] = LSP_26v_2
  const LSP_26v_2_hoej = from(v45, 13332 /* 2006-07-03 */)
  s[2206] = LSP_26v_2_hoej
  const v48 = dayReaching(LSP_26v_2_hoej, 13332 /* 2006-07-03 */, 1)
  const v49 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  const v50 = v48 <= 18669 /* 2021-02-11 */
  const v51 = v49 >= 18670 /* 2021-02-12 */ && v48 <= 2147483646
  const LSP_26v_2_ir = v49 === NEVER
  s[2209] = LSP_26v_2_ir
  const LSP_26v_2_eksakt = (!v50 || !v50 || f.ydelser !== undefined) && (!v51 || f.ydelser !== undefined)
  s[2208] = LSP_26v_2_eksakt
  const LSP_26v_2_er = v50 || v51
  s[2207] = LSP_26v_2_er
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v55 = s[0] <= 19967 /* 2024-09-01 */
  const v56 = s[2] >= 19108 /* 2022-04-26 */ && v55
  const v57 = s[2] >= 19968 /* 2024-09-02 */
  const LSP_29_1_eget = s[3] || s[861] || s[862] && s[0] <= 19107 /* 2022-04-25 */ || v56
  s[2210] = LSP_29_1_eget
  const LSP_29_1_eget_nej = s[3] || v56 || v57
  s[2211] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = s[3] || v56
  s[2212] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const v61 = s[862] && s[666]
  s[926] = v61
  const LSP_32a_1_aegtefaelle = s[3] || s[861] || v61
  s[2213] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = s[3] || s[916] && v55 || v57
  s[2214] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const LSP_32c_1 = s[3] ? -Infinity : Math.round((f.indtaegtsgrundlagForFoertidspension ?? 0) * (f.aegtefaelleHarOgsaaPension !== false ? 1500 : 3000) / 10000)
  s[2215] = LSP_32c_1
  const LSP_32c_1_hoej = s[3] ? Infinity : Math.round((f.indtaegtsgrundlagForFoertidspension ?? 1000000000) * (f.aegtefaelleHarOgsaaPension !== true ? 3000 : 1500) / 10000)
  s[2216] = LSP_32c_1_hoej
}

function svar_74(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = s[917] ? -Infinity : SATS_60(s[0])
  const v1 = s[917] ? Infinity : SATS_60(s[2])
  const v2 = s[917] ? -Infinity : SATS_61(s[0])
  const v3 = s[917] ? Infinity : SATS_61(s[2])
  const v4 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.min(v0, v2) : v0) : v2
  s[928] = v4
  const v5 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.max(v1, v3) : v1) : v3
  s[929] = v5
  const v6 = f.giftEllerSamlevende !== false && s[917] || f.giftEllerSamlevende !== true && s[917]
  s[930] = v6
  const v7 = v4 > -Infinity && v5 < Infinity
  const v8 = quotient([v4], [40], 'nærmeste', 100)
  const v9 = quotient([v5], [40], 'nærmeste', 100)
  const v10 = v7 ? Math.min(v8, v9) : -Infinity
  const v11 = v7 ? Math.max(v8, v9) : Infinity
  const v12 = !v7 && !v6 && v4 === v5
  const v13 = v6 || !v7
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10, 12], [1], 'nærmeste', 100)
  const v16 = quotient([v11, 12], [1], 'nærmeste', 100)
  const v17 = v14 ? Math.min(v15, v16) : -Infinity
  const v18 = v14 ? Math.max(v15, v16) : Infinity
  const v19 = !v12 && !(!v14 && (v12 || !v13 && v10 === v11))
  const v20 = v13 || !v14
  const v21 = s[862] && s[0] <= 17487 /* 2017-11-17 */
  const v22 = s[2] >= 17488 /* 2017-11-18 */ && s[918]
  const v23 = s[861] && v19
  const v24 = v21 && v19
  const v25 = v22 || s[919]
  const v26 = v22 ? -Infinity : 0
  const v27 = v24 || v25
  const v28 = v24 ? (v25 ? Math.min(v17, v26) : v17) : v26
  const LSP_32c_2 = s[3] ? -Infinity : v23 ? (v27 ? Math.min(v17, v28) : v17) : v28
  s[2217] = LSP_32c_2
  const v30 = v22 ? Infinity : 0
  const v31 = v24 ? (v25 ? Math.max(v18, v30) : v18) : v30
  const LSP_32c_2_hoej = s[3] ? Infinity : v23 ? (v27 ? Math.max(v18, v31) : v18) : v31
  s[2218] = LSP_32c_2_hoej
  const LSP_32c_2_er = s[3] || v23 || v24 || v22 || s[919]
  s[2219] = LSP_32c_2_er
  const LSP_32c_2_ir = s[3] || s[861] && v20 || v21 && v20 || v22
  s[2220] = LSP_32c_2_ir
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v35 = f.folkepensionAnsoegtDen ?? FIRST_DAY
  const v36 = f.folkepensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  const v37 = v35 <= 13331 /* 2006-07-02 */
  const v38 = v36 >= 13332 /* 2006-07-03 */ && v35 <= 14518 /* 2009-10-01 */
  const v39 = v36 >= 14519 /* 2009-10-02 */
  const v40 = v36 >= 17326 /* 2017-06-09 */ && v35 <= 17486 /* 2017-11-16 */
  const v41 = v36 >= 17487 /* 2017-11-17 */
  const LSP_33_1_tilbage = v37 || v40 || v41 && shiftDays(shiftMonths(monthStart(s[865]), 5), 9) >= v35
  s[2225] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = v37 || v38 || v39 && v35 <= 17325 /* 2017-06-08 */ || v40 || v41 && shiftDays(shiftMonths(monthStart(s[867]), 5), 9) < v36
  s[2226] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = v37 || v40 || v41 && s[3]
  s[2227] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v45 = shiftDays(monthEnd(s[867]), 1)
  const v46 = shiftDays(monthEnd(s[865]), 1)
  const v47 = shiftDays(monthEnd(Math.max(s[867], v35)), 1)
  const v48 = shiftDays(monthEnd(Math.max(s[865], v36)), 1)
  const v49 = Math.max(v45, v47)
  const v50 = Math.min(v46, v48)
  const v51 = LSP_33_1_tilbage_ir && v50 >= v49
  const v52 = LSP_33_1_tilbage_nej || v51
  const v53 = LSP_33_1_tilbage_nej ? (v51 ? Math.min(v47, v49) : v47) : v49
  const v54 = LSP_33_1_tilbage ? (v52 ? Math.min(v45, v53) : v45) : v53
  const v55 = LSP_33_1_tilbage_nej ? (v51 ? Math.max(v48, v50) : v48) : v50
  const v56 = LSP_33_1_tilbage ? (v52 ? Math.max(v46, v55) : v46) : v55
  const v57 = !(s[870] && !s[871]) && (LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v51)
  const v58 = s[870] || v57
  const v59 = s[870] && s[3] || !(s[870] && !s[871]) && (LSP_33_1_tilbage && s[3] || LSP_33_1_tilbage_nej && s[3] || LSP_33_1_tilbage_ir && s[3] || LSP_33_1_tilbage_ir && !(!s[3] && v45 === v46 && !s[3] && v47 === v48 && v45 === v47))
  const LSP_33_1 = v37 ? FIRST_DAY : s[870] ? (v57 ? Math.min(v45, v54) : v45) : v54
  s[2221] = LSP_33_1
  const LSP_33_1_hoej = v37 ? NEVER : s[870] ? (v57 ? Math.max(v46, v56) : v46) : v56
  s[2222] = LSP_33_1_hoej
  const LSP_33_1_er = v37 || v38 && v58 || v39 && v58
  s[2223] = LSP_33_1_er
  const LSP_33_1_ir = v37 || v38 && v59 || v39 && v59
  s[2224] = LSP_33_1_ir
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v64 = f.pensionAfgjortDen ?? FIRST_DAY
  s[937] = v64
  const v65 = f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */
  s[938] = v65
  const v66 = s[920] >= v65
  const v67 = s[921] >= v64
  const v68 = shiftDays(monthEnd(s[920]), 1)
  s[934] = v68
  const v69 = shiftDays(monthEnd(s[921]), 1)
  s[936] = v69
  const v70 = shiftDays(monthEnd(v64), 1)
  const v71 = shiftDays(monthEnd(v65), 1)
  const LSP_33_2 = s[922] ? FIRST_DAY : v66 ? v70 : v67 ? Math.min(v68, v70) : v68
  s[2228] = LSP_33_2
  const LSP_33_2_hoej = s[922] ? NEVER : v66 ? v71 : v67 ? Math.max(v69, v71) : v69
  s[2229] = LSP_33_2_hoej
}

function svar_75(f, s) {
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const LSP_37 = from(v6, 13332 /* 2006-07-03 */)
  s[2230] = LSP_37
  const LSP_37_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[2231] = LSP_37_hoej
  const v10 = dayReaching(LSP_37_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 14518 /* 2009-10-01 */
  const v13 = v11 >= 14519 /* 2009-10-02 */ && v10 <= 2147483646
  const LSP_37_ir = v11 === NEVER
  s[2234] = LSP_37_ir
  const LSP_37_eksakt = (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)
  s[2233] = LSP_37_eksakt
  const LSP_37_er = v12 || v13
  s[2232] = LSP_37_er
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v17 = s[0] <= 18670 /* 2021-02-12 */
  s[1222] = v17
  const v18 = s[2] >= 18671 /* 2021-02-13 */
  s[1223] = v18
  const v19 = v18 && s[0] <= 19106 /* 2022-04-24 */
  const LSP_44_udsendte = s[3] || v19 || s[2] >= 19107 /* 2022-04-25 */
  s[2237] = LSP_44_udsendte
  const LSP_44_udsendte_nej = s[3] || s[1] && v17 || v19
  s[2238] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = s[3] || v19
  s[2239] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v23 = s[0] < s[923] || f.samtykkerTilFrakendelse !== false
  const v24 = s[2] >= s[924] && f.samtykkerTilFrakendelse !== true
  const v25 = f.udsendtMedPsykiskLidelse !== true || LSP_44_udsendte_nej || LSP_44_udsendte_ir
  const v26 = f.udsendtMedPsykiskLidelse !== false && LSP_44_udsendte
  const v27 = f.vaesentligtForbedretOgSelvforsoergende !== true || v24 || v26
  const v28 = f.vaesentligtForbedretOgSelvforsoergende !== false && v23 && v25
  const v29 = s[916] && s[925]
  const LSP_44_1 = s[3] || s[861] && v28 || s[926] && v28 || v29 && f.vaesentligtForbedretOgSelvforsoergende !== false && v23 && v25 && f.saerligeOmstaendighederForFrakendelse !== false || s[927] && v28
  s[2235] = LSP_44_1
  const LSP_44_1_nej = s[3] || s[861] && v27 || s[926] && v27 || v29 && (f.vaesentligtForbedretOgSelvforsoergende !== true || v24 || v26 || f.saerligeOmstaendighederForFrakendelse !== true) || s[927] && v27
  s[2236] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[3] ? -Infinity : s[928]
  s[2240] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[3] ? Infinity : s[929]
  s[2241] = LSP_49_1_foertidspension_hoej
  const LSP_49_1_foertidspension_ir = s[3] || s[861] && s[930] || s[862] && s[930]
  s[2242] = LSP_49_1_foertidspension_ir
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v35 = s[917] ? -Infinity : SATS_62(s[0])
  const v36 = s[917] ? Infinity : SATS_62(s[2])
  const v37 = s[0] <= 17531 /* 2017-12-31 */
  s[1253] = v37
  const v38 = s[14] || s[581] && v37 || s[667] || s[115]
  const v39 = v38 ? -Infinity : SATS_63(s[0])
  const v40 = v38 ? Infinity : SATS_63(s[2])
  const v41 = v38 ? -Infinity : SATS_64(s[0])
  const v42 = v38 ? Infinity : SATS_64(s[2])
  const v43 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.min(v39, v41) : v39) : v41
  const v44 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.max(v40, v42) : v40) : v42
  const v45 = f.giftEllerSamlevende !== false && v38 || f.giftEllerSamlevende !== true && v38
  const v46 = v36 === Infinity
  const v47 = v43 === -Infinity
  const v48 = v35 === -Infinity
  const v49 = v44 === Infinity
  const v50 = v46 && v47 || v48 && v49
  const v51 = s[917] || v45 || v50
  const LSP_49_1_folkepension = s[3] ? -Infinity : v48 || v47 ? -Infinity : v35 + v43
  s[2243] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[3] ? Infinity : v46 || v49 ? Infinity : v36 + v44
  s[2244] = LSP_49_1_folkepension_hoej
  const LSP_49_1_folkepension_er = s[3] || s[861] && !(v50 && !s[917] && v35 === v36 && !v45 && v43 === v44) || s[862] && !(v50 && !s[917] && v35 === v36 && !v45 && v43 === v44)
  s[2245] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = s[3] || s[861] && v51 || s[862] && v51
  s[2246] = LSP_49_1_folkepension_ir
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v56 = s[931] >= 13332 /* 2006-07-03 */ && s[932] <= 15094 /* 2011-04-30 */
  const v57 = Math.min(s[933], s[934])
  const v58 = Math.min(s[935], s[936])
  const PENSBEK_7 = s[922] ? FIRST_DAY : v56 ? FIRST_DAY : f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.min(s[934], v57) : v57) : s[934]
  s[2247] = PENSBEK_7
  const PENSBEK_7_hoej = s[922] ? NEVER : v56 ? NEVER : f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.max(s[936], v58) : v58) : s[936]
  s[2248] = PENSBEK_7_hoej
  const PENSBEK_7_ir = s[922] || v56
  s[2249] = PENSBEK_7_ir
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v62 = f.foertidspensionAnsoegtDen ?? FIRST_DAY
  const v63 = f.foertidspensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  const PENSBEK_10_ir = v62 <= 13331 /* 2006-07-02 */
  s[1337] = PENSBEK_10_ir
  const v65 = v63 >= 13332 /* 2006-07-03 */ && v62 <= 15094 /* 2011-04-30 */
  const v66 = v63 >= 15095 /* 2011-05-01 */
  const PENSBEK_10 = PENSBEK_10_ir || v66 && f.staarTilRaadighedUnderPensionssagen !== false
  s[2250] = PENSBEK_10
  const PENSBEK_10_nej = PENSBEK_10_ir || v65 || v66 && f.staarTilRaadighedUnderPensionssagen !== true
  s[2251] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v69 = shiftMonths(v62, 3)
  const v70 = shiftMonths(v63, 3)
  const v71 = Math.min(v69, shiftDays(s[937], -1))
  const v72 = Math.min(v70, shiftDays(s[938], -1))
  const v73 = f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.min(v69, v71) : v71) : v69
  const v74 = f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.max(v70, v72) : v72) : v70
  const v75 = shiftDays(s[932], -1)
  const v76 = shiftDays(s[931], -1)
  const PENSBEK_11 = PENSBEK_10_ir ? FIRST_DAY : v65 ? (v66 ? Math.min(v73, v75) : v73) : v75
  s[2253] = PENSBEK_11
  const PENSBEK_11_hoej = PENSBEK_10_ir ? NEVER : v65 ? (v66 ? Math.max(v74, v76) : v74) : v76
  s[2254] = PENSBEK_11_hoej
}

function svar_76(f, s) {
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v0 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[3] || s[532] && (f.afgoerelsenGaelder !== undefined && v0 || !(f.afgoerelsenGaelder !== undefined)) || s[756] && s[939]
  s[2255] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[3] || s[6] || s[532] && f.afgoerelsenGaelder !== undefined && !v0 || s[756] && s[940] || s[102]
  s[2256] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v3 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v4 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v5 = v3 <= 16251 /* 2014-06-30 */
  const v6 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v7 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v8 = Math.max(s[254], shiftMonths(v3, -3))
  const v9 = Math.max(s[260], shiftMonths(v4, -3))
  const REFUSIONSBEK_2 = v5 ? FIRST_DAY : v6 ? (v7 ? Math.min(s[254], v8) : s[254]) : v8
  s[2257] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v5 ? NEVER : v6 ? (v7 ? Math.max(s[260], v9) : s[260]) : v9
  s[2258] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v4 >= 16252 /* 2014-07-01 */ && s[259]
  s[2259] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v5 || v3 < 16252 /* 2014-07-01 */ || s[254] < 16252 /* 2014-07-01 */
  s[2260] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v14 = s[214] || s[133] || s[226] || f.arbejdsskade !== false || s[941]
  const v15 = s[213] && s[134] && s[227] && f.arbejdsskade !== true && s[942]
  const SDL_2_1 = s[207] || s[212] && v14 || s[221] && v14
  s[2264] = SDL_2_1
  const SDL_2_1_nej = s[207] || s[212] && v15 || s[221] && v15
  s[2265] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v18 = s[943] && s[944] >= s[0]
  const v19 = s[220] || s[943] && s[945] < s[2]
  const v20 = s[946] && (v18 || s[947]) && (s[219] || v18) || s[228]
  const v21 = SDL_2_1_nej || (v19 || s[218]) && (s[235] || s[218]) && (v19 || s[235]) || s[948] || s[236]
  const v22 = (SDL_2_1 || s[218]) && (v20 || s[218]) && s[949] && s[950] && (SDL_2_1 || v20 || s[951] || s[229])
  const v23 = s[218] && s[3]
  const SDL_2 = s[207] || s[212] && v22 || s[221] && v22
  s[2261] = SDL_2
  const SDL_2_nej = s[207] || s[212] && v21 || s[221] && v21
  s[2262] = SDL_2_nej
  const SDL_2_ir = s[207] || s[212] && v23 || s[221] && v23 || s[208]
  s[2263] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v27 = s[1] && s[347]
  const SDL_7_1_ferie_nej = s[3] || v27 || s[952]
  s[2269] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v29 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v30 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[3] || v27 && v30 || s[952] && v30
  s[2270] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[3] || v27 && v29 || s[952] && v29
  s[2271] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v33 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v34 = runEnd(v33, s[0])
  const v35 = runEnd(v33, s[2])
  const v36 = f.afbrydelser !== undefined && (s[176] || v34 !== 2147483647 || v35 === 2147483647 && (runStart(v33, s[0]) !== 2147483647 || runStart(v33, s[2]) === 2147483647))
  const SDL_7_1_genoptagelse = s[3] ? FIRST_DAY : shiftDays(v36 ? v34 : FIRST_DAY, 1)
  s[2272] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[3] ? NEVER : shiftDays(v36 ? v35 : NEVER, 1)
  s[2273] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[3] || f.ferieAftalt !== true
  s[2274] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[3] || v27 && f.ferieAftalt !== true || s[952] && f.ferieAftalt !== true
  s[2275] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[3] || v27 && f.ferieAftalt !== false || s[952] && f.ferieAftalt !== false
  s[2276] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v42 = shiftMonths(s[202], 3)
  s[977] = v42
  const v43 = shiftMonths(s[205], 3)
  s[978] = v43
  const v44 = f.bredVurderingsdag ?? FIRST_DAY
  const v45 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v46 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[203]
  const v47 = f.saerligeGrundeTilAndetTidspunkt !== false || v46
  const v48 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[143]
  const SDL_7_3 = s[207] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v46 ? Math.min(v42, v44) : v44) : v42
  s[2277] = SDL_7_3
  const SDL_7_3_hoej = s[207] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v46 ? Math.max(v43, v45) : v45) : v43
  s[2278] = SDL_7_3_hoej
  const v51 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v52 = f.persongruppe !== undefined && v51 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v52 && (s[207] || s[212] && v47 || s[221] && v47)
  s[2279] = SDL_7_3_er
  const SDL_7_3_ir = v52 && (s[207] || s[212] && v48 || s[221] && v48 || s[208]) || f.persongruppe !== undefined && !v51 || !(f.persongruppe !== undefined)
  s[2280] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v55 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v56 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v57 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v58 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v59 = s[953] && s[99]
  const SDL_7_5 = s[3] || s[131] && v56 || s[954] && v56 || s[955] && v58 || v59 && v58 || s[93] && v58
  s[2281] = SDL_7_5
  const SDL_7_5_nej = s[3] || s[131] && v55 || s[954] && v55 || s[955] && v57 || v59 && v57 || s[93] && v57
  s[2282] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v62 = s[1] && s[0] <= 17654 /* 2018-05-03 */
  const v63 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[1076] = v63
  const v64 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[1078] = v64
  const SDL_7_5_fra = s[3] ? FIRST_DAY : v62 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v63 : NEVER
  s[2283] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[3] ? NEVER : v62 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v64
  s[2284] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[3] || v62
  s[2285] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v68 = s[203] && s[204] && s[202] <= 14612 /* 2010-01-03 */
  const v69 = s[203] && s[205] >= 14613 /* 2010-01-04 */ && s[956]
  const v70 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v71 = runStart(v70, s[0])
  const v72 = runStart(v70, s[2])
  const v73 = f.fravaer !== undefined && (s[176] || v71 !== 2147483647 || v72 === 2147483647)
  const v74 = v73 ? v71 : FIRST_DAY
  const v75 = v73 ? v72 : NEVER
  const SDL_7a_1 = s[207] ? FIRST_DAY : v69 || s[221] ? (f.fratraeder !== true || shiftDays(v74, 56) < s[740] ? shiftDays(v74, 28) : NEVER) : NEVER
  s[2286] = SDL_7a_1
  const SDL_7a_1_hoej = s[207] ? NEVER : v68 ? NEVER : f.fratraeder !== false && shiftDays(v75, 56) >= s[739] ? NEVER : shiftDays(v75, 28)
  s[2287] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[214] && (s[207] || v68 || v69 || s[221])
  s[2288] = SDL_7a_1_er
  const SDL_7a_1_ir = s[214] && s[218] || s[213]
  s[1244] = SDL_7a_1_ir
}

function svar_77(f, s) {
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[3] || s[131] || s[132] && s[410] || s[346] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[2290] = SDL_10a
  const SDL_10a_nej = s[3] || s[346] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[2291] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v2 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v2 <= 13331 /* 2006-07-02 */
  s[2294] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v2, 8)
  s[2292] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[2293] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v6 = s[736] && s[9]
  s[981] = v6
  const SDL_11a_1 = s[3] || s[957] && f.laegeattestNoedvendig !== false || v6 && s[745] || s[10] && f.laegeattestNoedvendig !== false
  s[2295] = SDL_11a_1
  const SDL_11a_1_nej = s[3] || s[957] && f.laegeattestNoedvendig !== true || v6 && s[747] || s[10] && f.laegeattestNoedvendig !== true
  s[2296] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[3] || v6 && s[746]
  s[2297] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[3] || s[10] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[2298] = SDL_11c
  const SDL_11c_nej = s[3] || s[104] || s[10] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[2299] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v12 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v13 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v14 = s[958] || s[143]
  const SDL_12_1_2 = s[3] || s[131] && v13 || s[754] && v13 || s[860] && v14 && f.behovForTvaerfagligIndsats !== true || s[959] || s[960]
  s[974] = SDL_12_1_2
  const SDL_12_1_2_nej = s[3] || s[131] && v12 || s[754] && v12 || s[860] && (s[961] || f.behovForTvaerfagligIndsats !== false) || s[962] || s[963] || s[102]
  s[973] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[3] || s[964] || s[965]
  s[972] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v18 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v19 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[3] || s[131] && v19 || s[754] && v19 || s[860] && v14 && f.behovForTvaerfagligIndsats !== false
  s[1008] = SDL_12_1_3
  const SDL_12_1_3_nej = s[3] || s[131] && v18 || s[754] && v18 || s[860] && (s[961] || f.behovForTvaerfagligIndsats !== true) || s[966] || s[756] || s[102]
  s[1009] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v22 = s[747] || s[745]
  const v23 = s[747] ? 0 : 4
  const v24 = s[745] ? 4 : 0
  const v25 = Math.max(1, v23)
  const v26 = Math.min(1, v24)
  const v27 = s[751] && v22
  const v28 = s[752] && v22 && v26 >= v25
  const v29 = v27 || v28
  const v30 = v27 ? (v28 ? Math.min(v23, v25) : v23) : v25
  const v31 = s[753] ? (v29 ? Math.min(1, v30) : 1) : v30
  const v32 = v27 ? (v28 ? Math.max(v24, v26) : v24) : v26
  const v33 = s[753] ? (v29 ? Math.max(1, v32) : 1) : v32
  const v34 = s[753] || v27 || v28
  const v35 = s[751] && s[746] || s[752] && !((!v22 || !s[746] && v23 === v24) && v22 && v23 === 1)
  const v36 = s[753] ? 0 : 1
  const v37 = s[751] ? 1 : 0
  const v38 = s[518] && v22
  const v39 = s[966] && v34
  const v40 = s[756] && v34
  const v41 = s[102] && (s[753] || s[751])
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(v31, v36) : v31) : v36
  const v44 = v39 || v42
  const v45 = v39 ? (v42 ? Math.min(v31, v43) : v31) : v43
  const v46 = s[9] ? -Infinity : v38 ? (v44 ? Math.min(v23, v45) : v23) : v45
  const v47 = v40 ? (v41 ? Math.max(v33, v37) : v33) : v37
  const v48 = v39 ? (v42 ? Math.max(v33, v47) : v33) : v47
  const v49 = s[9] ? Infinity : v38 ? (v44 ? Math.max(v24, v48) : v24) : v48
  const v50 = s[967] ? 4 : 1
  const v51 = s[764] ? 0 : 1
  const v52 = !(s[773] && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && (s[9] || v38 || v39 || v40 || v41)
  const SDL_13b_1_antal = s[773] ? (v52 ? Math.min(v46, v51) : v51) : v46
  s[2304] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[773] ? (v52 ? Math.max(v49, v50) : v50) : v49
  s[2305] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[10] && (s[773] || v52)
  s[2306] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[10] && !(s[773] && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && (s[9] || s[518] && s[746] || s[966] && v35 || s[756] && v35 || s[102] && s[752]) || s[0] < 18262 /* 2020-01-01 */
  s[2307] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v57 = s[2] >= 18990 /* 2021-12-29 */ && s[0] <= 19236 /* 2022-09-01 */
  const v58 = s[2] >= 19237 /* 2022-09-02 */ && s[0] <= 19436 /* 2023-03-20 */
  const v59 = s[203] && s[2] >= s[968]
  s[1016] = v59
  const v60 = s[203] && s[0] < s[969]
  s[1018] = v60
  const v61 = s[2] >= 19437 /* 2023-03-21 */ && s[0] <= 19620 /* 2023-09-20 */
  const v62 = s[2] >= 19621 /* 2023-09-21 */ && s[99]
  const v63 = s[970] < 1 || f.fremmoedeErNoedvendigt !== false
  const v64 = s[971] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[3] || v57 || v58 && (v59 || s[143]) && f.fremmoedeErNoedvendigt !== true || v61 || v62 && v64 || s[93] && v64
  s[2308] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[3] || s[1] && s[0] <= 18989 /* 2021-12-28 */ || v57 || v58 && (v60 || f.fremmoedeErNoedvendigt !== false) || v61 || v62 && v63 || s[93] && v63
  s[2309] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[3] || v57 || v61
  s[2310] = SDL_13b_1_form_ir
}

function svar_78(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[1] && s[0] <= 14406 /* 2009-06-11 */
  s[997] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[1001] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[999] = v5
  const v6 = shiftDays(v2, 56)
  s[1000] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[998] = v9
  const v10 = s[972] && v8 >= v7
  const v11 = s[973] || v10
  const v12 = s[973] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[974] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[973] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[974] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[994] = v15
  const v16 = s[2] >= 14407 /* 2009-06-12 */ && s[975]
  s[986] = v16
  const v17 = s[976] >= 2
  s[1017] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[977], -1)
  const v21 = shiftDays(s[978], -1)
  const v22 = s[970] < 2 && s[203]
  const v23 = v17 || v22
  s[1003] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[1004] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[1005] = v25
  const v26 = s[970] < 2 && s[143]
  s[1002] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[973] && v23
  const v30 = s[972] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[974] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[974] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[746] && v4 >= NEVER
  const v37 = s[745] || v36 ? (s[745] ? v3 : NEVER) : NEVER
  const v38 = s[747] ? NEVER : v4
  const v39 = s[976] >= 4
  const v40 = s[970] < 4 && s[203]
  const v41 = v40 || v39
  const v42 = v40 ? s[979] : NEVER
  s[984] = v42
  const v43 = v39 ? NEVER : s[980]
  const v44 = s[970] < 4 && s[143]
  s[996] = v44
  const v45 = s[745] && v41
  const v46 = s[746] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[747] ? NEVER : v43
  const v49 = s[747] || v45 || v46
  const v50 = s[745] && v44 || s[746] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[1006] = v50
  const v51 = s[751] && v49
  const v52 = s[752] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[753] ? NEVER : v48
  const v55 = s[753] || v51 || v52
  const v56 = s[751] && v50 || s[752] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[1007] = v56
  const v57 = v0 && (s[974] || s[973] || v10)
  s[985] = v57
  const v58 = s[754] && (s[974] || v29 || v30)
  s[987] = v58
  const v59 = s[981] && (s[747] || s[745] || v36)
  s[988] = v59
  const v60 = s[518] && v49
  s[989] = v60
  const v61 = s[966] && v55
  s[990] = v61
  const v62 = s[756] && v55
  s[991] = v62
  const v63 = v62 || s[102]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[993] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[3] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[992] = v73
  const v74 = s[102] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[995] = v78
  const v79 = s[967] && v41
  s[983] = v79
}

function svar_79(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[982] || s[983] ? (s[983] ? s[984] : NEVER) : NEVER
  const v1 = !(s[773] && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && (s[3] || s[985] || s[986] || s[987] || s[988] || s[989] || s[990] || s[991] || s[102])
  const SDL_13b_1_naeste = s[773] ? (v1 ? Math.min(s[992], v0) : v0) : s[992]
  s[2311] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[773] ? NEVER : s[3] ? NEVER : s[985] ? (s[993] ? Math.max(s[994], s[995]) : s[994]) : s[995]
  s[2312] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[971] && (s[773] || v1)
  s[2313] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[971] && (s[773] && s[967] && s[996] || !(s[773] && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && (s[3] || s[997] && s[972] && !(s[998] && s[999] === s[1000] && s[1001] === s[999]) || s[986] || s[754] && (s[973] && s[1002] || s[972] && !(s[998] && (!s[1003] || !s[1002] && s[1004] === s[1005]) && s[1003] && s[1001] === s[1004])) || s[981] && s[746] && !(s[998] && s[1001] === NEVER) || s[518] && s[1006] || s[966] && s[1007] || s[756] && s[1007])) || s[970] < 1
  s[2314] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[132] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[2] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[2] >= 15208 /* 2011-08-22 */ && s[737]
  const SDL_13b_5 = s[3] || s[131] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[736] && f.kontaktUhensigtsmaessig !== false
  s[2315] = SDL_13b_5
  const SDL_13b_5_nej = s[3] || s[131] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[736] && f.kontaktUhensigtsmaessig !== true
  s[2316] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[3] || s[131] || v7
  s[2317] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[3] || s[860] && s[1008] || s[966] && f.behovForTvaerfagligIndsats !== false || s[93] && f.behovForTvaerfagligIndsats !== false
  s[2318] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[3] || s[957] || s[860] && s[1009] || s[966] && f.behovForTvaerfagligIndsats !== true || s[93] && f.behovForTvaerfagligIndsats !== true
  s[2319] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[973] || s[1010]
  const v15 = (s[974] || s[972]) && s[1011]
  const SDL_13c_2 = s[3] || s[518] && s[974] || s[966] && v15 || s[93] && v15
  s[2320] = SDL_13c_2
  const SDL_13c_2_nej = s[3] || s[957] || s[981] || s[518] && s[973] || s[966] && v14 || s[93] && v14
  s[2321] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[3] || s[518] && s[972]
  s[2322] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[102] && s[203]
  const v20 = s[756] || v19
  const v21 = Math.min(s[1012], s[1013])
  const v22 = s[756] ? (v19 ? v21 : s[1012]) : s[1013]
  const v23 = s[257] ? FIRST_DAY : s[966] ? (v20 ? Math.min(s[1012], v22) : s[1012]) : v22
  const v24 = Math.max(s[1014], s[1015])
  const v25 = s[756] ? (v19 ? v24 : s[1014]) : s[1015]
  const v26 = s[257] ? NEVER : s[966] ? (v20 ? Math.max(s[1014], v25) : s[1014]) : v25
  const v27 = s[203] ? v21 : s[1012]
  const v28 = s[203] ? v24 : s[1014]
  const v29 = !(s[773] && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && (s[257] || s[966] || s[756] || v19)
  const SDL_13f_1_dag = s[773] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[2323] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[773] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[2324] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[258] && (s[773] || v29)
  s[2325] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[258] && (s[773] && s[143] || !(s[773] && !(!s[277] || s[203] && s[205] >= 20635 /* 2026-07-01 */)) && (s[257] || s[102] && s[143])) || s[0] < 20089 /* 2025-01-01 */
  s[2326] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[3] || s[997] && s[1016] || s[986] || s[754] && s[1017]
  s[2327] = SDL_16_2
  const SDL_16_2_nej = s[3] || s[997] && s[1018] || s[986] || s[754] && s[970] < 2 || s[736]
  s[2328] = SDL_16_2_nej
  const SDL_16_2_ir = s[3] || s[997] && s[143] || s[986]
  s[2329] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v37 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v38 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v39 = s[953] && s[103]
  const SDL_21_1_1 = s[3] || s[131] && v38 || s[954] && v38 || s[955] && v38 || v39 && v38 || s[102] && v38
  s[2330] = SDL_21_1_1
  const SDL_21_1_1_nej = s[3] || s[131] && v37 || s[954] && v37 || s[955] && v37 || v39 && v37 || s[102] && v37
  s[2331] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v42 = s[237] && s[0] <= 16982 /* 2016-06-30 */
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v44 = f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v45 = (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v46 = s[2] >= 16983 /* 2016-07-01 */ && s[1019]
  const SDL_21a = s[3] || v42 && v45 || v46 && v45 || s[1020]
  s[2349] = SDL_21a
  const SDL_21a_nej = s[3] || s[131] || s[132] && s[94] || v42 && v44 || v46 && v44 || s[1021]
  s[2350] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v49 = f.afviser === 'optraening'
  const v50 = (s[1022] || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v49 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v51 = (s[1023] && f.noedvendigBehandling !== false || (f.afviser !== undefined && v49 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[3]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[3] || s[131] && v51 || s[132] && v51
  s[2332] = SDL_21_1_2
  const SDL_21_1_2_nej = s[3] || s[131] && v50 || s[132] && v50
  s[2333] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[3] || s[131] && f.forhalerHelbredelsen !== false || s[132] && f.forhalerHelbredelsen !== false
  s[2334] = SDL_21_1_3
  const SDL_21_1_3_nej = s[3] || s[131] && f.forhalerHelbredelsen !== true || s[132] && f.forhalerHelbredelsen !== true
  s[2335] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v56 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v57 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[2])
  const SDL_21_3 = s[3] || s[131] && v57 || s[132] && v57
  s[2336] = SDL_21_3
  const SDL_21_3_nej = s[3] || s[131] && v56 || s[132] && v56
  s[2337] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v60 = s[1] && s[0] <= 18638 /* 2021-01-11 */
  const v61 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v62 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v63 = s[2] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[3] || v60 && v62 || v63 && v62
  s[2338] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[3] || v60 && v61 || v63 && v61
  s[2339] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[3] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[2341] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[3] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[2342] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v68 = f.opfyldtIgen ?? FIRST_DAY
  s[1024] = v68
  const v69 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  s[1025] = v69
  const v70 = SDL_21_4_dag_hoej >= v68
  const v71 = s[132] && s[0] <= 15397 /* 2012-02-27 */
  const v72 = s[0] <= 15516 /* 2012-06-25 */
  s[1088] = v72
  const v73 = s[2] >= 15398 /* 2012-02-28 */ && v72
  const v74 = s[2] >= 15517 /* 2012-06-26 */
  s[1089] = v74
  const SDL_21_4 = s[3] || s[131] && v70 || v71 && v70 || v73 || v74 && (v70 || s[3]) && f.genoptagetFoer !== true
  s[1338] = SDL_21_4
  const SDL_21_4_nej = s[3] || s[131] && SDL_21_4_dag < v69 || v71 && SDL_21_4_dag < v69 || v73 || v74 && (SDL_21_4_dag < v69 || f.genoptagetFoer !== false)
  s[1026] = SDL_21_4_nej
  const SDL_21_4_ir = s[3] || v73
  s[1027] = SDL_21_4_ir
}

function svar_80(f, s) {
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[3] ? FIRST_DAY : shiftDays(s[1024], 1)
  s[2343] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[3] ? NEVER : shiftDays(s[1025], 1)
  s[2344] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[3] || s[1026] || s[1027]
  s[2345] = SDL_21_4_fra_ir
}

function svar_81(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[1190] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[1188] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[1176] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[1189] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[1174] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[1175] = v7
  const v8 = shiftDays(s[202], 14)
  s[1169] = v8
  const v9 = shiftDays(s[205], 14)
  s[1170] = v9
  const v10 = v5 && s[203]
  s[1177] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[203]
  s[1178] = v13
  const v14 = v2 && (v4 || v10)
  s[1179] = v14
  const v15 = v13 || v14
  s[1183] = v15
  const v16 = v13 ? (v14 ? Math.min(s[202], v11) : s[202]) : v11
  s[1030] = v16
  const v17 = v13 ? (v14 ? Math.max(s[205], v12) : s[205]) : v12
  s[1046] = v17
  const v18 = v1 && s[143]
  const v19 = v18 || v2 && v5 && s[143]
  s[1047] = v19
  const v20 = s[203] && s[211] && s[202] <= 15397 /* 2012-02-27 */
  s[1048] = v20
  const v21 = s[205] >= 15398 /* 2012-02-28 */
  s[1182] = v21
  const v22 = s[202] <= 15516 /* 2012-06-25 */
  s[1135] = v22
  const v23 = s[203] && v21 && v22
  s[1049] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[203]
  s[1184] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[203]
  const v26 = Math.min(s[202], v8)
  const v27 = v24 ? (v25 ? v26 : s[202]) : v8
  const v28 = Math.max(s[205], v9)
  const v29 = v24 ? (v25 ? v28 : s[205]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[143]
  s[1187] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[202], v32) : s[202]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[205], v33) : s[205]) : v33
  s[1034] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[143])
  s[1050] = v38
  const v39 = s[205] >= 15517 /* 2012-06-26 */
  s[1136] = v39
  const v40 = s[203] && v39 && s[202] <= 18318 /* 2020-02-26 */
  s[1051] = v40
  const v41 = s[203] && s[205] >= 18319 /* 2020-02-27 */ && s[202] <= 18858 /* 2021-08-19 */
  s[1052] = v41
  const v42 = f.sygMedCovid19 !== false && s[203]
  const v43 = f.sygMedCovid19 !== true && s[203]
  const v44 = v42 ? (v43 ? v26 : s[202]) : v8
  const v45 = v42 ? (v43 ? v28 : s[205]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[202], v44) : s[202]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[205], v45) : s[205]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[202], v50) : s[202]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[205], v51) : s[205]) : v51
  s[1035] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[143] || f.sygMedCovid19 !== true && s[143]))
  s[1053] = v56
  const v57 = s[203] && s[205] >= 18859 /* 2021-08-20 */ && s[202] <= 18953 /* 2021-11-22 */
  s[1054] = v57
  const v58 = s[203] && s[205] >= 18954 /* 2021-11-23 */ && s[202] <= 19051 /* 2022-02-28 */
  s[1055] = v58
  const v59 = s[203] && s[205] >= 19052 /* 2022-03-01 */ && s[206]
  s[1056] = v59
  const v60 = s[212] && v15
  s[1028] = v60
  const v61 = v20 && v15
  s[1044] = v61
  const v62 = v23 && v35
  s[1042] = v62
  const v63 = v40 && v35
  s[1040] = v63
  const v64 = v41 && v53
  s[1038] = v64
  const v65 = v57 && v35
  s[1036] = v65
  const v66 = v58 && v53
  s[1032] = v66
  const v67 = v59 && v35
  s[1033] = v67
  const v68 = v66 || v67
  s[1037] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[1039] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[1041] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[1043] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[1045] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[1029] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[1031] = v79
}

function svar_82(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[207] ? FIRST_DAY : s[1028] ? (s[1029] ? Math.min(s[1030], s[1031]) : s[1030]) : s[1031]
  s[2478] = SDL_41_1
  const v1 = s[1032] ? (s[1033] ? Math.max(s[1034], s[1035]) : s[1035]) : s[1034]
  const v2 = s[1036] ? (s[1037] ? Math.max(s[1034], v1) : s[1034]) : v1
  const v3 = s[1038] ? (s[1039] ? Math.max(s[1035], v2) : s[1035]) : v2
  const v4 = s[1040] ? (s[1041] ? Math.max(s[1034], v3) : s[1034]) : v3
  const v5 = s[1042] ? (s[1043] ? Math.max(s[1034], v4) : s[1034]) : v4
  const v6 = s[1044] ? (s[1045] ? Math.max(s[1046], v5) : s[1046]) : v5
  const SDL_41_1_hoej = s[207] ? NEVER : s[1028] ? (s[1029] ? Math.max(s[1046], v6) : s[1046]) : v6
  s[2479] = SDL_41_1_hoej
  const SDL_41_1_er = s[207] || s[1028] || s[1044] || s[1042] || s[1040] || s[1038] || s[1036] || s[1032] || s[1033]
  s[2480] = SDL_41_1_er
  const v9 = s[212] && s[1047]
  s[1185] = v9
  const v10 = s[1048] && s[1047]
  s[1186] = v10
  const SDL_41_1_ir = s[207] || v9 || v10 || s[1049] && s[1050] || s[1051] && s[1050] || s[1052] && s[1053] || s[1054] && s[1050] || s[1055] && s[1053] || s[1056] && s[1050] || s[208]
  s[2481] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[203] || !s[143] && s[202] === s[205]
  s[1137] = v12
  const v13 = s[1057] && s[1058] < NEVER
  const v14 = s[1057] && s[1059] >= NEVER
  const v15 = Math.max(s[202], shiftDays(s[1058], 1))
  const v16 = Math.max(s[205], shiftDays(s[1059], 1))
  const v17 = s[1057] && s[203]
  const v18 = s[1060] || s[143]
  const v19 = Math.max(s[202], v15)
  const v20 = Math.min(s[205], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[203]
  const v23 = s[1060] && v17 && s[203] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[202], v19) : s[202]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[205], v20) : s[205]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[1061] && s[1062] < NEVER
  const v30 = s[1061] && s[1063] >= NEVER
  const v31 = Math.max(s[202], shiftDays(s[1062], 1))
  const v32 = Math.max(s[205], shiftDays(s[1063], 1))
  const v33 = s[1061] && s[203]
  const v34 = s[1064] || s[143]
  const v35 = Math.max(s[202], v31)
  const v36 = Math.min(s[205], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[203]
  const v39 = s[1064] && v33 && s[203] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[202], v35) : s[202]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[205], v36) : s[205]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[203]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[202], SDL_41_1) : s[202]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[205], SDL_41_1_hoej) : s[205]) : SDL_41_1_hoej
  const v49 = s[133] && (v45 || v46)
  const v50 = s[134] && s[203]
  const v51 = v49 ? (v50 ? Math.min(s[202], v47) : v47) : s[202]
  const v52 = v49 ? (v50 ? Math.max(s[205], v48) : v48) : s[205]
  const v53 = s[226] && (v37 || v38 || v39)
  const v54 = s[227] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[214] && (v21 || v22 || v23)
  const v58 = s[213] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[214] && (v13 && v18 || v14 && s[143] || s[1060] && s[143] || s[1060] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[203] || !v17 && !s[203]) && (!v17 || s[202] === v15))) || s[213] && (s[226] && (v29 && v34 || v30 && s[143] || s[1064] && s[143] || s[1064] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[203] || !v33 && !s[203]) && (!v33 || s[202] === v31))) || s[227] && (s[133] && (f.arbejdsskade !== false && s[143] || f.arbejdsskade !== true && SDL_41_1_ir) || s[134] && s[143]))
  const SDL_33_1 = s[207] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[1066] = SDL_33_1
  const SDL_33_1_hoej = s[207] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[1067] = SDL_33_1_hoej
  const SDL_33_1_er = s[207] || s[212] && v59 || s[221] && v59
  s[1065] = SDL_33_1_er
  const SDL_33_1_ir = s[207] || s[212] && v60 || s[221] && v60 || s[208]
  s[1068] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[220] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[946] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[207] || s[212] && v66 || s[221] && v66
  s[1072] = SDL_56_1
  const SDL_56_1_nej = s[207] || s[212] && v65 || s[221] && v65
  s[1069] = SDL_56_1_nej
}

function svar_83(f, s) {
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'loen'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1139] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1138] = v2
  const v3 = s[1065] && s[2] >= s[1066]
  const v4 = s[1065] && s[0] < s[1067] || s[235]
  const v5 = s[1068] && s[218]
  const v6 = s[1069] || s[1070]
  const v7 = s[218] && s[143]
  const v8 = s[213] || v2 || (v4 || v5) && (v6 || v7) && (v4 || v6)
  const v9 = s[214] && v1 && ((v3 || s[1068]) && s[1071] && (v3 || s[228]) || (s[1072] || s[218]) && (s[1073] || s[143]) && (s[1072] || s[1073]) || v5 && v7)
  const SDL_54_1 = s[207] || s[212] && v9 || s[221] && v9
  s[1226] = SDL_54_1
  const SDL_54_1_nej = s[207] || s[212] && v8 || s[221] && v8
  s[1229] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[3] || s[131] && SDL_54_1 || s[132] && SDL_54_1
  s[2346] = SDL_21_5
  const SDL_21_5_nej = s[3] || s[131] && SDL_54_1_nej || s[132] && SDL_54_1_nej
  s[2347] = SDL_21_5_nej
  const SDL_21_5_ir = s[3] || s[131] && s[218] || s[132] && s[218]
  s[2348] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v15 = s[1] && s[0] <= 16687 /* 2015-09-09 */
  const v16 = s[2] >= 16688 /* 2015-09-10 */
  const v17 = f.ophoerErAfgjort !== false && s[1074]
  const SDL_24_1_ophoer = s[3] ? FIRST_DAY : v15 ? FIRST_DAY : v17 ? Math.max(s[1075], s[1076]) : NEVER
  s[2351] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[3] ? NEVER : v15 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[1077], s[1078])
  s[2352] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[3] || v15 || v16 && (v17 || f.ophoerErAfgjort !== true)
  s[2353] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[3] || v15 || v16 && f.ophoerErAfgjort !== false && s[1079]
  s[2354] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v22 = s[243] && s[245] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[1080] && (v22 || s[243] && s[247] >= 16252 /* 2014-07-01 */ && s[245] <= 2147483646)
  s[2355] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[1080] && (v22 || s[243] && s[247] >= 13332 /* 2006-07-03 */ && s[245] <= 16251 /* 2014-06-30 */)
  s[2356] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[1080] && (v22 || s[249] || s[243] && s[247] === NEVER) || s[1081] || s[249]
  s[2357] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v26 = s[203] && s[1082]
  const v27 = s[133] && s[203]
  const v28 = s[134] && s[1065]
  const SDL_24a_2 = v26 ? FIRST_DAY : v27 ? (v28 ? Math.min(s[202], s[1066]) : s[202]) : s[1066]
  s[2359] = SDL_24a_2
  const SDL_24a_2_hoej = v26 ? NEVER : v27 ? (v28 ? Math.max(s[205], s[1067]) : s[205]) : s[1067]
  s[2360] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[1083] && (v26 || s[230] && (v27 || v28))
  s[2361] = SDL_24a_2_er
  const SDL_24a_2_ir = s[1083] && (v26 || s[230] && (s[133] && s[143] || s[134] && s[1068]) || s[208]) || s[1084]
  s[2362] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[3] || s[346] && (s[1083] || s[1085]) && f.laegenVurdererLivstruende !== false
  s[2363] = SDL_24a_6
  const SDL_24a_6_nej = s[3] || s[1086] || s[346] && (s[1087] || f.laegenVurdererLivstruende !== true)
  s[2364] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[3] || s[346] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[1339] = SDL_24b_1
  const SDL_24b_1_nej = s[3] || s[1086] || s[346] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[2366] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v37 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v38 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v39 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v40 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v41 = shiftDays(v40, 56) >= v37
  const v42 = shiftDays(v39, 56) >= v38
  const SDL_24b_2 = s[410] ? FIRST_DAY : v41 ? (v42 ? v39 : Math.min(v37, v39)) : v37
  s[2367] = SDL_24b_2
  const SDL_24b_2_hoej = s[410] ? NEVER : v41 ? (v42 ? v40 : Math.max(v38, v40)) : v38
  s[2368] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[410] || SDL_24b_1_nej || s[3]
  s[2369] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v46 = s[132] && s[0] <= 15320 /* 2011-12-12 */
  const v47 = s[2] >= 15321 /* 2011-12-13 */ && s[1088]
  const v48 = Math.max(s[937], shiftDays(s[933], -1))
  const v49 = Math.max(s[938], shiftDays(s[935], -1))
  const v50 = shiftDays(monthStart(s[933]), -1)
  const v51 = shiftDays(monthStart(s[935]), -1)
  const v52 = s[131] && s[242]
  const v53 = v46 && s[242]
  const v54 = s[1089] && s[242]
  const v55 = v47 || v54
  const v56 = v47 ? FIRST_DAY : Math.min(s[244], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v48, v50) : v48) : v50)
  const v57 = v53 || v55
  const v58 = v53 ? (v55 ? Math.min(s[244], v56) : s[244]) : v56
  const SDL_25_2 = s[3] ? FIRST_DAY : v52 ? (v57 ? Math.min(s[244], v58) : s[244]) : v58
  s[2372] = SDL_25_2
  const v60 = v47 ? NEVER : Math.min(s[246], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v49, v51) : v49) : v51)
  const v61 = v53 ? (v55 ? Math.max(s[246], v60) : s[246]) : v60
  const SDL_25_2_hoej = s[3] ? NEVER : v52 ? (v57 ? Math.max(s[246], v61) : s[246]) : v61
  s[2373] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[3] || v52 || v53 || v47 || v54)
  s[2374] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[3] || s[131] && s[248] || v46 && s[248] || v47 || s[1089] && s[248]) || f.pensionTilkendt !== true
  s[2375] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v65 = s[203] && s[211] && s[1082]
  s[1093] = v65
  const SDL_26_1_uger = s[207] ? -Infinity : v65 || s[230] ? (s[230] ? 0 : 91) : 91
  s[1091] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[207] ? Infinity : s[212] ? 91 : v65 ? 91 : 0
  s[1092] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[207] || s[212] || v65 || s[230]
  s[1090] = SDL_26_1_uger_er
}

function svar_84(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[1090] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[1091]
  const v1 = s[1090] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[1092]
  const v2 = s[235] || s[251]
  const v3 = s[218] && s[252]
  const v4 = v0 || s[1071] && (s[250] || s[252]) && (s[228] || s[250])
  const v5 = (v1 || s[218]) && (v2 || v3) && (v1 || v2)
  const v6 = s[218] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[207] || s[212] && v4 || s[1093] && v4 || s[230])
  s[2376] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[207] || s[212] && v5 || s[1093] && v5)
  s[2377] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[207] || s[212] && v6 || s[1093] && v6 || s[208]) || f.retErOpbrugt !== true || v7 <= 364
  s[2378] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[1094] : ALL_DAYS
  const v14 = Math.max(s[245], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[247], 18330 /* 2020-03-09 */)
  const v16 = s[243] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[243] && s[247] >= 18330 /* 2020-03-09 */
  const v18 = s[243] && s[245] < 18330 /* 2020-03-09 */
  const v19 = s[243] && s[245] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[243] && s[247] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[249]) && (v19 || s[249]) && (v17 || v19)
  const v22 = v17 || countDays(s[139], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[249]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[249]) && v22
  const v26 = shiftDays(s[245], 1)
  s[1118] = v26
  const v27 = shiftDays(s[247], 1)
  s[1120] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[243]
  const v33 = s[249] && s[243] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[249]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[243]
  const v42 = v40 ? (v41 ? Math.min(s[245], v36) : v36) : s[245]
  const v43 = v40 ? (v41 ? Math.max(s[247], v38) : v38) : s[247]
  const v44 = v14 <= 2147483646
  const v45 = s[243] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[249] || s[243] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[243]
  const SDL_26_1_covid_er = v47 || v48
  s[1099] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[245], v42) : v42) : s[245]
  s[1097] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[247], v43) : v43) : s[247]
  s[1098] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[249] && !((!s[243] || !s[249] && v28 === v29) && s[243] && (!s[243] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[249]) || v45 && s[249] || v46
  s[1100] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[243] || !s[249] && s[245] === s[247]
  s[1130] = v53
  const v54 = s[243] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[245], v55)
  const v58 = Math.min(s[247], v56)
  const v59 = s[249] && s[243] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[245], v61) : s[245]) : v61
  s[2379] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[247], v63) : s[247]) : v63
  s[2380] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[2381] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[249] && !(v53 && v55 === v56 && s[243] && (!s[243] || s[245] === v55))) || v46
  s[2382] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[1095]
  const SDL_26_2 = v67 && (s[207] || s[212] || s[1093] && v0 || s[230])
  s[2383] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[207] || s[212] || s[1093] && v1)
  s[2384] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[207] || s[212] || s[1093] && s[218] || s[208]) || f.retErOpbrugt !== true || v7 <= 182 || s[1096]
  s[2385] = SDL_26_2_ir
}

function svar_85(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1097])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1098])
  const v2 = s[1099] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[1099] && s[243]
  const v4 = v3 && s[245] < s[1098]
  const v5 = s[1099] && s[1098] >= 18443 /* 2020-06-30 */
  const v6 = s[1099] && s[1097] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[1100]) && (v6 || s[1100]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[1097], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[1098], 1), 3), -1)
  const v10 = Math.max(s[1097], v8)
  const v11 = Math.min(s[1098], v9)
  const v12 = (v4 || s[1100] || s[249]) && (v7 || s[1100]) && (v4 || v7) && s[1099]
  const v13 = (v3 && s[247] >= s[1097] || s[1099] && s[1097] < 18443 /* 2020-06-30 */ || s[1099] && s[1098] > 18535 /* 2020-09-30 */) && s[1099]
  const v14 = s[1100] && s[1099] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[1097], v10) : s[1097]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[1098], v11) : s[1098]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[1099] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[1099]
  const SDL_26_3_covid_er = v21 || v22
  s[2388] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[1097], v17) : v17) : s[1097]
  s[2386] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[1098], v19) : v19) : s[1098]
  s[2387] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[1100] || v20 && s[1100] || s[1100] || s[1099] && v1 === NEVER
  s[2389] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[1101], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[1101] < 18330 /* 2020-03-09 */ || s[1102] > 18535 /* 2020-09-30 */
  const v29 = s[1102] >= 18330 /* 2020-03-09 */ && s[1101] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[1101], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[1102], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[1101], v34) : v34) : s[1101]
  const v37 = v29 ? (v28 ? Math.max(s[1102], v35) : v35) : s[1102]
  const v38 = Math.max(s[1102], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[1101], v36) : v36) : s[1101]
  s[2390] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[1102], v37) : v37) : s[1102]
  s[2391] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[1102] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[1101] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[1106] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[1105] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[1103] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[1104] = SDL_26a_3_covid_hoej
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
  s[1107] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[1108] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[1109] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[1110] = SDL_26c_covid_ir
}

function svar_86(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1103])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1104])
  const v2 = s[1105] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[1105] && s[1104] >= 18535 /* 2020-09-30 */
  const v4 = s[1105] && s[1103] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[1103], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[1104], 1), 1), -1)
  const v7 = Math.max(s[1103], v5)
  const v8 = Math.min(s[1104], v6)
  const v9 = (v3 || s[1106]) && (v4 || s[1106]) && (v3 || v4) && s[1105]
  const v10 = (s[1105] && s[1103] < 18535 /* 2020-09-30 */ || s[1105] && s[1104] > 18566 /* 2020-10-31 */) && s[1105]
  const v11 = s[1106] && s[1105] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[1103], v7) : s[1103]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[1104], v8) : s[1104]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[1105] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[1105]
  const SDL_26d_covid_er = v18 || v19
  s[2394] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[1103], v14) : v14) : s[1103]
  s[2392] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[1104], v16) : v16) : s[1104]
  s[2393] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[1106] || v17 && s[1106] || s[1106] || s[1105] && v1 === NEVER
  s[2395] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[1107]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[1108], SDL_26d_covid) : SDL_26d_covid) : s[1108]
  const v28 = v24 ? (v25 ? Math.max(s[1109], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[1109]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[1110]
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
  s[1113] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[1111] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[1112] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[1114] = SDL_26f_covid_ir
}

function svar_87(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1111])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1112])
  const v2 = s[1113] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[1111], 1)
  const v4 = shiftDays(s[1112], 1)
  const v5 = s[1113] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[1113] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[1111], v7)
  const v10 = Math.min(s[1112], v8)
  const v11 = (v5 || s[1114]) && (v6 || s[1114]) && (v5 || v6) && s[1113]
  const v12 = (s[1113] && v3 < 18659 /* 2021-02-01 */ || s[1113] && v4 > 18686 /* 2021-02-28 */) && s[1113]
  const v13 = s[1114] && s[1113] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[1111], v9) : s[1111]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[1112], v10) : s[1112]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[1113] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[1113]
  const SDL_26g_covid_er = v20 || v21
  s[2398] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[1111], v16) : v16) : s[1111]
  s[2396] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[1112], v18) : v18) : s[1112]
  s[2397] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[1114] || v19 && s[1114] || s[1114] || s[1113] && v1 === NEVER
  s[2399] = SDL_26g_covid_ir
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
  s[2402] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[2400] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[2401] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[2403] = SDL_26h_covid_ir
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
  s[2406] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[2404] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[2405] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[2407] = SDL_26i_covid_ir
}

function svar_88(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[177] && s[182] && s[179] <= 14691 /* 2010-03-23 */
  const v1 = s[177] && s[178] >= 14692 /* 2010-03-24 */ && s[1115]
  const SDL_27_1_2_uger = s[181] ? -Infinity : v0 ? 182 : v1 ? 273 : s[185] ? 273 : 483
  s[2414] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[181] ? Infinity : v1 || s[1116] ? (s[1116] ? (s[186] ? 483 : 273) : 273) : 182
  s[2415] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[181] || v0 || v1 || s[185] || s[186]
  s[2416] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[177] && s[182] && s[180]
  const v6 = s[249] || s[196]
  const SDL_27_1_2_slut_er = s[181] || v5 && s[243] && SDL_27_1_2_uger_er
  s[2412] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[181] ? FIRST_DAY : shiftDays(s[245], SDL_27_1_2_uger)
  s[2410] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[181] ? NEVER : shiftDays(s[247], SDL_27_1_2_uger_hoej)
  s[2411] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[181] || v5 && v6 || s[183]
  s[2413] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[243] && s[1117]
  const SDL_27_1_3_slut = s[181] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[1118], s[1119])
  s[2417] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[181] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[1120], s[1121])
  s[2418] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[181] || s[184] && v12 || s[201] && v12
  s[2419] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[181] || s[184] && v6 || s[201] && v6 || s[183]
  s[2420] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[245], 182)
  const v18 = s[185] && s[243]
  const v19 = s[1122] || s[1123]
  const v20 = s[1123] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[181] ? FIRST_DAY : s[184] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[2421] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[181] ? NEVER : s[184] ? NEVER : v19 ? NEVER : shiftDays(s[247], 182)
  s[2422] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[181] || s[184] || v18 || s[1122] || s[1123]
  s[2423] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[181] || s[184] || s[185] && s[249] || s[1123] || s[183]
  s[2424] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[187] || s[191] || s[192] || s[1124]
  const v26 = s[1125] && s[1126] && s[1127] && s[1128] && (s[193] || s[195] || s[197] || s[1129])
  const v27 = Math.max(s[245], SDL_27_1_2_slut)
  const v28 = Math.min(s[247], SDL_27_1_2_slut_hoej)
  const v29 = s[188] && SDL_27_1_2_slut_er
  const v30 = s[198] && s[243]
  const v31 = s[196] && SDL_27_1_2_slut_er && s[243] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[245], v27) : s[245]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[247], v28) : s[247]) : v28
  const v35 = Math.max(s[245], SDL_27_1_3_slut)
  const v36 = Math.min(s[247], SDL_27_1_3_slut_hoej)
  const v37 = s[189] && SDL_27_1_3_slut_er
  const v38 = s[199] && s[243]
  const v39 = s[196] && SDL_27_1_3_slut_er && s[243] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[245], v35) : s[245]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[247], v36) : s[247]) : v36
  const v43 = Math.max(s[245], SDL_27_1_4_slut)
  const v44 = Math.min(s[247], SDL_27_1_4_slut_hoej)
  const v45 = s[190] && SDL_27_1_4_slut_er
  const v46 = s[200] && s[243]
  const v47 = s[194] && SDL_27_1_4_slut_er && s[243] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[245], v43) : s[245]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[247], v44) : s[247]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[188] && SDL_27_1_2_slut_ir || s[198] && s[249] || s[196] && SDL_27_1_2_slut_ir && s[249] || s[196] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[1130] && (SDL_27_1_2_slut_er && s[243] || !SDL_27_1_2_slut_er && !s[243]) && (!SDL_27_1_2_slut_er || s[245] === SDL_27_1_2_slut)) || s[189] && SDL_27_1_3_slut_ir || s[199] && s[249] || s[196] && SDL_27_1_3_slut_ir && s[249] || s[196] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[1130] && (SDL_27_1_3_slut_er && s[243] || !SDL_27_1_3_slut_er && !s[243]) && (!SDL_27_1_3_slut_er || s[245] === SDL_27_1_3_slut)) || s[190] && SDL_27_1_4_slut_ir || s[200] && s[249] || s[194] && SDL_27_1_4_slut_ir && s[249] || s[194] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[1130] && (SDL_27_1_4_slut_er && s[243] || !SDL_27_1_4_slut_er && !s[243]) && (!SDL_27_1_4_slut_er || s[245] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[1131] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[1131] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[181] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[2428] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[181] ? NEVER : v25 ? NEVER : v52
  s[2429] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[250] && (s[181] || s[184] && v57 || s[201] && v57)
  s[2430] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[250] && (s[181] || s[184] && v58 || s[201] && v58 || s[183]) || s[1132]
  s[2431] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[1095] && (s[140] || s[1133] || s[1134] && f.laegenVenterArbejdeInden26Uger !== false)
  s[2432] = SDL_29_1
  const SDL_29_1_nej = s[1095] && (s[140] || s[1133] || s[1134] && f.laegenVenterArbejdeInden26Uger !== true)
  s[2433] = SDL_29_1_nej
  const SDL_29_1_ir = s[1095] && (s[140] || s[1133] || s[144]) || s[1096]
  s[2434] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[3] ? FIRST_DAY : Math.max(s[136], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[2435] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[3] ? NEVER : Math.max(s[137], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[2436] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[3] || f.sygUnderAftaltFri !== true
  s[2437] = SDL_30_1_fri_ir
}

function svar_89(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[203]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[202], v0) : s[202]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[205], v1) : s[205]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[143]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[203]
  const v9 = v7 ? (v8 ? Math.min(s[202], v4) : v4) : s[202]
  const v10 = v7 ? (v8 ? Math.max(s[205], v5) : v5) : s[205]
  const v11 = f.sygemeldtITide !== false && s[203]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[143] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[143])
  const SDL_35_2 = s[207] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[202], v9) : s[202]) : v9
  s[2447] = SDL_35_2
  const SDL_35_2_hoej = s[207] ? NEVER : v11 ? (v12 ? Math.max(s[205], v10) : s[205]) : v10
  s[2448] = SDL_35_2_hoej
  const SDL_35_2_er = s[219] && (s[207] || s[212] && v13 || s[221] && v13)
  s[2449] = SDL_35_2_er
  const SDL_35_2_ir = s[219] && (s[207] || s[212] && v14 || s[221] && v14 || s[208]) || s[220] || s[218]
  s[2450] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[203] && s[204] && s[1135]
  const v20 = s[203] && s[1136] && s[206]
  s[1167] = v20
  const SDL_35_3 = s[207] ? FIRST_DAY : v19 ? FIRST_DAY : s[202]
  s[2451] = SDL_35_3
  const SDL_35_3_hoej = s[207] ? NEVER : v19 ? NEVER : s[205]
  s[2452] = SDL_35_3_hoej
  const SDL_35_3_er = s[226] && (s[207] || v19 || v20 && s[203])
  s[2453] = SDL_35_3_er
  const SDL_35_3_ir = s[226] && (s[207] || v19 || v20 && s[143] || s[208]) || s[227]
  s[2454] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[1172] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[1173] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[202], v25) : s[202]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[205], v26) : s[205]) : v26
  const v31 = Math.max(s[202], v29)
  const v32 = Math.min(s[205], v30)
  const v33 = v27 && s[203]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[203] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[207] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[202], v37) : s[202]) : v37
  s[2455] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[207] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[205], v38) : s[205]) : v38
  s[2456] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[226] && (s[207] || v19 || v20 && (v33 || v34 || v35))
  s[2457] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[226] && (s[207] || v19 || v20 && (v27 && s[143] || v28 && v6 || SDL_35_3_ir && s[143] && v6 || SDL_35_3_ir && !(s[1137] && (!v3 || !v6 && v29 === v30) && (s[203] && v3 || !s[203] && !v3) && (!s[203] || s[202] === v29))) || s[208]) || s[227]
  s[2458] = SDL_35_3_fra_ir
}

function svar_90(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1160] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[1145] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[1143] = v4
  const v5 = shiftDays(v3, 7)
  s[1163] = v5
  const v6 = shiftDays(v4, 7)
  s[1165] = v6
  const v7 = shiftDays(s[202], 7)
  s[1180] = v7
  const v8 = shiftDays(s[205], 7)
  s[1181] = v8
  const v9 = v2 && s[203]
  s[1161] = v9
  const v10 = v1 || v9
  s[1166] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[143]
  s[1171] = v13
  const v14 = s[202] <= 15426 /* 2012-03-27 */
  s[1157] = v14
  const v15 = s[203] && s[211] && v14
  s[1148] = v15
  const v16 = s[205] >= 15427 /* 2012-03-28 */
  s[1146] = v16
  const v17 = s[203] && v16 && s[1135]
  s[1168] = v17
  const v18 = s[203] && s[1136] && s[222]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[202], 21)
  s[1158] = v21
  const v22 = shiftDays(s[205], 21)
  s[1159] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[1138] && s[203]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[1139] ? NEVER : v22
  const v28 = v2 && (s[1139] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[226] && s[203]
  const v32 = s[227] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[227] && v2 && s[1138] && s[143]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[1140] && s[203]
  const v40 = s[1141] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[1140] && s[143]
  const v44 = s[226] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[226] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[226] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[1141] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[212] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[225] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[207] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[2459] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[207] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[2460] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[1147] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[1149] = v66
  const SDL_38_1_er = v65 && (s[207] || v52 || v53 || v17 || v54 || v55)
  s[2461] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[207] || s[212] && v13 || v15 && v13 || v17 || v18 && (v43 || s[1141] && f.underretningsbrevSendt !== true && (s[226] && s[143] || v35)) || s[225] && (v43 || s[1141] && f.underretningsbrevSendt !== true && v35) || s[208]) || v66
  s[2462] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[1142] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[1144] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[207] || s[212] && v71 || s[221] && v71)
  s[1150] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[207] || s[212] && v72 || s[221] && v72)
  s[1151] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[207] || s[212] && SDL_38_1_ir || s[221] && SDL_38_1_ir || s[208]) || v66
  s[1152] = SDL_38_7_tide_ir
}

function svar_91(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[203] && s[969] >= s[1142] || s[143]) && f.undskyldendeForhold !== false || s[214] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[1143], 28) >= s[1142]
  const v1 = (s[203] && s[968] < s[1144] || f.undskyldendeForhold !== true) && (s[213] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[1145], 28) < s[1144])
  const v2 = s[203] && s[1146] && s[202] <= 19722 /* 2023-12-31 */
  const v3 = s[203] && s[205] >= 19723 /* 2024-01-01 */ && s[206]
  const SDL_38_8 = s[1147] && (s[207] || s[212] && v0 || s[1148] && v0 || v2 && v0 || v3 && v0)
  s[2467] = SDL_38_8
  const SDL_38_8_nej = s[1147] && (s[207] || s[212] && v1 || s[1148] && v1 || v2 && v1 || v3 && v1)
  s[2468] = SDL_38_8_nej
  const SDL_38_8_ir = s[1147] && s[218] || s[1149]
  s[2469] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[202], s[1142])
  const v8 = Math.min(s[205], s[1144])
  const v9 = SDL_38_8 && s[203]
  const v10 = SDL_38_8_ir && s[203] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[1142], v7) : s[1142]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[202], v12) : s[202]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[1144], v8) : s[1144]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[205], v14) : s[205]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[143] || SDL_38_8_ir && !(s[1137] && s[1142] === s[1144] && s[203] && (!s[203] || s[202] === s[1142]))
  const v18 = Math.max(s[202], v13)
  const v19 = Math.min(s[205], v15)
  const v20 = s[1150] && s[203]
  const v21 = s[1151] && v16
  const v22 = s[1152] && s[203] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[1150] && s[143] || s[1151] && v17 || s[1152] && s[143] && v17 || s[1152] && !(s[1137] && (!v16 || !v17 && v13 === v15) && (s[203] && v16 || !s[203] && !v16) && (!s[203] || s[202] === v13))
  const SDL_38_7 = s[207] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[202], v24) : s[202]) : v24
  s[2463] = SDL_38_7
  const SDL_38_7_hoej = s[207] ? NEVER : v20 ? (v23 ? Math.max(s[205], v25) : s[205]) : v25
  s[2464] = SDL_38_7_hoej
  const SDL_38_7_er = s[1147] && (s[207] || s[212] && v26 || s[1148] && v26 || v2 && v26 || v3 && v26)
  s[2465] = SDL_38_7_er
  const SDL_38_7_ir = s[1147] && (s[207] || s[212] && v27 || s[1148] && v27 || v2 && v27 || v3 && v27 || s[208]) || s[1149]
  s[2466] = SDL_38_7_ir
}

function svar_92(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[943] && s[141] >= s[1153]
  const v1 = s[943] && s[142] < s[1154]
  const v2 = shiftDays(s[202], 28)
  s[1239] = v2
  const v3 = shiftDays(s[205], 28)
  s[1240] = v3
  const v4 = s[1139] && s[203]
  const v5 = v4 || s[1138]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[1138] ? NEVER : v3
  const v8 = s[1139] && s[143]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[947] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[947] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[203] && s[211] && s[1155]
  const v18 = s[203] && s[1156] && s[1157]
  const v19 = s[203] && s[141] >= s[1158]
  s[1245] = v19
  const v20 = s[203] && s[142] < s[1159]
  s[1241] = v20
  const v21 = v19 && v5
  const v22 = s[143] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[1160] ? (s[1161] ? Math.min(s[1162], s[1163]) : s[1163]) : s[1162]
  const v30 = s[1160] ? (s[1161] ? Math.max(s[1164], s[1165]) : s[1165]) : s[1164]
  const v31 = v0 && s[1166]
  const v32 = s[947] && s[1166] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[203]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[212] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[1167] && (v36 || v37)
  const v42 = s[1168] || v41
  const v43 = s[1168] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[1169], v33) : s[1169]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[207] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[2470] = SDL_40_1
  const v49 = s[1168] ? NEVER : v36 ? (v37 ? Math.max(s[1170], v35) : s[1170]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[207] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[2471] = SDL_40_1_hoej
  const SDL_40_1_er = s[214] && (s[207] || v38 || v39 || v40 || s[1168] || v41)
  s[2472] = SDL_40_1_er
  const SDL_40_1_ir = s[214] && (s[207] || s[212] && v16 || v17 && v16 || v18 && (v19 && v8 || s[143] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[1168] || s[1167] && (v27 && s[143] || v28 && (v0 && s[1171] || s[947] && !((!s[1166] || !s[1171] && v29 === v30) && s[1166] && (!s[1166] || v29 === NEVER)))) || s[208]) || s[213]
  s[2473] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[203] && s[1136] && s[202] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[1172], 7)
  const v57 = shiftDays(s[1173], 7)
  const v58 = s[203] && s[205] >= 16249 /* 2014-06-28 */ && s[202] <= 16658 /* 2015-08-11 */
  const v59 = s[203] && s[205] >= 16659 /* 2015-08-12 */ && s[206]
  const v60 = shiftDays(s[1172], 21)
  const v61 = shiftDays(s[1173], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[1168] || v55 || v63
  const SDL_40a_1 = s[207] ? FIRST_DAY : s[1148] || v65 ? (v65 ? (s[1168] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[2474] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[207] ? NEVER : s[212] ? NEVER : s[1148] ? NEVER : s[1168] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[2475] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[226] && (s[207] || s[212] || s[1148] || s[1168] || v55 || v58 || v59)
  s[2476] = SDL_40a_1_er
  const SDL_40a_1_ir = s[226] && (s[207] || s[1168] || v58 || s[208]) || s[227]
  s[2477] = SDL_40a_1_ir
}

function svar_93(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[1174], 7)
  const v1 = shiftDays(s[1175], 7)
  const v2 = s[1176] ? (s[1177] ? Math.min(s[1158], v0) : v0) : s[1158]
  const v3 = s[1176] ? (s[1177] ? Math.max(s[1159], v1) : v1) : s[1159]
  const v4 = s[1178] ? (s[1179] ? Math.min(s[1180], v2) : s[1180]) : v2
  const v5 = s[1178] ? (s[1179] ? Math.max(s[1181], v3) : s[1181]) : v3
  const v6 = s[203] && s[1182] && s[206]
  const v7 = f.aftaleForSelvstaendig !== true && s[1183]
  const v8 = s[1184] ? (v7 ? Math.min(s[1180], v4) : s[1180]) : v4
  const v9 = s[1184] ? (v7 ? Math.max(s[1181], v5) : s[1181]) : v5
  const v10 = v6 && (s[1184] || v7)
  const v11 = s[1044] || v10
  const v12 = s[1044] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[207] ? FIRST_DAY : s[1028] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[2484] = SDL_43_1
  const v14 = s[1044] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[207] ? NEVER : s[1028] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[2485] = SDL_43_1_hoej
  const SDL_43_1_er = s[133] && (s[207] || s[1028] || s[1044] || v10)
  s[2486] = SDL_43_1_er
  const SDL_43_1_ir = s[133] && (s[207] || s[1185] || s[1186] || v6 && (s[1187] || f.aftaleForSelvstaendig !== true && s[1047]) || s[208]) || s[134]
  s[2487] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[203] && s[968] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[203] && s[969] >= v18 || s[143]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[203] && s[211] && s[202] <= 15111 /* 2011-05-17 */
  s[1236] = v24
  const v25 = s[203] && s[205] >= 15112 /* 2011-05-18 */ && s[202] <= 15207 /* 2011-08-21 */
  s[1237] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[203] && s[205] >= 15208 /* 2011-08-22 */ && s[206]
  s[1238] = v28
  const SDL_43_5 = s[133] && (s[207] || s[212] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[2495] = SDL_43_5
  const SDL_43_5_nej = s[133] && (s[207] || s[212] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[2496] = SDL_43_5_nej
  const SDL_43_5_ir = s[133] && s[218] || s[134]
  s[2497] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[202], v18)
  const v35 = Math.min(s[205], v19)
  const v36 = SDL_43_5 && s[203]
  const v37 = SDL_43_5_ir && s[203] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[202], v39) : s[202]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[205], v41) : s[205]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[143] || SDL_43_5_ir && !(s[1137] && v18 === v19 && s[203] && (!s[203] || s[202] === v18))
  const v45 = Math.max(s[202], v40)
  const v46 = Math.min(s[205], v42)
  const v47 = v32 && s[203]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[203] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[143] || v33 && v44 || SDL_43_1_ir && s[143] && v44 || SDL_43_1_ir && !(s[1137] && (!v43 || !v44 && v40 === v42) && (s[203] && v43 || !s[203] && !v43) && (!s[203] || s[202] === v40))
  const SDL_43_4 = s[207] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[202], v51) : s[202]) : v51
  s[2488] = SDL_43_4
  const SDL_43_4_hoej = s[207] ? NEVER : v47 ? (v50 ? Math.max(s[205], v52) : s[205]) : v52
  s[2489] = SDL_43_4_hoej
  const SDL_43_4_er = s[133] && (s[207] || s[212] && v53 || s[221] && v53)
  s[2490] = SDL_43_4_er
  const SDL_43_4_ir = s[133] && (s[207] || s[212] && v54 || s[221] && v54 || s[208]) || s[134]
  s[2491] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[133] && (s[207] || s[212] && v32 || s[221] && v32)
  s[2492] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[133] && (s[207] || s[212] && v33 || s[221] && v33)
  s[2493] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[133] && (s[207] || s[212] && SDL_43_1_ir || s[221] && SDL_43_1_ir || s[208]) || s[134]
  s[2494] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[3] ? -Infinity : s[1188] ? (s[1189] ? 0 : 5500) : 8500
  s[2498] = SDL_45_4
  const SDL_45_4_hoej = s[3] ? Infinity : s[1190] ? 8500 : s[1176] ? 5500 : 0
  s[2499] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[3] ? -Infinity : f.dagpengePrUge ?? 0
  s[1215] = SDL_51_1
  const SDL_51_1_hoej = s[3] ? Infinity : f.dagpengePrUge ?? 2000000
  s[1216] = SDL_51_1_hoej
}

function svar_94(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[1235] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[1234] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = quotient([s[39], 2], [3], 'nærmeste', 100)
  const v6 = quotient([s[40], 2], [3], 'nærmeste', 100)
  const v7 = Math.max(v3, s[41] ? Math.min(v5, v6) : -Infinity)
  const v8 = Math.max(v4, s[41] ? Math.max(v5, v6) : Infinity)
  const v9 = v2 && !(!s[41] && s[42])
  const v10 = v1 || v9
  const v11 = v2 && s[43] || s[1191]
  const SDL_52_1 = s[3] ? -Infinity : Math.min(s[39], v1 ? (v9 ? Math.min(v3, v7) : v3) : v7)
  s[1209] = SDL_52_1
  const SDL_52_1_hoej = s[3] ? Infinity : Math.min(s[40], v1 ? (v9 ? Math.max(v4, v8) : v4) : v8)
  s[1211] = SDL_52_1_hoej
  const SDL_52_1_er = s[3] || s[131] && v10 || s[132] && v10
  s[2512] = SDL_52_1_er
  const SDL_52_1_ir = s[3] || s[131] && v11 || s[132] && v11
  s[2513] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v16 = s[1] && s[0] <= 14691 /* 2010-03-23 */
  const v17 = s[2] >= 14692 /* 2010-03-24 */ && s[975]
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
  const v29 = s[560] && v23
  const v30 = v29 ? (s[561] ? v27 : Math.min(0, v27)) : 0
  const v31 = v29 ? (s[561] ? v28 : Math.max(0, v28)) : 0
  const v32 = s[1192] && v23
  const v33 = s[562] > 2500 && (v29 || !s[561])
  const v34 = v32 ? (v33 ? Math.min(v21, v30) : v21) : v30
  const v35 = v32 ? (v33 ? Math.max(v22, v31) : v22) : v31
  const v36 = s[612] && SDL_52_1_er
  s[1208] = v36
  const v37 = s[562] > 0 && (v32 || v33)
  const v38 = v36 || v37
  const v39 = s[612] && SDL_52_1_ir
  s[1213] = v39
  const v40 = v39 || s[562] > 0 && (s[1192] && v24 || s[562] > 2500 && s[560] && v24)
  const SDL_53_3 = s[3] ? -Infinity : v16 ? -Infinity : v36 ? (v37 ? Math.min(SDL_52_1, v34) : SDL_52_1) : v34
  s[1210] = SDL_53_3
  const SDL_53_3_hoej = s[3] ? Infinity : v16 ? Infinity : v36 ? (v37 ? Math.max(SDL_52_1_hoej, v35) : SDL_52_1_hoej) : v35
  s[1212] = SDL_53_3_hoej
  const SDL_53_3_er = s[3] || v16 || v17 && v38 || s[132] && v38
  s[1207] = SDL_53_3_er
  const SDL_53_3_ir = s[3] || v16 || v17 && v40 || s[132] && v40
  s[1214] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v45 = s[1] && s[0] <= 13604 /* 2007-04-01 */
  s[1205] = v45
  const v46 = s[2] >= 13605 /* 2007-04-02 */ && s[975]
  s[1206] = v46
  const v47 = f.ledigUdenLoen !== false || s[226] || f.arbejdsgiverTilbyderDeltid !== true
  const v48 = f.ledigUdenLoen !== true && s[227] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[3] || v45 || v46 && v47 || s[132] && v47
  s[1202] = SDL_53_2
  const SDL_53_2_nej = s[3] || v45 || v46 && v48 || s[132] && v48
  s[1203] = SDL_53_2_nej
  const SDL_53_2_ir = s[3] || v45
  s[1204] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v52 = quotient([s[39], 100], [3700], 'nærmeste', 1)
  const v53 = quotient([s[40], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[3] ? -Infinity : s[41] ? Math.min(v52, v53) : -Infinity
  s[1197] = SDL_50_1
  const SDL_50_1_hoej = s[3] ? Infinity : s[41] ? Math.max(v52, v53) : Infinity
  s[1196] = SDL_50_1_hoej
  const SDL_50_1_er = s[3] || s[131] && !(!s[41] && s[42]) || s[132] && !(!s[41] && s[42])
  s[1195] = SDL_50_1_er
  const SDL_50_1_ir = s[3] || s[131] && s[43] || s[132] && s[43]
  s[1198] = SDL_50_1_ir
}

function svar_95(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[1193] === s[1194]
  s[1217] = v0
  const v1 = f.timefortjeneste ?? 0
  s[1220] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[1221] = v2
  const v3 = s[1195] && v1 < s[1196]
  const v4 = v3 || s[1193] < 3700
  const v5 = s[1195] && v2 >= s[1197] || s[1198]
  const v6 = v5 && s[1194] >= 3700
  const v7 = Math.min(v1, s[1197])
  const v8 = Math.min(v2, s[1196])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[1193]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[1194]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[1193]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[1194]], [100], 'nærmeste', 1)
  const v14 = !s[1195] || !s[1198] && v7 === v8
  const v15 = Math.min(s[39], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[40], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[1198] || v9 || s[1191]
  const v18 = v4 && s[1195] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[1191] || v4 && v17
  const SDL_47_1 = s[207] ? -Infinity : v6 ? (v18 ? Math.min(s[39], v15) : s[39]) : v15
  s[1231] = SDL_47_1
  const SDL_47_1_hoej = s[207] ? Infinity : v6 ? (v18 ? Math.max(s[40], v16) : s[40]) : v16
  s[1232] = SDL_47_1_hoej
  const SDL_47_1_er = s[207] || s[212] && v19 || s[1199] && v19 || s[225] && v19
  s[1230] = SDL_47_1_er
  const SDL_47_1_ir = s[207] || s[212] && v20 || s[1199] && v20 || s[225] && v20 || s[208]
  s[1233] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[1200])
  const v26 = Math.max(0, s[1201])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[39], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[40], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[1195] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[39], v33) : s[39]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[40], v34) : s[40]) : v34
  const v39 = v28 && s[1191] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[1202] && SDL_47_1_er
  const v43 = s[1203] && v36
  const v44 = s[1204] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[1202] && SDL_47_1_ir || s[1203] && v39 || s[1204] && SDL_47_1_ir && v39 || s[1204] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[3] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[1224] = SDL_53_1
  const SDL_53_1_hoej = s[3] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[1225] = SDL_53_1_hoej
  const SDL_53_1_er = s[3] || s[1205] && v48 || s[1206] && v48 || s[132] && v48
  s[1227] = SDL_53_1_er
  const SDL_53_1_ir = s[3] || s[1205] && v49 || s[1206] && v49 || s[132] && v49
  s[1228] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[562] > 0 && s[1207]
  const v55 = s[1208] ? (v54 ? Math.min(s[1209], s[1210]) : s[1209]) : s[1210]
  const v56 = s[1208] ? (v54 ? Math.max(s[1211], s[1212]) : s[1211]) : s[1212]
  const v57 = s[133] && (s[1208] || v54)
  const v58 = s[134] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[227] && (v57 || v58)
  const v62 = s[226] || v61
  const v63 = s[226] && s[3] || s[227] && (s[133] && (s[1213] || s[562] > 0 && s[1214]) || s[134] && SDL_53_1_ir)
  const SDL_46_1 = s[3] ? -Infinity : s[226] ? (v61 ? Math.min(s[1215], v59) : s[1215]) : v59
  s[2500] = SDL_46_1
  const SDL_46_1_hoej = s[3] ? Infinity : s[226] ? (v61 ? Math.max(s[1216], v60) : s[1216]) : v60
  s[2501] = SDL_46_1_hoej
  const SDL_46_1_er = s[3] || s[131] && v62 || s[132] && v62
  s[2502] = SDL_46_1_er
  const SDL_46_1_ir = s[3] || s[131] && v63 || s[132] && v63
  s[2503] = SDL_46_1_ir
}

function svar_96(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[1197], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[1196], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[1193]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[1194]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[1193]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[1194]], [100], 'nærmeste', 1)
  const v7 = s[1195] && !(v2 && (!s[1195] || !s[1198] && v0 === v1) && s[1217])
  const v8 = s[1198] || v2
  const SDL_47_1_3 = s[207] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[2504] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[207] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[2505] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[207] || s[212] && v7 || s[221] && v7
  s[2506] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[207] || s[212] && v8 || s[221] && v8 || s[208]
  s[2507] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[3] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - s[1218])
  s[2508] = SDL_50_4
  const SDL_50_4_hoej = s[3] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - s[1219])
  s[2509] = SDL_50_4_hoej
  const SDL_50_4_er = s[214] && (s[3] || s[131] && SDL_47_1_3_er || s[132] && SDL_47_1_3_er)
  s[2510] = SDL_50_4_er
  const SDL_50_4_ir = s[214] && (s[3] || s[131] && SDL_47_1_3_ir || s[132] && SDL_47_1_3_ir) || s[213]
  s[2511] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v17 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_65(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[1220], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[1221], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v18 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_65(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[1220], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[1221], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }) : Infinity
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, 1], [1], 'nærmeste', 1)
  const v21 = quotient([v18, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[3] ? -Infinity : v19 ? Math.min(v20, v21) : -Infinity
  s[2514] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[3] ? Infinity : v19 ? Math.max(v20, v21) : Infinity
  s[2515] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[214] && (s[3] || s[1205] && !(!v19 && v17 === v18) || s[1206] && !(!v19 && v17 === v18) || s[132] && !(!v19 && v17 === v18))
  s[2516] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[214] && (s[3] || s[1205] && !v19 || s[1206] && !v19 || s[132] && !v19) || s[213]
  s[2517] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v26 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[3] ? -Infinity : f.timeregnskab !== undefined ? v26 : -Infinity
  s[2518] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[3] ? Infinity : f.timeregnskab !== undefined ? v26 : Infinity
  s[2519] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = s[214] && s[3] || s[213]
  s[2520] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v30 = s[2] >= 15523 /* 2012-07-02 */
  const v31 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const SDL_53a_1 = s[3] || v30 && countDays(v31, s[0], s[2]) >= 1
  s[2521] = SDL_53a_1
  const SDL_53a_1_nej = s[3] || s[131] || s[132] && s[0] <= 15522 /* 2012-07-01 */ || v30 && countDays(v31, s[2], s[0]) < 1
  s[2522] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v35 = f.ydelser !== undefined ? v34 : NO_DAYS
  const v36 = f.ydelser !== undefined ? v34 : ALL_DAYS
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v38 = f.ydelser !== undefined ? v37 : NO_DAYS
  const v39 = f.ydelser !== undefined ? v37 : ALL_DAYS
  const v40 = intersect(v35, v38)
  const v41 = intersect(v36, v39)
  const v42 = from(v40, 13332 /* 2006-07-03 */)
  const v43 = from(v41, 13332 /* 2006-07-03 */)
  const v44 = dayReaching(v43, 13332 /* 2006-07-03 */, 1)
  const v45 = dayReaching(v42, 13332 /* 2006-07-03 */, 1)
  const v46 = v44 <= 16658 /* 2015-08-11 */
  const v47 = v45 >= 16659 /* 2015-08-12 */ && v44 <= 2147483646
  const SDL_53a_2_ir = v46 || v45 === NEVER
  s[2527] = SDL_53a_2_ir
  const v49 = v46 && v47
  const SDL_53a_2 = v49 ? NO_DAYS : v46 ? NO_DAYS : v42
  s[2523] = SDL_53a_2
  const SDL_53a_2_hoej = v49 ? ALL_DAYS : v46 ? ALL_DAYS : v43
  s[2524] = SDL_53a_2_hoej
  const SDL_53a_2_eksakt = (!v49 || sameDays(NO_DAYS, v42)) && !v46 && (!v47 || f.ydelser !== undefined)
  s[2526] = SDL_53a_2_eksakt
  const SDL_53a_2_er = v46 || v47
  s[2525] = SDL_53a_2_er
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v54 = s[2] >= 18319 /* 2020-02-27 */ && s[1222]
  const v55 = s[213] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v56 = s[214] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v57 = s[1223] && s[0] <= 18858 /* 2021-08-19 */
  const v58 = s[2] >= 18954 /* 2021-11-23 */ && s[0] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[3] || v54 && v56 || v57 || v58 && v56
  s[2528] = SDL_53b_1
  const SDL_53b_1_nej = s[3] || s[1] && s[0] <= 18318 /* 2020-02-26 */ || v54 && v55 || v57 || s[2] >= 18859 /* 2021-08-20 */ && s[0] <= 18953 /* 2021-11-22 */ || v58 && v55 || s[2] >= 19052 /* 2022-03-01 */
  s[2529] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[3] || v57
  s[2530] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[3] ? -Infinity : Math.min(s[1219], s[1224])
  s[2531] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[3] ? Infinity : Math.min(s[1218], s[1225])
  s[2532] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[1226] && (s[3] || s[131] && s[1227] || s[132] && s[1227])
  s[2533] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[1226] && (s[3] || s[131] && s[1228] || s[132] && s[1228]) || s[1229] || s[218]
  s[2534] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v66 = Math.min(s[39], SDL_47_1_3)
  const v67 = Math.min(s[40], SDL_47_1_3_hoej)
  const v68 = SDL_47_1_3_ir || s[1191]
  const v69 = s[212] && SDL_47_1_3_er
  const v70 = s[1199] && SDL_47_1_3_er
  const v71 = s[225] && s[1230]
  const v72 = v70 || v71
  const v73 = v70 ? (v71 ? Math.min(s[1231], v66) : v66) : s[1231]
  const SDL_56_1_beloeb = s[207] ? -Infinity : v69 ? (v72 ? Math.min(v66, v73) : v66) : v73
  s[2535] = SDL_56_1_beloeb
  const v75 = v70 ? (v71 ? Math.max(s[1232], v67) : v67) : s[1232]
  const SDL_56_1_beloeb_hoej = s[207] ? Infinity : v69 ? (v72 ? Math.max(v67, v75) : v67) : v75
  s[2536] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[1072] && (s[207] || v69 || v70 || v71)
  s[2537] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[1072] && (s[207] || s[212] && v68 || s[1199] && v68 || s[225] && s[1233] || s[208]) || s[1069] || s[218]
  s[2538] = SDL_56_1_beloeb_ir
}

function svar_97(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen ?? FIRST_DAY
  const v1 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  const SDL_56_2_ir = v0 <= 13331 /* 2006-07-02 */
  s[1340] = SDL_56_2_ir
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
  s[2539] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v4 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 14 || v9 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 15 || v11 && v13 || v14 && v13
  s[2540] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v17 = v3 && v10
  const v18 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v19 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = SDL_56_2_ir || v17 && v19 || v14 && v19
  s[2542] = SDL_56_3
  const SDL_56_3_nej = SDL_56_2_ir || v17 && v18 || v14 && v18
  s[2543] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = SDL_56_2_ir ? FIRST_DAY : shiftDays(shiftMonths(v0, 24), -1)
  s[2544] = SDL_56_4
  const SDL_56_4_hoej = SDL_56_2_ir ? NEVER : shiftDays(shiftMonths(v1, 24), -1)
  s[2545] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v24 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v25 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = SDL_56_2_ir || v17 && v24 || v14 && v24
  s[2546] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = SDL_56_2_ir || v17 && v25 || v14 && v25
  s[2547] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v28 = v1 >= 15398 /* 2012-02-28 */ && v0 <= 15516 /* 2012-06-25 */
  const v29 = s[1234] || v5 || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v30 = s[1235] && v6 && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v31 = v1 >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = SDL_56_2_ir || v28 && v30 || v31 && v30
  s[2548] = SDL_58a_1
  const SDL_58a_1_nej = SDL_56_2_ir || v17 || v14 && v0 <= 15397 /* 2012-02-27 */ || v28 && v29 || v31 && v29
  s[2549] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v34 = f.refusionskravFremsat ?? FIRST_DAY
  s[1246] = v34
  const v35 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  s[1247] = v35
  const v36 = s[203] && s[968] < v35
  const v37 = v36 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v38 = s[203] && s[969] >= v34 || s[143]
  const v39 = v38 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v40 = v36 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v41 = v38 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[214] && (s[207] || s[212] && v39 || s[1236] && v39 || s[1237] && v41 || s[1238] && v41)
  s[1242] = SDL_59_6
  const SDL_59_6_nej = s[214] && (s[207] || s[212] && v37 || s[1236] && v37 || s[1237] && v40 || s[1238] && v40)
  s[1243] = SDL_59_6_nej
}

function svar_98(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v1 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v2 = s[203] && s[1239] < v1
  const v3 = s[203] && s[1240] >= v0 || s[1241] || s[1242]
  const v4 = s[1243] || s[1244]
  const v5 = (v2 || s[143]) && (s[1245] || s[143]) && v4 && (v2 || s[1245] || s[1243])
  const v6 = s[143] && s[1244]
  const v7 = shiftMonths(s[1246], -3)
  const v8 = shiftMonths(s[1247], -3)
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
  const v23 = s[203] && s[1162] < v1
  const v24 = s[203] && s[141] >= shiftDays(s[202], 30)
  const v25 = s[203] && s[1164] >= v0 || s[203] && s[142] < shiftDays(s[205], 30) || s[1242]
  const v26 = (v23 || s[143]) && (v24 || s[143]) && v4 && (v23 || v24 || s[1243])
  const v27 = v26 || v14
  const v28 = v26 ? v16 : v11
  const v29 = v26 ? v19 : v12
  const v30 = s[212] && v22
  const v31 = s[1148] && v22
  const v32 = s[1167] && (v25 || v26 || v14)
  const v33 = s[1168] || v32
  const v34 = s[1168] ? FIRST_DAY : v25 ? (v27 ? Math.min(v7, v28) : v7) : v28
  const v35 = v31 || v33
  const v36 = v31 ? (v33 ? Math.min(v18, v34) : v18) : v34
  const SDL_59_2 = s[207] ? FIRST_DAY : v30 ? (v35 ? Math.min(v18, v36) : v18) : v36
  s[2550] = SDL_59_2
  const v38 = s[1168] ? NEVER : v25 ? (v27 ? Math.max(v8, v29) : v8) : v29
  const v39 = v31 ? (v33 ? Math.max(v21, v38) : v21) : v38
  const SDL_59_2_hoej = s[207] ? NEVER : v30 ? (v35 ? Math.max(v21, v39) : v21) : v39
  s[2551] = SDL_59_2_hoej
  const SDL_59_2_er = s[214] && (s[207] || v30 || v31 || s[1168] || v32)
  s[2552] = SDL_59_2_er
  const SDL_59_2_ir = s[214] && (s[207] || s[212] && v13 || s[1148] && v13 || s[1168] || s[1167] && v13 || s[208]) || s[213]
  s[2553] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[3] || s[1] && s[1248] >= 13332 /* 2006-07-03 */
  s[2554] = SDL_82_1
  const SDL_82_1_nej = s[3] || s[1] && s[1249] < 13332 /* 2006-07-03 */
  s[2555] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v45 = s[1] && s[413]
  const SEL_112_1_forud = s[3] || v45 || s[1250] && f.hjaelpemiddelKoebtFoerBevilling !== false && f.saerligGrundTilKoebFoerBevilling !== true
  s[2559] = SEL_112_1_forud
  const SEL_112_1_forud_nej = s[3] || v45 || s[1250] && (f.hjaelpemiddelKoebtFoerBevilling !== true || f.saerligGrundTilKoebFoerBevilling !== false)
  s[2560] = SEL_112_1_forud_nej
  const SEL_112_1_forud_ir = s[3] || v45
  s[1341] = SEL_112_1_forud_ir
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const SEL_112_1 = s[3] || v45 || s[1250] && f.funktionsevnenErVarigtNedsat !== false && (f.hjaelpemidletAfhjaelperVaesentligt !== false || f.hjaelpemidletLetterHjemmetVaesentligt !== false || f.hjaelpemidletErNoedvendigtForErhverv !== false) && f.hjaelpemidletErBedstOgBilligst !== false && (SEL_112_1_forud_nej || SEL_112_1_forud_ir)
  s[2556] = SEL_112_1
  const SEL_112_1_nej = s[3] || v45 || s[1250] && (f.funktionsevnenErVarigtNedsat !== true || f.hjaelpemidletAfhjaelperVaesentligt !== true && f.hjaelpemidletLetterHjemmetVaesentligt !== true && f.hjaelpemidletErNoedvendigtForErhverv !== true || f.hjaelpemidletErBedstOgBilligst !== true || SEL_112_1_forud)
  s[2557] = SEL_112_1_nej
}

function svar_99(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v0 = s[842] && s[0] <= 15399 /* 2012-02-29 */
  s[1288] = v0
  const v1 = f.boernIHjemmetVedSaerligStoette ?? 0
  s[1294] = v1
  const v2 = f.boernIHjemmetVedSaerligStoette ?? 30
  s[1295] = v2
  const v3 = v2 >= 1
  s[1254] = v3
  const v4 = v1 >= 1
  s[1255] = v4
  const v5 = s[2] >= 17532 /* 2018-01-01 */ && s[347]
  s[1281] = v5
  const v6 = s[541] && s[257]
  s[1280] = v6
  const v7 = s[841] || v5 || v6 || s[927]
  const v8 = v7 ? -Infinity : SATS_66(s[0])
  s[1263] = v8
  const v9 = v7 ? Infinity : SATS_66(s[2])
  s[1265] = v9
  const v10 = v1 - 1
  s[1260] = v10
  const v11 = v2 - 1
  s[1261] = v11
  const v12 = Math.round(65000 * v10 / 100) * 100
  const v13 = Math.round(65000 * v11 / 100) * 100
  const v14 = v9 === Infinity
  s[1264] = v14
  const v15 = v8 === -Infinity
  s[1262] = v15
  const v16 = v15 ? -Infinity : v8 - Math.max(v12, v13)
  const v17 = v14 ? Infinity : v9 - Math.min(v12, v13)
  const v18 = f.boernUdeVedSaerligStoette ?? 0
  s[1269] = v18
  const v19 = f.boernUdeVedSaerligStoette ?? 30
  s[1268] = v19
  const v20 = v16 === -Infinity ? -Infinity : v16 - (Math.round(55000 * v19 / 100) * 100)
  const v21 = v17 === Infinity ? Infinity : v17 - (Math.round(55000 * v18 / 100) * 100)
  const v22 = v19 <= 0
  s[1276] = v22
  const v23 = v18 <= 0
  s[1278] = v23
  const v24 = v7 ? -Infinity : SATS_67(s[0])
  s[1273] = v24
  const v25 = v7 ? Infinity : SATS_67(s[2])
  s[1275] = v25
  const v26 = v18 - 1
  s[1270] = v26
  const v27 = v19 - 1
  s[1271] = v27
  const v28 = Math.round(55000 * v26 / 100) * 100
  const v29 = Math.round(55000 * v27 / 100) * 100
  const v30 = v25 === Infinity
  s[1274] = v30
  const v31 = v24 === -Infinity
  s[1272] = v31
  const v32 = v31 ? -Infinity : v24 - Math.max(v28, v29)
  const v33 = v30 ? Infinity : v25 - Math.min(v28, v29)
  const v34 = v7 ? -Infinity : SATS_68(s[0])
  s[1277] = v34
  const v35 = v7 ? Infinity : SATS_68(s[2])
  s[1279] = v35
  const v36 = v22 ? v34 : v23 ? Math.min(v32, v34) : v32
  const v37 = v22 ? v35 : v23 ? Math.max(v33, v35) : v33
  const v38 = v3 && v7 || !v4 && (!v22 && v7 || v23 && v7)
  s[1293] = v38
  const v39 = Math.max(0, v3 ? (v4 ? v20 : Math.min(v20, v36)) : v36)
  s[1289] = v39
  const v40 = Math.max(0, v3 ? (v4 ? v21 : Math.max(v21, v37)) : v37)
  s[1292] = v40
  const v41 = s[2] >= 15400 /* 2012-03-01 */ && s[410]
  s[1285] = v41
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
  s[1286] = v56
  const v57 = Math.max(0, v3 ? (v4 ? v49 : Math.max(v49, v55)) : v55)
  s[1291] = v57
  const v58 = s[346] && s[1251]
  s[1283] = v58
  const v59 = Math.round(80000 * v10 / 100) * 100
  const v60 = Math.round(80000 * v11 / 100) * 100
  const v61 = v15 ? -Infinity : v8 - Math.max(v59, v60)
  const v62 = v14 ? Infinity : v9 - Math.min(v59, v60)
  const v63 = v62 === Infinity
  const v64 = v61 === -Infinity
  const v65 = v64 ? -Infinity : v61 - v47
  const v66 = v63 ? Infinity : v62 - v46
  const v67 = Math.max(0, v3 ? (v4 ? v65 : Math.min(v54, v65)) : v54)
  s[1284] = v67
  const v68 = Math.max(0, v3 ? (v4 ? v66 : Math.max(v55, v66)) : v55)
  s[1290] = v68
  const v69 = s[1252] && s[1253]
  s[1282] = v69
  const v70 = Math.round(65000 * v18 / 100) * 100
  s[1267] = v70
  const v71 = Math.round(65000 * v19 / 100) * 100
  s[1266] = v71
  const v72 = v64 ? -Infinity : v61 - v71
  s[1256] = v72
  const v73 = v63 ? Infinity : v62 - v70
  s[1258] = v73
  const v74 = Math.round(65000 * v26 / 100) * 100
  const v75 = Math.round(65000 * v27 / 100) * 100
  const v76 = v31 ? -Infinity : v24 - Math.max(v74, v75)
  const v77 = v30 ? Infinity : v25 - Math.min(v74, v75)
  const v78 = v22 ? v34 : v23 ? Math.min(v34, v76) : v76
  s[1257] = v78
  const v79 = v22 ? v35 : v23 ? Math.max(v35, v77) : v77
  s[1259] = v79
}

function svar_100(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v0 = Math.max(0, s[1254] ? (s[1255] ? s[1256] : Math.min(s[1256], s[1257])) : s[1257])
  const v1 = Math.max(0, s[1254] ? (s[1255] ? s[1258] : Math.max(s[1258], s[1259])) : s[1259])
  const v2 = s[952] && s[9]
  const v3 = Math.round(85000 * s[1260] / 100) * 100
  const v4 = Math.round(85000 * s[1261] / 100) * 100
  const v5 = s[1262] ? -Infinity : s[1263] - Math.max(v3, v4)
  const v6 = s[1264] ? Infinity : s[1265] - Math.min(v3, v4)
  const v7 = v6 === Infinity
  const v8 = v5 === -Infinity
  const v9 = v8 ? -Infinity : v5 - s[1266]
  const v10 = v7 ? Infinity : v6 - s[1267]
  const v11 = Math.max(0, s[1254] ? (s[1255] ? v9 : Math.min(s[1257], v9)) : s[1257])
  const v12 = Math.max(0, s[1254] ? (s[1255] ? v10 : Math.max(s[1259], v10)) : s[1259])
  const v13 = v8 ? -Infinity : v5 - (Math.round(70000 * s[1268] / 100) * 100)
  const v14 = v7 ? Infinity : v6 - (Math.round(70000 * s[1269] / 100) * 100)
  const v15 = Math.round(70000 * s[1270] / 100) * 100
  const v16 = Math.round(70000 * s[1271] / 100) * 100
  const v17 = s[1272] ? -Infinity : s[1273] - Math.max(v15, v16)
  const v18 = s[1274] ? Infinity : s[1275] - Math.min(v15, v16)
  const v19 = s[1276] ? s[1277] : s[1278] ? Math.min(s[1277], v17) : v17
  const v20 = s[1276] ? s[1279] : s[1278] ? Math.max(s[1279], v18) : v18
  const v21 = Math.max(0, s[1254] ? (s[1255] ? v13 : Math.min(v13, v19)) : v19)
  const v22 = Math.max(0, s[1254] ? (s[1255] ? v14 : Math.max(v14, v20)) : v20)
  const v23 = Math.round(95000 * s[1260] / 100) * 100
  const v24 = Math.round(95000 * s[1261] / 100) * 100
  const v25 = s[1262] ? -Infinity : s[1263] - Math.max(v23, v24)
  const v26 = s[1264] ? Infinity : s[1265] - Math.min(v23, v24)
  const v27 = v25 === -Infinity ? -Infinity : v25 - (Math.round(75000 * s[1268] / 100) * 100)
  const v28 = v26 === Infinity ? Infinity : v26 - (Math.round(75000 * s[1269] / 100) * 100)
  const v29 = Math.round(75000 * s[1270] / 100) * 100
  const v30 = Math.round(75000 * s[1271] / 100) * 100
  const v31 = s[1272] ? -Infinity : s[1273] - Math.max(v29, v30)
  const v32 = s[1274] ? Infinity : s[1275] - Math.min(v29, v30)
  const v33 = s[1276] ? s[1277] : s[1278] ? Math.min(s[1277], v31) : v31
  const v34 = s[1276] ? s[1279] : s[1278] ? Math.max(s[1279], v32) : v32
  const v35 = Math.max(0, s[1254] ? (s[1255] ? v27 : Math.min(v27, v33)) : v33)
  const v36 = Math.max(0, s[1254] ? (s[1255] ? v28 : Math.max(v28, v34)) : v34)
  const v37 = s[128] && s[925]
  const v38 = v37 || s[927]
  const v39 = s[927] ? -Infinity : v35
  const v40 = s[1280] || s[519] || v38
  const v41 = s[1280] ? -Infinity : s[519] ? (v38 ? Math.min(v35, v39) : v35) : v39
  const v42 = s[299] || v40
  const v43 = s[299] ? (v40 ? Math.min(v21, v41) : v21) : v41
  const v44 = s[1281] || v2 || v42
  const v45 = s[1281] ? -Infinity : v2 ? (v42 ? Math.min(v11, v43) : v11) : v43
  const v46 = s[1282] || v44
  const v47 = s[1282] ? (v44 ? Math.min(v0, v45) : v0) : v45
  const v48 = s[1283] || v46
  const v49 = s[1283] ? (v46 ? Math.min(s[1284], v47) : s[1284]) : v47
  const v50 = s[1285] || v48
  const v51 = s[1285] ? (v48 ? Math.min(s[1286], v49) : s[1286]) : v49
  const SSBEK_3_1 = s[3] ? -Infinity : s[1287] ? -Infinity : s[1288] ? (v50 ? Math.min(s[1289], v51) : s[1289]) : v51
  s[1300] = SSBEK_3_1
  const v53 = s[927] ? Infinity : v36
  const v54 = s[1280] ? Infinity : s[519] ? (v38 ? Math.max(v36, v53) : v36) : v53
  const v55 = s[299] ? (v40 ? Math.max(v22, v54) : v22) : v54
  const v56 = s[1281] ? Infinity : v2 ? (v42 ? Math.max(v12, v55) : v12) : v55
  const v57 = s[1282] ? (v44 ? Math.max(v1, v56) : v1) : v56
  const v58 = s[1283] ? (v46 ? Math.max(s[1290], v57) : s[1290]) : v57
  const v59 = s[1285] ? (v48 ? Math.max(s[1291], v58) : s[1291]) : v58
  const SSBEK_3_1_hoej = s[3] ? Infinity : s[1287] ? Infinity : s[1288] ? (v50 ? Math.max(s[1292], v59) : s[1292]) : v59
  s[1302] = SSBEK_3_1_hoej
  const SSBEK_3_1_ir = s[3] || s[1287] || s[1288] && s[1293] || s[1285] && s[1293] || s[1283] && s[1293] || s[1282] && s[1293] || s[1281] || v2 && s[1293] || s[299] && s[1293] || s[1280] || s[519] && s[1293] || v37 && s[1293] || s[927]
  s[1301] = SSBEK_3_1_ir
}

function svar_101(f, s) {
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v0 = s[842] && s[127]
  const v1 = f.ydelseVedSaerligStoette === 'revalidering'
  const v2 = f.faaetHjaelp3MaanederAf18 !== true || (f.ydelseVedSaerligStoette !== undefined && v1 || !(f.ydelseVedSaerligStoette !== undefined)) && f.behovetBortfalderEfterRevalidering !== false
  const v3 = f.faaetHjaelp3MaanederAf18 !== false && (f.ydelseVedSaerligStoette !== undefined && !v1 || !(f.ydelseVedSaerligStoette !== undefined) || f.behovetBortfalderEfterRevalidering !== true)
  const v4 = s[1294] <= 0
  const v5 = !(v4 && s[1294] === s[1295]) || !(s[1278] && s[1269] === s[1268])
  const v6 = v4 && s[1278]
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
  const v17 = s[1296] || s[93]
  const v18 = s[93] ? -Infinity : v15
  const SSBEK_6_1 = s[3] ? -Infinity : s[1287] ? -Infinity : v0 ? (v17 ? Math.min(v15, v18) : v15) : v18
  s[2567] = SSBEK_6_1
  const v20 = s[93] ? Infinity : v16
  const SSBEK_6_1_hoej = s[3] ? Infinity : s[1287] ? Infinity : v0 ? (v17 ? Math.max(v16, v20) : v16) : v20
  s[2568] = SSBEK_6_1_hoej
  const v22 = s[1297] || s[1298]
  const SSBEK_6_1_ir = s[1299] && (s[3] || s[1287] || s[93]) || v22
  s[2569] = SSBEK_6_1_ir
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v24 = Math.max(0, -s[1300] === Infinity ? Infinity : (f.nettoboligudgift ?? 10000000) - s[1300])
  const v25 = f.nettoindtaegtVedSaerligStoette ?? 0
  const v26 = f.nettoindtaegtVedSaerligStoette ?? 100000000
  const v27 = s[1301] || SSBEK_6_1_ir
  const v28 = Math.max(0, Math.min(Math.max(0, -s[1302] === -Infinity ? -Infinity : (f.nettoboligudgift ?? 0) - s[1302]) - Math.max(0, v26 - (f.nettohjaelpAlene ?? 0)), SSBEK_6_1 === -Infinity ? -Infinity : SSBEK_6_1 - v26))
  const v29 = Math.max(0, Math.min(v24 === Infinity ? Infinity : v24 - Math.max(0, v25 - (f.nettohjaelpAlene ?? 100000000)), SSBEK_6_1_hoej === Infinity ? Infinity : SSBEK_6_1_hoej - v25))
  const v30 = v0 && s[1299]
  const v31 = s[1296] && s[1299]
  const v32 = v31 || s[93]
  const v33 = s[93] ? -Infinity : v28
  const SSBEK_5_1 = s[3] ? -Infinity : s[1287] ? -Infinity : v30 ? (v32 ? Math.min(v28, v33) : v28) : v33
  s[2563] = SSBEK_5_1
  const v35 = s[93] ? Infinity : v29
  const SSBEK_5_1_hoej = s[3] ? Infinity : s[1287] ? Infinity : v30 ? (v32 ? Math.max(v29, v35) : v29) : v35
  s[2564] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[1299] && (s[3] || s[1287] || v30 || v31 || s[93])
  s[2565] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[1299] && (s[3] || s[1287] || v0 && v27 || s[1296] && v27 || s[93]) || v22
  s[2566] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const v39 = Math.min(SSBEK_5_1, f.nettoLaaneudgifter ?? 0)
  const v40 = Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter ?? 10000000)
  const v41 = v0 && SSBEK_5_1_er
  const v42 = s[1296] && SSBEK_5_1_er
  const v43 = v42 || s[93]
  const v44 = s[93] ? -Infinity : v39
  const SSBEK_10_1 = s[3] ? -Infinity : s[1287] ? -Infinity : v41 ? (v43 ? Math.min(v39, v44) : v39) : v44
  s[2570] = SSBEK_10_1
  const v46 = s[93] ? Infinity : v40
  const SSBEK_10_1_hoej = s[3] ? Infinity : s[1287] ? Infinity : v41 ? (v43 ? Math.max(v40, v46) : v40) : v46
  s[2571] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[1299] && (s[3] || s[1287] || v41 || v42 || s[93])
  s[2572] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[1299] && (s[3] || s[1287] || v0 && SSBEK_5_1_ir || s[1296] && SSBEK_5_1_ir || s[93]) || v22
  s[2573] = SSBEK_10_1_ir
}

function svar_102(f, s) {
  const v0 = s[3] ? 4 : 0
  s[1344] = v0
  const v1 = s[534] ? 4 : 0
  s[1348] = v1
  const v2 = s[341] ? 4 : 0
  s[1361] = v2
  const v3 = (s[328] ? 1 : 0) + v2
  s[1358] = v3
  const v4 = s[21] ? 4 : 0
  s[1364] = v4
  const v5 = s[19] ? 4 : 0
  s[1365] = v5
  const v6 = s[34] ? 4 : 0
  s[1969] = v6
  const v7 = (f.erVisiteretTilFleksjob !== false ? 1 : 0) + v6
  s[1381] = v7
  const v8 = 1 + v4
  s[1394] = v8
  const v9 = 1 + v0
  s[1425] = v9
  const v10 = s[1303] ? 1 : 0
  s[1434] = v10
  const v11 = v10 + (s[1304] ? 4 : 0)
  s[1438] = v11
  const v12 = s[1305] ? 1 : 0
  s[1443] = v12
  const v13 = s[1306] ? 1 : 0
  s[1448] = v13
  const v14 = (s[97] ? 1 : 0) + (s[1307] ? 4 : 0)
  s[1484] = v14
  const v15 = s[1308] ? 4 : 0
  s[1492] = v15
  const v16 = s[1309] ? 2 : 0
  s[1496] = v16
  const v17 = s[1310] ? 4 : 0
  s[1497] = v17
  const v18 = (s[1311] ? 1 : 0) + (s[1312] ? 2 : 0) + v0
  s[1498] = v18
  const v19 = s[107] ? 1 : 0
  s[1505] = v19
  const v20 = s[112] ? 1 : 0
  s[1513] = v20
  const v21 = s[124] ? 0 : 1
  s[1530] = v21
  const v22 = s[1313] ? 4 : 0
  s[1545] = v22
  const v23 = (s[258] ? 1 : 0) + v22
  s[1548] = v23
  const v24 = s[1314] ? 4 : 0
  s[1578] = v24
  const v25 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[1604] = v25
  const v26 = s[294] ? 4 : 0
  s[1615] = v26
  const v27 = v25 + v26
  s[1595] = v27
  const v28 = s[280] ? 4 : 0
  s[1601] = v28
  const v29 = s[1315] ? 4 : 0
  s[1605] = v29
  const v30 = s[1298] ? 4 : 0
  s[1618] = v30
  const v31 = s[409] ? 4 : 0
  s[1643] = v31
  const v32 = s[1316] ? 4 : 0
  s[1649] = v32
  const v33 = s[315] ? 4 : 0
  s[1664] = v33
  const v34 = s[1317] ? 4 : 0
  s[1668] = v34
  const v35 = s[1318] ? 1 : 0
  s[1691] = v35
  const v36 = s[1319] ? 1 : 0
  s[1696] = v36
  const v37 = (s[1320] ? 1 : 0) + (s[1321] ? 4 : 0)
  s[1700] = v37
  const v38 = f.revalideringErBevilget !== false ? 1 : 0
  s[1741] = v38
  const v39 = s[1322] ? 1 : 0
  s[1751] = v39
  const v40 = s[397] ? 4 : 0
  s[1762] = v40
  const v41 = s[1323] ? 1 : 0
  s[1769] = v41
  const v42 = s[1324] ? 1 : 0
  s[1773] = v42
  const v43 = s[425] ? 4 : 0
  s[1789] = v43
  const v44 = s[1325] ? 4 : 0
  s[1796] = v44
  const v45 = s[849] ? 4 : 0
  s[1815] = v45
  const v46 = s[128] ? 1 : 0
  s[1818] = v46
  const v47 = s[1326] ? 1 : 0
  s[1829] = v47
  const v48 = s[1327] ? 4 : 0
  s[1834] = v48
  const v49 = s[1299] ? 1 : 0
  s[1844] = v49
  const v50 = s[372] ? 4 : 0
  s[1854] = v50
  const v51 = s[617] ? 4 : 0
  s[1870] = v51
  const v52 = s[1328] ? 4 : 0
  s[1913] = v52
  const v53 = (s[656] ? 1 : 0) + v52
  s[1895] = v53
  const v54 = (s[237] ? 1 : 0) + v51
  s[1918] = v54
  const v55 = s[3] ? 2 : 0
  s[1946] = v55
  const v56 = s[1329] ? 4 : 0
  s[1977] = v56
  const v57 = 1 + (s[1330] ? 4 : 0)
  s[1998] = v57
  const v58 = s[1331] ? 4 : 0
  s[2023] = v58
  const v59 = s[1332] ? 1 : 0
  s[2052] = v59
  const v60 = s[1333] ? 1 : 0
  s[2057] = v60
  const v61 = s[1334] ? 4 : 0
  s[2101] = v61
  const v62 = s[1335] ? 1 : 0
  s[2120] = v62
  const v63 = s[895] ? 4 : 0
  s[2123] = v63
  const v64 = 1 + (s[922] ? 4 : 0)
  s[2179] = v64
  const v65 = s[1336] ? 4 : 0
  s[2193] = v65
  const v66 = s[1337] ? 4 : 0
  s[2252] = v66
  const v67 = s[218] ? 4 : 0
  s[2266] = v67
  const v68 = s[143] ? 4 : 0
  s[2267] = v68
  const v69 = s[3] ? 1 : 0
  s[2268] = v69
  const v70 = s[1244] ? 4 : 0
  s[2289] = v70
  const v71 = s[1338] ? 1 : 0
  s[2340] = v71
  const v72 = s[1339] ? 1 : 0
  s[2365] = v72
  const v73 = s[194] ? 4 : 0
  s[2408] = v73
  const v74 = s[196] ? 4 : 0
  s[2409] = v74
  const v75 = s[1340] ? 4 : 0
  s[2541] = v75
  const v76 = s[1341] ? 4 : 0
  s[2558] = v76
}

export function svar(f) {
  const s = new Array(2574)
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
  return { ALF_53_2_fleksjob_kan: (s[1342] ? 1 : 0) + (s[1343] ? 2 : 0) + s[1344], ALF_62_3: s[1062], ALF_62_3_hoej: s[1063], ALF_62_3_kan: (s[1061] ? 1 : 0) + (s[1064] ? 4 : 0), BEK937_27_kan: (s[1345] ? 1 : 0) + (s[1346] ? 2 : 0) + (s[1347] ? 4 : 0), FERIEBEK_2_kan: (s[644] ? 1 : 0) + (s[643] ? 2 : 0) + s[1348], FERIEBEK_2_6_kan: (s[1349] ? 3 : 0) + (s[1350] ? 4 : 0), FLEKSLOENBEK_1_1_kan: (s[1351] ? 1 : 0) + (s[1352] ? 2 : 0) + s[1344], FLEKSLOENBEK_3_4: s[1353], FLEKSLOENBEK_3_4_hoej: s[1354], FLEKSLOENBEK_3_4_kan: 1 + (s[1355] ? 4 : 0), FLEKSLOENBEK_4_1: s[1356], FLEKSLOENBEK_4_1_hoej: s[1357], FLEKSLOENBEK_4_1_kan: s[1358], FLEKSLOENBEK_4_2_kan: (s[1359] ? 1 : 0) + (s[1360] ? 2 : 0) + s[1361], FLEKSLOENBEK_4_4: s[1362], FLEKSLOENBEK_4_4_hoej: s[1363], FLEKSLOENBEK_4_4_kan: s[1358], FLEKSYDELSESBEK_4_kan: (s[28] ? 1 : 0) + (s[25] ? 2 : 0) + s[1364], FYL_1a: s[44], FYL_1a_hoej: s[46], FYL_1a_kan: 1 + s[1365], FYL_1a_2: s[1366], FYL_1a_2_hoej: s[1367], FYL_1a_2_kan: (s[1368] ? 1 : 0) + (s[1369] ? 4 : 0), FYL_2_1_kan: (s[1370] ? 1 : 0) + (s[1371] ? 2 : 0) + s[1365], FYL_2a_kan: (s[27] ? 1 : 0) + (s[26] ? 2 : 0) + s[1365], FYL_3a_1_kan: (s[1372] ? 1 : 0) + (s[1373] ? 2 : 0) + (s[1374] ? 4 : 0), FYL_3a_4: s[1375], FYL_3a_4_hoej: s[1376], FYL_3a_4_kan: (s[1377] ? 1 : 0) + (s[1378] ? 4 : 0), FYL_4_1: s[1379], FYL_4_1_hoej: s[1380], FYL_4_1_kan: s[1381], FYL_4_2: s[35], FYL_4_2_hoej: s[36], FYL_4_2_kan: s[1381], FYL_4_3: s[1382], FYL_4_3_hoej: s[1383], FYL_4_3_kan: s[1381], FYL_5: s[1384], FYL_5_hoej: s[1385], FYL_5_kan: (s[1386] ? 1 : 0) + (s[1387] ? 4 : 0), FYL_8: s[1388], FYL_8_hoej: s[1389], FYL_8_kan: (s[1390] ? 1 : 0) + (s[1391] ? 4 : 0), FYL_9_1: s[1392], FYL_9_1_hoej: s[1393], FYL_9_1_kan: s[1394], FYL_9_3: s[1395], FYL_9_3_hoej: s[1396], FYL_9_3_kan: s[1394], FYL_15_1: s[57], FYL_15_1_hoej: s[58], FYL_15_1_kan: 1 + (s[59] ? 4 : 0), FYL_15_4_kan: (s[1397] ? 1 : 0) + (s[1398] ? 2 : 0) + s[1364], FYL_15_4_pension: flat(s[1399]), FYL_15_4_pension_hoej: flat(s[1400]), FYL_15_4_pension_kan: (s[1401] ? 1 : 0) + (s[1401] && !s[1402] ? 2 : 0) + (s[1403] ? 4 : 0), FYL_17_1_kan: (s[1404] ? 1 : 0) + (s[1405] ? 2 : 0) + s[1364], FYL_17_2: s[52], FYL_17_2_hoej: s[53], FYL_17_2_kan: (s[54] ? 1 : 0) + (s[55] ? 4 : 0), FYL_17_4: s[1406], FYL_17_4_hoej: s[1407], FYL_17_4_kan: (s[1408] ? 1 : 0) + (s[1409] ? 4 : 0), FYL_18_5: s[1410], FYL_18_5_hoej: s[1411], FYL_18_5_kan: (s[56] ? 1 : 0) + (s[1412] ? 4 : 0), FYL_20_3_kan: (s[1413] ? 1 : 0) + (s[1414] ? 2 : 0) + (s[1415] ? 4 : 0), FYL_22_1: s[1416], FYL_22_1_hoej: s[1417], FYL_22_1_kan: 1 + (s[1418] ? 4 : 0), FYL_22_2: s[1419], FYL_22_2_hoej: s[1420], FYL_22_2_kan: s[1394], FYL_22_2_laengst: s[1421], FYL_22_2_laengst_hoej: s[1422], FYL_22_2_laengst_kan: s[1394], INDSATSBEK_65: s[1423], INDSATSBEK_65_hoej: s[1424], INDSATSBEK_65_kan: s[1425], INDSATSBEK_86: s[1426], INDSATSBEK_86_hoej: s[1427], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat !== false ? 1 : 0) + (s[1428] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1429] ? 1 : 0) + (s[1430] ? 2 : 0) + (s[1431] ? 4 : 0), KOMP_3_1_kan: (s[1432] ? 1 : 0) + (s[1433] ? 2 : 0) + s[1344], KOMP_4_kan: s[1434] + (s[1435] ? 2 : 0) + s[1344], KOMP_7_3: s[1436], KOMP_7_3_hoej: s[1437], KOMP_7_3_kan: s[1438], KOMP_7_3_behov: s[1439], KOMP_7_3_behov_hoej: s[1440], KOMP_7_3_behov_kan: (s[1441] ? 1 : 0) + (s[1442] ? 4 : 0), KOMP_14_kan: s[1443] + (s[1444] ? 2 : 0) + s[1344], KOMP_14a_3: s[1445], KOMP_14a_3_hoej: s[1446], KOMP_14a_3_kan: s[1443] + (s[1447] ? 4 : 0), KOMP_15_1_kan: s[1448] + (s[1449] ? 2 : 0) + s[1344], KOMP_15b_3: s[1450], KOMP_15b_3_hoej: s[1451], KOMP_15b_3_kan: s[1448] + (s[1452] ? 4 : 0), KOMP_15f_1_kan: (s[1453] ? 1 : 0) + (s[1454] ? 2 : 0) + (s[1455] ? 4 : 0), KOMP_15i_1_kan: (s[1456] ? 1 : 0) + (s[1457] ? 2 : 0) + (s[1458] ? 4 : 0), KOMP_15j_1_kan: (s[1459] ? 1 : 0) + (s[1460] ? 2 : 0) + (s[1461] ? 4 : 0), KOMP_16: s[1462], KOMP_16_hoej: s[1463], KOMP_16_kan: s[1425], KOMP_16a_2: s[1464], KOMP_16a_2_hoej: s[1465], KOMP_16a_2_kan: s[1438], KOMP_17a_3: s[1466], KOMP_17a_3_hoej: s[1467], KOMP_17a_3_kan: (s[70] ? 1 : 0) + (s[1468] ? 4 : 0), KOMPBEK_6_2_kan: (s[1469] ? 1 : 0) + (s[1470] ? 2 : 0) + s[1344], KOMPBEK_15_4: s[1471], KOMPBEK_15_4_hoej: s[1472], KOMPBEK_15_4_kan: s[1438], LAB_6_11_kan: (s[1473] ? 1 : 0) + (s[1474] ? 2 : 0) + s[1344], LAB_29_1: s[1475], LAB_29_1_hoej: s[1476], LAB_29_1_kan: (s[1477] ? 1 : 0) + (s[1478] ? 4 : 0), LAB_30_3_kan: (s[1479] ? 1 : 0) + (s[1480] ? 2 : 0) + (s[1481] ? 4 : 0), LAB_31_3: s[1482], LAB_31_3_hoej: s[1483], LAB_31_3_kan: s[1484], LAB_31_3_ledighedsydelse: s[1485], LAB_31_3_ledighedsydelse_hoej: s[1486], LAB_31_3_ledighedsydelse_kan: (s[10] ? 1 : 0) + (s[1487] ? 4 : 0), LAB_31_3_vindue: s[1488], LAB_31_3_vindue_hoej: s[1489], LAB_31_3_vindue_kan: s[1484], LAB_33_3_kan: (s[1490] ? 1 : 0) + (s[1491] ? 2 : 0) + s[1492], LAB_36_3_kan: (s[1493] ? 1 : 0) + (s[1494] ? 2 : 0) + s[1492], LAB_36_3_ressourceforloeb_kan: (s[1495] ? 1 : 0) + s[1496] + s[1497], LAB_43_kan: s[1498], LAB_44_1_kan: (s[1499] ? 1 : 0) + (s[1500] ? 2 : 0) + (s[1501] ? 4 : 0), LAB_45_1_kan: (s[1502] ? 1 : 0) + (s[1503] ? 2 : 0) + (s[1504] ? 4 : 0), LAB_57_1_kan: s[1505] + (s[108] ? 2 : 0) + s[1344], LAB_58_1_kan: (s[1506] ? 1 : 0) + (s[1507] ? 2 : 0) + s[1344], LAB_60_1_kan: (s[1508] ? 1 : 0) + (s[1509] ? 2 : 0) + s[1344], LAB_61_1: s[1510], LAB_61_1_hoej: s[1511], LAB_61_1_kan: s[1505] + (s[1512] ? 4 : 0), LAB_66_1_kan: s[1513] + (s[113] ? 2 : 0) + (s[114] ? 4 : 0), LAB_68_1: s[1514], LAB_68_1_hoej: s[1515], LAB_68_1_kan: s[1513] + (s[1516] ? 4 : 0), LAB_74_kan: (s[1517] ? 1 : 0) + (s[1518] ? 2 : 0) + s[1344], LAB_76_6: s[1519], LAB_76_6_hoej: s[1520], LAB_76_6_kan: 1 + (s[1521] ? 4 : 0), LAB_78_kan: (s[1522] ? 1 : 0) + (s[1523] ? 2 : 0) + s[1344], LAB_79_kan: (s[1524] ? 1 : 0) + (s[1525] ? 2 : 0) + s[1344], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[388] ? 0 : 1) + (s[389] ? 4 : 0), LAB_90_kan: (s[1526] ? 1 : 0) + (s[1527] ? 2 : 0) + (s[109] ? 4 : 0), LAB_92_1: s[1528], LAB_92_1_hoej: s[1529], LAB_92_1_kan: s[1530] + (s[1531] ? 4 : 0), LAB_92_straks_kan: (s[1532] ? 1 : 0) + (s[1533] ? 2 : 0) + (s[1533] ? 4 : 0), LAB_92_timer: s[1534], LAB_92_timer_hoej: s[1535], LAB_92_timer_kan: s[1530] + (s[1536] ? 4 : 0), LAB_95_1: s[1537], LAB_95_1_hoej: s[1538], LAB_95_1_kan: (s[125] ? 1 : 0) + (s[1539] ? 4 : 0), LAB_102_1: s[1540], LAB_102_1_hoej: s[1541], LAB_102_1_kan: (s[386] ? 1 : 0) + (s[1542] ? 4 : 0), LAB_105a_1_kan: (s[1543] ? 1 : 0) + (s[1544] ? 2 : 0) + s[1545], LAB_105a_3: s[1546], LAB_105a_3_hoej: s[1547], LAB_105a_3_kan: s[1548], LAB_105a_indfaset: s[1549], LAB_105a_indfaset_hoej: s[1550], LAB_105a_indfaset_kan: s[1548], LAB_107_1_kan: (s[1551] ? 1 : 0) + (s[1552] ? 2 : 0) + (s[1553] ? 4 : 0), LAB_108_2_kan: (s[1554] ? 1 : 0) + (s[1555] ? 2 : 0) + s[1492], LAB_109_1_kan: (s[1556] ? 1 : 0) + (s[1557] ? 2 : 0) + (s[1558] ? 4 : 0), LAB_109_1_frist: s[1559], LAB_109_1_frist_hoej: s[1560], LAB_109_1_frist_kan: (s[268] ? 1 : 0) + (s[1561] ? 4 : 0), LAB_109_2_kraft_kan: (s[1562] ? 1 : 0) + (s[1563] ? 2 : 0) + (s[1564] ? 4 : 0), LAB_110_1: s[1565], LAB_110_1_hoej: s[1566], LAB_110_1_kan: (s[1567] ? 1 : 0) + (s[1568] ? 4 : 0), LAB_110_2_kan: (s[1569] ? 1 : 0) + (s[1570] ? 2 : 0) + (s[1571] ? 4 : 0), LAB_111_1: s[1572], LAB_111_1_hoej: s[1573], LAB_111_1_kan: (s[1574] ? 1 : 0) + (s[1575] ? 4 : 0), LAB_111_2_kan: (s[1576] ? 1 : 0) + (s[1577] ? 2 : 0) + s[1578], LAB_111_3: s[1579], LAB_111_3_hoej: s[1580], LAB_111_3_kan: (s[1581] ? 1 : 0) + (s[1582] ? 4 : 0), LAB_111_4_kan: (s[1583] ? 1 : 0) + (s[1584] ? 2 : 0) + s[1578], LAB_112_1_kan: (s[1585] ? 1 : 0) + (s[1586] ? 2 : 0) + (s[1587] ? 4 : 0), LAB_112_2_kan: (s[1588] ? 1 : 0) + (s[1589] ? 2 : 0) + s[1344], LAB_112_3_kan: (s[1590] ? 1 : 0) + (s[1591] ? 2 : 0) + s[1344], LAB_112_3_igang_kan: (s[1592] ? 1 : 0) + s[1496] + s[1497], LAB_113_2: s[1593], LAB_113_2_hoej: s[1594], LAB_113_2_kan: s[1595], LAB_113_2_team_kan: (s[1596] ? 1 : 0) + (s[1597] ? 2 : 0) + (s[1598] ? 4 : 0), LAB_113_3_kan: (s[1599] ? 1 : 0) + (s[1600] ? 2 : 0) + s[1601], LAB_113_4: s[1602], LAB_113_4_hoej: s[1603], LAB_113_4_kan: s[1604] + s[1605], LAB_113_4_ydelse_kan: (s[1606] ? 1 : 0) + (s[1607] ? 2 : 0) + s[1605], LAB_113a_kan: (s[1608] ? 1 : 0) + (s[1609] ? 2 : 0) + (s[1610] ? 4 : 0), LAB_114_1: s[1611], LAB_114_1_hoej: s[1612], LAB_114_1_kan: s[1595], LAB_114_1_plan_kan: (s[1613] ? 1 : 0) + (s[1614] ? 2 : 0) + s[1615], LAB_114_3: s[1616], LAB_114_3_hoej: s[1617], LAB_114_3_kan: 1 + s[1618], LAB_114_3_igang_kan: (s[1619] ? 1 : 0) + s[1496] + s[1497], LAB_114_4: s[1620], LAB_114_4_hoej: s[1621], LAB_114_4_kan: s[1604] + (s[1622] ? 4 : 0), LAB_115_1_kan: (s[1623] ? 1 : 0) + (s[1624] ? 2 : 0) + s[1344], LAB_116_1_kan: (s[311] ? 1 : 0) + (s[309] ? 2 : 0) + s[1344], LAB_116_1_alder_kan: (s[1625] ? 1 : 0) + (s[1626] ? 2 : 0) + s[1344], LAB_116_1_foertidspension: flat(s[1627]), LAB_116_1_foertidspension_hoej: flat(s[1628]), LAB_116_1_foertidspension_kan: (s[1629] ? 1 : 0) + (s[1629] && !s[1630] ? 2 : 0) + (s[1631] ? 4 : 0), LAB_116_1_pension_kan: (s[1632] ? 1 : 0) + (s[344] ? 2 : 0) + (s[1633] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1634]), LAB_116_1_seniorpension_hoej: flat(s[1635]), LAB_116_1_seniorpension_kan: (s[1636] ? 1 : 0) + (s[1636] && !s[1637] ? 2 : 0) + (s[1638] ? 4 : 0), LAB_116_2_kan: (s[1639] ? 1 : 0) + (s[1640] ? 2 : 0) + (s[1641] ? 4 : 0), LAB_116_3_kan: (s[1642] ? 1 : 0) + (s[356] ? 2 : 0) + s[1344], LAB_118_2_kan: (s[408] ? 1 : 0) + (s[407] ? 2 : 0) + s[1643], LAB_118_3_kan: (s[1644] ? 1 : 0) + (s[1645] ? 2 : 0) + (s[1646] ? 4 : 0), LAB_119_1_kan: (s[1647] ? 1 : 0) + (s[1648] ? 2 : 0) + s[1649], LAB_119_1_bundet_kan: (s[1650] ? 1 : 0) + (s[1651] ? 2 : 0) + s[1344], LAB_119_1_mangler: s[1652], LAB_119_1_mangler_hoej: s[1653], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads !== false ? 1 : 0) + s[1649], LAB_119_2_kan: (s[1654] ? 1 : 0) + (s[1655] ? 2 : 0) + (s[1656] ? 4 : 0), LAB_120_1: s[1657], LAB_120_1_hoej: s[1658], LAB_120_1_kan: 1 + (s[1659] ? 4 : 0), LAB_120_2_kan: (s[1660] ? 1 : 0) + (s[1661] ? 2 : 0) + s[1344], LAB_121_1: s[1662], LAB_121_1_hoej: s[1663], LAB_121_1_kan: (f.ansatIFleksjob !== false ? 1 : 0) + s[1664], LAB_121_3: s[1665], LAB_121_3_hoej: s[1666], LAB_121_3_kan: (s[1667] ? 1 : 0) + s[1668], LAB_121_4_kan: (s[1669] ? 1 : 0) + (s[1670] ? 2 : 0) + s[1668], LAB_122_2_kan: (s[1671] ? 1 : 0) + (s[1672] ? 2 : 0) + s[1344], LAB_122_3_kan: (s[1673] ? 1 : 0) + (s[1674] ? 2 : 0) + s[1344], LAB_122_3_afvigelse_kan: (s[1675] ? 1 : 0) + (s[1676] ? 2 : 0) + (s[1677] ? 4 : 0), LAB_122_5_kan: (s[1678] ? 1 : 0) + (s[1679] ? 2 : 0) + s[1344], LAB_123_1: s[365], LAB_123_1_hoej: s[366], LAB_123_1_kan: (s[367] ? 1 : 0) + (s[368] ? 4 : 0), LAB_123_1_ret_kan: (s[1680] ? 1 : 0) + (s[1681] ? 2 : 0) + s[1344], LAB_123_2: s[338], LAB_123_2_hoej: s[337], LAB_123_2_kan: (s[339] ? 1 : 0) + (s[340] ? 4 : 0), LAB_123_3: s[1682], LAB_123_3_hoej: s[1683], LAB_123_3_kan: s[1358], LAB_123_4_kan: (s[1684] ? 1 : 0) + (s[1685] ? 2 : 0) + (s[1686] ? 4 : 0), LAB_124_5: s[1687], LAB_124_5_hoej: s[1688], LAB_124_5_kan: (s[1689] ? 1 : 0) + (s[1690] ? 4 : 0), LAB_125_1_kan: s[1691] + (s[1692] ? 2 : 0) + s[1344], LAB_125_4: s[1693], LAB_125_4_hoej: s[1694], LAB_125_4_kan: s[1691] + (s[1695] ? 4 : 0), LAB_126_1_kan: s[1696] + (s[1697] ? 2 : 0) + s[1344], LAB_126_1_til: s[1698], LAB_126_1_til_hoej: s[1699], LAB_126_1_til_kan: s[1700], LAB_126_3: s[1701], LAB_126_3_hoej: s[1702], LAB_126_3_kan: s[1700], LAB_126_4: s[1703], LAB_126_4_hoej: s[1704], LAB_126_4_kan: s[1700], LAB_126_5: s[1705], LAB_126_5_hoej: s[1706], LAB_126_5_kan: s[1696] + (s[1707] ? 4 : 0), LAB_126_5_maaned: s[1708], LAB_126_5_maaned_hoej: s[1709], LAB_126_5_maaned_kan: (s[1710] ? 1 : 0) + (s[1711] ? 4 : 0), LAB_133_1_kan: (s[314] ? 1 : 0) + (s[313] ? 2 : 0) + s[1664], LAB_133_1_nyt_kan: (s[1712] ? 1 : 0) + (s[1713] ? 2 : 0) + s[1344], LAB_133_3: s[352], LAB_133_3_hoej: s[353], LAB_133_3_kan: (s[354] ? 1 : 0) + (s[355] ? 4 : 0), LAB_133_3_aar: s[1714], LAB_133_3_aar_hoej: s[1715], LAB_133_3_aar_kan: (s[1716] ? 1 : 0) + (s[1717] ? 4 : 0), LAB_133_3_loft_kan: (s[351] ? 1 : 0) + (s[350] ? 2 : 0) + (s[349] ? 4 : 0), LAB_133_4: s[1718], LAB_133_4_hoej: s[1719], LAB_133_4_kan: (s[1720] ? 1 : 0) + (s[1721] ? 4 : 0), LAB_134_3_kan: (s[1722] ? 1 : 0) + (s[1723] ? 2 : 0) + (s[1724] ? 4 : 0), LAB_134_4: s[1725], LAB_134_4_hoej: s[1726], LAB_134_4_kan: (s[1727] ? 1 : 0) + (s[1728] ? 4 : 0), LAB_136_1_kan: (s[1729] ? 1 : 0) + (s[1730] ? 2 : 0) + s[1344], LAB_136_2: s[1731], LAB_136_2_hoej: s[1732], LAB_136_2_kan: (s[1733] ? 1 : 0) + (s[1734] ? 4 : 0), LAB_137_1: s[1735], LAB_137_1_hoej: s[1736], LAB_137_1_kan: (s[1737] ? 1 : 0) + (s[1738] ? 4 : 0), LAB_142_1_kan: (s[370] ? 1 : 0) + (s[369] ? 2 : 0) + s[1344], LAB_144_kan: (s[701] ? 1 : 0) + (s[702] ? 2 : 0) + s[1344], LAB_145_1: s[1739], LAB_145_1_hoej: s[1740], LAB_145_1_kan: s[1741] + (s[1742] ? 4 : 0), LAB_145_1_plan_kan: (s[1743] ? 1 : 0) + (s[1744] ? 2 : 0) + (s[1745] ? 4 : 0), LAB_145_2_kan: (s[1746] ? 1 : 0) + (s[1747] ? 2 : 0) + (s[1748] ? 4 : 0), LAB_146_kan: (s[1749] ? 1 : 0) + (s[1750] ? 2 : 0) + s[1344], LAB_167_1_kan: s[1751] + (s[1752] ? 2 : 0) + s[1344], LAB_167_1_periode: s[1753], LAB_167_1_periode_hoej: s[1754], LAB_167_1_periode_kan: s[1751] + (s[1755] ? 4 : 0), LAB_167_2_kan: (s[1756] ? 1 : 0) + (s[1757] ? 2 : 0) + (s[1758] ? 4 : 0), LAB_167_3_kan: (s[1759] ? 1 : 0) + (s[1760] ? 2 : 0) + (s[1761] ? 4 : 0), LAB_175_1_kan: (s[396] ? 1 : 0) + (s[398] ? 2 : 0) + s[1762], LAB_175_2: s[1763], LAB_175_2_hoej: s[1764], LAB_175_2_kan: (s[1765] ? 1 : 0) + (s[1766] ? 4 : 0), LAB_175_2_takst: s[392], LAB_175_2_takst_hoej: s[393], LAB_175_2_takst_kan: (s[394] ? 1 : 0) + (s[395] ? 4 : 0), LAB_175_4_kan: (s[400] ? 1 : 0) + (s[399] ? 2 : 0) + s[1762], LAB_175_5_kan: (s[1767] ? 1 : 0) + (s[1768] ? 2 : 0) + s[1344], LAB_176_1_kan: s[1769] + (s[406] ? 2 : 0) + s[1344], LAB_176_1_beloeb: s[1770], LAB_176_1_beloeb_hoej: s[1771], LAB_176_1_beloeb_kan: s[1769] + (s[1772] ? 4 : 0), LAB_2003_121_4_kan: s[1773] + (s[1774] ? 2 : 0) + s[1344], LAB_2003_121_4_til: s[1775], LAB_2003_121_4_til_hoej: s[1776], LAB_2003_121_4_til_kan: s[1773] + (s[1777] ? 4 : 0), LAS_2a_kan: (s[1778] ? 1 : 0) + (s[1779] ? 2 : 0) + (s[1780] ? 4 : 0), LAS_10_3: s[1781], LAS_10_3_hoej: s[1782], LAS_10_3_kan: s[1394], LAS_11_kan: (s[1783] ? 1 : 0) + (s[1784] ? 2 : 0) + s[1344], LAS_11_2_kan: (s[421] ? 1 : 0) + (s[419] ? 2 : 0) + s[1344], LAS_11_2_supplerende_kan: (s[1785] ? 1 : 0) + (s[1786] ? 2 : 0) + s[1344], LAS_11_3_kan: (s[1787] ? 1 : 0) + (s[1788] ? 2 : 0) + s[1789], LAS_11_8_kan: (s[1790] ? 1 : 0) + (s[1791] ? 2 : 0) + s[1789], LAS_13_1_kan: (s[422] ? 1 : 0) + (s[420] ? 2 : 0) + s[1344], LAS_13_8_kan: (s[1792] ? 1 : 0) + (s[1793] ? 2 : 0) + (s[1794] ? 4 : 0), LAS_13f_1_kan: (s[509] ? 1 : 0) + (s[1795] ? 2 : 0) + s[1796], LAS_13f_14_kan: (s[1797] ? 1 : 0) + (s[1798] ? 2 : 0) + s[1796], LAS_13g_1: s[1799], LAS_13g_1_hoej: s[1800], LAS_13g_1_kan: (s[1801] ? 1 : 0) + (s[1802] ? 4 : 0), LAS_13g_1_beloeb: s[1803], LAS_13g_1_beloeb_hoej: s[1804], LAS_13g_1_beloeb_kan: (s[1805] ? 1 : 0) + (s[1806] ? 4 : 0), LAS_14_1_kan: (s[1807] ? 1 : 0) + (s[1808] ? 2 : 0) + (s[1809] ? 4 : 0), LAS_14_1_graense: s[415], LAS_14_1_graense_hoej: s[414], LAS_14_1_graense_kan: 1 + (s[418] ? 4 : 0), LAS_14_1_over: s[1810], LAS_14_1_over_hoej: s[1811], LAS_14_1_over_kan: 1 + (s[1812] ? 4 : 0), LAS_16_1: s[497], LAS_16_1_hoej: s[496], LAS_16_1_kan: (s[498] ? 1 : 0) + (s[499] ? 4 : 0), LAS_16_3_kan: (s[1813] ? 1 : 0) + (s[1814] ? 2 : 0) + s[1815], LAS_16_overgang_kan: (s[1816] ? 1 : 0) + (s[1817] ? 2 : 0) + s[1344], LAS_17_1: s[483], LAS_17_1_hoej: s[481], LAS_17_1_kan: s[1818] + (s[485] ? 4 : 0), LAS_18_1: s[482], LAS_18_1_hoej: s[484], LAS_18_1_kan: s[1818] + (s[486] ? 4 : 0), LAS_18_3: s[487], LAS_18_3_hoej: s[488], LAS_18_3_kan: s[1818] + (s[489] ? 4 : 0), LAS_19_1: s[490], LAS_19_1_hoej: s[491], LAS_19_1_kan: s[1818] + (s[492] ? 4 : 0), LAS_20_1: s[493], LAS_20_1_hoej: s[494], LAS_20_1_kan: s[1818] + (s[495] ? 4 : 0), LAS_23_1_kan: (s[436] ? 1 : 0) + (s[437] ? 2 : 0) + s[1344], LAS_24_1: s[463], LAS_24_1_hoej: s[462], LAS_24_1_kan: (s[452] ? 1 : 0) + (s[476] ? 4 : 0), LAS_24_3: s[1819], LAS_24_3_hoej: s[1820], LAS_24_3_kan: (s[1821] ? 1 : 0) + (s[1822] ? 4 : 0), LAS_25: s[502], LAS_25_hoej: s[503], LAS_25_kan: (s[504] ? 1 : 0) + (s[505] ? 4 : 0), LAS_25_3: s[473], LAS_25_3_hoej: s[472], LAS_25_3_kan: (s[474] ? 1 : 0) + (s[475] ? 4 : 0), LAS_25_3_forsoerger: s[450], LAS_25_3_forsoerger_hoej: s[451], LAS_25_3_forsoerger_kan: (s[449] ? 1 : 0) + (s[456] ? 4 : 0), LAS_25b_1: s[1823], LAS_25b_1_hoej: s[1824], LAS_25b_1_kan: (s[506] ? 1 : 0) + s[1796], LAS_26_1: s[1825], LAS_26_1_hoej: s[1826], LAS_26_1_kan: (s[1827] ? 1 : 0) + (s[1828] ? 4 : 0), LAS_26_3_kan: s[1829] + (s[1830] ? 2 : 0) + (s[1831] ? 4 : 0), LAS_26_5_kan: (s[1832] ? 1 : 0) + (s[1833] ? 2 : 0) + s[1834], LAS_26_7_kan: (s[1835] ? 1 : 0) + (s[1836] ? 2 : 0) + s[1834], LAS_30_1: s[1837], LAS_30_1_hoej: s[1838], LAS_30_1_kan: (s[1839] ? 1 : 0) + (s[1840] ? 4 : 0), LAS_30_2: s[1841], LAS_30_2_hoej: s[1842], LAS_30_2_kan: s[1829] + (s[1843] ? 4 : 0), LAS_34_1_kan: s[1844] + (s[1297] ? 2 : 0) + s[1618], LAS_34_2_kan: (s[1845] ? 1 : 0) + (s[1846] ? 2 : 0) + s[1618], LAS_35_1_kan: (s[1847] ? 1 : 0) + (s[1848] ? 2 : 0) + (s[1849] ? 4 : 0), LAS_40a_1_kan: (s[1850] ? 1 : 0) + (s[1851] ? 2 : 0) + s[1344], LAS_50_kan: (s[1852] ? 1 : 0) + (s[1853] ? 2 : 0) + s[1854], LAS_68_2: s[1855], LAS_68_2_hoej: s[1856], LAS_68_2_kan: (s[1857] ? 1 : 0) + (s[1858] ? 4 : 0), LAS_68_4: s[545], LAS_68_4_hoej: s[543], LAS_68_4_kan: (s[547] ? 1 : 0) + (s[549] ? 4 : 0), LAS_68_5_kan: (s[1859] ? 1 : 0) + (s[1860] ? 2 : 0) + (s[1861] ? 4 : 0), LAS_68a_1: s[1862], LAS_68a_1_hoej: s[1863], LAS_68a_1_kan: (s[1864] ? 1 : 0) + (s[1865] ? 4 : 0), LAS_68a_1_tid_kan: (s[533] ? 1 : 0) + (s[535] ? 2 : 0) + s[1348], LAS_68a_2: s[546], LAS_68a_2_hoej: s[544], LAS_68a_2_kan: (s[548] ? 1 : 0) + (s[550] ? 4 : 0), LAS_68a_3: s[538], LAS_68a_3_hoej: s[537], LAS_68a_3_kan: (s[539] ? 1 : 0) + (s[540] ? 4 : 0), LAS_69j_2: s[555], LAS_69j_2_hoej: s[556], LAS_69j_2_kan: (s[557] ? 1 : 0) + (s[558] ? 4 : 0), LAS_69j_2_bidrag: s[521], LAS_69j_2_bidrag_hoej: s[522], LAS_69j_2_bidrag_kan: (s[524] ? 1 : 0) + (s[525] ? 4 : 0), LAS_69j_4: s[631], LAS_69j_4_hoej: s[629], LAS_69j_4_kan: (s[633] ? 1 : 0) + (s[635] ? 4 : 0), LAS_69j_5: s[632], LAS_69j_5_hoej: s[630], LAS_69j_5_kan: (s[634] ? 1 : 0) + (s[636] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1866] ? 1 : 0) + (s[1867] ? 2 : 0) + (s[1868] ? 4 : 0), LAS_69j_5_tid_kan: (s[1869] ? 1 : 0) + (s[575] ? 2 : 0) + s[1870], LAS_69j_7_kan: (s[619] ? 1 : 0) + (s[618] ? 2 : 0) + s[1870], LAS_69j_8_kan: (s[622] ? 1 : 0) + (s[621] ? 2 : 0) + (s[620] ? 4 : 0), LAS_69j_9: s[613], LAS_69j_9_hoej: s[614], LAS_69j_9_kan: (s[615] ? 1 : 0) + (s[616] ? 4 : 0), LAS_69j_10: s[578], LAS_69j_10_hoej: s[577], LAS_69j_10_kan: (s[579] ? 1 : 0) + (s[580] ? 4 : 0), LAS_69j_11_kan: (s[1871] ? 1 : 0) + (s[1872] ? 2 : 0) + (s[1873] ? 4 : 0), LAS_69j_13_kan: (s[624] ? 1 : 0) + (s[625] ? 2 : 0) + (s[623] ? 4 : 0), LAS_69j_15_kan: (s[645] ? 1 : 0) + (s[646] ? 2 : 0) + s[1870], LAS_69j_udbetales: s[1874], LAS_69j_udbetales_hoej: s[1875], LAS_69j_udbetales_kan: (s[1876] ? 1 : 0) + (s[1877] ? 4 : 0), LAS_69k_1_kan: (s[1878] ? 1 : 0) + (s[1879] ? 2 : 0) + s[1870], LAS_69k_2_kan: (s[1880] ? 1 : 0) + (s[1881] ? 2 : 0) + (s[1882] ? 4 : 0), LAS_69k_5_kan: (s[1883] ? 1 : 0) + (s[1884] ? 2 : 0) + s[1870], LAS_69k_6: s[1885], LAS_69k_6_hoej: s[1886], LAS_69k_6_kan: (s[1887] ? 1 : 0) + (s[1888] ? 4 : 0), LAS_69k_6_aftale_kan: (s[1889] ? 1 : 0) + (s[1890] ? 2 : 0) + s[1348], LAS_69k_6_senest: s[1891], LAS_69k_6_senest_hoej: s[1892], LAS_69k_6_senest_kan: (s[4] ? 1 : 0) + s[1348], LAS_69l_1_kan: (s[658] ? 1 : 0) + (s[657] ? 2 : 0) + (s[659] ? 4 : 0), LAS_69l_3: s[1893], LAS_69l_3_hoej: s[1894], LAS_69l_3_kan: s[1895], LAS_69m_2: s[1896], LAS_69m_2_hoej: s[1897], LAS_69m_2_kan: (s[1898] ? 1 : 0) + (s[1899] ? 4 : 0), LAS_69n_1: s[1900], LAS_69n_1_hoej: s[1901], LAS_69n_1_kan: (s[1902] ? 1 : 0) + (s[1903] ? 4 : 0), LAS_69o_1_kan: (s[1904] ? 1 : 0) + (s[1905] ? 2 : 0) + (s[1906] ? 4 : 0), LAS_69o_2: s[1907], LAS_69o_2_hoej: s[1908], LAS_69o_2_kan: (s[1909] ? 1 : 0) + (s[1910] ? 4 : 0), LAS_69p_1_kan: (s[1911] ? 1 : 0) + (s[1912] ? 2 : 0) + s[1913], LAS_69q_1: s[1914], LAS_69q_1_hoej: s[1915], LAS_69q_1_kan: s[1895], LAS_69t_2: s[1916], LAS_69t_2_hoej: s[1917], LAS_69t_2_kan: s[1918], LAS_69x_3: s[1919], LAS_69x_3_hoej: s[1920], LAS_69x_3_kan: s[1918], LAS_70_1_kan: (s[696] ? 1 : 0) + (s[695] ? 2 : 0) + s[1854], LAS_70_1_3_kan: (s[1921] ? 1 : 0) + (s[1922] ? 2 : 0) + (s[1923] ? 4 : 0), LAS_70_4: s[1924], LAS_70_4_hoej: s[1925], LAS_70_4_kan: (s[1926] ? 1 : 0) + (s[1927] ? 4 : 0), LAS_70_5: flat(s[1928]), LAS_70_5_hoej: flat(s[1929]), LAS_70_5_kan: (s[1930] ? 1 : 0) + (s[1930] && !s[1931] ? 2 : 0) + (s[1932] ? 4 : 0), LAS_71_1: s[1933], LAS_71_1_hoej: s[1934], LAS_71_1_kan: (s[1935] ? 1 : 0) + (s[1936] ? 4 : 0), LAS_71_2: s[688], LAS_71_2_hoej: s[689], LAS_71_2_kan: (s[687] ? 1 : 0) + (s[690] ? 4 : 0), LAS_71_2_ung: s[1937], LAS_71_2_ung_hoej: s[1938], LAS_71_2_ung_kan: (s[1939] ? 1 : 0) + (s[1940] ? 4 : 0), LAS_71_3: s[1941], LAS_71_3_hoej: s[1942], LAS_71_3_kan: (s[1943] ? 1 : 0) + (s[1944] ? 4 : 0), LAS_71_4_kan: (s[684] ? 1 : 0) + (s[685] ? 2 : 0) + (s[686] ? 4 : 0), LAS_71_6_kan: (s[1945] ? 1 : 0) + s[1946] + (s[1947] ? 4 : 0), LAS_73b_kan: (s[1948] ? 1 : 0) + (s[1949] ? 2 : 0) + s[1854], LAS_73c_1: s[1950], LAS_73c_1_hoej: s[1951], LAS_73c_1_kan: s[1741] + (s[1952] ? 4 : 0), LAS_73f_1_kan: (s[1953] ? 1 : 0) + (s[1954] ? 2 : 0) + s[1854], LAS_73f_1_beloeb: s[1955], LAS_73f_1_beloeb_hoej: s[1956], LAS_73f_1_beloeb_kan: s[1741] + s[1854], LAS_74_1_foertidspension: flat(s[1957]), LAS_74_1_foertidspension_hoej: flat(s[1958]), LAS_74_1_foertidspension_kan: (s[1959] ? 1 : 0) + (s[1959] && !s[1960] ? 2 : 0) + (s[1961] ? 4 : 0), LAS_74a_1_kan: (s[1962] ? 1 : 0) + (s[1963] ? 2 : 0) + s[1364], LAS_74a_1_fleksjob: flat(s[1964]), LAS_74a_1_fleksjob_hoej: flat(s[1965]), LAS_74a_1_fleksjob_kan: (s[1966] ? 1 : 0) + (s[1966] && !s[1967] ? 2 : 0) + (s[1968] ? 4 : 0), LAS_74a_2_kan: (s[718] ? 1 : 0) + (s[715] ? 2 : 0) + s[1969], LAS_74a_2_uge: s[794], LAS_74a_2_uge_hoej: s[795], LAS_74a_2_uge_kan: (s[793] ? 1 : 0) + (s[796] ? 4 : 0), LAS_74a_3: s[802], LAS_74a_3_hoej: s[801], LAS_74a_3_kan: (s[803] ? 1 : 0) + (s[804] ? 4 : 0), LAS_74a_7: s[1970], LAS_74a_7_hoej: s[1971], LAS_74a_7_kan: (s[1972] ? 1 : 0) + (s[1973] ? 4 : 0), LAS_74b_2_kan: (s[716] ? 1 : 0) + (s[717] ? 2 : 0) + s[1364], LAS_74c_1: s[782], LAS_74c_1_hoej: s[783], LAS_74c_1_kan: 1 + (s[784] ? 4 : 0), LAS_74c_1_18: s[1974], LAS_74c_1_18_hoej: s[1975], LAS_74c_1_18_kan: (s[1976] ? 1 : 0) + s[1977], LAS_74c_1_frist: s[1978], LAS_74c_1_frist_hoej: s[1979], LAS_74c_1_frist_kan: (s[1980] ? 1 : 0) + (s[1981] ? 4 : 0), LAS_74c_1_nu_kan: (s[1982] ? 1 : 0) + (s[1983] ? 2 : 0) + s[1977], LAS_74d_2: s[1984], LAS_74d_2_hoej: s[1985], LAS_74d_2_kan: (s[1986] ? 1 : 0) + (s[1987] ? 4 : 0), LAS_74d_3: s[1988], LAS_74d_3_hoej: s[1989], LAS_74d_3_kan: (s[1990] ? 1 : 0) + (s[1991] ? 4 : 0), LAS_74d_3_udbetales: s[1992], LAS_74d_3_udbetales_hoej: s[1993], LAS_74d_3_udbetales_kan: (s[1994] ? 1 : 0) + (s[1995] ? 4 : 0), LAS_74e_3: s[1996], LAS_74e_3_hoej: s[1997], LAS_74e_3_kan: s[1998], LAS_74e_4: s[1999], LAS_74e_4_hoej: s[2000], LAS_74e_4_kan: s[1998], LAS_74e_8: s[2001], LAS_74e_8_hoej: s[2002], LAS_74e_8_kan: (s[2003] ? 1 : 0) + (s[2004] ? 4 : 0), LAS_74f_1_kan: (s[2005] ? 1 : 0) + (s[2006] ? 2 : 0) + s[1364], LAS_74f_1_dag: s[2007], LAS_74f_1_dag_hoej: s[2008], LAS_74f_1_dag_kan: s[1394], LAS_75_1: s[2009], LAS_75_1_hoej: s[2010], LAS_75_1_kan: 1 + (s[2011] ? 4 : 0), LAS_75a_1_kan: (s[2012] ? 1 : 0) + (s[2013] ? 2 : 0) + (s[2014] ? 4 : 0), LAS_76_1_kan: (s[2015] ? 1 : 0) + (s[2016] ? 2 : 0) + s[1364], LAS_77_1: s[2017], LAS_77_1_hoej: s[2018], LAS_77_1_kan: (s[2019] ? 1 : 0) + (s[2020] ? 4 : 0), LAS_77a_1: s[2021], LAS_77a_1_hoej: s[2022], LAS_77a_1_kan: 1 + s[2023], LAS_77a_2: s[2024], LAS_77a_2_hoej: s[2025], LAS_77a_2_kan: (s[2026] ? 1 : 0) + (s[2027] ? 4 : 0), LAS_77a_4_kan: (s[2028] ? 1 : 0) + (s[2029] ? 2 : 0) + s[2023], LAS_77a_6_kan: (s[2030] ? 1 : 0) + (s[2031] ? 2 : 0) + s[1364], LAS_77b_1_kan: (s[2032] ? 1 : 0) + (s[2033] ? 2 : 0) + s[1364], LAS_81_1_kan: (s[2034] ? 1 : 0) + (s[2035] ? 2 : 0) + s[1344], LAS_81_1_forudsigelig_kan: (s[2036] ? 1 : 0) + (s[2037] ? 2 : 0) + s[1344], LAS_81_1_rimelig_kan: (s[2038] ? 1 : 0) + (s[847] ? 2 : 0) + s[1344], LAS_81_1_aendring_kan: (s[515] ? 1 : 0) + (s[514] ? 2 : 0) + s[1344], LAS_81a_1_kan: (s[2039] ? 1 : 0) + (s[2040] ? 2 : 0) + s[1344], LAS_81a_1_proevet_kan: (s[2041] ? 1 : 0) + (s[2042] ? 2 : 0) + (s[2043] ? 4 : 0), LAS_82_1_kan: (s[2044] ? 1 : 0) + (s[2045] ? 2 : 0) + s[1344], LAS_82_1_formue: s[2046], LAS_82_1_formue_hoej: s[2047], LAS_82_1_formue_kan: s[1425], LAS_82a_1_kan: (s[839] ? 1 : 0) + (s[840] ? 2 : 0) + s[1344], LAS_82a_2: s[2048], LAS_82a_2_hoej: s[2049], LAS_82a_2_kan: (s[2050] ? 1 : 0) + (s[2051] ? 4 : 0), LAS_82a_6_kan: s[2052] + (s[2053] ? 2 : 0) + s[1344], LAS_82a_6_gaelder: s[2054], LAS_82a_6_gaelder_hoej: s[2055], LAS_82a_6_gaelder_kan: s[2052] + (s[2056] ? 4 : 0), LAS_82b_1_kan: s[2057] + (s[2058] ? 2 : 0) + s[1344], LAS_82b_2: s[2059], LAS_82b_2_hoej: s[2060], LAS_82b_2_kan: s[2057] + (s[2061] ? 4 : 0), LAS_83_1_kan: (s[2062] ? 1 : 0) + (s[2063] ? 2 : 0) + (s[2064] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[2065] ? 1 : 0) + (s[2066] ? 2 : 0) + (s[2067] ? 4 : 0), LAS_85_1_kan: (s[2068] ? 1 : 0) + (s[2069] ? 2 : 0) + s[1344], LAS_85_2_kan: (s[2070] ? 1 : 0) + (s[2071] ? 2 : 0) + s[1344], LAS_85_4_kan: (s[2072] ? 1 : 0) + (s[2073] ? 2 : 0) + s[1344], LAS_86_2: s[2074], LAS_86_2_hoej: s[2075], LAS_86_2_kan: (s[2076] ? 1 : 0) + (s[2077] ? 4 : 0), LAS_86_7: s[2078], LAS_86_7_hoej: s[2079], LAS_86_7_kan: s[1818] + s[1815], LAS_86_8: s[2080], LAS_86_8_hoej: s[2081], LAS_86_8_kan: s[1818] + (s[2082] ? 4 : 0), LAS_86_8_beloeb: s[2083], LAS_86_8_beloeb_hoej: s[2084], LAS_86_8_beloeb_kan: (s[2085] ? 1 : 0) + (s[2086] ? 4 : 0), LAS_88_1_kan: (s[843] ? 1 : 0) + (s[2087] ? 2 : 0) + s[1344], LAS_91_1_kan: (s[2088] ? 1 : 0) + (s[2089] ? 2 : 0) + s[1344], LAS_91_1_dom_kan: (s[2090] ? 1 : 0) + (s[2091] ? 2 : 0) + (s[2092] ? 4 : 0), LAS_91_1_su_kan: (s[2093] ? 1 : 0) + (s[2094] ? 2 : 0) + (s[2095] ? 4 : 0), LAS_91_6_kan: (s[2096] ? 1 : 0) + (s[2097] ? 2 : 0) + (s[2098] ? 4 : 0), LAS_92_1_kan: (s[2099] ? 1 : 0) + (s[2100] ? 2 : 0) + s[2101], LAS_92_3: s[2102], LAS_92_3_hoej: s[2103], LAS_92_3_kan: (f.fikHjaelpTilBoligindskud !== false ? 1 : 0) + s[2101], LAS_93_1_kan: (s[2104] ? 1 : 0) + (s[2105] ? 2 : 0) + s[1344], LAS_93_1_selvforskyldt_kan: (s[2106] ? 1 : 0) + (s[2107] ? 2 : 0) + (s[2108] ? 4 : 0), LAS_94_1_kan: (s[2109] ? 1 : 0) + (s[2110] ? 2 : 0) + s[1344], LOB_4_1_kan: (s[2111] ? 1 : 0) + (s[2112] ? 2 : 0) + s[1344], LOB_9_1_kan: (s[2113] ? 1 : 0) + (s[2114] ? 2 : 0) + (s[2115] ? 4 : 0), LOB_10_1_kan: (s[2116] ? 1 : 0) + (s[2117] ? 2 : 0) + s[1344], LOB_15a_1_kan: s[1498], LOV1559_9_betaling: s[2118], LOV1559_9_betaling_hoej: s[2119], LOV1559_9_betaling_kan: s[2120] + (s[2121] ? 4 : 0), LOV1559_9_valg_kan: s[2120] + (s[2122] ? 2 : 0) + s[2123], LOV1655_udbetaling: s[2124], LOV1655_udbetaling_hoej: s[2125], LOV1655_udbetaling_kan: (s[2126] ? 1 : 0) + (s[2127] ? 4 : 0), LOV1750_21_8_kan: (s[279] ? 1 : 0) + (s[278] ? 2 : 0) + s[1601], LOV1750_21_revalidering_kan: (s[371] ? 1 : 0) + (s[374] ? 2 : 0) + s[1854], LSP_1a_1: s[869], LSP_1a_1_hoej: s[868], LSP_1a_1_kan: s[1425], LSP_1a_1_dag: s[867], LSP_1a_1_dag_hoej: s[865], LSP_1a_1_dag_kan: s[1425], LSP_1a_1_tabel2006_kan: (s[80] ? 1 : 0) + (s[78] ? 2 : 0) + (s[79] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[84] ? 1 : 0) + (s[82] ? 2 : 0) + (s[83] ? 4 : 0), LSP_2_1_kan: (s[2128] ? 1 : 0) + (s[2129] ? 2 : 0) + s[1344], LSP_2_1_eu_kan: (s[883] ? 1 : 0) + (s[879] ? 2 : 0) + s[1344], LSP_3_1_kan: (s[884] ? 1 : 0) + (s[880] ? 2 : 0) + s[1344], LSP_3_2_kan: (s[2130] ? 1 : 0) + (s[2131] ? 2 : 0) + s[1344], LSP_3_3_kan: (s[2132] ? 1 : 0) + (s[2133] ? 2 : 0) + s[1344], LSP_3_danmark_kan: (s[2134] ? 1 : 0) + (s[2135] ? 2 : 0) + (s[2136] ? 4 : 0), LSP_4_kan: (s[885] ? 1 : 0) + (s[881] ? 2 : 0) + s[1344], LSP_5_2: s[2137], LSP_5_2_hoej: s[2138], LSP_5_2_kan: (s[2139] ? 1 : 0) + (s[2140] ? 4 : 0), LSP_5_3: s[2141], LSP_5_3_hoej: s[2142], LSP_5_3_kan: (s[2143] ? 1 : 0) + (s[2144] ? 4 : 0), LSP_6: s[2145], LSP_6_hoej: s[2146], LSP_6_kan: 1 + (s[2147] ? 4 : 0), LSP_12_1_kan: (s[2148] ? 1 : 0) + (s[2149] ? 2 : 0) + s[1344], LSP_13_kan: (s[2150] ? 1 : 0) + (s[2151] ? 2 : 0) + (s[2152] ? 4 : 0), LSP_16_kan: (s[2153] ? 1 : 0) + (s[2154] ? 2 : 0) + s[1344], LSP_16_1_kan: (s[2155] ? 1 : 0) + (s[2156] ? 2 : 0) + s[1344], LSP_16_2_kan: (s[2157] ? 1 : 0) + (s[2158] ? 2 : 0) + s[1344], LSP_16_3_kan: (s[2159] ? 1 : 0) + (s[2160] ? 2 : 0) + s[1344], LSP_17_2_kan: (s[2161] ? 1 : 0) + (s[2162] ? 2 : 0) + s[1344], LSP_17_2_oplysninger_kan: (s[2163] ? 1 : 0) + (s[2164] ? 2 : 0) + (s[2165] ? 4 : 0), LSP_17_3_senior_kan: (s[2166] ? 1 : 0) + (s[2167] ? 2 : 0) + s[2123], LSP_17_4_kan: (s[2168] ? 1 : 0) + s[1946] + s[1344], LSP_18_1_kan: (s[2169] ? 1 : 0) + (s[2170] ? 2 : 0) + s[1344], LSP_18_2_kan: (s[899] ? 1 : 0) + (s[2171] ? 2 : 0) + (s[2172] ? 4 : 0), LSP_19_1_kan: (s[2173] ? 1 : 0) + (s[2174] ? 2 : 0) + s[1643], LSP_20_3_kan: (s[2175] ? 1 : 0) + (s[2176] ? 2 : 0) + s[1344], LSP_21_1: s[2177], LSP_21_1_hoej: s[2178], LSP_21_1_kan: s[2179], LSP_26a_1_kan: (s[2180] ? 1 : 0) + (s[2181] ? 2 : 0) + s[1344], LSP_26a_5: flat(s[2182]), LSP_26a_5_hoej: flat(s[2183]), LSP_26a_5_kan: (s[2184] ? 1 : 0) + (s[2184] && !s[2185] ? 2 : 0) + (s[2186] ? 4 : 0), LSP_26b: s[2187], LSP_26b_hoej: s[2188], LSP_26b_kan: s[1425], LSP_26d_2: s[2189], LSP_26d_2_hoej: s[2190], LSP_26d_2_kan: 1 + s[2123], LSP_26g_kan: (s[2191] ? 1 : 0) + (s[2192] ? 2 : 0) + s[2193], LSP_26g_dag: s[2194], LSP_26g_dag_hoej: s[2195], LSP_26g_dag_kan: (s[2196] ? 1 : 0) + (s[2197] ? 4 : 0), LSP_26h_1: s[2198], LSP_26h_1_hoej: s[2199], LSP_26h_1_kan: 1 + s[2193], LSP_26h_3: s[907], LSP_26h_3_hoej: s[906], LSP_26h_3_kan: 1 + (s[908] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 1 + (s[905] ? 4 : 0), LSP_26v_1: flat(s[2200]), LSP_26v_1_hoej: flat(s[2201]), LSP_26v_1_kan: (s[2202] ? 1 : 0) + (s[2202] && !s[2203] ? 2 : 0) + (s[2204] ? 4 : 0), LSP_26v_2: flat(s[2205]), LSP_26v_2_hoej: flat(s[2206]), LSP_26v_2_kan: (s[2207] ? 1 : 0) + (s[2207] && !s[2208] ? 2 : 0) + (s[2209] ? 4 : 0), LSP_29_1_eget_kan: (s[2210] ? 1 : 0) + (s[2211] ? 2 : 0) + (s[2212] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[2213] ? 1 : 0) + (s[2214] ? 2 : 0) + s[1344], LSP_32c_1: s[2215], LSP_32c_1_hoej: s[2216], LSP_32c_1_kan: s[1425], LSP_32c_2: s[2217], LSP_32c_2_hoej: s[2218], LSP_32c_2_kan: (s[2219] ? 1 : 0) + (s[2220] ? 4 : 0), LSP_33_1: s[2221], LSP_33_1_hoej: s[2222], LSP_33_1_kan: (s[2223] ? 1 : 0) + (s[2224] ? 4 : 0), LSP_33_1_tilbage_kan: (s[2225] ? 1 : 0) + (s[2226] ? 2 : 0) + (s[2227] ? 4 : 0), LSP_33_2: s[2228], LSP_33_2_hoej: s[2229], LSP_33_2_kan: s[2179], LSP_37: flat(s[2230]), LSP_37_hoej: flat(s[2231]), LSP_37_kan: (s[2232] ? 1 : 0) + (s[2232] && !s[2233] ? 2 : 0) + (s[2234] ? 4 : 0), LSP_44_1_kan: (s[2235] ? 1 : 0) + (s[2236] ? 2 : 0) + s[1344], LSP_44_udsendte_kan: (s[2237] ? 1 : 0) + (s[2238] ? 2 : 0) + (s[2239] ? 4 : 0), LSP_49_1_foertidspension: s[2240], LSP_49_1_foertidspension_hoej: s[2241], LSP_49_1_foertidspension_kan: 1 + (s[2242] ? 4 : 0), LSP_49_1_folkepension: s[2243], LSP_49_1_folkepension_hoej: s[2244], LSP_49_1_folkepension_kan: (s[2245] ? 1 : 0) + (s[2246] ? 4 : 0), PENSBEK_7: s[2247], PENSBEK_7_hoej: s[2248], PENSBEK_7_kan: 1 + (s[2249] ? 4 : 0), PENSBEK_10_kan: (s[2250] ? 1 : 0) + (s[2251] ? 2 : 0) + s[2252], PENSBEK_11: s[2253], PENSBEK_11_hoej: s[2254], PENSBEK_11_kan: 1 + s[2252], PLANBEK_2_1_kan: (s[2255] ? 1 : 0) + (s[2256] ? 2 : 0) + s[1344], REFUSIONSBEK_2: s[2257], REFUSIONSBEK_2_hoej: s[2258], REFUSIONSBEK_2_kan: (s[2259] ? 1 : 0) + (s[2260] ? 4 : 0), SDL_2_kan: (s[2261] ? 1 : 0) + (s[2262] ? 2 : 0) + (s[2263] ? 4 : 0), SDL_2_1_kan: (s[2264] ? 1 : 0) + (s[2265] ? 2 : 0) + s[2266], SDL_3_kan: (s[951] ? 1 : 0) + (s[948] ? 2 : 0) + s[1344], SDL_6_1: s[202], SDL_6_1_hoej: s[205], SDL_6_1_kan: (s[203] ? 1 : 0) + s[2267], SDL_7_1_kan: (s[229] ? 1 : 0) + (s[236] ? 2 : 0) + s[1344], SDL_7_1_ferie_kan: s[2268] + (s[2269] ? 2 : 0) + s[1344], SDL_7_1_ferieaftale_kan: (s[2270] ? 1 : 0) + (s[2271] ? 2 : 0) + s[1344], SDL_7_1_genoptagelse: s[2272], SDL_7_1_genoptagelse_hoej: s[2273], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[2274] ? 4 : 0), SDL_7_1_ny_kan: (s[2275] ? 1 : 0) + (s[2276] ? 2 : 0) + s[1344], SDL_7_2_kan: (s[130] ? 1 : 0) + (s[129] ? 2 : 0) + s[1344], SDL_7_3: s[2277], SDL_7_3_hoej: s[2278], SDL_7_3_kan: (s[2279] ? 1 : 0) + (s[2280] ? 4 : 0), SDL_7_5_kan: (s[2281] ? 1 : 0) + (s[2282] ? 2 : 0) + s[1344], SDL_7_5_fra: s[2283], SDL_7_5_fra_hoej: s[2284], SDL_7_5_fra_kan: 1 + (s[2285] ? 4 : 0), SDL_7a_1: s[2286], SDL_7a_1_hoej: s[2287], SDL_7a_1_kan: (s[2288] ? 1 : 0) + s[2289], SDL_7c_kan: (s[748] ? 1 : 0) + (s[749] ? 2 : 0) + (s[750] ? 4 : 0), SDL_10a_kan: (s[2290] ? 1 : 0) + (s[2291] ? 2 : 0) + s[1344], SDL_11_3: s[2292], SDL_11_3_hoej: s[2293], SDL_11_3_kan: 1 + (s[2294] ? 4 : 0), SDL_11a_1_kan: (s[2295] ? 1 : 0) + (s[2296] ? 2 : 0) + (s[2297] ? 4 : 0), SDL_11c_kan: (s[2298] ? 1 : 0) + (s[2299] ? 2 : 0) + s[1344], SDL_12_1_1_kan: (s[747] ? 1 : 0) + (s[745] ? 2 : 0) + (s[746] ? 4 : 0), SDL_12_1_2_kan: (s[974] ? 1 : 0) + (s[973] ? 2 : 0) + (s[972] ? 4 : 0), SDL_12_1_3_kan: (s[1008] ? 1 : 0) + (s[1009] ? 2 : 0) + s[1344], SDL_13b_1: s[2300], SDL_13b_1_hoej: s[2301], SDL_13b_1_kan: (s[2302] ? 1 : 0) + (s[2303] ? 4 : 0), SDL_13b_1_antal: s[2304], SDL_13b_1_antal_hoej: s[2305], SDL_13b_1_antal_kan: (s[2306] ? 1 : 0) + (s[2307] ? 4 : 0), SDL_13b_1_form_kan: (s[2308] ? 1 : 0) + (s[2309] ? 2 : 0) + (s[2310] ? 4 : 0), SDL_13b_1_naeste: s[2311], SDL_13b_1_naeste_hoej: s[2312], SDL_13b_1_naeste_kan: (s[2313] ? 1 : 0) + (s[2314] ? 4 : 0), SDL_13b_5_kan: (s[2315] ? 1 : 0) + (s[2316] ? 2 : 0) + (s[2317] ? 4 : 0), SDL_13c_1_2_kan: (s[2318] ? 1 : 0) + (s[2319] ? 2 : 0) + s[1344], SDL_13c_2_kan: (s[2320] ? 1 : 0) + (s[2321] ? 2 : 0) + (s[2322] ? 4 : 0), SDL_13f_1_kan: (s[753] ? 1 : 0) + (s[751] ? 2 : 0) + (s[752] ? 4 : 0), SDL_13f_1_dag: s[2323], SDL_13f_1_dag_hoej: s[2324], SDL_13f_1_dag_kan: (s[2325] ? 1 : 0) + (s[2326] ? 4 : 0), SDL_16_2_kan: (s[2327] ? 1 : 0) + (s[2328] ? 2 : 0) + (s[2329] ? 4 : 0), SDL_21_1_1_kan: (s[2330] ? 1 : 0) + (s[2331] ? 2 : 0) + s[1344], SDL_21_1_2_kan: (s[2332] ? 1 : 0) + (s[2333] ? 2 : 0) + s[1344], SDL_21_1_3_kan: (s[2334] ? 1 : 0) + (s[2335] ? 2 : 0) + s[1344], SDL_21_3_kan: (s[2336] ? 1 : 0) + (s[2337] ? 2 : 0) + s[1344], SDL_21_3_grundlag_kan: (s[2338] ? 1 : 0) + (s[2339] ? 2 : 0) + s[1344], SDL_21_4_kan: s[2340] + (s[1026] ? 2 : 0) + (s[1027] ? 4 : 0), SDL_21_4_dag: s[2341], SDL_21_4_dag_hoej: s[2342], SDL_21_4_dag_kan: s[1425], SDL_21_4_fra: s[2343], SDL_21_4_fra_hoej: s[2344], SDL_21_4_fra_kan: s[2340] + (s[2345] ? 4 : 0), SDL_21_5_kan: (s[2346] ? 1 : 0) + (s[2347] ? 2 : 0) + (s[2348] ? 4 : 0), SDL_21a_kan: (s[2349] ? 1 : 0) + (s[2350] ? 2 : 0) + s[1344], SDL_24_1: s[245], SDL_24_1_hoej: s[247], SDL_24_1_kan: (s[243] ? 1 : 0) + (s[249] ? 4 : 0), SDL_24_1_ophoer: s[2351], SDL_24_1_ophoer_hoej: s[2352], SDL_24_1_ophoer_kan: (s[2353] ? 1 : 0) + (s[2354] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2355] ? 1 : 0) + (s[2356] ? 2 : 0) + (s[2357] ? 4 : 0), SDL_24_3: flat(s[149]), SDL_24_3_hoej: flat(s[148]), SDL_24_3_kan: (s[147] ? 1 : 0) + (s[147] && !s[2358] ? 2 : 0) + s[2267], SDL_24a_1_kan: (s[1083] ? 1 : 0) + (s[1087] ? 2 : 0) + (s[1085] ? 4 : 0), SDL_24a_1_graense_kan: (s[231] ? 1 : 0) + (s[234] ? 2 : 0) + (s[232] ? 4 : 0), SDL_24a_2: s[2359], SDL_24a_2_hoej: s[2360], SDL_24a_2_kan: (s[2361] ? 1 : 0) + (s[2362] ? 4 : 0), SDL_24a_6_kan: (s[2363] ? 1 : 0) + (s[2364] ? 2 : 0) + s[1344], SDL_24b_1_kan: s[2365] + (s[2366] ? 2 : 0) + s[1344], SDL_24b_2: s[2367], SDL_24b_2_hoej: s[2368], SDL_24b_2_kan: s[2365] + (s[2369] ? 4 : 0), SDL_24c_1_kan: (s[2370] ? 1 : 0) + (s[2371] ? 2 : 0) + s[1344], SDL_25_1: s[244], SDL_25_1_hoej: s[246], SDL_25_1_kan: (s[242] ? 1 : 0) + (s[248] ? 4 : 0), SDL_25_2: s[2372], SDL_25_2_hoej: s[2373], SDL_25_2_kan: (s[2374] ? 1 : 0) + (s[2375] ? 4 : 0), SDL_26_1_kan: (s[2376] ? 1 : 0) + (s[2377] ? 2 : 0) + (s[2378] ? 4 : 0), SDL_26_1_covid: s[1097], SDL_26_1_covid_hoej: s[1098], SDL_26_1_covid_kan: (s[1099] ? 1 : 0) + (s[1100] ? 4 : 0), SDL_26_1_fra: s[2379], SDL_26_1_fra_hoej: s[2380], SDL_26_1_fra_kan: (s[2381] ? 1 : 0) + (s[2382] ? 4 : 0), SDL_26_1_uger: s[1091], SDL_26_1_uger_hoej: s[1092], SDL_26_1_uger_kan: (s[1090] ? 1 : 0) + s[2266], SDL_26_2_kan: (s[2383] ? 1 : 0) + (s[2384] ? 2 : 0) + (s[2385] ? 4 : 0), SDL_26_3_covid: s[2386], SDL_26_3_covid_hoej: s[2387], SDL_26_3_covid_kan: (s[2388] ? 1 : 0) + (s[2389] ? 4 : 0), SDL_26a_1_covid: s[2390], SDL_26a_1_covid_hoej: s[2391], SDL_26a_3_covid: s[1103], SDL_26a_3_covid_hoej: s[1104], SDL_26a_3_covid_kan: (s[1105] ? 1 : 0) + (s[1106] ? 4 : 0), SDL_26c_covid: s[1108], SDL_26c_covid_hoej: s[1109], SDL_26c_covid_kan: (s[1107] ? 1 : 0) + (s[1110] ? 4 : 0), SDL_26d_covid: s[2392], SDL_26d_covid_hoej: s[2393], SDL_26d_covid_kan: (s[2394] ? 1 : 0) + (s[2395] ? 4 : 0), SDL_26f_covid: s[1111], SDL_26f_covid_hoej: s[1112], SDL_26f_covid_kan: (s[1113] ? 1 : 0) + (s[1114] ? 4 : 0), SDL_26g_covid: s[2396], SDL_26g_covid_hoej: s[2397], SDL_26g_covid_kan: (s[2398] ? 1 : 0) + (s[2399] ? 4 : 0), SDL_26h_covid: s[2400], SDL_26h_covid_hoej: s[2401], SDL_26h_covid_kan: (s[2402] ? 1 : 0) + (s[2403] ? 4 : 0), SDL_26i_covid: s[2404], SDL_26i_covid_hoej: s[2405], SDL_26i_covid_kan: (s[2406] ? 1 : 0) + (s[2407] ? 4 : 0), SDL_27_1_kan: (s[250] ? 1 : 0) + (s[251] ? 2 : 0) + (s[252] ? 4 : 0), SDL_27_1_1_kan: (s[187] ? 1 : 0) + (s[193] ? 2 : 0) + s[2408], SDL_27_1_2_kan: (s[188] ? 1 : 0) + (s[198] ? 2 : 0) + s[2409], SDL_27_1_2_slut: s[2410], SDL_27_1_2_slut_hoej: s[2411], SDL_27_1_2_slut_kan: (s[2412] ? 1 : 0) + (s[2413] ? 4 : 0), SDL_27_1_2_uger: s[2414], SDL_27_1_2_uger_hoej: s[2415], SDL_27_1_2_uger_kan: (s[2416] ? 1 : 0) + s[2409], SDL_27_1_3_kan: (s[189] ? 1 : 0) + (s[199] ? 2 : 0) + s[2409], SDL_27_1_3_slut: s[2417], SDL_27_1_3_slut_hoej: s[2418], SDL_27_1_3_slut_kan: (s[2419] ? 1 : 0) + (s[2420] ? 4 : 0), SDL_27_1_3_uger: s[1119], SDL_27_1_3_uger_hoej: s[1121], SDL_27_1_3_uger_kan: (s[1117] ? 1 : 0) + s[2409], SDL_27_1_4_kan: (s[190] ? 1 : 0) + (s[200] ? 2 : 0) + s[2408], SDL_27_1_4_slut: s[2421], SDL_27_1_4_slut_hoej: s[2422], SDL_27_1_4_slut_kan: (s[2423] ? 1 : 0) + (s[2424] ? 4 : 0), SDL_27_1_5_kan: (s[191] ? 1 : 0) + (s[195] ? 2 : 0) + s[2409], SDL_27_1_6_kan: (s[192] ? 1 : 0) + (s[197] ? 2 : 0) + s[2409], SDL_27_1_7_kan: (s[1124] ? 1 : 0) + (s[1129] ? 2 : 0) + s[2409], SDL_27_1_7_2_kan: (s[2425] ? 1 : 0) + (s[2426] ? 2 : 0) + (s[2427] ? 4 : 0), SDL_27_1_slut: s[2428], SDL_27_1_slut_hoej: s[2429], SDL_27_1_slut_kan: (s[2430] ? 1 : 0) + (s[2431] ? 4 : 0), SDL_27_3_nedsat_kan: s[2268] + (s[905] ? 2 : 0) + s[1344], SDL_29_1_kan: (s[2432] ? 1 : 0) + (s[2433] ? 2 : 0) + (s[2434] ? 4 : 0), SDL_30_kan: (s[219] ? 1 : 0) + (s[220] ? 2 : 0) + s[2266], SDL_30_1: s[215], SDL_30_1_hoej: s[216], SDL_30_1_kan: (s[217] ? 1 : 0) + s[2266], SDL_30_1_fri: s[2435], SDL_30_1_fri_hoej: s[2436], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[2437] ? 4 : 0), SDL_30_2_kan: (s[2438] ? 1 : 0) + (s[2439] ? 2 : 0) + s[2266], SDL_30_fleksjob_kan: (s[2440] ? 1 : 0) + (s[2441] ? 2 : 0) + (s[2442] ? 4 : 0), SDL_31_1: s[1058], SDL_31_1_hoej: s[1059], SDL_31_1_kan: (s[1057] ? 1 : 0) + (s[1060] ? 4 : 0), SDL_32_kan: (s[228] ? 1 : 0) + (s[235] ? 2 : 0) + s[2266], SDL_32_1_kan: (s[2443] ? 1 : 0) + (s[2444] ? 2 : 0) + s[2266], SDL_33_1: s[1066], SDL_33_1_hoej: s[1067], SDL_33_1_kan: (s[1065] ? 1 : 0) + (s[1068] ? 4 : 0), SDL_34_1_kan: (s[2445] ? 1 : 0) + (s[2446] ? 2 : 0) + s[2266], SDL_35_2: s[2447], SDL_35_2_hoej: s[2448], SDL_35_2_kan: (s[2449] ? 1 : 0) + (s[2450] ? 4 : 0), SDL_35_3: s[2451], SDL_35_3_hoej: s[2452], SDL_35_3_kan: (s[2453] ? 1 : 0) + (s[2454] ? 4 : 0), SDL_35_3_fra: s[2455], SDL_35_3_fra_hoej: s[2456], SDL_35_3_fra_kan: (s[2457] ? 1 : 0) + (s[2458] ? 4 : 0), SDL_38_1: s[2459], SDL_38_1_hoej: s[2460], SDL_38_1_kan: (s[2461] ? 1 : 0) + (s[2462] ? 4 : 0), SDL_38_7: s[2463], SDL_38_7_hoej: s[2464], SDL_38_7_kan: (s[2465] ? 1 : 0) + (s[2466] ? 4 : 0), SDL_38_7_tide_kan: (s[1150] ? 1 : 0) + (s[1151] ? 2 : 0) + (s[1152] ? 4 : 0), SDL_38_8_kan: (s[2467] ? 1 : 0) + (s[2468] ? 2 : 0) + (s[2469] ? 4 : 0), SDL_40_1: s[2470], SDL_40_1_hoej: s[2471], SDL_40_1_kan: (s[2472] ? 1 : 0) + (s[2473] ? 4 : 0), SDL_40a_1: s[2474], SDL_40a_1_hoej: s[2475], SDL_40a_1_kan: (s[2476] ? 1 : 0) + (s[2477] ? 4 : 0), SDL_41_1: s[2478], SDL_41_1_hoej: s[2479], SDL_41_1_kan: (s[2480] ? 1 : 0) + (s[2481] ? 4 : 0), SDL_42_1_kan: (s[2482] ? 1 : 0) + (s[2483] ? 2 : 0) + s[2266], SDL_43_1: s[2484], SDL_43_1_hoej: s[2485], SDL_43_1_kan: (s[2486] ? 1 : 0) + (s[2487] ? 4 : 0), SDL_43_4: s[2488], SDL_43_4_hoej: s[2489], SDL_43_4_kan: (s[2490] ? 1 : 0) + (s[2491] ? 4 : 0), SDL_43_4_tide_kan: (s[2492] ? 1 : 0) + (s[2493] ? 2 : 0) + (s[2494] ? 4 : 0), SDL_43_5_kan: (s[2495] ? 1 : 0) + (s[2496] ? 2 : 0) + (s[2497] ? 4 : 0), SDL_45_4: s[2498], SDL_45_4_hoej: s[2499], SDL_45_4_kan: s[1425], SDL_46_1: s[2500], SDL_46_1_hoej: s[2501], SDL_46_1_kan: (s[2502] ? 1 : 0) + (s[2503] ? 4 : 0), SDL_47_1: s[1231], SDL_47_1_hoej: s[1232], SDL_47_1_kan: (s[1230] ? 1 : 0) + (s[1233] ? 4 : 0), SDL_47_1_3: s[2504], SDL_47_1_3_hoej: s[2505], SDL_47_1_3_kan: (s[2506] ? 1 : 0) + (s[2507] ? 4 : 0), SDL_50_1: s[1197], SDL_50_1_hoej: s[1196], SDL_50_1_kan: (s[1195] ? 1 : 0) + (s[1198] ? 4 : 0), SDL_50_4: s[2508], SDL_50_4_hoej: s[2509], SDL_50_4_kan: (s[2510] ? 1 : 0) + (s[2511] ? 4 : 0), SDL_51_1: s[1215], SDL_51_1_hoej: s[1216], SDL_51_1_kan: s[1425], SDL_52_1: s[1209], SDL_52_1_hoej: s[1211], SDL_52_1_kan: (s[2512] ? 1 : 0) + (s[2513] ? 4 : 0), SDL_53_1: s[1224], SDL_53_1_hoej: s[1225], SDL_53_1_kan: (s[1227] ? 1 : 0) + (s[1228] ? 4 : 0), SDL_53_1_ialt: s[2514], SDL_53_1_ialt_hoej: s[2515], SDL_53_1_ialt_kan: (s[2516] ? 1 : 0) + (s[2517] ? 4 : 0), SDL_53_1_timer: s[2518], SDL_53_1_timer_hoej: s[2519], SDL_53_1_timer_kan: (s[214] ? 1 : 0) + (s[2520] ? 4 : 0), SDL_53_2_kan: (s[1202] ? 1 : 0) + (s[1203] ? 2 : 0) + (s[1204] ? 4 : 0), SDL_53_3: s[1210], SDL_53_3_hoej: s[1212], SDL_53_3_kan: (s[1207] ? 1 : 0) + (s[1214] ? 4 : 0), SDL_53a_1_kan: (s[2521] ? 1 : 0) + (s[2522] ? 2 : 0) + s[1344], SDL_53a_2: flat(s[2523]), SDL_53a_2_hoej: flat(s[2524]), SDL_53a_2_kan: (s[2525] ? 1 : 0) + (s[2525] && !s[2526] ? 2 : 0) + (s[2527] ? 4 : 0), SDL_53b_1_kan: (s[2528] ? 1 : 0) + (s[2529] ? 2 : 0) + (s[2530] ? 4 : 0), SDL_54_1_kan: (s[1226] ? 1 : 0) + (s[1229] ? 2 : 0) + s[2266], SDL_54_1_beloeb: s[2531], SDL_54_1_beloeb_hoej: s[2532], SDL_54_1_beloeb_kan: (s[2533] ? 1 : 0) + (s[2534] ? 4 : 0), SDL_56_1_kan: (s[1072] ? 1 : 0) + (s[1069] ? 2 : 0) + s[2266], SDL_56_1_beloeb: s[2535], SDL_56_1_beloeb_hoej: s[2536], SDL_56_1_beloeb_kan: (s[2537] ? 1 : 0) + (s[2538] ? 4 : 0), SDL_56_2_kan: (s[2539] ? 1 : 0) + (s[2540] ? 2 : 0) + s[2541], SDL_56_3_kan: (s[2542] ? 1 : 0) + (s[2543] ? 2 : 0) + s[2541], SDL_56_4: s[2544], SDL_56_4_hoej: s[2545], SDL_56_4_kan: 1 + s[2541], SDL_56_4_fornyelse_kan: (s[2546] ? 1 : 0) + (s[2547] ? 2 : 0) + s[2541], SDL_58a_1_kan: (s[2548] ? 1 : 0) + (s[2549] ? 2 : 0) + s[2541], SDL_59_2: s[2550], SDL_59_2_hoej: s[2551], SDL_59_2_kan: (s[2552] ? 1 : 0) + (s[2553] ? 4 : 0), SDL_59_6_kan: (s[1242] ? 1 : 0) + (s[1243] ? 2 : 0) + s[2289], SDL_82_1_kan: (s[2554] ? 1 : 0) + (s[2555] ? 2 : 0) + s[1344], SEL_112_1_kan: (s[2556] ? 1 : 0) + (s[2557] ? 2 : 0) + s[2558], SEL_112_1_forud_kan: (s[2559] ? 1 : 0) + (s[2560] ? 2 : 0) + s[2558], SENBEK_2_1_kan: (s[2561] ? 1 : 0) + (s[2562] ? 2 : 0) + s[1344], SSBEK_3_1: s[1300], SSBEK_3_1_hoej: s[1302], SSBEK_3_1_kan: 1 + (s[1301] ? 4 : 0), SSBEK_5_1: s[2563], SSBEK_5_1_hoej: s[2564], SSBEK_5_1_kan: (s[2565] ? 1 : 0) + (s[2566] ? 4 : 0), SSBEK_6_1: s[2567], SSBEK_6_1_hoej: s[2568], SSBEK_6_1_kan: s[1844] + (s[2569] ? 4 : 0), SSBEK_10_1: s[2570], SSBEK_10_1_hoej: s[2571], SSBEK_10_1_kan: (s[2572] ? 1 : 0) + (s[2573] ? 4 : 0) }
}
