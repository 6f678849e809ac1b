let allFloods = formatFloods + textFloods + alignFloods
