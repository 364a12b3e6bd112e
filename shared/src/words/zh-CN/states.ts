// Where a case stands, in Chinese: the states, the line under each, what happened and what can be done.
// Owns these texts. Dates and amounts come in as they are to be read.
import type { GuidanceKind } from '../../refund/assessment.ts';
import type { RefundWords } from '../refundWords.ts';
import { line } from './line.ts';

export const state: RefundWords['state'] = {
  submitted: '已提交',
  inReview: '审核中',
  needsInformation: '待补充',
  approved: '已批准',
  refunded: '已退款',
  denied: '未通过',
  answered: '已答复',
  closed: '已关闭',
};

export const stateLine: RefundWords['stateLine'] = {
  submitted: ({ caseNumber, date }) => line`申请已收到，单号${caseNumber}。我们会在${date}前答复您。`,
  inReview({ date = '', why, standing }) {
    if (standing === 'onHold') {
      return '银行或支付平台正在处理这笔付款的争议。为了避免重复退款，我们先暂停，等争议结束再接着处理。等待期间，答复日期会顺延。';
    }
    if (standing === 'late') {
      return line`抱歉，我们没有在约定的日期前答复您。申请已转主管处理，新的答复日期是${date}。您也可以用其他方式联系我们。`;
    }
    if (why === 'appeal') return line`申诉已收到，由另一位客服重新审核。我们会在${date}前告诉您结果和理由。`;
    if (why === 'afterGuidance') return line`客服正在按您的要求再看一次，预计${date}前答复。`;
    return line`客服正在核对，预计${date}前答复。如果要更久，我们会提前说明原因和新的日期。`;
  },
  needsInformation: ({ missing, date }) =>
    line`还差${missing}项材料，补齐后我们接着处理。等您补充期间，答复日期会顺延。如果${date}前没有收到，申请会先关闭，之后 30 天内可以重新打开。`,
  approved({ amount, method, date, payout }) {
    if (payout === 'late') {
      return line`抱歉，退款${amount}还没有在约定的日期前到账，我们正在核对，新的日期是${date}。您也可以用其他方式联系我们。`;
    }
    if (payout === 'sent') {
      return line`退款${amount}已发出，原路退回${method}，预计${date}前到账。实际到账时间以银行或支付平台为准。`;
    }
    return line`同意退款${amount}，原路退回${method}，预计${date}前到账。实际到账时间以银行或支付平台为准。`;
  },
  refunded: ({ amount, method, date, reference }) =>
    line`${amount}已于${date}退回${method}。如果账上没看到，可以凭参考号${reference}向银行或支付平台查询。`,
  denied({ reason, next, date = '' }) {
    if (next === 'evidence') {
      return line`复核后，结果仍是未通过。原因：${reason}。如果有之前没有提供过的新材料，可以在${date}前再次申诉，也可以查看下面的投诉途径。以上信息供参考，不构成法律意见。`;
    }
    if (next === 'final') {
      return line`复核后，结果仍是未通过。原因：${reason}。您还可以联系付款的银行或支付平台，或查看下面的投诉途径。以上信息供参考，不构成法律意见。`;
    }
    if (next === 'elsewhere') return line`这次没能通过。原因：${reason}。您可以和客服聊聊，或看看其他途径。`;
    return line`这次没能通过。原因：${reason}。您可以补充材料、提出申诉，或看看其他途径。`;
  },
  answered: ({ kinds }) => `${answer(kinds)}下面是您还可以做的事。`,
  closed: ({ date }) => (date === undefined ? '申请已关闭。' : line`申请已关闭。${date}前可以重新打开。`),
};

function answer(kinds: readonly GuidanceKind[]): string {
  if (kinds.includes('irreversible')) return '这笔转账无法撤销。';
  if (kinds.includes('ifConfirmed')) return '如果这笔转账已经确认，就无法撤销。';
  if (kinds.includes('onlyFeeSpent')) return '这笔转账没有成功，币没有转出。';
  if (kinds.includes('waitForPending')) return '有一笔还没有入账，可能不会真正扣款。';
  if (kinds.includes('askReceiver')) return '币已经发出，我们无法收回。';
  return '这笔转账还没有确认。';
}

export const event: RefundWords['event'] = {
  caseSubmitted: '申请已提交',
  reviewStarted: '客服开始审核',
  informationRequested: '请您补充材料',
  informationReminded: '提醒您补充材料',
  lookAgainReminded: '到时间再看一眼：如果两笔都已入账，请点「请人工再看一次」',
  informationProvided: '您已补充',
  progressTold: '客服告知进展',
  dateMissed: '我们没赶上约定的日期',
  caseNudged: '您催了一次',
  reviewRequested: '您请人工再看一次',
  caseApproved: '同意退款',
  caseDenied: '没有通过',
  caseAppealed: '您提出了申诉',
  outsideNoted: '已记下您联系了其他途径',
  payoutSent: '退款已发出',
  payoutRecorded: '已退款',
  payoutFailed: '退款没有成功',
  payoutRetried: '重新安排退款',
  disputeOpened: '银行在处理争议，先暂停',
  disputeClosed: '争议已结束，接着处理',
  caseWithdrawn: '您撤回了申请',
  caseExpired: '没有收到补充，申请已关闭',
  caseReopened: '您重新打开了申请',
  evidenceAdded: '您添加了图片或文件',
  evidencePurged: '有一个文件已删除',
};

export const action: RefundWords['action'] = {
  provideInformation: '补充材料',
  requestReview: '请人工再看一次',
  appealCase: '提出申诉',
  nudgeCase: '催一下',
  withdrawCase: '撤回申请',
  reopenCase: '重新打开',
  talk: '和客服聊聊',
};
