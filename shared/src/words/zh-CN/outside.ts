// Where else a customer may turn, in Chinese. Says who it is and what it is for; promises no result.
// Owns these texts. Which of them applies, and when it was last looked at, is data (refund/outsideRoutes.ts).
import type { RefundWords } from '../refundWords.ts';

export const outside: RefundWords['outside'] = {
  issuer: { title: '付款的银行', text: '拨打卡片背面的电话，说明这笔扣款，问问能否发起争议。期限由银行规定，请尽早。' },
  paymentService: {
    title: '付款的支付平台',
    text: '在它的官方 App 里打开这笔付款记录，按提示投诉或申请退款。期限由平台规定，请尽早。',
  },
  exchange: {
    title: '收款的交易所',
    text: '在它的官方 App 里提交找回申请，备好交易哈希、币种、金额和网络。能否找回由交易所决定。',
  },
  cn12315: {
    title: '全国 12315 平台',
    text: '向境内商家付款引起的消费纠纷，可以在这里投诉，7 个工作日内告知是否受理。虚拟货币业务通常不在受理范围。',
  },
  cnPolice: { title: '公安机关', text: '怀疑被骗或被盗，请拨打 110 报警；拿不准可以拨打 96110 咨询。' },
  hkHkma: {
    title: '香港金融管理局',
    text: '先向付款的银行投诉。对答复不满意，可以向金管局投诉；涉及金钱争议，可以联系金融纠纷调解中心。',
  },
  hkPolice: { title: '香港警务处', text: '怀疑被骗，请报警；拿不准可以拨打防骗易 18222 咨询。' },
  sgFidrec: {
    title: '新加坡 FIDReC',
    text: '先向付款的金融机构投诉。收到最终答复后 6 个月内，可以向 FIDReC 申请调解。加密货币服务商大多不在其中。',
  },
  sgPolice: { title: '新加坡警察部队', text: '怀疑被骗，请报警；拿不准可以拨打 1799 咨询。' },
  gbOmbudsman: {
    title: '英国金融申诉专员（FOS）',
    text: '先向付款的银行或支付机构投诉。收到最终答复后 6 个月内，可以向 FOS 申诉。纯加密货币业务可能不在范围内。',
  },
  gbPolice: { title: '英国 Report Fraud', text: '怀疑被骗，请向警方的反诈平台报案。' },
  euAdr: {
    title: '本国的替代性纠纷解决机构',
    text: '先向付款的银行或支付机构投诉。它通常应在 15 个工作日内答复，答复里会写明可以找的调解机构。',
  },
  euPolice: { title: '当地警方', text: '怀疑被骗或被盗，请向当地警方报案。' },
  usCfpb: { title: '美国消费者金融保护局（CFPB）', text: '对银行或支付机构的答复不满意，可以在它的网站投诉。' },
  usIc3: { title: '美国 FBI 网络犯罪投诉中心（IC3）', text: '怀疑被骗，请在它的官方网站报案。报案不收费。' },
};

export const outsideKind: RefundWords['outsideKind'] = {
  bank: '银行',
  paymentService: '支付平台或交易所',
  ombudsman: '调解机构',
  regulator: '监管机构',
  police: '警方',
  court: '法院',
};
