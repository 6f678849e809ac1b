// SPDX-License-Identifier: Apache-2.0
let allFloods = formatFloods + textFloods + alignFloods
